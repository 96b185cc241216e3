#!/usr/bin/env python3
"""Writes a made-up portfolio with its git history, one commit a month, and beside it a portfolio that holds every version of its files once.

The same arguments always give the same bytes, and the same hashes.
"""

import argparse
import datetime
import pathlib
import random
import re
import subprocess

import generate

LAST_DAY = datetime.date(2025, 6, 30)
RATINGS = ["alignment", "statutory", "savings", "residents", "complexity", "workforce"]
PERSON = "Amina Cole <amina.cole@wexcombe.example>"


def month_ends(count):
    """The last days of so many months, up to that of LAST_DAY."""
    out, day = [], LAST_DAY
    for _ in range(count):
        out.append(day)
        day = day.replace(day=1) - datetime.timedelta(days=1)
    return out[::-1]


def brought_forward(rng, text, day):
    """A project's file with the report of a day: new dates and colours, one rating changed, and what assurance says."""
    colours = ["green", "amber", "red"]
    text = re.sub(r"(?m)^(status:\n  date: ).*$", rf"\g<1>{day}", text)
    text = re.sub(r"(?m)^(  overall: ).*$", lambda found: found[1] + rng.choice(colours), text)
    criterion = rng.choice(RATINGS)
    text = re.sub(rf"(?m)^(  {criterion}: )[1-5]$", lambda found: found[1] + str(rng.randint(1, 5)), text)
    text = re.sub(r"(?m)^assurance: .*\n", "", text)
    return text + f"assurance: {{rag: {rng.choice(colours)}, by: Internal audit, date: {day}}}\n"


def without_former_ids(text):
    """Two files that stand beside each other may not have had the same id before."""
    return re.sub(r"(?m)^formerly: .*\n", "", text)


def commit(day, subject, files):
    """What `git fast-import` reads for one commit: its files that are new or changed, by their paths."""
    seconds = int(datetime.datetime(day.year, day.month, day.day, 17, tzinfo=datetime.timezone.utc).timestamp())
    out = [f"commit refs/heads/main\ncommitter {PERSON} {seconds} +0000\n".encode(), data(subject.encode())]
    for path, content in files.items():
        out += [f"M 100644 inline {path}\n".encode(), data(content)]
    return b"".join(out) + b"\n"


def data(content):
    return f"data {len(content)}\n".encode() + content + b"\n"


def write_history(folder, versions, options):
    """Returns how many versions of project files there are, once the portfolio in `versions` is made the portfolio of all of them."""
    rng = random.Random(options.seed)
    texts = {}
    for file in sorted((versions / "projects").iterdir()):
        texts[file.stem] = without_former_ids(file.read_text(encoding="utf-8"))
        generate.write(file, texts[file.stem])
    days = month_ends(options.revisions)
    first = {str(file.relative_to(versions)): file.read_bytes() for file in sorted(versions.rglob("*.yaml"))}
    stream = [commit(days[0], "Start the portfolio", first)]
    changed = max(1, round(len(texts) * options.changed))
    count = len(texts)
    for number, day in enumerate(days[1:], start=2):
        files = {}
        for project in sorted(rng.sample(sorted(texts), changed)):
            texts[project] = brought_forward(rng, texts[project], day)
            files[f"projects/{project}.yaml"] = texts[project].encode()
            generate.write(versions / "projects" / f"{project}-v{number}.yaml", texts[project])
        stream.append(commit(day, f"Reports for {day:%B %Y}", files))
        count += changed
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "fast-import", "--quiet", given=b"".join(stream))
    git(folder, "reset", "--quiet", "--hard", "main")
    return count


def git(folder, *arguments, given=b""):
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, input=given)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="DIR", type=pathlib.Path, help="a new folder: DIR/history is the repository, DIR/versions the portfolio of all versions")
    parser.add_argument("--projects", metavar="N", type=int, default=300, help="(300)")
    parser.add_argument("--revisions", metavar="N", type=int, default=60, help="one a month (60)")
    parser.add_argument("--changed", metavar="SHARE", type=float, default=0.2, help="of the project files each month (0.2)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    history, versions = options.folder / "history", options.folder / "versions"
    history.mkdir(parents=True)
    generate.write_portfolio(versions, options.projects, options.seed, len(generate.QUARTERS) - 1)
    count = write_history(history, versions, options)
    print(f"{options.revisions} revisions of {options.projects} projects, {count} versions of their files")


if __name__ == "__main__":
    main()
