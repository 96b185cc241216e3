#include <fmt/format.h>

#include "cli/completion/completion_script.hpp"
#include "text/embedded_text.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

std::string fish_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

/// What `-a` takes; empty where nothing is known.
std::string arguments(const CompletionCandidates& candidates) {
  if (candidates.from == CandidateSource::folders) return "(__fish_complete_directories)";
  std::string out = join(candidates.fixed, " ");
  const auto kind = name(candidates.from);
  if (kind.empty()) return out;
  return fmt::format("(__ptx_ids {}){}{}", kind, out.empty() ? "" : " ", out);
}

std::string option_line(const CommandDescription& command, const OptionDescription& option) {
  std::string out = fmt::format("complete -c ptx -n '__ptx_command {}'", command.name);
  for (const auto name : split(option.names, ','))
    out += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2))
                                  : fmt::format(" -s {}", name.substr(1));
  if (!option.placeholder.empty()) out += option.candidates.from == CandidateSource::files ? " -r -F" : " -x";
  if (const auto words = arguments(option.candidates); !words.empty()) out += " -a " + fish_quoted(words);
  return out + " -d " + fish_quoted(option.help) + "\n";
}

std::string operand_line(const CommandDescription& command, const OptionDescription& operand) {
  const auto words = arguments(operand.candidates);
  if (words.empty()) return "";
  std::string condition = "__ptx_command " + command.name;
  if (!operand.several && !operand.candidates.fixed.empty())
    condition += "; and not __ptx_given " + join(operand.candidates.fixed, " ");
  return fmt::format("complete -c ptx -n '{}' -a {} -d {}\n", condition, fish_quoted(words),
                     fish_quoted(operand.help));
}

}  // namespace

std::string fish_completion(std::span<const CommandDescription> commands) {
  std::string out(embedded_text("cli/completion/completion.fish"));
  for (const auto& command : commands)
    out += fmt::format("complete -c ptx -n __ptx_command -a {} -d {}\n", command.name,
                       fish_quoted(command.summary));
  for (const auto& command : commands) {
    out += "\n";
    for (const auto& operand : command.operands) out += operand_line(command, operand);
    for (const auto& option : command.options) out += option_line(command, option);
  }
  return out;
}

}  // namespace ptx::cli
