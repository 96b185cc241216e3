#pragma once

#include "cli/command.hpp"

namespace ptx::cli {

Action define_schema(Options& options);

}  // namespace ptx::cli
