#!/usr/bin/env bash
# Builds ptx and runs all its tests, on Debian 12; installs what is missing first. May be run again, and from anywhere.
set -euo pipefail

to_build=(g++ cmake ninja-build pkg-config libcli11-dev libyaml-cpp-dev libfmt-dev libutf8proc-dev libboost-dev
          libkainjow-mustache-dev libcmark-gfm-dev libcmark-gfm-extensions-dev)
to_test=(git doctest-dev librapidcheck-dev pandoc groff-base python3 python3-jsonschema python3-yaml)

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

install_missing "${to_build[@]}" "${to_test[@]}"

say "configuring build/"
cmake -S . -B build -G Ninja -D CMAKE_BUILD_TYPE=Release -D PTX_WERROR=ON -D PTX_TESTS=ON
say "building"
cmake --build build
say "testing"
ctest --test-dir build --output-on-failure --parallel "$(nproc)"
