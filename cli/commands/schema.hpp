#pragma once

#include "cli/options/command.hpp"

namespace ptx::cli {

Action define_schema(Options& options);

}  // namespace ptx::cli
