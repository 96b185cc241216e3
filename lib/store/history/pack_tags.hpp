#pragma once

#include <map>
#include <string>

#include "store/git/repository.hpp"

namespace ptx {

/// The commits that a tag `pack/*` marks as those of a board's pack, by their full hash; of several tags on
/// one commit the last by the alphabet.
std::map<std::string, std::string> pack_tags(const Repository& repository);

}  // namespace ptx
