#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "yaml/source.hpp"

namespace ptx::yaml {

/// How far a parser had come when it gave up: the end of the last thing that it read, and the brackets still open.
struct Progress {
  Position last;
  std::vector<Position> open_brackets;
};

/// Says in plain words what is wrong where the parser gave up, and how to mend it.
Diagnostic explain(const Source& source, const Progress& progress, Position stopped, std::string_view parser_message);

/// What is wrong with a line that holds `key:value`, which reads as one long text; none for any other line.
std::optional<Diagnostic> explain_missing_blank(const Source& source, int line);

/// Says of a key that has no colon what is wrong with it.
Diagnostic explain_missing_colon(const Source& source, Position key, std::string_view text, bool in_brackets);

}  // namespace ptx::yaml
