"""Real events: UCDP's list of Myanmar's conflict through our incident form, sealed, exported, imported, searched."""

import math
from functools import partial
from pathlib import Path

from fieldreport.bootstrap import Session
from tests.benchmarks.bench_kit import Pair, Scale, export_due, import_all, peak_memory, silent, timed
from tests.benchmarks.figures import Figure, Unit
from tests.benchmarks.ucdp_events import EVENTS, FORM, ROWS, incidents

SEARCH_BAR = 0.050
QUERIES = ("a", "k", "ra", "ka", "kac", "state", "village", "rakhine", "civilians", "near the border", "government my")


def measure(folder: Path, scale: Scale) -> list[Figure]:
    """Skips, saying so, where the file is absent."""
    if not EVENTS.is_file():
        print(f"ucdp skipped: {EVENTS.name} is not here")
        return []
    limit = min(ROWS, scale.many_reports)
    pair = Pair(folder / "vaults")
    with pair.open("documenter") as documenter, pair.open("office") as office:
        form = documenter.form_library.find(FORM).id
        seal = partial(documenter.sealing.seal_answers, incidents(limit), form=form, reporter=silent())
        sealing, sealed = timed(seal)
        bundles = export_due(documenter, [one.subject for one in sealed], pair.stick)
        importing, imported = timed(partial(import_all, office, bundles))
        # One dispatch comes with each bundle.
        arrived = sum(bundle.counts.new for bundle in imported) - len(bundles)
        assert all(bundle.missing == () for bundle in imported)
        searching = [_p95(office) for _ in range(scale.rounds)]
        titles = {row.title for row in office.reports.all()}
        assert titles == {row.title for row in documenter.reports.all()}
    return [
        Figure(f"UCDP: events that arrived of {limit:,}", Unit.RECORDS, (float(arrived),), float(limit)),
        Figure("UCDP: seal", Unit.RATE, (limit / sealing,), None),
        Figure("UCDP: import", Unit.RATE, (limit / importing,), None),
        Figure(f"UCDP: search, p95 of {len(QUERIES)} queries", Unit.SECONDS, tuple(searching), SEARCH_BAR),
        peak_memory("UCDP"),
    ]


def _p95(office: Session) -> float:
    taken = sorted(timed(partial(office.search.find, query))[0] for query in QUERIES)
    return taken[math.ceil(0.95 * len(taken)) - 1]
