#pragma once

#include <string>
#include <string_view>

#include "render/format/table.hpp"

namespace ptx {

/// What leads the paragraph above a table that is its caption.
inline constexpr std::string_view caption_mark = "Table: ";

/// The text as one line of Markdown in which nothing is markup: every ASCII punctuation mark that could be is
/// escaped.
std::string escape_markdown(std::string_view text);

/// A GitHub-flavoured table with the headings of the columns.
std::string to_markdown(const Table& table);

}  // namespace ptx
