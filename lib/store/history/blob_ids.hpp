#pragma once

#include "store/files/snapshot.hpp"
#include "store/git/repository.hpp"

namespace ptx {

/// Gives the files of a repository's work tree the ids that git would give their bytes, so that they can be
/// told from those of a commit without reading either. Where git cannot read one of them, none has an id.
void identify(Snapshot& snapshot, const Repository& repository);

}  // namespace ptx
