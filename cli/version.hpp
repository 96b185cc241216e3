#pragma once

#include <string_view>

namespace ptx::cli {

/// What `ptx --version` prints: the version, the commit and its day, and the libraries and the compiler that
/// it was built with. Written by version.cmake at each build.
std::string_view version_text();

}  // namespace ptx::cli
