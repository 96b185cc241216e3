#pragma once

#include <optional>
#include <string_view>

#include "yaml/source_text.hpp"

namespace ptx::yaml {

/// What is said of YAML that ptx does not read; `at` is where the parser met it.
Diagnostic refuse_anchor(const Source& source, Position at);
Diagnostic refuse_tag(const Source& source, Position at);
Diagnostic refuse_alias(const Source& source, Position at);

/// A second document, or a file whose first line alone is indented, which reads like one.
Diagnostic refuse_document(const Source& source, Position at);

/// An escape such as "\u202E" can put into a text what must not stand in a file.
std::optional<Diagnostic> refuse_hidden(const Source& source, Position at, std::string_view value);

/// A text over several lines that is empty because its `>5` or `|2` was meant as text.
std::optional<Diagnostic> refuse_empty_block(const Source& source, Position at);

/// A text that is cut by what may not be meant as a comment: a blank and '#' with no blank behind it. `end`
/// is where the text that is read ends.
std::optional<Diagnostic> warn_of_cut(const Source& source, std::size_t end, std::string_view value);

}  // namespace ptx::yaml
