#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "analysis/assess/assessed_portfolio.hpp"
#include "cli/options/context.hpp"
#include "cli/portfolio/portfolio_options.hpp"
#include "cli/portfolio/project_filter.hpp"
#include "store/load/loader.hpp"

namespace ptx::cli {

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
OpenedPortfolio read_portfolio(const PortfolioOptions& common, const ProjectFilter& choice,
                               const Context& context);
/// Tells on standard error which files were left out, if any were.
void report_left_out(const OpenedPortfolio& opened, const Context& context);

/// Throws Error(2), with the nearest known id, where the choice names what does not exist.
void check_ids(const ProjectFilter& choice, const OpenedPortfolio& opened);
/// The portfolio, or none where it has errors: then they are told on standard error and the exit code is 1.
/// Throws as `read` and `check_ids`.
std::optional<OpenedPortfolio> open_portfolio(const PortfolioOptions& common, const ProjectFilter& choice,
                                              const Context& context);

/// The portfolio on its day, with the projects that the choice leaves in. It refers to what was opened.
AssessedPortfolio assess(const ProjectFilter& choice, const OpenedPortfolio& opened);

}  // namespace ptx::cli
