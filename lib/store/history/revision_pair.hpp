#pragma once

#include <map>
#include <set>
#include <string>

#include "store/history/commits.hpp"
#include "store/load/loader.hpp"

namespace ptx {

/// One moment of a portfolio: a commit, or the work tree over it.
struct RevisionSide {
  Commit commit;
  Snapshot files;
  bool is_work_tree = false;
};

/// How two commits hang together: the first is the second's ancestor (or is it), or the other way round, or
/// they parted somewhere, or have no commit in common.
enum class Ancestry { before, after, parted, none };

/// Throws Error(3) where a shallow clone lacks what would tell.
Ancestry ancestry_of(const Repository& repository, const Commit& one, const Commit& other);

/// Gives the files of a repository's work tree the ids that git would give their bytes, so that they can be
/// told from those of a commit without reading either. Where git cannot read one of them, none has an id.
void assign_blob_ids(Snapshot& snapshot, const Repository& repository);

/// The work tree over a commit, its files identified.
RevisionSide side_in_work_tree(const Repository& repository, Commit commit, Snapshot files);

/// Two moments of a portfolio that are compared, and the files that may not be the same.
struct RevisionPair {
  RevisionSide old, now;
  std::set<std::string> differing;
};
RevisionPair pair_of(RevisionSide old, RevisionSide now);

/// The last commit that wrote each file that differs, whichever of the two is the later one; none of a file
/// that does not lie in the work tree as it is committed.
std::map<std::string, Commit> last_commits(const Repository& repository, const RevisionPair& pair,
                                           Ancestry kin);

/// The portfolios of a pair, errors and all.
struct LoadedPair {
  LoadResult old, now;
};

/// Reads both, each version of a file once: what differs and the projects that it is about, and all projects
/// where they may stand otherwise though their files are the same. What is left out of one because of errors
/// is left out of the other and differs no more, so that it does not seem to be gone, or new.
LoadedPair load_pair(RevisionPair& pair, OnError on_error);

/// Reads an earlier moment beside a portfolio that was read before, all of it: without what that leaves out.
LoadResult load_beside(const LoadResult& now, const Snapshot& old, OnError on_error,
                       ParsedFiles* known = nullptr);

}  // namespace ptx
