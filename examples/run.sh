#!/usr/bin/env bash
# Builds ptx, on Debian 12, and shows the tiers of the example portfolio; installs what is missing first. May be run again, and from anywhere.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*"; }

bash .packages.sh build

say "configuring build-example/"
# A release in all but -O1, which compiles faster than -O2 and gives the same answers.
cmake -S . -B build-example -G Ninja -D CMAKE_BUILD_TYPE=Release -D CMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" -D PTX_TESTS=OFF
say "building"
cmake --build build-example
say "ptx segment -C examples/portfolio --as-of 2025-01-31"
build-example/ptx segment -C examples/portfolio --as-of 2025-01-31
say "the program is $PWD/build-example/ptx"
