#pragma once

#include <map>
#include <optional>
#include <string>

#include "analysis/diff/portfolio_diff.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "store/history/revision_pair.hpp"

namespace ptx::cli {

/// Who wrote the files last that differ between two moments, whose kinship is given.
std::map<std::string, LastAuthor> last_authors(const Repository& repository, const RevisionPair& pair,
                                               Ancestry kin);

/// A moment as people read it: "31 October 2024 (2f2564af)", "the work tree".
std::string moment_in_words(const RevisionSide& side);

/// The two moments of a portfolio that are compared, as a command has them.
struct OpenedPair {
  RevisionPair revisions;
  LoadResult old;  ///< of what is the same in both only what the rest needs is read
  OpenedPortfolio now;
  std::map<std::string, LastAuthor> written;
  Direction direction;
};

/// Reads both moments: a revision, and another one or the work tree. None where one of them has errors: then
/// they are told on standard error and the exit code is 1. Throws Error(2) where what was typed is wrong,
/// Error(3) where git cannot give it.
std::optional<OpenedPair> open_pair(const PortfolioOptions& common, bool keep_going, const std::string& old,
                                    const std::optional<std::string>& now, const Context& context);

}  // namespace ptx::cli
