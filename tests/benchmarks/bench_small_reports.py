"""Sealing, exporting and importing reports of a dozen answers."""

from functools import partial
from pathlib import Path

from tests.benchmarks.bench_kit import Pair, Scale, export_due, import_all, peak_memory, silent, small_report, timed
from tests.benchmarks.figures import Figure, Unit

BAR = 1_000.0


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "vaults")
    count = scale.small_reports
    sealing, exporting, importing = [], [], []
    with pair.open("documenter") as documenter, pair.open("office") as office:
        for _ in range(scale.rounds):
            reports = map(small_report, range(count))
            taken, sealed = timed(partial(documenter.sealing.seal_answers, reports, reporter=silent()))
            sealing.append(count / taken)
            taken, bundles = timed(partial(export_due, documenter, [one.subject for one in sealed], pair.stick))
            exporting.append(count / taken)
            taken, _ = timed(partial(import_all, office, bundles))
            importing.append(count / taken)
        assert office.reports.count() == count * scale.rounds
    return [
        Figure(f"seal {count:,} small reports", Unit.RATE, tuple(sealing), BAR),
        Figure(f"export {count:,} small reports", Unit.RATE, tuple(exporting), None),
        Figure(f"import {count:,} small reports", Unit.RATE, tuple(importing), BAR),
        peak_memory("small reports"),
    ]
