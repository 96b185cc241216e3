#!/usr/bin/env python3
"""Holds the schemas that ptx prints to an independent validator: they are schemas, the portfolios that are in order pass them, and
the broken ones whose fault a schema can see fail at the file that has it."""

import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

NAMES = ["portfolio", "framework", "project", "finance", "outcomes"]
IN_ORDER = ["examples/portfolio", "tests/portfolios/luton-2013", "tests/portfolios/luton-2025", "tests/portfolios/published-method", "tests/portfolios/workshop/before", "tests/portfolios/workshop/after"]
# The codes whose fault a schema can see. The test fails where this list lacks one, and where it has one too many.
CAUGHT = set("""
bad-choice bad-condition bad-date bad-day bad-days bad-flag bad-id bad-money bad-month bad-number bad-percent bad-period bad-rating
bad-reference bad-weight bad-year key-too-long merge-key misplaced-key missing-key negative-money out-of-range reserved-id too-deep
unknown-field unknown-key wrong-kind
""".split())
# Files that are no YAML of one document, or are told by what no schema is asked for.
NOT_READ = (yaml.YAMLError, UnicodeDecodeError, OSError)


def kind_of(path):
    return {"projects": "project", "finance": "finance"}.get(path.parent.name, path.stem)


def files_of(portfolio):
    return sorted(path for path in portfolio.rglob("*.yaml") if kind_of(path) in NAMES)


def main(ptx, source):
    source = pathlib.Path(source)
    validators = {}
    for name in NAMES:
        schema = json.loads(subprocess.run([ptx, "schema", name], check=True, capture_output=True, text=True).stdout)
        jsonschema.Draft7Validator.check_schema(schema)
        validators[name] = jsonschema.Draft7Validator(schema)
    faults = []
    checked = 0

    def errors_of(path):
        # Every scalar is a text, as ptx reads it; what is left empty is absent.
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        return list(validators[kind_of(path)].iter_errors(content if content not in (None, "") else {}))

    for portfolio in IN_ORDER:
        for path in files_of(source / portfolio):
            checked += 1
            for error in errors_of(path):
                faults.append(f"{path.relative_to(source)}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
    for folder in sorted((source / "tests/portfolios").iterdir()):
        if not (folder / "expected.txt").exists():
            continue
        told_at = (folder / "expected.txt").read_text(encoding="utf-8").split(":", 1)[0]
        failing = set()
        for path in files_of(folder):
            try:
                if errors_of(path):
                    failing.add(str(path.relative_to(folder)))
            except NOT_READ:
                pass
        if folder.name in CAUGHT and failing != {told_at}:
            faults.append(f"{folder.name}: due to fail in {told_at}, fails in {sorted(failing)}")
        if folder.name not in CAUGHT and failing:
            faults.append(f"{folder.name}: is caught in {sorted(failing)}, and not on the list")
    for fault in faults:
        print(fault)
    print(f"{checked} files in order, {len(CAUGHT)} broken portfolios caught: {len(faults)} faults")
    return 1 if faults or not checked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
