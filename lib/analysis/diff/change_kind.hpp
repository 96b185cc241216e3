#pragma once

#include <string_view>

#include "analysis/diff/changes.hpp"

namespace ptx {

/// What a field of a file is about. The project is the one whose file it is, on either side; null for other
/// files.
ChangeKind what_of(std::string_view file, const FieldPath& field, const Project* project);

}  // namespace ptx
