#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// What changed in the portfolio between two moments of its history, and who agreed.
Action define_diff(Options& options);

}  // namespace ptx::cli
