#!/usr/bin/env bash
# Builds ptx, on Debian 12, and shows the tiers of the example portfolio; installs what is missing first. May be run again, and from anywhere.
set -euo pipefail

to_build=(g++ cmake ninja-build pkg-config libcli11-dev libyaml-cpp-dev libfmt-dev libutf8proc-dev libboost-dev
          libkainjow-mustache-dev libcmark-gfm-dev libcmark-gfm-extensions-dev)

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*"; }

# Installs those of the packages named that are not there.
install_missing() {
  local missing=() package
  for package in "$@"; do
    [[ "$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "installing ${missing[*]}"
  local as_root=()
  if [[ $EUID -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      printf 'These packages are missing, and neither root nor sudo is here to install them:\n  apt-get install %s\n' "${missing[*]}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

install_missing "${to_build[@]}"

say "configuring build-example/"
cmake -S . -B build-example -G Ninja -D CMAKE_BUILD_TYPE=Release -D PTX_TESTS=OFF
say "building"
cmake --build build-example
say "ptx segment -C examples/portfolio --as-of 2025-01-31"
build-example/ptx segment -C examples/portfolio --as-of 2025-01-31
say "the program is $PWD/build-example/ptx"
