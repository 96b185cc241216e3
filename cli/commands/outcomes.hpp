#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// Are the outcomes that all this is for moving?
Action define_outcomes(Options& options);

}  // namespace ptx::cli
