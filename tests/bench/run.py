#!/usr/bin/env python3
"""Times ptx against PyYAML's C loader, and its commands against one another, on made-up portfolios, and tells what is due from what was measured."""

import argparse
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
VERSION_RUNS = 21
ROW = "{:>8}  {:<10} {:>9} {:>9} {:>9} {:>9}"
DUE_ROW = "{:<52} {:>9} {:>9}  {}"


class Runs:
    """The wall seconds of some runs of one program, and the most memory that any of them took."""

    def __init__(self):
        self.seconds = []
        self.megabytes = 0

    def add(self, seconds, megabytes):
        self.seconds.append(seconds)
        self.megabytes = max(self.megabytes, megabytes)

    @property
    def median(self):
        return statistics.median(self.seconds)


def ratio(ours, theirs):
    """The median of the ratios of neighbouring runs."""
    return statistics.median(one / other for one, other in zip(ours.seconds, theirs.seconds))


class Comparison:
    """What was measured on one portfolio."""

    def __init__(self):
        self.ptx = Runs()
        self.python = Runs()
        self.events = Runs()
        self.score = Runs()
        self.track = Runs()

    def add(self, ptx, python, events, score, track):
        self.ptx.add(*ptx)
        self.python.add(*python)
        self.events.add(*events)
        self.score.add(*score)
        self.track.add(*track)

    @property
    def ratio(self):
        return ratio(self.ptx, self.python)

    @property
    def track_to_score(self):
        return ratio(self.track, self.score)

    @property
    def share(self):
        return self.events.median / self.ptx.median


# Measuring

def run_quietly(command):
    """Wall seconds and peak megabytes. Linux counts this process's own few megabytes as the least peak of any child."""
    to_null = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[to_null])
    try:
        _, status, usage = os.wait4(child, 0)
    except BaseException:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.exit(f"{' '.join(command)}: exit {code}")
    return seconds, usage.ru_maxrss / 1024


def run_events(command):
    """The seconds that the program itself has measured; its memory does not matter."""
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout), 0


def compare(options, portfolio, runs):
    """One warm-up of each program, then the programs in turn."""
    ptx = [options.ptx, "segment", "-f", "csv", "-C", portfolio]
    python = [sys.executable, str(HERE / "load_pyyaml.py"), portfolio]
    events = [options.events, portfolio]
    score = [options.ptx, "score", "-f", "csv", "-C", portfolio]
    track = [options.ptx, "track-benefits", "-f", "csv", "-C", portfolio]
    comparison = Comparison()
    for warm_up in [True] + [False] * runs:
        measured = run_quietly(ptx), run_quietly(python), run_events(events), run_quietly(score), run_quietly(track)
        if not warm_up:
            comparison.add(*measured)
    return comparison


def measure_version(options):
    found = Runs()
    run_quietly([options.ptx, "--version"])
    for _ in range(VERSION_RUNS):
        found.add(*run_quietly([options.ptx, "--version"]))
    return found


def generate(folder, size):
    """In a process of its own, so that this one stays small."""
    command = [sys.executable, str(HERE / "generate.py"), folder, "--projects", str(size)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def measure_size(options, size):
    with tempfile.TemporaryDirectory(prefix="ptx-bench-") as folder:
        print(f"\n{generate(folder, size)}")
        comparison = compare(options, folder, options.runs)
    show(size, comparison)
    return comparison


def growth(comparisons, start_up):
    """How much more a project costs among 10,000 than among 1,000, the fixed start-up left aside."""
    small, large = ((comparisons[size].ptx.median - start_up) / size for size in [1000, 10000])
    return large / small


# Showing

def show(size, comparison):
    print(ROW.format("projects", "program", "median s", "min s", "max s", "peak MB"))
    show_runs(size, "ptx", comparison.ptx)
    show_runs(size, "PyYAML", comparison.python)
    show_runs(size, "yaml-cpp", comparison.events)
    show_runs(size, "score", comparison.score)
    show_runs(size, "track", comparison.track)
    print(f"ptx / PyYAML, median of pairs: {comparison.ratio:.3f}; yaml-cpp's share of ptx: {comparison.share:.0%}")


def show_runs(size, program, runs):
    memory = f"{runs.megabytes:.0f}" if runs.megabytes else "-"
    times = [f"{seconds:.4f}" for seconds in [runs.median, min(runs.seconds), max(runs.seconds)]]
    print(ROW.format(size, program, *times, memory))


def dues(comparisons, start_up):
    """What each due is called, its limit, and what was measured: None where its size was left out."""
    at_300, at_1000, at_10000 = (comparisons.get(size) for size in [300, 1000, 10000])
    return [
        ("300 projects: share of PyYAML's time", 1 / 3, at_300 and at_300.ratio),
        ("10,000 projects: share of PyYAML's time", 0.4, at_10000 and at_10000.ratio),
        ("10,000 projects: peak memory, MB", 300, at_10000 and at_10000.ptx.megabytes),
        ("10,000 projects: track-benefits over score", 1.2, at_10000 and at_10000.track_to_score),
        ("time a project, 10,000 against 1,000", 1.15, growth(comparisons, start_up) if at_1000 and at_10000 else None),
        ("ptx --version, ms", 10, start_up * 1000),
    ]


def show_dues(rows):
    """Returns whether none is missed."""
    print()
    print(DUE_ROW.format("due", "at most", "measured", ""))
    for name, limit, measured in rows:
        verdict = "not measured" if measured is None else "ok" if measured <= limit else "missed"
        print(DUE_ROW.format(name, f"{limit:.4g}", "-" if measured is None else f"{measured:.4g}", verdict).rstrip())
    return all(measured is None or measured <= limit for _, limit, measured in rows)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ptx", required=True, help="the program")
    parser.add_argument("--events", required=True, help="ptx_bench_yaml_events")
    parser.add_argument("--projects", type=int, nargs="+", default=[300, 1000, 10000], metavar="N")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="300 and 1000 projects, 3 runs")
    parser.add_argument("--report-only", action="store_true", help="exit 0 even if something due is missed")
    options = parser.parse_args()
    if options.quick:
        options.projects, options.runs = [300, 1000], 3
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    for program in [options.ptx, options.events]:
        if not os.access(program, os.X_OK):
            parser.error(f"{program} is not a program")
    return options


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that temporary folders are removed
    options = parse_arguments()
    start_up = measure_version(options).median
    print(f"{os.cpu_count()} cores, {options.runs} runs of each, ptx --version {start_up * 1000:.1f} ms", flush=True)
    comparisons = {size: measure_size(options, size) for size in options.projects}
    met = show_dues(dues(comparisons, start_up))
    return 0 if met or options.report_only else 1


if __name__ == "__main__":
    sys.exit(main())
