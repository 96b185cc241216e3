#pragma once

#include "store/history/commits.hpp"

namespace ptx {

/// How two commits hang together: the first is the second's ancestor (or is it), or the other way round, or
/// they parted somewhere, or have no commit in common.
enum class Ancestry { before, after, parted, none };

/// Throws Error(3) where a shallow clone lacks what would tell.
Ancestry kinship(const Repository& repository, const Commit& one, const Commit& other);

}  // namespace ptx
