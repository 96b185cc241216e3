#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "store/files/new_files.hpp"

namespace ptx {

/// A folder to be written, and what tells an earlier one of ours in its place: a file, `inventory`, that
/// starts with `mark` and names every file that lies in the folder as "path": "…". `shown` is what messages
/// call it.
struct TargetFolder {
  std::filesystem::path path;
  std::string shown;
  std::string_view inventory, mark;
};

/// Writes a folder that appears whole or not at all: beside its place under another name, flushed to disk,
/// then put into its place at once, and only then is what stood there removed. That must be empty, or an
/// earlier folder of ours. Sweeps away what killed runs left beside it. Throws Error(2), with nothing
/// changed, where something else stands there; Error(3), with what stood there left as it was, where it
/// cannot be written.
void write_folder(const TargetFolder& target, const std::vector<NewFile>& files);

/// Throws Error(2) where `write_folder` would: to be asked before the work begins.
void check_folder(const TargetFolder& target);

}  // namespace ptx
