#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/values/date.hpp"
#include "store/git/repository.hpp"
#include "store/history/revision.hpp"

namespace ptx {

/// A state of a repository, and who made it. Names and subject are as they were written: clean them before
/// they are shown.
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

/// The commit that a person means by a hash, a tag, a branch, these with `~3` or `^2` behind them, or by a
/// day: then the last commit on the first-parent line of HEAD that was committed on that day or earlier.
/// Throws Error(2) for what does not exist, and Error(3) where a shallow clone lacks it.
Commit find_commit(const Repository& repository, const Revision& revision);

/// The same, but that a day means the last commit on the first-parent line of another commit than HEAD.
Commit find_commit(const Repository& repository, const Revision& revision, const Commit& end);

/// The last commit from which two others come, which may be one of them; none where they have nothing in
/// common.
std::optional<Commit> common_ancestor(const Repository& repository, const Commit& one, const Commit& other);

/// A commit and all before it on its first-parent line, newest first.
std::vector<Commit> first_parents(const Repository& repository, const Commit& from);

/// Those of them that altered what lies under one of these paths from the top of the repository, against the
/// commit before them on that line; newest first.
std::vector<Commit> first_parents_altering(const Repository& repository, const Commit& from,
                                           const std::vector<std::string>& paths);

/// A commit and those before it on its first-parent line, newest first, that an older one does not come from
/// and that altered the portfolio's folder.
std::vector<Commit> first_parents_since(const Repository& repository, const Commit& old, const Commit& from);

/// All commits that are reachable from one and not from the other, children before their parents.
std::vector<Commit> commits_between(const Repository& repository, const Commit& old, const Commit& now);

}  // namespace ptx
