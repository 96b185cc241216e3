#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "analysis/assess/assessed_portfolio.hpp"
#include "cli/options/context.hpp"
#include "cli/options/options.hpp"
#include "render/format/result.hpp"
#include "store/load/loader.hpp"

namespace ptx::cli {

/// The options by which every reading command finds its portfolio and says how and where its answer is
/// written.
struct PortfolioOptions {
  std::optional<std::string> portfolio, at, as_of, format, output, colour;
  bool bom = false;
  std::vector<std::string_view> own_formats = {};  ///< of one command, beside those that all have
  std::string_view help_of_at = "Read it as it was at a commit, a tag or a day of its git history";
};

/// The options that choose projects.
struct ProjectFilter {
  std::vector<std::string> projects;  ///< operands
  std::vector<std::string> programmes, directorates, stages, tiers, states, monitored_by;
  bool keep_going = false;

  /// True where some projects are chosen, and not simply all taken.
  bool chooses() const;
};

void define_common(Options& options, PortfolioOptions& common);
/// The operands that name projects, and the filters.
void define_choice(Options& options, ProjectFilter& choice);
/// The same without operands.
void define_filters(Options& options, ProjectFilter& choice);

enum class Format { table, csv, markdown, json };

/// Throws Error(2): an option takes one of the known words.
[[noreturn]] void wrong_word(std::string_view option, const std::string& written,
                             const std::vector<std::string_view>& known);

/// The format of its own that a command is asked for, if it is one of those.
std::optional<std::string_view> own_format(const PortfolioOptions& common);

/// The format asked for: by -f, else by the ending of -o, else a table. Throws Error(2).
Format format_of(const PortfolioOptions& common);

/// What the answer may look like: the terminal's width and colours for standard output, none for a file.
Screen screen_for(const PortfolioOptions& common, const Context& context);

/// A portfolio as a command has it.
struct OpenedPortfolio {
  LoadResult loaded;
  Date as_of;
  bool keep_going;
  Snapshot snapshot;                    ///< what it was read from
  std::optional<std::string> revision;  ///< with --at: the full hash of its commit
  std::filesystem::path folder;         ///< where it lies, or with --at would lie

  /// The exit code of an answer from this portfolio.
  int exit_code() const { return loaded.left_out.empty() ? 0 : 1; }
};
/// Reads the portfolio, errors and all. Throws Error(2) where an option is wrong.
OpenedPortfolio read(const PortfolioOptions& common, const ProjectFilter& choice, const Context& context);
/// Tells on standard error which files were left out, if any were.
void tell_left_out(const OpenedPortfolio& opened, const Context& context);
/// Throws Error(2) where a state is chosen that no project can have.
void check_states(const ProjectFilter& choice);
/// Throws Error(2), with the nearest known id, where the choice names what does not exist.
void check_ids(const ProjectFilter& choice, const OpenedPortfolio& opened);
/// The portfolio, or none where it has errors: then they are told on standard error and the exit code is 1.
/// Throws as `read` and `check_ids`.
std::optional<OpenedPortfolio> open(const PortfolioOptions& common, const ProjectFilter& choice,
                                    const Context& context);

/// True for a project that the choice leaves in.
bool chosen(const ProjectFilter& choice, const Portfolio& portfolio, std::string_view id,
            const Project& project, const std::optional<std::string_view>& tier);

/// The portfolio on its day, with the projects that the choice leaves in. It refers to what was opened.
AssessedPortfolio assess(const ProjectFilter& choice, const OpenedPortfolio& opened);

/// The name given for something new, else the other one. Throws Error(2) for what cannot stand in a file.
std::string name_given(const std::optional<std::string>& written, const std::string& otherwise);

/// Writes an answer in the format asked for, to standard output or whole into a file. Throws Error(3) where
/// it cannot.
void write(const Result& result, const PortfolioOptions& common, const OpenedPortfolio& opened,
           const Context& context);
/// Writes bytes in the same way.
void write(const std::string& bytes, const PortfolioOptions& common, const Context& context);

}  // namespace ptx::cli
