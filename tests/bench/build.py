#!/usr/bin/env python3
"""Times the building of ptx from nothing, as examples/run.sh does, and again where one source has changed."""

import argparse
import os
import pathlib
import re
import resource
import shlex
import signal
import subprocess
import sys
import tempfile
import time

import run

ROOT = run.HERE.parent.parent.resolve()
# A build of commit 21b696f, with a compiler call for each file, took 1,032 CPU seconds on the machine of the figures in README.md.
LIMIT_BUILD = 0.3 * 1032
LIMIT_LEAF = 10.0


def timed(command):
    """CPU seconds of a command and of all that it starts, and wall seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=ROOT, env={**os.environ, "CCACHE_DISABLE": "1"}, check=True, stdout=subprocess.DEVNULL)
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def configure_command(folder):
    """That of examples/run.sh, for another folder."""
    line = next(line for line in (ROOT / "examples/run.sh").read_text().splitlines() if line.startswith("cmake -S"))
    return [folder if word == "build-example" else word for word in shlex.split(line)]


def units(folder):
    """Wall seconds and name of every object and precompiled header, the dearest first."""
    lines = (pathlib.Path(folder) / ".ninja_log").read_text().splitlines()[1:]
    times = {fields[3]: (int(fields[1]) - int(fields[0])) / 1000 for fields in (line.split("\t") for line in lines)}
    return sorted(((seconds, name) for name, seconds in times.items() if name.endswith((".o", ".gch"))), reverse=True)


def source_of(folder, unit):
    """A source that is compiled in this unit, of those that the repository holds."""
    unity = pathlib.Path(folder) / unit.removesuffix(".o")
    found = re.findall(r'^#include "(.*\.cpp)"$', unity.read_text(), re.MULTILINE) if unity.exists() else []
    return next((pathlib.Path(name) for name in found if name.startswith(str(ROOT))), None)


def rebuild_time(folder, source, jobs):
    """CPU and wall seconds until ptx is linked again after this source was touched; it gets its time back."""
    stat = source.stat()
    os.utime(source)
    try:
        return timed(["cmake", "--build", folder, "-j", str(jobs)])
    finally:
        os.utime(source, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the folder is removed
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N")
    parser.add_argument("--report-only", action="store_true", help="exit 0 even if what is due is missed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ptx-bench-") as folder:
        configured, _ = timed(configure_command(folder))
        built, wall = timed(["cmake", "--build", folder, "-j", str(options.jobs)])
        print(f"{options.jobs} jobs: {configured:.1f} CPU seconds to configure, {built:.1f} to build, in {wall:.1f} s\n", flush=True)
        dearest = units(folder)
        for seconds, name in dearest[:10]:
            print(f"{seconds:7.1f} s  {name.removeprefix('CMakeFiles/')}")
        rooms = [source for _, name in dearest if (source := source_of(folder, name))]
        print()
        leaves = []
        for word, source in (("of the dearest room", rooms[0]), ("of a middling room", rooms[len(rooms) // 2])):
            cpu, wall = rebuild_time(folder, source, options.jobs)
            leaves.append((f"after a touch, a source {word}, s", LIMIT_LEAF, wall))
            print(f"{cpu:7.1f} CPU seconds, {wall:.1f} s after a touch of {source.relative_to(ROOT)}")
    met = run.show_dues([("from nothing, CPU seconds", LIMIT_BUILD, configured + built)] + leaves)
    return 0 if met or options.report_only else 1


if __name__ == "__main__":
    sys.exit(main())
