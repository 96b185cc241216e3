#include "text/width.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace ptx {

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    if (!character) {
      ++columns, ++at;
      continue;
    }
    columns += character->code_point < 0x80
                   ? 1
                   : static_cast<std::size_t>(std::max(
                         0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(character->code_point))));
    at += character->bytes;
  }
  return columns;
}

std::string_view prefix_within(std::string_view text, std::size_t columns) {
  std::size_t bytes = 0, used = 0;
  while (bytes < text.size()) {
    const auto character = first_character(text.substr(bytes));
    const auto piece = text.substr(bytes, character ? character->bytes : 1);
    if (bytes > 0 && used + width(piece) > columns) break;
    used += width(piece);
    bytes += piece.size();
  }
  return text.substr(0, bytes);
}

std::string pad_right(std::string_view text, std::size_t columns) {
  const auto used = width(text);
  return std::string(text) + std::string(columns > used ? columns - used : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
  const auto used = width(text);
  return std::string(columns > used ? columns - used : 0, ' ') + std::string(text);
}

}  // namespace ptx
