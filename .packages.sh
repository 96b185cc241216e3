#!/usr/bin/env bash
# What is needed of Debian 12, written once: `bash .packages.sh build test` installs what is missing of these lists.
# shellcheck disable=SC2034 # the lists are chosen by their names
set -euo pipefail

build=(g++ cmake ninja-build pkg-config libcli11-dev libyaml-cpp-dev libfmt-dev libutf8proc-dev libboost-dev
       libkainjow-mustache-dev libcmark-gfm-dev libcmark-gfm-extensions-dev)
test=(git doctest-dev librapidcheck-dev pandoc groff-base python3 python3-jsonschema python3-yaml)
check=(ccache clang clang-format clang-tidy git libclang-rt-14-dev)
browser=(chromium fonts-dejavu-core nodejs npm poppler-utils)

is_here() {
  # Node may have come another way than by a package.
  case "$1" in
    nodejs) command -v node >/dev/null && return ;;
    npm) command -v npm >/dev/null && return ;;
  esac
  [[ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

missing=()
for list in "$@"; do
  [[ "$list" =~ ^(build|test|check|browser)$ ]] || { printf '.packages.sh: there is no list %s\n' "$list" >&2; exit 2; }
  declare -n packages="$list"
  for package in "${packages[@]}"; do is_here "$package" || missing+=("$package"); done
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

printf '== installing %s\n' "${missing[*]}"
as_root=()
if [[ $EUID -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    printf 'These packages are missing, and neither root nor sudo is here to install them:\n  apt-get install %s\n' "${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
