"""Real events with all their columns: UCDP's list of Myanmar's conflict, sealed, exported and imported."""

import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.bench_kit import Pair, Scale, export_due, import_all, peak_memory, silent, timed
from tests.benchmarks.figures import Figure, Unit

EVENTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "ucdp_ged_myanmar.csv"
"""CC BY 4.0 (UCDP), not part of this repository."""

ROWS = 7_374


def measure(folder: Path, scale: Scale) -> list[Figure]:
    """Skips, saying so, where the file is absent."""
    if not EVENTS.is_file():
        print(f"ucdp skipped: {EVENTS.name} is not here")
        return []
    limit = min(ROWS, scale.many_reports)
    pair = Pair(folder / "vaults")
    with pair.open("documenter") as documenter, pair.open("office") as office:
        sealing, sealed = timed(partial(documenter.sealing.seal_answers, _events(limit), reporter=silent()))
        bundles = export_due(documenter, [one.subject for one in sealed], pair.stick)
        importing, imported = timed(partial(import_all, office, bundles))
        # One dispatch comes with each bundle.
        arrived = sum(bundle.counts.new for bundle in imported) - len(bundles)
        assert all(bundle.missing == () for bundle in imported)
        titles = {row.title for row in office.reports.all()}
        assert titles == {row.title for row in documenter.reports.all()}
    return [
        Figure(f"UCDP: events that arrived of {limit:,}", Unit.RECORDS, (float(arrived),), float(limit)),
        Figure("UCDP: seal", Unit.RATE, (limit / sealing,), None),
        Figure("UCDP: import", Unit.RATE, (limit / importing,), None),
        peak_memory("UCDP"),
    ]


def _events(limit: int) -> Iterator[dict[str, str]]:
    with EVENTS.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            if number == limit:
                return
            yield {"/title": row["conflict_name"], **{f"/ucdp/{name}": value for name, value in row.items() if value}}
