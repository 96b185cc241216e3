#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// Is everything well-formed, complete for its stage and tier, and honest?
Action define_check(Options& options);

}  // namespace ptx::cli
