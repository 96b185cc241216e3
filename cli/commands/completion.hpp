#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// A script that completes commands, options and ids in a shell.
Action define_completion(Options& options);

}  // namespace ptx::cli
