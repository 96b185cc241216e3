#include <fmt/format.h>

#include "cli/completion/completion_script.hpp"
#include "text/embedded_text.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

/// A text inside single quotes, with what _arguments takes for its own led by a backslash.
std::string zsh_quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\'";
    else if (c == '[' || c == ']' || c == ':' || c == '\\')
      out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_action(const CompletionCandidates& candidates) {
  switch (candidates.from) {
    case CandidateSource::nowhere:
      return candidates.fixed.empty() ? " " : fmt::format("({})", join(candidates.fixed, " "));
    case CandidateSource::files:
      return "_files";
    case CandidateSource::folders:
      return "_files -/";
    default:
      return fmt::format("{{_ptx_ids {}{}{}}}", name(candidates.from), candidates.fixed.empty() ? "" : " ",
                         join(candidates.fixed, " "));
  }
}

/// "(-f --format)'{-f+,--format=}'[help]:FORMAT:(csv json)" in quotes. An option that may be given several
/// times excludes nothing.
std::string option_line(const OptionDescription& option) {
  std::vector<std::string> names, spelt;
  for (const auto name : split(option.names, ',')) {
    names.emplace_back(name);
    spelt.push_back(std::string(name) + (option.placeholder.empty() ? ""
                                         : name.starts_with("--")   ? "="
                                                                    : "+"));
  }
  const std::string start = option.several ? "*" : fmt::format("({})", join(names, " "));
  const std::string middle = spelt.size() > 1 ? fmt::format("'{}'{{{}}}'", start, join(spelt, ","))
                                              : fmt::format("'{}{}", start, spelt[0]);
  const std::string value = option.placeholder.empty() ? ""
                                                       : fmt::format(":{}:{}", zsh_quoted(option.placeholder),
                                                                     zsh_action(option.candidates));
  return fmt::format("{}[{}]{}'", middle, zsh_quoted(option.help), value);
}

}  // namespace

std::string zsh_completion(std::span<const CommandDescription> commands) {
  std::string summaries, arguments;
  for (const auto& command : commands) {
    summaries += fmt::format("    '{}:{}'\n", command.name, zsh_quoted(command.summary));
    arguments += fmt::format("        {})\n          _arguments -s", command.name);
    for (const auto& option : command.options) arguments += " \\\n            " + option_line(option);
    for (const auto& operand : command.operands)
      arguments += fmt::format(" \\\n            '{}:{}:{}'", operand.several ? "*" : "",
                               zsh_quoted(operand.placeholder), zsh_action(operand.candidates));
    arguments += "\n          ;;\n";
  }
  return embedded_text("cli/completion/completion.zsh", {{"commands", summaries}, {"arguments", arguments}});
}

}  // namespace ptx::cli
