#pragma once

#include <optional>

#include "store/files/snapshot.hpp"
#include "store/git/repository.hpp"
#include "store/history/commits.hpp"

namespace ptx {

/// The portfolio as it stood in a commit; none where it was not there yet, or lay elsewhere. What git holds
/// beside ordinary files (symbolic links, submodules) is told and never followed. Throws Error(3) where git
/// cannot give it.
std::optional<Snapshot> snapshot_of(const Repository& repository, const Commit& commit);

}  // namespace ptx
