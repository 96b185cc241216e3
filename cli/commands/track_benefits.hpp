#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// What was promised, what is forecast, what is claimed and verified, and what falls short?
Action define_track_benefits(Options& options);

}  // namespace ptx::cli
