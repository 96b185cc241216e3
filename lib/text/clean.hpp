#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ptx {

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
std::string clean_and_cut(std::string_view text, std::size_t columns);

}  // namespace ptx
