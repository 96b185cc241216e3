#pragma once

#include <functional>
#include <string_view>

#include "cli/options/context.hpp"
#include "cli/options/options.hpp"

namespace ptx::cli {

/// What a command does once its arguments are read; gives the exit code.
using Action = std::function<int(const Context&)>;

/// A subcommand: its name, what it answers, and the function that declares its options and gives its action.
struct Command {
  std::string_view name;
  std::string_view summary;
  Action (*define)(Options& options);
};

}  // namespace ptx::cli
