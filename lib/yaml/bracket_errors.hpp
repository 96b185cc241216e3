#pragma once

#include <optional>
#include <string_view>

#include "yaml/source_text.hpp"

namespace ptx::yaml {

/// Walks through what stands between a bracket and its end to the first thing that cannot stand there, and
/// says what is wrong with it. None where nothing is; `end` is then the offset behind the closing bracket.
std::optional<Diagnostic> explain_brackets(const Source& source, Position opening, std::size_t& end);

/// A quote or bracket that nothing closes.
Diagnostic unclosed(const Source& source, Position opening, std::string_view what, std::string_view closing,
                    bool cut);

}  // namespace ptx::yaml
