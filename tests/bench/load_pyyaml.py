#!/usr/bin/env python3
"""Loads every YAML file of a portfolio with PyYAML's C loader, and holds on to what it read, as a report would."""

import pathlib
import sys

import yaml


def documents(portfolio):
    for path in sorted(portfolio.rglob("*.yaml")):
        with path.open("rb") as file:
            yield yaml.load(file, Loader=yaml.CSafeLoader)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: load_pyyaml.py PORTFOLIO")
    if not yaml.__with_libyaml__:
        sys.exit("this PyYAML lacks the C loader (libyaml)")
    loaded = list(documents(pathlib.Path(sys.argv[1])))
    print(f"{len(loaded)} files")


if __name__ == "__main__":
    main()
