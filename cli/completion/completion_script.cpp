// What the scripts have in common, and the one for bash.
#include "cli/completion/completion_script.hpp"

#include <fmt/format.h>

#include "text/embedded_text.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

std::string_view kind(CandidateSource from) {
  return from == CandidateSource::files ? "file" : from == CandidateSource::folders ? "folder" : name(from);
}

/// "from=tier fixed='none'".
std::string bash_candidates(const CompletionCandidates& candidates) {
  std::string out;
  if (candidates.from != CandidateSource::nowhere) out += fmt::format("from={}", kind(candidates.from));
  if (!candidates.fixed.empty())
    out += fmt::format("{}fixed='{}'", out.empty() ? "" : " ", join(candidates.fixed, " "));
  return out.empty() ? ":" : out;
}

std::string bash_options(const CommandDescription& command) {
  std::vector<std::string> out;
  for (const auto& option : command.options)
    for (const auto name : split(option.names, ',')) out.emplace_back(name);
  return join(out, " ");
}

std::string bash_value_lines(const CommandDescription& command) {
  std::string out;
  for (const auto& option : command.options) {
    if (option.placeholder.empty()) continue;
    std::vector<std::string> patterns;
    for (const auto spelling : split(option.names, ','))
      patterns.push_back(fmt::format("'{} {}'", command.name, spelling));
    out += fmt::format("    {}) {} ;;\n", join(patterns, " | "), bash_candidates(option.candidates));
  }
  return out;
}

std::string bash_operand_lines(const CommandDescription& command) {
  std::string out;
  for (std::size_t i = 0; i < command.operands.size(); ++i) {
    const auto& operand = command.operands[i];
    const std::string pattern =
        operand.several ? fmt::format("'{} '*", command.name) : fmt::format("'{} {}'", command.name, i);
    out += fmt::format("    {}) {} ;;\n", pattern, bash_candidates(operand.candidates));
  }
  return out;
}

}  // namespace

std::string_view name(CandidateSource from) {
  switch (from) {
    case CandidateSource::projects:
      return "project";
    case CandidateSource::programmes:
      return "programme";
    case CandidateSource::directorates:
      return "directorate";
    case CandidateSource::stages:
      return "stage";
    case CandidateSource::tiers:
      return "tier";
    case CandidateSource::subjects:
      return "subject";
    case CandidateSource::nowhere:
    case CandidateSource::files:
    case CandidateSource::folders:
      break;
  }
  return "";
}

std::string bash_completion(std::span<const CommandDescription> commands) {
  std::vector<std::string> names;
  std::string options, values, operands;
  for (const auto& command : commands) {
    names.push_back(command.name);
    options += fmt::format("    {}) echo '{}' ;;\n", command.name, bash_options(command));
    values += bash_value_lines(command);
    operands += bash_operand_lines(command);
  }
  return embedded_text(
      "cli/completion/completion.bash",
      {{"commands", join(names, " ")}, {"options", options}, {"values", values}, {"operands", operands}});
}

}  // namespace ptx::cli
