"""Holds the branch coverage that we promise, package by package: `python -m tests.architecture.coverage_gate FILE`."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

PROMISED: Mapping[str, int] = {"crypto": 100, "bundles": 100, "domain": 100, "text": 95, "forms": 95, "storage": 95}
"""Per cent of lines and branches together. Here a mistake costs people; elsewhere no number is asked for."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What the tests reached of one package."""

    package: str
    reached: int
    total: int
    missing: tuple[str, ...]

    @property
    def promised(self) -> int:
        return PROMISED[self.package]

    @property
    def kept(self) -> bool:
        # Integers, so that 99.996 % is never rounded up to 100 %. A package that was not measured keeps nothing.
        return self.total > 0 and self.reached * 100 >= self.promised * self.total

    def __str__(self) -> str:
        percent = self.reached * 10_000 // self.total / 100 if self.total else 0.0
        verdict = "" if self.kept else "  <- too little"
        return f"{self.package:8} {percent:6.2f} % of lines and branches, promised {self.promised} %{verdict}"


def figure(package: str, files: Mapping[str, Any]) -> Figure:
    """Add up one package out of the `files` of coverage's JSON report."""
    reached = total = 0
    missing: list[str] = []
    for name, file in sorted(files.items()):
        if PurePath(name.replace("\\", "/")).parts[:2] != ("fieldreport", package):
            continue
        summary = file["summary"]
        reached += summary["covered_lines"] + summary["covered_branches"]
        total += summary["num_statements"] + summary["num_branches"]
        missing += [f"{name}:{line} is never run" for line in file["missing_lines"]]
        missing += [
            f"{name}:{start} never goes to {'the exit' if end < 0 else f'line {end}'}"
            for start, end in file["missing_branches"]
        ]
    return Figure(package, reached, total, tuple(missing))


def main(arguments: list[str]) -> int:
    """Print each package's figure, and what is missing where the promise is broken; 1 says broken."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    if not report["meta"]["branch_coverage"]:
        print("The report was made without branches; the gate cannot judge it.")
        return 1
    figures = [figure(package, report["files"]) for package in PROMISED]
    for one in figures:
        if not one.kept:
            print("\n".join(f"  {line}" for line in one.missing) or f"  {one.package} was not measured")
    print("\n".join(str(one) for one in figures))
    return 0 if all(one.kept for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
