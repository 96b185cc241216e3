#include <fmt/format.h>

#include "cli/completion/completion_script.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

constexpr std::string_view zsh_head = R"sh(#compdef ptx
# Completes ptx in zsh. Put it into a folder of $fpath:
#   ptx completion zsh > ~/.zfunc/_ptx
# or read it at each start, behind compinit: source <(ptx completion zsh)

# The ids of a kind in the portfolio that the command line names, else in the one at hand; and words that stand beside them.
_ptx_ids() {
  local program=${~${(Q)_ptx_program}} folder=${opt_args[-C]:-${opt_args[--portfolio]}}
  local -a at found
  [[ -n $folder ]] && at=(-C ${~${(Q)folder}})
  found=(${(f)"$(command $program completion --words $1 $at 2>/dev/null)"} $@[2,-1])
  compadd -a found
}

_ptx() {
  local curcontext=$curcontext _ptx_program=$words[1] state line
  typeset -A opt_args
)sh";

constexpr std::string_view zsh_tail = R"sh(  _arguments -C \
    '(- *)'{-h,--help}'[Show all commands]' \
    '(- *)--version[Print the version]' \
    '1: :->command' \
    '*:: :->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $words[1] in
)sh";

constexpr std::string_view zsh_foot = R"sh(      esac
      ;;
  esac
}

if [[ $funcstack[1] == _ptx ]]; then
  _ptx "$@"
else
  compdef _ptx ptx
fi
)sh";

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
  std::string out(zsh_head);
  out += "  local -a commands=(\n";
  for (const auto& command : commands)
    out += fmt::format("    '{}:{}'\n", command.name, zsh_quoted(command.summary));
  out += "  )\n" + std::string(zsh_tail);
  for (const auto& command : commands) {
    out += fmt::format("        {})\n          _arguments -s", command.name);
    for (const auto& option : command.options) out += " \\\n            " + option_line(option);
    for (const auto& operand : command.operands)
      out += fmt::format(" \\\n            '{}:{}:{}'", operand.several ? "*" : "",
                         zsh_quoted(operand.placeholder), zsh_action(operand.candidates));
    out += "\n          ;;\n";
  }
  return out + std::string(zsh_foot);
}

}  // namespace ptx::cli
