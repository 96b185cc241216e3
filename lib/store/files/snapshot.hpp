#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.hpp"

namespace ptx {

/// The bytes of a file, or why they could not be read.
struct FileContent {
  std::string bytes;
  std::optional<Diagnostic> problem;
};

/// The files of a portfolio at one moment: their paths relative to its root, sorted, and a way to read each,
/// which may be used from several threads.
struct Snapshot {
  std::vector<std::string> paths;
  /// What tells the content of each file from all others, in the order of `paths`: git's id of it; empty as a
  /// whole where nothing is known before it is read.
  std::vector<std::string> versions;
  Diagnostics problems;
  std::function<FileContent(const std::string& path)> read;
  /// The office's own templates of reports, sorted. They are not among `paths`, as they are no part of what a
  /// portfolio says.
  std::vector<std::string> templates = {};
};

/// The most bytes of a file that are read: a little more than it may have, so that a larger one is told
/// apart.
inline constexpr std::size_t most_bytes_read = (std::size_t{1} << 20) + 4;

/// The portfolio as it lies in a folder. Symbolic links, devices and pipes are never opened.
Snapshot work_tree(const std::filesystem::path& root);

/// Of two moments of a portfolio the files that may not be the same, by what git calls their content; all of
/// them where that is not known of a moment.
std::set<std::string> differing_paths(const Snapshot& one, const Snapshot& other);

/// The stem of a path: "passenger-transport" for "projects/passenger-transport.yaml".
std::string stem(const std::string& path);

}  // namespace ptx
