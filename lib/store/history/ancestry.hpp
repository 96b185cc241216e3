#pragma once

#include "store/history/commits.hpp"

namespace ptx {

/// How two commits hang together: the first is the second's ancestor (or is it), or the other way round, or
/// they parted somewhere, or have no commit in common.
enum class Kinship { before, after, parted, none };

/// Throws Error(3) where a shallow clone lacks what would tell.
Kinship kinship(const Repository& repository, const Commit& one, const Commit& other);

}  // namespace ptx
