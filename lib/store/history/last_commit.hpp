#pragma once

#include <map>
#include <string>

#include "store/history/commits.hpp"

namespace ptx {

/// Of each file of the portfolio that differs between two commits, by its path in the portfolio: the last
/// commit since the old one that wrote it as it stands now, or removed it. A merge counts only for what it
/// made different from all that it merges. Without an entry: a file that was altered on a line of history of
/// the old commit alone.
std::map<std::string, Commit> last_commit_by_file(const Repository& repository, const Commit& old,
                                                  const Commit& now);

}  // namespace ptx
