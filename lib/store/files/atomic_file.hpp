#pragma once

#include <filesystem>
#include <string_view>

namespace ptx {

/// Writes a file so that it appears whole or not at all: a temporary file beside it, flushed to disk, then
/// renamed over it. What an earlier, killed run left there is swept away. Throws Error(3), and leaves an old
/// file as it was, where it cannot.
void write_atomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace ptx
