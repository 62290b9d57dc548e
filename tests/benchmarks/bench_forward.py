"""Passing on reports with leaves withheld: the gate, what is said instead, the bundle, and its reading back."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.trust import Role
from fieldreport.services.forwarding import Forwarded, ForwardOptions
from fieldreport.services.vaults import NewVault
from tests.benchmarks.bench_kit import (
    MEMORY_BAR,
    PASSPHRASE,
    Pair,
    Scale,
    export_due,
    import_all,
    silent,
    small_report,
    timed,
)
from tests.benchmarks.figures import Figure, Unit

BAR = 500.0
BASE = 60.0
"""MB that an open vault takes before anything is done."""

YES, NO = "k00000000000000aa", "k00000000000000bb"
PLAIN = ForwardOptions(purpose="iimm", by_hand=("/source/name",))
DERIVED = ForwardOptions(purpose="iimm", by_hand=("/source/name",), time=TimeStep.MONTH)


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "vaults")
    count = scale.forwarded
    figures: list[Figure] = []
    grown: list[float] = []
    with pair.open("documenter") as documenter, pair.open("office") as office:
        sealed = documenter.sealing.seal_answers(_reports(count), reporter=silent())
        subjects = [one.subject for one in sealed]
        import_all(office, export_due(documenter, subjects, pair.stick))
        for name, options in (("", PLAIN), (", times less exact", DERIVED)):
            receiver = f"receiver{len(figures)}"
            new = NewVault(path=pair.folder / receiver, name=receiver, role=Role.OFFICE, passphrase=PASSPHRASE)
            pair.application.vaults.create(new)
            with pair.open(receiver) as other:
                office.contacts.verify(office.contacts.add(other.contacts.own_card_file()))
                other.contacts.verify(other.contacts.add(office.contacts.own_card_file()))
            pair.clear_stick()
            forward = partial(
                office.forwarding.forward,
                office.contacts.find(receiver),
                subjects,
                pair.stick,
                options,
                reporter=silent(),
            )
            before = _start_to_watch_memory()
            taken, done = timed(forward)
            grown.append((_memory("VmHWM") - before) * 1024 / 1e6)
            _check(done, count)
            bar = None if name else BAR
            figures.append(Figure(f"forward {count:,} reports with redaction{name}", Unit.RATE, (count / taken,), bar))
    return [*figures, Figure("forward: memory on top", Unit.MEGABYTES, tuple(grown), MEMORY_BAR - BASE)]


def _start_to_watch_memory() -> int:
    """Forget the most that was used so far: the reports were sealed and taken in by this process. Returns KiB."""
    Path("/proc/self/clear_refs").write_text("5")
    return _memory("VmRSS")


def _memory(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


def _reports(count: int) -> Iterator[dict[str, str]]:
    for number in range(count):
        yield {
            **small_report(number),
            f"/person[{YES}]/name": f"U Yes {number}",
            f"/person[{YES}]/consent/iimm": "yes",
            f"/person[{NO}]/name": f"Daw No {number}",
            f"/person[{NO}]/phone": f"09{number:08}",
            f"/person[{NO}]/consent/iimm": "no",
        }


def _check(done: Forwarded, count: int) -> None:
    assert (done.reports, done.unchanged, len(done.blocked)) == (count, 0, 0)
