#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// Starts a portfolio.
Action define_init(Options& options);

}  // namespace ptx::cli
