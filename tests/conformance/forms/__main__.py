"""Runs every suite of a folder and prints a line for each: python -m tests.conformance.forms FOLDER [--show]."""

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conformance.forms.suite import Run

SUITES = ("expressions", "scenarios", "pairs", "imported_pairs", "errors", "forms")
"""In the order in which they build on one another."""


def suites() -> list[tuple[str, Run]]:
    """Return those that there is code for."""
    found: list[tuple[str, Run]] = []
    for name in SUITES:
        module = f"{__package__}.{name}"
        if importlib.util.find_spec(module) is not None:
            found.append((name, importlib.import_module(module).run))
    return found


def main(arguments: Sequence[str]) -> int:
    """Print the lines, with --show also what failed; 1 says that a suite does not hold."""
    show = "--show" in arguments
    (folder,) = [argument for argument in arguments if argument != "--show"]
    broken = False
    for _, run in suites():
        tally = run(Path(folder))
        print(tally, flush=True)
        if show:
            print(*[f"  {problem}" for problem in tally.problems], sep="\n")
        broken |= not tally.holds
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
