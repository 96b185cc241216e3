#pragma once

#include <filesystem>
#include <ostream>

#include "model/values/date.hpp"

namespace ptx::cli {

struct Streams {
  std::ostream& out;
  std::ostream& err;
};

/// A stream's terminal: whether it is one, how wide, and whether colour is wanted where nothing else is said.
struct Terminal {
  std::size_t columns = 0;  ///< 0 where it is no terminal
  bool colour = false;
};

/// The world as a command finds it: streams, folder, day. Nothing below run.cpp asks for it otherwise.
struct Context {
  Streams streams;
  Terminal out, err;
  std::filesystem::path directory;
  Date today;
};

}  // namespace ptx::cli
