#pragma once

#include <string>

#include "store/snapshot.hpp"
#include "store/walk.hpp"
#include "text/diagnostic.hpp"
#include "yaml/node.hpp"

namespace ptx {

/// What is wrong at a field of the model, which knows its path but not its place.
struct Finding {
  std::string file;
  Path path;
  Part part = Part::value;
  Code code;
  std::string message;
  std::string hint;
};

/// Where a path leads in a parsed file: the key or the value at its end; where it does not lead to the end, the last key on the way.
Place locate(const yaml::Tree& tree, const Path& path, Part part);

/// Gives each finding its place: parses every file concerned once more.
Diagnostics place(std::vector<Finding> findings, const Snapshot& snapshot);

}  // namespace ptx
