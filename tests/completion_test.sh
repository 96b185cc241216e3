#!/usr/bin/env bash
# Reads the completion script of ptx into this shell and completes with it; zsh and fish read theirs where they are installed.
#   completion_test.sh PTX SOURCE
set -uo pipefail

ptx=$1
source_folder=$2
export PATH="$(dirname "$ptx"):$PATH"
cd "$source_folder/examples/portfolio" || exit 1
faults=0

# Completes the last of the words and compares what is offered: complete_words WORD... -- OFFERED...
complete_words() {
  local words=()
  while [[ $1 != -- ]]; do
    words+=("$1")
    shift
  done
  shift
  COMP_WORDS=("${words[@]}")
  COMP_CWORD=$((${#words[@]} - 1))
  _ptx "${words[0]}" "${words[COMP_CWORD]}" "${words[COMP_CWORD - 1]}"
  [[ "${COMPREPLY[*]}" == "$*" ]] && return
  printf '%s: expected "%s", got "%s"\n' "${words[*]}" "$*" "${COMPREPLY[*]}"
  faults=$((faults + 1))
}

script=$("$ptx" completion bash) || exit 1
eval "$script"

complete_words ptx seg -- segment
complete_words ptx completion '' -- bash zsh fish
complete_words ptx completion bash '' --
complete_words ptx segment --ti -- --tier
complete_words ptx segment --tier '' -- platinum gold silver bronze none
complete_words ptx segment --tier = g -- gold
complete_words ptx segment --tier = -- platinum gold silver bronze none
complete_words ptx segment --stage = idea --programme th -- third-party-spend
complete_words ptx segment --directorate a -- adults
complete_words ptx segment passenger-transport fl -- fleet
complete_words ptx segment --tier gold hosp -- hospital-discharge
complete_words ptx segment --state p -- paused
complete_words ptx segment -f c -- csv
complete_words ptx segment --color a -- auto always
complete_words ptx segment --as-of '' --
complete_words ptx segment -o exp --
complete_words ptx segment -o por -- portfolio.yaml
complete_words ptx check -C pro -- projects
complete_words ptx new '' -- project
complete_words ptx new project '' --
complete_words ptx new project hubs --stage s -- scoping
complete_words "$ptx" segment pass -- passenger-transport

cd / || exit 1
complete_words ptx segment --tier '' -- none
complete_words ptx segment pass --
complete_words ptx segment -C "$source_folder/examples/portfolio" pass -- passenger-transport
complete_words ptx segment --portfolio = "$source_folder/examples/portfolio" --stage del -- delivery

for shell in zsh fish; do
  command -v "$shell" >/dev/null || continue
  "$ptx" completion "$shell" | "$shell" -n /dev/stdin || faults=$((faults + 1))
done

[[ $faults -eq 0 ]] || { printf '%s faults\n' "$faults"; exit 1; }
