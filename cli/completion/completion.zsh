#compdef ptx
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
  local -a commands=(
@commands@
  )
  _arguments -C \
    '(- *)'{-h,--help}'[Show all commands]' \
    '(- *)--version[Print the version]' \
    '1: :->command' \
    '*:: :->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $words[1] in
@arguments@
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _ptx ]]; then
  _ptx "$@"
else
  compdef _ptx ptx
fi
