#pragma once

#include "cli/command.hpp"

namespace ptx::cli {

/// Is everything well-formed?
Action define_check(Options& options);

}  // namespace ptx::cli
