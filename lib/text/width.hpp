#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
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

/// True for a character that must not stand in a file, as nobody can see it: controls (line ends and tab are
/// allowed), zero-width and bidirectional characters, line and paragraph separators, byte order marks,
/// noncharacters.
bool is_forbidden(char32_t code_point);

/// Where a cleaned text will stand: anywhere, or only behind something that its sink writes at the start of
/// the line.
enum class LineStart { any_line, started_line };

/// The text as one line that is safe to show anywhere: line ends and tabs become a blank, forbidden
/// characters become
/// `\u{202E}`, bytes that are no UTF-8 become `\x{FF}`. What a CI runner would obey (`##[` anywhere, `::` at
/// the start of a word that may come to start a line) is broken up with an escape of the same kind.
std::string clean(std::string_view text, LineStart within = LineStart::any_line);

/// `clean`, and cut to so many columns with an ellipsis in place of what is left out.
std::string clean(std::string_view text, std::size_t columns);

/// The longest start of a cleaned text that takes at most so many columns, and at least one character.
std::string_view fitting(std::string_view text, std::size_t columns);

/// How many columns a cleaned text takes in a terminal.
std::size_t width(std::string_view text);

/// How many characters (code points) the text has.
std::size_t length(std::string_view text);

/// The text followed (or, for `pad_left`, led) by blanks up to the width; unchanged where it is that wide
/// already.
std::string pad_right(std::string_view text, std::size_t columns);
std::string pad_left(std::string_view text, std::size_t columns);

}  // namespace ptx
