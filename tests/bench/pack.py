#!/usr/bin/env python3
"""Times the board's pack over a made-up history against `ptx history` over the same alone."""

import argparse
import os
import pathlib
import signal
import sys
import tempfile

import history
import run

LIMIT = 3.0


def compare(options, folder):
    """One warm-up of each, then the two in turn. The earlier pack is replaced each time, as it is every month."""
    portfolio = str(folder / "history")
    told = [options.ptx, "history", "-f", "csv", "-C", portfolio]
    pack = [options.ptx, "report", "board", "--at", "HEAD", "--to", str(folder / "pack"), "-C", portfolio]
    found = {"pack": run.Runs(), "history": run.Runs()}
    for warm_up in [True] + [False] * options.runs:
        measured = {"pack": run.run_quietly(pack), "history": run.run_quietly(told)}
        for name, runs in found.items():
            if not warm_up:
                runs.add(*measured[name])
    return found


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ptx", required=True, help="the program")
    parser.add_argument("--projects", type=int, default=300, metavar="N")
    parser.add_argument("--revisions", type=int, default=24, metavar="N")
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
        print(f"{os.cpu_count()} cores, {options.runs} runs of each\n\n{history.generate(folder, options)}", flush=True)
        found = compare(options, pathlib.Path(folder))
    print(run.ROW.format("", "what", *history.TIMES, "peak MB"))
    for name, runs in found.items():
        run.show_runs("", name, runs)
    met = run.show_dues([("the board's pack: share of ptx history", LIMIT, run.ratio(found["pack"], found["history"]))])
    return 0 if met or options.report_only else 1


if __name__ == "__main__":
    sys.exit(main())
