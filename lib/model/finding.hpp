#pragma once

#include <string>
#include <vector>

#include "text/codes.hpp"

namespace ptx {

/// Which half of an entry is meant: its key or its value.
enum class Part { key, value };

/// The way from the root of a file to a field: keys of maps, and positions in lists counted from 0.
using Path = std::vector<std::string>;

/// What is wrong at a field of the model, which knows its path but not its place.
struct Finding {
  std::string file;
  Path path;
  Part part = Part::value;
  Code code;
  std::string message;
  std::string hint;
};

}  // namespace ptx
