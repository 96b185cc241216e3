#pragma once

#include <string>
#include <string_view>

#include "render/format/table.hpp"

namespace ptx {

/// The text as one line of Markdown in which nothing is markup: every ASCII punctuation mark that could be is
/// escaped.
std::string escape_markdown(std::string_view text);

/// A GitHub-flavoured table with the headings of the columns.
std::string to_markdown(const Table& table);

}  // namespace ptx
