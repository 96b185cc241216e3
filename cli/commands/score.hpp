#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// How much does each project matter, how risky is it, and in what order do they stand?
Action define_score(Options& options);

}  // namespace ptx::cli
