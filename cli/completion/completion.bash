# Completes ptx in bash. Put it where bash looks for it:
#   ptx completion bash > ~/.local/share/bash-completion/completions/ptx
# or read it at each start: source <(ptx completion bash)

_ptx_commands() {
  echo '@commands@ --help --version'
}

_ptx_options() {
  case $1 in
@options@
  esac
}

# What the value of an option may be; fails for what takes none.
_ptx_value() {
  case "$1 $2" in
@values@
    *) return 1 ;;
  esac
}

# What the word without an option may be; the first is 0.
_ptx_operand() {
  case "$1 $2" in
@operands@
  esac
}

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
