#!/usr/bin/env bash
# Writes twelve months of the example portfolio into a new folder, as a git repository: 25 commits from February 2024 to January 2025,
# the last of which is examples/portfolio as it stands. The same hashes come wherever and whenever it is run.
# Usage: bash tests/support/twelve_months.sh FOLDER
set -euo pipefail

folder="${1:?name the folder to write}"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
patches=("$here"/twelve_months/*.patch)

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export GIT_AUTHOR_NAME="Amina Cole" GIT_AUTHOR_EMAIL="amina.cole@wexcombe.example" GIT_AUTHOR_DATE="2024-02-19T10:05:00+00:00"
export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$GIT_AUTHOR_EMAIL" GIT_COMMITTER_DATE="$GIT_AUTHOR_DATE"

if [[ -e "$folder" ]]; then
  echo "twelve_months.sh: '$folder' is there already" >&2
  exit 1
fi
cp -R "$here/../../examples/portfolio" "$folder"
cd "$folder"
git init --quiet --initial-branch=main
git config gc.auto 0

# The first state is the last one with every patch taken back.
for ((i = ${#patches[@]} - 1; i >= 0; --i)); do git apply --unidiff-zero --reverse "${patches[i]}"; done
git add --all
git commit --quiet --message "Start the portfolio"
unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_DATE
git am --quiet --committer-date-is-author-date "${patches[@]}"

# Each board's pack is a tag.
for day in 2024-07-31 2024-10-31 2024-11-30 2024-12-31; do
  git tag "pack/${day%-*}" "$(git rev-list --max-count=1 --before="${day}T23:59:59Z" main)"
done
