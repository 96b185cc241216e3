#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ptx {

/// One character of a UTF-8 text: its code point and how many bytes it takes.
struct Character {
  char32_t code_point;
  std::size_t bytes;
};

/// The first character of the text; none where the text is empty or does not start with valid UTF-8.
std::optional<Character> first_character(std::string_view text);

/// The byte at which the text stops being valid UTF-8; none if all of it is.
std::optional<std::size_t> invalid_utf8(std::string_view text);

/// How many characters (code points) the text has.
std::size_t length(std::string_view text);

}  // namespace ptx
