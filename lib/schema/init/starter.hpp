#pragma once

#include <string_view>
#include <vector>

#include "text/new_file.hpp"

namespace ptx {

/// A text of lib/schema/init/starter, which the build puts into the program.
struct StarterText {
  std::string_view path;
  std::string_view text;
};
std::vector<StarterText> starter_texts();

/// A portfolio of that name to start from: a framework, a project that explains itself, schemas for editors
/// and a check for GitHub.
std::vector<NewFile> starter(std::string_view name);

}  // namespace ptx
