#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "store/files/snapshot.hpp"

namespace ptx {

/// Something that lies in a portfolio's folder or in one of the folders in it, on disk or in git.
struct DirectoryEntry {
  enum class Kind { file, folder, link, pipe, submodule, other };

  std::string path;  ///< relative to the portfolio
  Kind kind;
};

/// The names at the top of a portfolio that mean something: its files, these with the ending .yml, which is
/// wrong, and its folders.
std::span<const std::string> top_level_names();
bool is_folder_of_portfolio(std::string_view name);

/// Of what lies in those places: the files that are to be read, and what is wrong with the rest. How each is
/// read is left open.
Snapshot select_portfolio_files(const std::vector<DirectoryEntry>& entries);

/// Says of an entry that it is no file to read.
Diagnostic not_a_file_error(const DirectoryEntry& entry);

}  // namespace ptx
