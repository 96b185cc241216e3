#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options/context.hpp"
#include "cli/options/options.hpp"
#include "render/format/terminal.hpp"

namespace ptx::cli {

/// The options by which every reading command finds its portfolio and says how and where its answer is
/// written.
struct PortfolioOptions {
  std::optional<std::string> portfolio, at, as_of, format, output, colour;
  bool bom = false;
  std::vector<std::string_view> own_formats = {};  ///< of one command, beside those that all have
  std::string_view help_of_at = "Read it as it was at a commit, a tag or a day of its git history";
};

/// The options that every reading command has.
void define_portfolio_options(Options& options, PortfolioOptions& common);

enum class Format { table, csv, markdown, json };

/// The format of its own that a command is asked for, if it is one of those.
std::optional<std::string_view> own_format(const PortfolioOptions& common);

/// The format asked for: by -f, else by the ending of -o, else a table. Throws Error(2).
Format format_of(const PortfolioOptions& common);

/// What the answer may look like: the terminal's width and colours for standard output, none for a file.
Screen screen_for(const PortfolioOptions& common, const Context& context);

}  // namespace ptx::cli
