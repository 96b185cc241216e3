#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/history/sampling.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/portfolio_options.hpp"
#include "store/git/repository.hpp"
#include "store/history/commits.hpp"

namespace ptx::cli {

/// A stretch of the portfolio's history, on the line of first parents.
struct CommitLine {
  std::vector<Commit> commits;          ///< the oldest first
  std::size_t first;                    ///< where the history starts: the portfolio is there
  Date from, as_of;                     ///< the day on which it starts, and the last that is judged
  std::optional<std::string> revision;  ///< with --at: the full hash of the commit in which it ends
};

/// The line that ends in the commit of --at, else in HEAD, and starts where the portfolio did, or later with
/// --since. Throws Error(2) where an option is wrong or no commit holds the portfolio, Error(3) where git
/// cannot give it, or a shallow clone lacks its start.
CommitLine find_commit_line(const Repository& repository, const PortfolioOptions& common,
                            const std::optional<std::string>& since, const Context& context);

/// The line without the commits, but for the one where it starts, in which nothing of the portfolio was
/// altered.
CommitLine only_altering_commits(const Repository& repository, const CommitLine& line);

/// The commits that a history shows, and the days on which each is judged.
struct SampledCommits {
  std::vector<Commit> commits;
  std::vector<std::vector<Date>> days;
};
SampledCommits looked_at(const Repository& repository, const CommitLine& line, SamplingInterval pace);

}  // namespace ptx::cli
