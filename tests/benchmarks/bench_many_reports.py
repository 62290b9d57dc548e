"""A vault with very many reports: filled at one rate from the first to the last, and opened as fast as an empty one."""

import time
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.crypto.passphrase_key import FLOOR, SALT_SIZE, stretch
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.exporting import ExportedBundle
from tests.benchmarks.bench_kit import (
    PASSPHRASE,
    Pair,
    Scale,
    export_due,
    import_all,
    make_cold,
    peak_memory,
    silent,
    small_report,
    timed,
)
from tests.benchmarks.figures import Figure, Unit

BAR = 1_000.0
OPEN_BAR = 0.3
ONE_MORE_BAR = 1.0
STEPS = 10


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "vaults")
    count = scale.many_reports
    # Both are opened first: a second Argon2id on top of what Python keeps would be counted as the reports' memory.
    with pair.open("documenter") as documenter, pair.open("office") as office:
        sealing, subjects = _seal(documenter, count)
        exporting, bundles = _export(documenter, subjects, pair.stick)
        importing = [timed(partial(import_all, office, part))[0] for part in bundles]
        assert office.reports.count() == count
        memory = peak_memory("many reports, two vaults")
    opening = {name: [_opening(pair, name) for _ in range(scale.rounds)] for name in ("documenter", "office")}
    with pair.open("documenter") as documenter:
        one_more = [timed(partial(_export_one_more, documenter, pair.stick))[0] for _ in range(scale.rounds)]
    return [
        *_linear("seal, in one transaction", sealing, count),
        *_linear("export", exporting, count, bar=None),
        *_linear("import", importing, count),
        *(
            Figure(f"open the {name}'s vault of {count:,}, beside Argon2id", Unit.SECONDS, tuple(taken), OPEN_BAR)
            for name, taken in opening.items()
        ),
        Figure(f"seal and export one more than {count:,}", Unit.SECONDS, tuple(one_more), ONE_MORE_BAR),
        memory,
    ]


def _linear(name: str, times: Sequence[float], count: int, *, bar: float | None = BAR) -> list[Figure]:
    """Say how fast the first tenth, the fifth and the last were."""
    a_step = count // STEPS
    return [
        Figure(f"{name}: up to {a_step * number:,}", Unit.RATE, (a_step / times[number - 1],), bar)
        for number in (1, 5, STEPS)
    ]


def _seal(documenter: Session, count: int) -> tuple[list[float], list[SubjectId]]:
    marks: list[float] = []

    def reports() -> Iterator[dict[str, str]]:
        for number in range(count):
            if number % (count // STEPS) == 0:
                marks.append(time.perf_counter())
            yield small_report(number)

    sealed = documenter.sealing.seal_answers(reports(), reporter=silent())
    # The commit belongs to the last step.
    marks.append(time.perf_counter())
    return [after - before for before, after in pairwise(marks)], [one.subject for one in sealed]


def _export(
    documenter: Session, subjects: Sequence[SubjectId], stick: Path
) -> tuple[list[float], list[list[ExportedBundle]]]:
    a_step = len(subjects) // STEPS
    parts = [subjects[start : start + a_step] for start in range(0, len(subjects), a_step)]
    done = [timed(partial(export_due, documenter, part, stick)) for part in parts]
    return [taken for taken, _ in done], [bundles for _, bundles in done]


def _opening(pair: Pair, name: str) -> float:
    """Time the opening and take off what the one Argon2id in it takes."""
    make_cold(pair.folder / name)

    def open_and_look() -> None:
        with pair.open(name) as session:
            next(session.reports.all())

    taken, _ = timed(open_and_look)
    stretching, _ = timed(partial(stretch, PASSPHRASE, salt=bytes(SALT_SIZE), cost=FLOOR))
    return taken - stretching


def _export_one_more(documenter: Session, stick: Path) -> None:
    (sealed,) = documenter.sealing.seal_answers([small_report(0)], reporter=silent())
    (bundle,) = export_due(documenter, [sealed.subject], stick)
    assert bundle.records == 2, "the report and its dispatch"
