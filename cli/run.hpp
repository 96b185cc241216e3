#pragma once

#include <string>
#include <vector>

#include "cli/options/context.hpp"

namespace ptx::cli {

/// Runs ptx with the arguments behind its name; gives the exit code. Streams other than the process's own are
/// no terminals.
int run(const std::vector<std::string>& arguments, Streams streams);

}  // namespace ptx::cli
