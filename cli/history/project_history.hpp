#pragma once

#include <optional>
#include <string>

#include "analysis/history/project_history.hpp"
#include "cli/history/commit_line.hpp"
#include "cli/portfolio/open_portfolio.hpp"

namespace ptx::cli {

/// How one project stood over time.
struct LoadedProjectHistory {
  ProjectHistory history;
  OpenedPortfolio last;  ///< the portfolio in the last commit that can be read
};
/// None where some commit cannot be read and is not to be left out: then that is told on standard error.
/// Throws Error(2) where there was no such project.
std::optional<LoadedProjectHistory> project_history(const Repository& repository, const CommitLine& line,
                                                    SamplingInterval pace, const std::string& id,
                                                    Starts starts, bool keep_going, const Context& context);

}  // namespace ptx::cli
