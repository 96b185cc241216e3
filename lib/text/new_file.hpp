#pragma once

#include <string>

namespace ptx {

/// A file to be made: its path relative to a folder, and its bytes.
struct NewFile {
  std::string path;
  std::string bytes;
};

}  // namespace ptx
