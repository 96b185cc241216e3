#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "text/new_file.hpp"

namespace ptx {

/// Those of the paths where something stands already, whatever it is.
std::vector<std::string> existing_paths(const std::filesystem::path& folder,
                                        const std::vector<NewFile>& files);

/// Writes all files, and makes the folders that they need. Throws Error(3) where one cannot be written; then
/// none of them is left, and no folder that was made for them.
void write_new_files(const std::filesystem::path& folder, const std::vector<NewFile>& files);

}  // namespace ptx
