#pragma once

#include <string_view>
#include <vector>

#include "yaml/source_text.hpp"

namespace ptx::yaml {

/// How far a parser had come when it gave up: the end of the last thing that it read, and the brackets still
/// open.
struct Progress {
  Position last;
  std::vector<Position> open_brackets;
};

/// Says in plain words what is wrong where the parser gave up, and how to mend it.
Diagnostic explain(const Source& source, const Progress& progress, Position stopped,
                   std::string_view parser_message);

/// Says of a key without a colon, or (`text` is empty) of what is no key at all, what is wrong with it.
Diagnostic explain_key(const Source& source, const Progress& progress, Position key, std::string_view text);

}  // namespace ptx::yaml
