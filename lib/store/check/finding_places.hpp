#pragma once

#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "model/finding.hpp"
#include "store/files/snapshot.hpp"
#include "yaml/node.hpp"

namespace ptx {

/// Where a path leads in a parsed file: the key or the value at its end; where it does not lead to the end,
/// the last key on the way.
Place find_place(const yaml::Tree& tree, const FieldPath& path, EntryPart part);

/// Gives each finding its place: parses every file concerned once more.
Diagnostics to_diagnostics(std::vector<Finding> findings, const Snapshot& snapshot);

}  // namespace ptx
