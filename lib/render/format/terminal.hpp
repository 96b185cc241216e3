#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/format/style.hpp"
#include "render/format/table.hpp"

namespace ptx {

/// What can be shown: so many columns (0: as many as it takes), and whether in colour. Colour never carries
/// meaning alone.
struct Screen {
  std::size_t columns = 0;
  bool colour = false;
};

/// The text in a style, where the screen has colours.
std::string styled(const Screen& screen, Style style, std::string_view text);

/// A table for a terminal: aligned by display width, cut to the screen where columns may be cut, every line
/// led by `indent` blanks.
std::string to_text(const Table& table, const Screen& screen, std::size_t indent = 0);

/// Words broken into lines of at most so many columns, each led by `indent` blanks (0 columns: one line). A
/// word that is too long for a line is broken, unless it holds `::`, which must not come to the start of a
/// line.
std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent);

/// The line, or lines, that say what a page is.
std::string heading(std::string_view text, const Screen& screen);

/// True where no line of a text is wider than the screen.
bool fits(std::string_view text, const Screen& screen);

/// A heading, a table, and sentences under it.
std::string page(std::string_view title, const std::string& table, const std::vector<std::string>& sentences,
                 const Screen& screen);

/// A bar of so many columns of which `share` hundredths (0 to 100) are filled.
std::string bar(long long share, std::size_t columns);

}  // namespace ptx
