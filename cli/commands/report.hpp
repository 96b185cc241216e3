#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// The papers that a board, a sponsor or a cabinet reads.
Action define_report(Options& options);

}  // namespace ptx::cli
