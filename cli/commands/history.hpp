#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// How did the portfolio, or one project, come to stand where it does?
Action define_history(Options& options);

}  // namespace ptx::cli
