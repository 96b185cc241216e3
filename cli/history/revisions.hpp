#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "cli/history/commit_line.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "store/history/revision_loader.hpp"

namespace ptx::cli {

/// The portfolio in some commits, and those of them that cannot be read.
struct RevisionSet {
  std::vector<Commit> commits;
  RevisionLoader past;
  std::vector<std::string> left_out;  ///< hashes

  bool leaves_out(const std::string& hash) const {
    return std::find(left_out.begin(), left_out.end(), hash) != left_out.end();
  }
};

/// Calls `work` with the position of each commit and its portfolio, on all cores in any order; not with those
/// that cannot be read. Then tells these on standard error, each with its number of errors. False where there
/// are such and they are not to be left out.
using OnState = std::function<void(std::size_t, const LoadResult&)>;
bool for_each_revision(RevisionSet& states, bool keep_going, const OnState& work, const Context& context);

/// The portfolio in the last commit that can be read, as of the last day, with what was left out.
OpenedPortfolio last_readable(const RevisionSet& states, const CommitLine& line, bool keep_going);

}  // namespace ptx::cli
