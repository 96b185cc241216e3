#!/usr/bin/env bash
# Follows the README in an empty Debian 12, every command in the order written, to the end of the tests. By hand, and before each release.
#   bash tests/clean_root.sh [MIRROR]
# Needs root, debootstrap, git, 6 GB below $TMPDIR, and the network to a mirror of Debian: MIRROR, else the one that apt reads here.
# What it tries is the last commit.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ $EUID -eq 0 ]] || { printf 'clean_root.sh needs root, to make a root\n' >&2; exit 1; }
# shellcheck disable=SC2016 # apt puts in the site
mirror="${1:-$(apt-get indextargets --format '$(SITE)' 'Codename: bookworm' 'Component: main' 'Created-By: Packages' 'Origin: Debian' | head -n 1)}"
[[ -n "$mirror" ]] || { printf 'apt knows no mirror of bookworm here: name one\n' >&2; exit 1; }

say() { printf '\n== %s (%ss)\n' "$*" "$SECONDS"; }

root="$(mktemp -d)"
# Whatever still runs in there would hold the mounts.
clean_up() {
  local process
  for process in /proc/[0-9]*; do
    [[ "$(readlink "$process/root" || true)" != "$root" ]] || kill -KILL "${process#/proc/}" || true
  done 2>/dev/null
  for mount in proc dev; do
    for _ in 1 2 3; do mountpoint -q "$root/$mount" || break; umount "$root/$mount" || sleep 1; done
    ! mountpoint -q "$root/$mount" || umount --lazy "$root/$mount"
  done
  # Never through a mount into what is this machine's own.
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

say "an empty Debian 12 from $mirror"
debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
for file in /etc/hosts /etc/resolv.conf; do [[ ! -e "$file" ]] || cp -L "$file" "$root/etc/"; done
apt-config dump Acquire::http Acquire::https >"$root/etc/apt/apt.conf.d/99clean-root"
git clone --quiet --bare . "$root/repository.git"

# Every command of the README's console blocks, and the exit code that it shows.
awk -v fence='```' '
  function flush() { if (command != "") printf "%s\t%s\n", code, command; command = "" }
  $0 == fence "console" { inside = 1; next }
  $0 == fence { if (inside) flush(); inside = 0 }
  inside && /^\$ / { flush(); command = substr($0, 3); code = 0 }
  inside && /^\[exit [0-9]+\]$/ { code = substr($2, 1, length($2) - 1) }
' README.md | sed 's|REPOSITORY|/repository.git|' >"$root/commands"

cat >"$root/follow" <<'END'
set -uo pipefail
cd
TIMEFORMAT='== %R s, %U + %S CPU seconds'
while IFS=$'\t' read -r due command <&3; do
  printf '\n== $ %s\n' "$command"
  time eval "$command" </dev/null
  code=$?
  # A command whose reader has seen enough is done.
  [[ $code -eq $due || ( $code -eq 141 && $command == *'| head'* ) ]] || { printf 'exit %s, and %s is due\n' "$code" "$due"; exit 1; }
done 3</commands
END

say "git, which the README asks for"
inside=(env -i HOME=/root LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive)
for name in http_proxy https_proxy no_proxy; do [[ -z "${!name:-}" ]] || inside+=("$name=${!name}"); done
chroot "$root" "${inside[@]}" apt-get update -q
chroot "$root" "${inside[@]}" apt-get install -q -y --no-install-recommends ca-certificates git

say "the README, $(wc -l <"$root/commands") commands"
chroot "$root" "${inside[@]}" bash /follow
say "all of it works"
