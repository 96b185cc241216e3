#pragma once

#include <string>

#include "cli/options/command.hpp"

namespace ptx::cli {

/// How wide the terminal is taken to be where it does not say.
constexpr std::size_t default_columns = 80;

/// What `ptx --help` says.
std::string general_help();

/// What `ptx COMMAND --help` says: examples first.
std::string command_help(const Command& command, const Options& options, std::size_t columns);

}  // namespace ptx::cli
