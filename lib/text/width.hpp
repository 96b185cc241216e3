#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ptx {

/// How many columns a cleaned text takes in a terminal.
std::size_t width(std::string_view text);

/// The longest start of a cleaned text that takes at most so many columns, and at least one character.
std::string_view prefix_within(std::string_view text, std::size_t columns);

/// The text followed (or, for `pad_left`, led) by blanks up to the width; unchanged where it is that wide
/// already.
std::string pad_right(std::string_view text, std::size_t columns);
std::string pad_left(std::string_view text, std::size_t columns);

}  // namespace ptx
