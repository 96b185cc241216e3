#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

/// Does each project stand as well as its sponsor says?
Action define_rag(Options& options);

}  // namespace ptx::cli
