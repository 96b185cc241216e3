// What the scripts have in common, and the one for bash.
#include "cli/completion/completion_script.hpp"

#include <fmt/format.h>

#include "text/strings.hpp"

namespace ptx::cli {
namespace {

constexpr std::string_view bash_head = R"sh(# Completes ptx in bash. Put it where bash looks for it:
#   ptx completion bash > ~/.local/share/bash-completion/completions/ptx
# or read it at each start: source <(ptx completion bash)

)sh";

constexpr std::string_view bash_body = R"sh(
# The ids of a kind in the portfolio that the command line names, else in the one at hand.
_ptx_ids() {
  local i at=()
  for ((i = 2; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      -C | --portfolio)
        at=(-C "${COMP_WORDS[i + 1]}")
        [[ ${at[1]} == = ]] && at=(-C "${COMP_WORDS[i + 2]}")
        ;;
    esac
  done
  [[ ${#at[@]} -gt 0 ]] && at[1]=${at[1]//[\\\"\']/} && at[1]=${at[1]/#\~\//$HOME/}
  "$program" completion --words "$1" "${at[@]}" 2>/dev/null
}

_ptx() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  local program=${1/#\~\//$HOME/} from='' fixed='' i operand=0
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "$(_ptx_commands)" -- "$word")
    return
  fi
  [[ $word == = ]] && word=''
  [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
  if ! _ptx_value "$command" "$before"; then
    if [[ $word == -* ]]; then
      fixed=$(_ptx_options "$command")
    else
      for ((i = 2; i < COMP_CWORD; i++)); do
        if _ptx_value "$command" "${COMP_WORDS[i]}"; then
          [[ ${COMP_WORDS[++i]} == = ]] && ((++i))
        elif [[ ${COMP_WORDS[i]} != -* ]]; then
          ((++operand))
        fi
      done
      from='' fixed=''
      _ptx_operand "$command" "$operand"
    fi
  fi
  case $from in
    '') mapfile -t COMPREPLY < <(compgen -W "$fixed" -- "$word") ;;
    file)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      ;;
    folder)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "$word")
      ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$(_ptx_ids "$from") $fixed" -- "$word") ;;
  esac
}

complete -F _ptx ptx
)sh";

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
  std::string out(bash_head);
  out += fmt::format("_ptx_commands() {{\n  echo '{} --help --version'\n}}\n\n", join(names, " "));
  out += fmt::format("_ptx_options() {{\n  case $1 in\n{}  esac\n}}\n\n", options);
  out += fmt::format(
      "# What the value of an option may be; fails for what takes none.\n_ptx_value() {{\n  case \"$1 $2\" "
      "in\n{}    *) return 1 ;;\n  esac\n}}\n\n",
      values);
  out += fmt::format(
      "# What the word without an option may be; the first is 0.\n_ptx_operand() {{\n  case \"$1 $2\" in\n{} "
      " esac\n}}\n",
      operands);
  return out + std::string(bash_body);
}

}  // namespace ptx::cli
