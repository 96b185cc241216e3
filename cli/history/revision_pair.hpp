#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "analysis/diff/changes.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "store/history/commits.hpp"

namespace ptx::cli {

/// The two moments of a portfolio that are compared.
struct RevisionPair {
  OpenedPortfolio old, now;               ///< of what is the same in both only what the rest needs is read
  std::set<std::string> differing;        ///< the files that may not be the same
  std::map<std::string, Commit> touched;  ///< the last commit that wrote a differing file; none of one that
                                          ///< is not committed as it lies there
  Direction direction;
  Commit old_commit;
  std::optional<Commit> now_commit;  ///< none where it is the work tree
};

/// Reads both moments: a revision, and another one or the work tree. None where one of them has errors: then
/// they are told on standard error and the exit code is 1. Throws Error(2) where what was typed is wrong,
/// Error(3) where git cannot give it.
std::optional<RevisionPair> open_sides(const PortfolioOptions& common, bool keep_going,
                                       const std::string& old, const std::optional<std::string>& now,
                                       const Context& context);

}  // namespace ptx::cli
