#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "store/repository.hpp"
#include "store/revision.hpp"

namespace ptx {

/// A state of a repository, and who made it. Names and subject are as they were written: clean them before they are shown.
struct Commit {
  std::string hash;                  ///< in full
  std::vector<std::string> parents;  ///< of one that a shallow clone cuts off: none
  std::string author;
  std::string subject;
  Date day;              ///< of the committer, in the zone where it was committed
  std::int64_t seconds;  ///< of the committer, since 1970 in UTC
};

/// The start of its hash that people read: eight digits.
std::string short_hash(const Commit& commit);

/// The commit that a person means by a hash, a tag, a branch, these with `~3` or `^2` behind them, or by a day: then the last commit on the first-parent
/// line of HEAD that was committed on that day or earlier. Throws Error(2) for what does not exist, and Error(3) where a shallow clone lacks it.
Commit find_commit(const Repository& repository, const Revision& revision);

/// A commit and all before it on its first-parent line, newest first.
std::vector<Commit> first_parents(const Repository& repository, const Commit& from);

/// Those of them that altered what lies under one of these paths from the top of the repository, against the commit before them on that line; newest first.
std::vector<Commit> first_parents_altering(const Repository& repository, const Commit& from, const std::vector<std::string>& paths);

/// All commits that are reachable from one and not from the other, children before their parents.
std::vector<Commit> commits_between(const Repository& repository, const Commit& old, const Commit& now);

}  // namespace ptx
