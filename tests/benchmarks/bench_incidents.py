"""Full incidents that arrive at an office: verified, stored, with title, facts and search text."""

from functools import partial
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from tests.benchmarks.bench_kit import Pair, Scale, export_due, import_all, peak_memory, silent, timed
from tests.benchmarks.figures import Figure, Unit
from tests.unit.forms.seed_incidents import air_raids_in_chin_state, shelling_of_pyigyi_mandai

IMPORT_BAR = 400.0


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "incidents")
    importing = []
    with pair.open("documenter") as documenter, pair.open("office") as office:
        for _ in range(scale.rounds):
            subjects = _seal(documenter, scale.incidents)
            bundles = export_due(documenter, subjects, pair.stick)
            taken, _ = timed(partial(import_all, office, bundles))
            importing.append(scale.incidents / taken)
            pair.clear_stick()
        assert office.reports.count() == scale.incidents * scale.rounds
        facts = office.unlocked.store.report_facts.of(next(iter(office.reports.all())).subject)
        assert facts, "the office knows what the answers mean"
    return [
        Figure(
            f"import {scale.incidents} full incidents, with facts and search text",
            Unit.RATE,
            tuple(importing),
            IMPORT_BAR,
        ),
        peak_memory("incidents"),
    ]


def _seal(documenter: Session, count: int) -> list[SubjectId]:
    form = documenter.form_library.find("incident").id
    filled = [dict(one.leaves()) for one in (air_raids_in_chin_state(), shelling_of_pyigyi_mandai())]
    sealed = documenter.sealing.seal_answers(
        (filled[number % 2] for number in range(count)), form=form, reporter=silent()
    )
    return [one.subject for one in sealed]
