"""Backups in generations: the last few, numbered, each tried by restoring it."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from fieldreport.errors import FieldReportError
from fieldreport.services.backup_advice import BackupAdvisor
from fieldreport.services.backups import BackupMade, BackupProof, Backups
from fieldreport.services.clock import Clock
from fieldreport.services.known_backups import KnownBackups
from fieldreport.services.vaults import Unlocked
from fieldreport.storage import vault_file
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.vault_file import VaultKind
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.private_files import disk_errors
from fieldreport.system.progress import Reporter

KEPT = 3
"""Generations that are kept unless a person says otherwise."""

MAX_KEPT = 99

_NAME = re.compile(r"fieldreport-([0-9a-f]{8})-([0-9]{4,9})")


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that lies in a folder, whoever made it. *number* is 0 for one that is not one of several."""

    path: Path
    number: int
    written_at: float
    """When its key slots were written last, as the medium says: seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Generation:
    """A new generation: what was copied, how often the medium had to be corrected, and what the trial showed."""

    number: int
    made: BackupMade
    written_anew: int
    proof: BackupProof


class BackupGenerations:
    """The use case of keeping several backups in one place, so that today's mistake is not in all of them."""

    def __init__(self, *, backups: Backups, clock: Clock) -> None:
        self._backups = backups
        self._clock = clock

    def make(self, unlocked: Unlocked, target: Path, *, reporter: Reporter, keep: int = KEPT) -> Generation:
        """Make the next generation in the folder *target*, and restore it for a trial.

        Once *keep* are there the oldest is brought up to date and takes the new number: what it holds of the evidence
        is not written again, and the others stay as they are. More than *keep*, as after *keep* was lowered, are left
        alone. Evidence that the medium holds damaged is copied once more; what is damaged after that is in the proof.

        Raises:
            DiskFull: and other disk errors; the earlier generations are whole, the oldest possibly newer than it says.
            Cancelled: The same.
        """
        with disk_errors(target):
            target.mkdir(parents=True, exist_ok=True)
        there = self.numbers(unlocked, target)
        number = max(_all_numbers(unlocked, target), default=0) + 1
        path = target.absolute() / _name(unlocked, number)
        if len(there) < keep:
            made = self._backups.make(unlocked, path, reporter=reporter)
        else:
            oldest = target.absolute() / _name(unlocked, there[-keep])
            made = self._backups.make(unlocked, oldest, reporter=reporter)
            made = replace(made, path=self._backups.rename(unlocked, oldest, path.name))
        proof = self._backups.try_restoring(unlocked, path, reporter=reporter)
        damaged = {one.name for one in proof.findings.damaged} if proof.findings is not None else set()
        anew = self._remove_damaged(unlocked, path, damaged, reporter)
        if anew:
            self._backups.make(unlocked, path, reporter=reporter)
            proof = self._backups.try_restoring(unlocked, path, reporter=reporter)
        known = KnownBackups(
            store=unlocked.store,
            folder=unlocked.folder,
            clock=self._clock,
            advisor=BackupAdvisor(store=unlocked.store),
        )
        known.note_trial(proof)
        return Generation(number=number, made=made, written_anew=anew, proof=proof)

    def numbers(self, unlocked: Unlocked, target: Path) -> list[int]:
        """Return which generations of this vault are in *target* and can be opened at all, the oldest first."""
        return [number for number in _all_numbers(unlocked, target) if self._opens(unlocked, target, number)]

    def latest(self, unlocked: Unlocked, target: Path) -> Path | None:
        """Return the newest generation in *target*, or None."""
        numbers = self.numbers(unlocked, target)
        return target.absolute() / _name(unlocked, numbers[-1]) if numbers else None

    def find(self, place: Path) -> tuple[FoundBackup, ...]:
        """Return the backups in the folder *place*, or the one that it is, the newest first; for who has no vault yet.

        Only names and ``vault.json`` are read: whether one is whole shows when it is restored.

        Raises FileUnreadable and other disk errors.
        """
        found = [] if not place.is_dir() else [place, *_folders_in(place)]
        backups = [backup for path in found if (backup := _found(path.absolute())) is not None]
        return tuple(sorted(backups, key=lambda one: (one.written_at, one.number), reverse=True))

    def _opens(self, unlocked: Unlocked, target: Path, number: int) -> bool:
        try:
            found = vault_file.read(VaultFolder(target.absolute() / _name(unlocked, number)))
        except FieldReportError:
            return False
        return (found.kind, found.id) == (VaultKind.BACKUP, unlocked.file.id)

    def _remove_damaged(self, unlocked: Unlocked, path: Path, names: set[str], reporter: Reporter) -> int:
        # What the vault itself has lost or damaged is not taken from the backup.
        whole = [
            stored.name
            for stored in unlocked.store.evidence.all()
            if stored.name in names and unlocked.store.evidence_files.is_whole(stored, reporter=reporter)
        ]
        for name in whole:
            EvidenceFiles(VaultFolder(path).evidence).remove(name)
        return len(whole)


def _folders_in(place: Path) -> list[Path]:
    with disk_errors(place):
        return [path for path in place.iterdir() if path.is_dir()]


def _found(path: Path) -> FoundBackup | None:
    folder = VaultFolder(path)
    try:
        kind = vault_file.read(folder).kind
    except FieldReportError:
        return None
    match = _NAME.fullmatch(path.name)
    with disk_errors(path):
        files = [each for each in (folder.vault_file, folder.vault_file_copy) if each.is_file()]
        written_at = max((each.stat().st_mtime for each in files), default=0.0)
    return FoundBackup(path, int(match[2]) if match else 0, written_at) if kind is VaultKind.BACKUP else None


def _name(unlocked: Unlocked, number: int) -> str:
    return f"fieldreport-{unlocked.file.id[:8]}-{number:04}"


def _all_numbers(unlocked: Unlocked, target: Path) -> list[int]:
    if not target.is_dir():
        return []
    with disk_errors(target):
        found = [_NAME.fullmatch(path.name) for path in target.iterdir()]
    return sorted(int(match[2]) for match in found if match and match[1] == unlocked.file.id[:8])
