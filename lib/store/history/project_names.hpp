#pragma once

#include <string>
#include <vector>

#include "store/history/revision_loader.hpp"

namespace ptx {

/// What a project was called in each of some commits, the oldest first, followed back through `formerly`;
/// empty where it was not there. Throws Error(2) where none of them holds it.
std::vector<std::string> names_over(const RevisionLoader& past, const std::string& id);

}  // namespace ptx
