#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "yaml/source_text.hpp"

namespace ptx::yaml {

/// A diagnostic of some bytes of a source.
Diagnostic at(const Source& source, Code code, Position position, std::size_t bytes, std::string message,
              std::string hint);

/// A value as it can be written without fear: in double quotes, or in single ones if it holds double ones.
std::string in_quotes(std::string_view value);

/// The bytes before the first thing of a line that is neither blank nor the dash of a list.
std::size_t indentation(std::string_view line);

/// The first tab before the first thing of a line, or in a line that holds nothing; none elsewhere.
std::optional<std::size_t> leading_tab(std::string_view line);

/// The nearest line above that holds something; 0 if there is none.
int line_above(const Source& source, int line);

/// True when nothing follows this line but blank lines: a file that was cut off ends like this.
bool is_last_line(const Source& source, int line);

/// Where the value behind a line's first `key: ` starts, or an item behind its dash; none if there is
/// neither.
std::optional<std::size_t> value_start(std::string_view line);

/// What is wrong with the value of a line, as it is written there; none where nothing is.
std::optional<Diagnostic> explain_value(const Source& source, int line);

/// What is wrong with a line that holds `key:value`, which reads as one long text; none for any other line.
std::optional<Diagnostic> explain_missing_blank(const Source& source, int line);

/// The first backslash in the double quotes of a line that starts no escape.
std::optional<Diagnostic> explain_escape(const Source& source, int line);

}  // namespace ptx::yaml
