"""The list of a hundred thousand reports in the window: shown, searched, scrolled."""

import contextlib
import os
import random
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from fieldreport.bootstrap import Session, build_application, open_session
from fieldreport.domain.appearance import Theme
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.listing import ListFilter, ListOrder
from fieldreport.domain.report import Fact, ReportState
from fieldreport.domain.trust import Role, Trust
from fieldreport.storage.report_search import SearchText
from fieldreport.storage.reports_table import ReportRow
from fieldreport.text.folding import fold
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.reports_pane import ReportsPane
from tests.benchmarks.bench_kit import MEMORY_BAR, PASSPHRASE, Pair, Scale
from tests.benchmarks.bench_search import Words
from tests.benchmarks.figures import Figure, Unit

ALL_BAR = 0.060
SHOWN_BAR = 0.500
SEARCH_BAR = 0.100
STEP_BAR = 0.016
WORST_STEP_BAR = 0.050
STEPS = 400
JUMPS = 60
PATIENCE = 10_000
"""Milliseconds."""
PLACES = 18
SEED = 20261125
_LINES = 9
"""Single steps of a turn of the wheel, a third of a line each."""
KINDS = ("shelling", "killing", "arrest", "torture", "displacement")
TITLE_WORDS, BODY_WORDS, BURMESE_WORDS = 4, 60, 30


