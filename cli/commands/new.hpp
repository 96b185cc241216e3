#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// Starts a project: a file to be filled in.
Action define_new(Options& options);

}  // namespace ptx::cli
