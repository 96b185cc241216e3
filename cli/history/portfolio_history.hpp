#pragma once

#include <functional>
#include <vector>

#include "analysis/history/portfolio_history.hpp"
#include "cli/history/commit_line.hpp"
#include "cli/history/revisions.hpp"
#include "cli/portfolio/open_portfolio.hpp"

namespace ptx::cli {

/// The commits that a history shows, and the days on which each is judged.
struct SampledCommits {
  std::vector<Commit> commits;
  std::vector<std::vector<Date>> days;
};
SampledCommits looked_at(const Repository& repository, const CommitLine& line, SamplingInterval pace);

/// The portfolio that is shown of one that was read.
using PortfolioTransform = std::function<Portfolio(const Portfolio& read)>;

/// How the chosen projects of a portfolio stood over time.
struct LoadedHistory {
  History history;
  OpenedPortfolio last;  ///< the portfolio in the last commit that can be read
};
/// Tells the history of what `shows` makes of each portfolio; without it of the portfolios as they were read.
/// None where some commit cannot be read and is not to be left out: then that is told on standard error.
std::optional<LoadedHistory> portfolio_history(const Repository& repository, const CommitLine& line,
                                               SamplingInterval pace, const ProjectFilter& choice,
                                               const PortfolioTransform& shows, const Context& context);

}  // namespace ptx::cli
