#!/usr/bin/env bash
# Builds ptx and runs all its tests, on Debian 12; installs what is missing first. May be run again, and from anywhere.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*"; }

bash .packages.sh build test

say "configuring build/"
cmake -S . -B build -G Ninja -D CMAKE_BUILD_TYPE=Release -D PTX_WERROR=ON -D PTX_TESTS=ON
say "building"
cmake --build build
say "testing"
ctest --test-dir build --output-on-failure --parallel "$(nproc)"
