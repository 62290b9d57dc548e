"""Runs each benchmark in a process and a folder of its own, and gathers what they found."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.benchmarks import (
    bench_export,
    bench_forms,
    bench_forward,
    bench_import,
    bench_incidents,
    bench_many_reports,
    bench_prove,
    bench_receipt,
    bench_search,
    bench_small_reports,
    bench_ucdp,
)
from tests.benchmarks.bench_kit import FULL, QUICK, Scale
from tests.benchmarks.figures import Figure

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("FIELDREPORT_BENCH_FOLDER", REPOSITORY / "build" / "bench"))
"""Everything is measured here: another disk can be chosen by the environment. Needs 7 GiB."""


def _window_list(folder: Path, scale: Scale) -> list[Figure]:
    """Only here: Qt in memory would be counted as everybody else's."""
    from tests.benchmarks import bench_windows_list  # noqa: PLC0415

    return bench_windows_list.measure(folder, scale)


def _window_section(folder: Path, scale: Scale) -> list[Figure]:
    """Only here, as above."""
    from tests.benchmarks import bench_windows_section  # noqa: PLC0415

    return bench_windows_section.measure(folder, scale)


def _window_start(folder: Path, scale: Scale) -> list[Figure]:
    """Only here, as above."""
    from tests.benchmarks import bench_windows_start  # noqa: PLC0415

    return bench_windows_start.measure(folder, scale)


BENCHES: dict[str, Callable[[Path, Scale], list[Figure]]] = {
    "export": bench_export.measure,
    "import": bench_import.measure,
    "small": bench_small_reports.measure,
    "many": bench_many_reports.measure,
    "receipt": bench_receipt.measure,
    "prove": bench_prove.measure,
    "forms": bench_forms.measure,
    "forward": bench_forward.measure,
    "incidents": bench_incidents.measure,
    "search": bench_search.measure,
    "ucdp": bench_ucdp.measure,
    "window list": _window_list,
    "window section": _window_section,
    "window start": _window_start,
}


def run_alone(name: str, *, quick: bool) -> list[Figure]:
    """Run a benchmark in a process of its own: its peak of memory is nobody else's."""
    command = [sys.executable, "-m", "tests.benchmarks", "--inside", name, *(["--quick"] if quick else [])]
    done = subprocess.run(command, check=True, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
    *said, found = done.stdout.splitlines()
    for line in said:
        print(line)
    return [Figure.from_json(figure) for figure in json.loads(found)]


def run_inside(name: str, *, quick: bool) -> None:
    """Run a benchmark here and print what it found as one line of JSON."""
    with _own_folder(name) as folder:
        figures = BENCHES[name](folder, QUICK if quick else FULL)
    print(json.dumps([figure.to_json() for figure in figures]))


def write_json(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([figure.to_json() for figure in figures], indent=2) + "\n")


@contextlib.contextmanager
def _own_folder(name: str) -> Iterator[Path]:
    folder = FOLDER / f"{name}-{os.getpid()}"
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
