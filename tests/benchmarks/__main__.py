"""Measure what people wait for: ``python -m tests.benchmarks [NAME ...] [--quick]``."""

import argparse
import sys

from tests.benchmarks.figures import Figure, table
from tests.benchmarks.runner import BENCHES, REPOSITORY, run_alone, run_inside, write_json
from tests.benchmarks.stock_tools import TERMS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(BENCHES)}; all of them if none")
    parser.add_argument("--quick", action="store_true", help="less of everything: to see that it runs")
    parser.add_argument("--inside", choices=BENCHES, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.inside:
        run_inside(arguments.inside, quick=arguments.quick)
        return 0
    if unknown := set(arguments.names) - set(BENCHES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    for name in arguments.names or BENCHES:
        print(f"{name} ...", file=sys.stderr, flush=True)
        figures += run_alone(name, quick=arguments.quick)
    print(f"{TERMS}\n\n{table(figures)}")
    write_json(figures, REPOSITORY / "build" / "bench.json")
    return 0 if all(figure.is_met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
