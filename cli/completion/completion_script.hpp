#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options/options.hpp"

namespace ptx::cli {

/// What a completion script knows of a command.
struct CommandDescription {
  std::string name;
  std::string summary;
  std::vector<OptionDescription> options;
  std::vector<OptionDescription> operands;
};

/// The names by which scripts ask for ids: "project" for From::projects; empty for what is not in a
/// portfolio.
std::string_view name(CandidateSource from);

std::string bash_completion(std::span<const CommandDescription> commands);
std::string zsh_completion(std::span<const CommandDescription> commands);
std::string fish_completion(std::span<const CommandDescription> commands);

}  // namespace ptx::cli
