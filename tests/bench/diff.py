#!/usr/bin/env python3
"""Times `ptx diff` of two revisions that differ in ten files against reading the whole portfolio at each of them."""

import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

import run

LIMIT = 0.25
CHANGED = 10
TIMES = ["median s", "min s", "max s"]
IDENTITY = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
for role in ["AUTHOR", "COMMITTER"]:
    IDENTITY |= {f"GIT_{role}_NAME": "Amina Cole", f"GIT_{role}_EMAIL": "amina.cole@wexcombe.example", f"GIT_{role}_DATE": "2025-01-31T17:00:00Z"}


def git(folder, *arguments):
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, env=os.environ | IDENTITY)


def commit(folder, subject):
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", subject)


def write_repository(folder, size):
    """The portfolio in a commit, and in a second one with another name for some of its projects, spread over all."""
    print(run.generate(folder, size), flush=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, "Start the portfolio")
    files = sorted(pathlib.Path(folder, "projects").iterdir())
    for file in files[:: max(1, len(files) // CHANGED)][:CHANGED]:
        file.write_text(re.sub(r"(?m)^name: .*$", "name: Called otherwise", file.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    commit(folder, "Call some projects otherwise")


def twice(command, revisions):
    """The seconds of reading one revision and then the other, and the most memory of either."""
    measured = [run.run_quietly([*command, "--at", revision]) for revision in revisions]
    return sum(seconds for seconds, _ in measured), max(megabytes for _, megabytes in measured)


def compare(options, folder):
    """One warm-up of each, then all in turn."""
    at = ["-f", "csv", "-C", folder]
    found = {"commits": run.Runs(), "work tree": run.Runs(), "reading": run.Runs()}
    for warm_up in [True] + [False] * options.runs:
        measured = {
            "commits": run.run_quietly([options.ptx, "diff", "HEAD~1", "HEAD", *at]),
            "work tree": run.run_quietly([options.ptx, "diff", "HEAD~1", *at]),
            "reading": twice([options.ptx, "score", *at], ["HEAD~1", "HEAD"]),
        }
        for name, runs in found.items():
            if not warm_up:
                runs.add(*measured[name])
    return found


def check_answer(options, folder):
    """What is timed must be the right answer."""
    rows = subprocess.run([options.ptx, "diff", "HEAD~1", "HEAD", "-f", "csv", "-C", folder], check=True, capture_output=True, text=True).stdout.splitlines()
    if len(rows) != CHANGED + 1:
        sys.exit(f"ptx diff gives {len(rows) - 1} rows, not {CHANGED}")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ptx", required=True, help="the program")
    parser.add_argument("--projects", type=int, default=10000, metavar="N")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--report-only", action="store_true", help="exit 0 even if what is due is missed")
    options = parser.parse_args()
    options.ptx = os.path.abspath(options.ptx)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    if options.projects < CHANGED:
        parser.error(f"--projects must be at least {CHANGED}")
    if not os.access(options.ptx, os.X_OK):
        parser.error(f"{options.ptx} is not a program")
    return options


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that temporary folders are removed
    options = parse_arguments()
    print(f"{os.cpu_count()} cores, {options.runs} runs of each\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="ptx-bench-") as folder:
        write_repository(folder, options.projects)
        check_answer(options, folder)
        found = compare(options, folder)
    print(run.ROW.format("", "what", *TIMES, "peak MB"))
    for name, runs in found.items():
        run.show_runs("", name, runs)
    met = run.show_dues([
        ("diff of two commits: share of reading both whole", LIMIT, run.ratio(found["commits"], found["reading"])),
        ("diff with the work tree: share of reading both", LIMIT, run.ratio(found["work tree"], found["reading"])),
    ])
    return 0 if met or options.report_only else 1


if __name__ == "__main__":
    sys.exit(main())