def measure(folder: Path, scale: Scale) -> list[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pair = Pair(folder / "vaults")
    dice = random.Random(SEED)
    words = Words(dice)
    # In a process of its own: its memory is not the window's.
    subprocess.run([sys.executable, "-m", __name__, str(pair.folder / "office"), str(scale.many_reports)], check=True)
    with pair.open("office") as office:
        asked = [_seconds(lambda: office.report_list.find(ListFilter())) for _ in range(scale.rounds)]
        sorted_by_day = [
            _seconds(lambda: office.report_list.find(ListFilter(), ListOrder.INCIDENT)) for _ in range(scale.rounds)
        ]
    count = f"{scale.many_reports:,}"
    with _window(pair) as (vault, pane):
        shown = [_until_listed(pane, lambda: pane.show_place(ListFilter())) for _ in range(scale.rounds)]
        steps = _steps(pane)
        jumps = _jumps(pane, dice, scale.many_reports)
        searches = [_search(pane, query) for query in _typed(words)]
        memory = Figure(f"a window with {count} reports: memory", Unit.MEGABYTES, (_memory_now(),), MEMORY_BAR)
        vault.lock()
        vault.wait(PATIENCE / 1000)
    return [
        Figure(f"all of {count} reports in order, one question", Unit.SECONDS, tuple(asked), ALL_BAR),
        Figure("the same by the day of the incident", Unit.SECONDS, tuple(sorted_by_day), None),
        Figure(f"list of {count} on screen", Unit.SECONDS, tuple(shown), SHOWN_BAR),
        Figure(f"scroll step painted, p95 of {len(steps)}", Unit.SECONDS, (_p95(steps),), STEP_BAR),
        Figure("scroll step painted, worst", Unit.SECONDS, (max(steps),), WORST_STEP_BAR),
        Figure(f"jump anywhere until its lines are there, p95 of {len(jumps)}", Unit.SECONDS, (_p95(jumps),), None),
        Figure(
            f"search result on screen, last key's pause included, p95 of {len(searches)}",
            Unit.SECONDS,
            (_p95(searches),),
            SEARCH_BAR,
        ),
        memory,
    ]


@contextlib.contextmanager
def _window(pair: Pair) -> Iterator[tuple[VaultThread, ReportsPane]]:
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    look = Look(application=qt, theme=Theme.LIGHT)
    path = pair.folder / "office"
    vault = VaultThread(
        open_session=lambda: open_session(pair.application, pair.application.vaults.open(path, PASSPHRASE))
    )
    _until(vault.opened.connect, vault.open)
    pane = ReportsPane(vault=vault, look=look, role=Role.OFFICE)
    pane.resize(420, 720)
    pane.show()
    yield vault, pane
    pane.close()


def _steps(pane: ReportsPane) -> list[float]:
    """Scroll three lines at a time, as a wheel does, and paint each step; also into pages that are not here yet."""
    bar = pane.table.verticalScrollBar()
    taken = []

    def step() -> None:
        bar.setValue(bar.value() + bar.singleStep() * _LINES)
        pane.table.viewport().repaint()

    for _ in range(STEPS):
        taken.append(_seconds(step))
        QApplication.processEvents()
    return taken


def _jumps(pane: ReportsPane, dice: random.Random, count: int) -> list[float]:
    taken = []
    for _ in range(JUMPS):
        row = dice.randrange(count)
        start = time.perf_counter()
        pane.table.scrollTo(pane.model.index(row, 0))
        while pane.model.card(row) is None:
            QApplication.processEvents()
        pane.table.viewport().repaint()
        taken.append(time.perf_counter() - start)
    return taken


def _search(pane: ReportsPane, query: str) -> float:
    return _until_listed(pane, lambda: pane.search.setText(query))


def _typed(words: Words) -> list[str]:
    latin = [word for rank in (0, 5, 50, 500) for word in (words.latin[rank][:3], words.latin[rank])]
    burmese = [word for rank in (0, 5, 50, 500) for word in (words.burmese[rank][:2], words.burmese[rank])]
    pairs = [f"{words.latin[3]} {words.latin[50]}", f"{words.burmese[2]} {words.latin[9]}"]
    return list(dict.fromkeys([*latin, *burmese, *pairs]))


def _until_listed(pane: ReportsPane, act: Callable[[], object]) -> float:
    """Time from *act* until the new list is painted."""
    start = time.perf_counter()
    _until(pane.listed.connect, act)
    pane.table.viewport().repaint()
    return time.perf_counter() - start


def _until(connect: Callable[[Callable[..., None]], object], act: Callable[[], object]) -> None:
    loop = QEventLoop()
    connect(lambda *_: loop.quit())
    QTimer.singleShot(PATIENCE, loop, lambda: loop.exit(1))
    act()
    assert loop.exec() == 0, "it took too long"


def fill(path: Path, count: int) -> None:
    """Fill a vault that exists."""
    application = build_application()
    dice = random.Random(SEED)
    with contextlib.closing(open_session(application, application.vaults.open(path, PASSPHRASE))) as office:
        _fill(office, Words(dice), dice, count)


def _fill(office: Session, words: Words, dice: random.Random, count: int) -> None:
    """Write what is derived of many reports; their records are no matter to a list."""
    store = office.unlocked.store
    authors = [AuthorId(bytes([number]) * 32) for number in range(1, 30)]
    states = [ReportState.RECEIVED, ReportState.REVIEWED, ReportState.QUESTION]
    with store.database.transaction():
        for arrival in range(1, count + 1):
            title = " ".join(words.of_latin(TITLE_WORDS)) if arrival % 2 else " ".join(words.of_burmese(TITLE_WORDS))
            body = f"{' '.join(words.of_latin(BODY_WORDS))} {''.join(words.of_burmese(BURMESE_WORDS))}"
            row = ReportRow(
                subject=SubjectId(secrets.token_bytes(32)),
                author=dice.choice(authors),
                state=dice.choice(states),
                trust=Trust.VERIFIED,
                heads=1,
                revisions=1,
                is_hidden=False,
                form="form",
                title=title,
                created="2026-01-01T00:00:00Z",
                leaves_held=9,
                leaves_sealed=9,
                evidence_named=dice.randint(0, 2),
                evidence_missing=0,
                arrival=arrival,
            )
            store.reports.put(row)
            store.report_search.put(row, title=SearchText(title, fold(title)), body=SearchText(body, fold(body)))
            day = f"20{dice.randint(10, 26)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
            place = f"MMR0{dice.randint(1, PLACES):02}"
            facts = [
                Fact("incident.when", 0, day, first_day=day, last_day=day),
                Fact("incident.type", 0, dice.choice(KINDS)),
                Fact("incident.place", 0, words.of_burmese(1)[0], place=place),
            ]
            store.report_facts.put(row, facts)


def _memory_now() -> float:
    """What the process has now: the peak is that of making so many reports."""
    status = Path("/proc/self/status").read_text()
    (kib,) = (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))
    return kib * 1024 / 1e6


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _p95(taken: list[float]) -> float:
    return sorted(taken)[int(0.95 * len(taken))]


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
