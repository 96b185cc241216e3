#!/usr/bin/env bash
# Writes every report of the example portfolio and reads it in headless Chromium: run.sh PTX [FOLDER FOR SCREENSHOTS]. Installs what is missing.
set -euo pipefail

ptx="$(realpath "${1:?the ptx to test}")"
cd "$(dirname "${BASH_SOURCE[0]}")"

bash ../../.packages.sh browser

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
shots="${2:-$work/shots}"
cp package.json package-lock.json check_pages.mjs wrong.html "$work"
npm ci --prefix "$work" --silent --no-audit --no-fund

if node "$work/check_pages.mjs" "$work/wrong" "$work/wrong.html" >"$work/found"; then
  printf 'the check finds nothing in a page that is wrong\n'
  exit 1
fi
for mistake in 'axe: color-contrast' 'axe: html-has-lang' 'pixels wide at 320' "'leftmost' of a table is missing" "'vanished' of a table is missing" 'page one runs over'; do
  grep -q "$mistake" "$work/found" || { printf 'the check does not find: %s\n' "$mistake"; exit 1; }
done

bash ../support/twelve_months.sh "$work/portfolio"
mkdir "$work/packs" "$work/pages"
reports=(board "highlight passenger-transport" "start neighbourhood-working" "business-case temporary-accommodation" "finish legal-services"
  "programme prevention" benefits risks outcomes recommendations)
for report in "${reports[@]}"; do
  read -r name id <<<"$report"
  "$ptx" report $report --to "$work/packs/$name" -C "$work/portfolio" --as-of 2025-01-31
  cp "$work/packs/$name"/*.html "$work/pages/$name.html"
done
node "$work/check_pages.mjs" "$shots" "$work"/pages/*.html
