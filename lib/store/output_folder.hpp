#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "store/new_files.hpp"

namespace ptx {

/// Writes a folder that appears whole or not at all: beside its place under another name, flushed to disk, then put into its place at once,
/// and only then is what stood there removed. What stands there must be empty, or an earlier folder of ours: one whose `inventory`, a file that is among
/// `files` too, starts with `mark` and names every file that lies in it as "path": "…". Sweeps away what killed runs left beside it. Throws Error(2), with
/// nothing changed, where something else stands there; Error(3), with what stood there left as it was, where it cannot be written.
void write_folder(const std::filesystem::path& path, const std::vector<NewFile>& files, std::string_view inventory, std::string_view mark);

/// Throws Error(2) where `write_folder` would: to be asked before the work begins.
void check_folder(const std::filesystem::path& path, std::string_view inventory, std::string_view mark);

}  // namespace ptx
