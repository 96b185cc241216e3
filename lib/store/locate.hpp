#pragma once

#include <vector>

#include "model/finding.hpp"
#include "store/snapshot.hpp"
#include "text/diagnostic.hpp"
#include "yaml/node.hpp"

namespace ptx {

/// Where a path leads in a parsed file: the key or the value at its end; where it does not lead to the end, the last key on the way.
Place locate(const yaml::Tree& tree, const Path& path, Part part);

/// Gives each finding its place: parses every file concerned once more.
Diagnostics place(std::vector<Finding> findings, const Snapshot& snapshot);

}  // namespace ptx
