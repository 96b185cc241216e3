#pragma once

#include <string_view>
#include <vector>

#include "text/new_file.hpp"

namespace ptx {

/// A portfolio of that name to start from: a framework, a project that explains itself, schemas for editors
/// and a check for GitHub.
std::vector<NewFile> starter(std::string_view name);

}  // namespace ptx
