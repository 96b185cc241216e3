#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/segmentation.hpp"
#include "cli/context.hpp"
#include "cli/options.hpp"
#include "render/result.hpp"
#include "store/loader.hpp"

namespace ptx::cli {

/// The options by which every reading command finds its portfolio and says how and where its answer is written.
struct Common {
  std::optional<std::string> portfolio, as_of, format, output, colour;
  bool bom = false;
};

/// The options that choose projects.
struct Choice {
  std::vector<std::string> projects;  ///< operands
  std::vector<std::string> programmes, directorates, stages, tiers, states, monitored_by;
  bool keep_going = false;
};

void define_common(Options& options, Common& common);
void define_choice(Options& options, Choice& choice);

enum class Format { table, csv, markdown, json };

/// The format asked for: by -f, else by the ending of -o, else a table. Throws Error(2).
Format format_of(const Common& common);

/// The folder of the portfolio. Throws Error(2) where there is none.
std::filesystem::path find_portfolio(const Common& common, const Context& context);

/// The day on which dates are judged. Throws Error(2).
Date as_of(const Common& common, const Context& context);

/// What the answer may look like: the terminal's width and colours for standard output, none for a file.
Screen screen_for(const Common& common, const Context& context);

/// The portfolio, or none where it has errors: then they are told on standard error and the exit code is 1.
struct Opened {
  Loaded loaded;
  Date as_of;
  bool keep_going;

  /// The exit code of an answer from this portfolio.
  int exit_code() const { return loaded.left_out.empty() ? 0 : 1; }
};
/// Throws Error(2), with the nearest known id, where the choice names what does not exist.
std::optional<Opened> open(const Common& common, const Choice& choice, const Context& context);

/// True for a project that the choice leaves in.
bool chosen(const Choice& choice, const Portfolio& portfolio, std::string_view id, const Project& project, const std::optional<std::string_view>& tier);

/// The name given for something new, else the other one. Throws Error(2) for what cannot stand in a file.
std::string name_given(const std::optional<std::string>& written, const std::string& otherwise);

/// Writes an answer in the format asked for, to standard output or whole into a file. Throws Error(3) where it cannot.
void write(const Result& result, const Common& common, const Opened& opened, const Context& context);
/// Writes bytes in the same way.
void write(const std::string& bytes, const Common& common, const Context& context);

}  // namespace ptx::cli
