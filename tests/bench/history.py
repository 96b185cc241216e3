#!/usr/bin/env python3
"""Times `ptx history` over a made-up history against ptx reading every version of its files once."""

import argparse
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

import run

LIMIT = 1.5
TIMES = ["median s", "min s", "max s"]


def generate(folder, options):
    """In a process of its own, so that this one stays small."""
    command = [sys.executable, str(run.HERE / "generate_history.py"), str(folder), "--projects", str(options.projects), "--revisions", str(options.revisions)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def compare(options, folder):
    """One warm-up of each, then the two in turn."""
    history = [options.ptx, "history", "-f", "csv", "-C", str(folder / "history")]
    reading = [options.ptx, "score", "-f", "csv", "-C", str(folder / "versions")]
    found = {"history": run.Runs(), "versions": run.Runs()}
    for warm_up in [True] + [False] * options.runs:
        measured = {"history": run.run_quietly(history), "versions": run.run_quietly(reading)}
        for name, runs in found.items():
            if not warm_up:
                runs.add(*measured[name])
    return found


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ptx", required=True, help="the program")
    parser.add_argument("--projects", type=int, default=300, metavar="N")
    parser.add_argument("--revisions", type=int, default=60, metavar="N")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--report-only", action="store_true", help="exit 0 even if what is due is missed")
    options = parser.parse_args()
    options.ptx = os.path.abspath(options.ptx)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    if not os.access(options.ptx, os.X_OK):
        parser.error(f"{options.ptx} is not a program")
    return options


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that temporary folders are removed
    options = parse_arguments()
    with tempfile.TemporaryDirectory(prefix="ptx-bench-") as folder:
        print(f"{os.cpu_count()} cores, {options.runs} runs of each\n\n{generate(folder, options)}", flush=True)
        found = compare(options, pathlib.Path(folder))
    print(run.ROW.format("", "what", *TIMES, "peak MB"))
    for name, runs in found.items():
        run.show_runs("", name, runs)
    met = run.show_dues([("history: share of reading every version once", LIMIT, run.ratio(found["history"], found["versions"]))])
    return 0 if met or options.report_only else 1


if __name__ == "__main__":
    sys.exit(main())
