"""What the benchmarks share: scale, two vaults that know each other, cold files, time and memory."""

import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from fieldreport.bootstrap import Application, Session, build_application, open_session
from fieldreport.crypto.passphrase_key import FLOOR
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.trust import Role
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.services.importing import ImportedBundle
from fieldreport.services.vaults import NewVault
from fieldreport.system.progress import ProgressReporter
from tests.benchmarks.figures import Figure, Unit

T = TypeVar("T")

MIB = 1 << 20
PASSPHRASE = "five words that nobody guesses"
MEMORY_BAR = 150.0
"""MB. An office's oldest laptop has 4 GB, and the window needs its share."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is measured. *gpg* is a share of the evidence: gpg compresses, at 40 MB a second."""

    rounds: int
    evidence: int
    gpg: int
    small_reports: int
    many_reports: int
    incidents: int
    forwarded: int


FULL = Scale(
    rounds=5,
    evidence=1024 * MIB,
    gpg=128 * MIB,
    small_reports=5_000,
    many_reports=100_000,
    incidents=1_000,
    forwarded=10_000,
)
QUICK = Scale(
    rounds=3, evidence=96 * MIB, gpg=16 * MIB, small_reports=700, many_reports=2_000, incidents=100, forwarded=400
)


class Pair:
    """A documenter's and an office's vault; each has verified the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.application: Application = build_application(choose_cost=lambda: FLOOR)
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True)
        for name, role in (("documenter", Role.PERSON), ("office", Role.OFFICE)):
            new = NewVault(path=folder / name, name=f"the {name}", role=role, passphrase=PASSPHRASE)
            self.application.vaults.create(new)
        with self.open("documenter") as documenter, self.open("office") as office:
            documenter.contacts.verify(documenter.contacts.add(office.contacts.own_card_file()))
            office.contacts.verify(office.contacts.add(documenter.contacts.own_card_file()))

    @contextmanager
    def open(self, name: str) -> Iterator[Session]:
        session = open_session(self.application, self.application.vaults.open(self.folder / name, PASSPHRASE))
        try:
            yield session
        finally:
            session.close()

    def fresh_office(self) -> str:
        """Copy the office's empty vault: a bundle is imported only once into each."""
        name = f"office-{secrets.token_hex(4)}"
        shutil.copytree(self.folder / "office", self.folder / name)
        return name

    def remove(self, name: str) -> None:
        shutil.rmtree(self.folder / name)

    def clear_stick(self) -> None:
        for path in self.stick.iterdir():
            path.unlink()


def silent() -> ProgressReporter:
    return ProgressReporter()


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Time one call, in seconds. What others still have to write is written before: nobody pays for it here."""
    os.sync()
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def export_all(documenter: Session, subjects: Sequence[SubjectId], stick: Path) -> list[ExportedBundle]:
    """Export what is due, and everything again that was sent before, in one bundle if its records fit into one."""
    office = documenter.contacts.find("the office")
    options = ExportOptions(again=True, bundle_size=1 << 40)
    return documenter.exporting.export(office, subjects, stick, options=options, reporter=silent())


def export_due(documenter: Session, subjects: Sequence[SubjectId], stick: Path) -> list[ExportedBundle]:
    """Export as a person does."""
    office = documenter.contacts.find("the office")
    return documenter.exporting.export(office, subjects, stick, options=ExportOptions(), reporter=silent())


def import_all(office: Session, bundles: Sequence[ExportedBundle]) -> list[ImportedBundle]:
    return [office.importing.import_file(file, reporter=silent()) for bundle in bundles for file in bundle.files]


def make_evidence(folder: Path, total: int) -> list[Path]:
    """Make files that nothing can compress: three quarters of it three long videos, the rest photos of 4 MiB."""
    folder.mkdir()
    sizes = [total // 4] * 3 + [4 * MIB] * (total // 4 // (4 * MIB))
    files = []
    for number, size in enumerate(sizes):
        path = folder / f"{number:03}.{'mp4' if number < 3 else 'jpg'}"
        with path.open("wb") as file:
            for _ in range(size // MIB):
                file.write(secrets.token_bytes(MIB))
        files.append(path)
    return files


def make_cold(*places: Path) -> None:
    """Drop files, and all files below folders, from the page cache."""
    for place in places:
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file():
                with path.open("rb") as file:
                    os.fsync(file.fileno())
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def peak_memory(name: str) -> Figure:
    """The most memory that this process has ever had: vaults, unlocking with 64 MiB of Argon2id, and all rounds."""
    # Not ru_maxrss: Linux hands that down from whoever started us, over exec. This high-water mark is our own.
    status = Path("/proc/self/status").read_text()
    (peak_kib,) = (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
    peak = peak_kib * 1024 / 1e6
    return Figure(f"{name}: peak memory", Unit.MEGABYTES, (peak,), MEMORY_BAR)


def small_report(number: int) -> dict[str, str]:
    """A report as it is written in two minutes: twelve answers, some in Burmese."""
    return {
        "/title": f"Shelling of village {number}",
        "/incident/when": "2024-03-17",
        "/incident/place": "ပြည်ကြီးမဏ္ဍိုင်",
        "/incident/description": "Heavy weapons were fired from the hill east of the village during the night. " * 3,
        "/incident/actor": "Light infantry battalion, number unknown",
        "/incident/houses": str(number % 40),
        "/casualties/killed": str(number % 7),
        "/casualties/injured": str(number % 11),
        "/source/kind": "witness",
        "/source/consent": "yes",
        "/source/name": f"Witness {number}",
        "/remarks": "မြေပုံနှင့် ဓာတ်ပုံများ နောက်မှ ပို့ပါမည်။",
    }
