#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "text/diagnostic.hpp"

namespace ptx {

/// The bytes of a file, or why they could not be read.
struct Content {
  std::string bytes;
  std::optional<Diagnostic> problem;
};

/// The files of a portfolio at one moment: their paths relative to its root, sorted, and a way to read each, which may be used from several threads.
struct Snapshot {
  std::vector<std::string> paths;
  Diagnostics problems;
  std::function<Content(const std::string& path)> read;
};

/// The portfolio as it lies in a folder. Symbolic links, devices and pipes are never opened.
Snapshot work_tree(const std::filesystem::path& root);

/// The stem of a path: "passenger-transport" for "projects/passenger-transport.yaml".
std::string stem(const std::string& path);

}  // namespace ptx
