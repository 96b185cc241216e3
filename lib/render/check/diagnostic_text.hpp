#pragma once

#include <string>

#include "diagnostic/diagnostic.hpp"
#include "render/format/terminal.hpp"

namespace ptx {

/// One diagnostic as text: place, severity, message and code; the line with the token underlined; the hint.
std::string to_text(const Diagnostic& diagnostic, const Screen& screen);

/// The first `most` of them, and how many more there are.
std::string to_text(const Diagnostics& diagnostics, const Screen& screen, std::size_t most);

}  // namespace ptx
