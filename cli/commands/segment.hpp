#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// Which tier is each project in, why, and what governance follows?
Action define_segment(Options& options);

}  // namespace ptx::cli
