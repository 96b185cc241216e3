#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// A text that stands in a file of its own, which the build puts into the program: by its path as includes
/// have it, "render/html/html_style.css".
std::string_view embedded_text(std::string_view path);

/// A text that is put in where its name stands between two @.
struct TextInsertion {
  std::string_view name;
  std::string text;
};

/// The same with texts put in, each where its name first stands. A line that is a name alone takes whole
/// lines.
std::string embedded_text(std::string_view path, const std::vector<TextInsertion>& insertions);

}  // namespace ptx
