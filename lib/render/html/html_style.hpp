#pragma once

#include <string>

namespace ptx {

/// The style sheet of every page, in the colours of the pictures.
std::string html_style();

}  // namespace ptx
