#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options/options.hpp"

namespace ptx::cli {

/// What a completion script knows of a command.
struct Described {
  std::string name;
  std::string summary;
  std::vector<Declared> options;
  std::vector<Declared> operands;
};

/// The names by which scripts ask for ids: "project" for From::projects; empty for what is not in a
/// portfolio.
std::string_view name(From from);

std::string bash_completion(std::span<const Described> commands);
std::string zsh_completion(std::span<const Described> commands);
std::string fish_completion(std::span<const Described> commands);

}  // namespace ptx::cli
