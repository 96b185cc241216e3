#pragma once

#include <string>

#include "cli/options/command.hpp"

namespace ptx::cli {

/// What `ptx --help` says.
std::string general_help();

/// What `ptx COMMAND --help` says: examples first.
std::string command_help(const Command& command, const Options& options, std::size_t columns);

}  // namespace ptx::cli
