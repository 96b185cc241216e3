#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ptx {

/// Removes what processes that are no more left in a folder under temporary names: the prefix, and the number
/// of the process.
void sweep_temporaries(const std::filesystem::path& folder, const std::string& prefix);

/// Writes all bytes into an open file. False, with errno set, where they do not fit.
bool write_all(int file, std::string_view bytes);

}  // namespace ptx
