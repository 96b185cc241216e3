#pragma once

#include <span>
#include <string_view>

namespace ptx {

/// A file of the source tree and what stands in it.
struct EmbeddedText {
  std::string_view path;
  std::string_view text;
};

/// All texts that the build puts into the program: the file that defines this is written by it.
std::span<const EmbeddedText> embedded_texts();

}  // namespace ptx
