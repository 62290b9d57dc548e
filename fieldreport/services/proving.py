"""Prove that it works: everything that a person relies on is tried in one run, and said in one report."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldreport.crypto.key_slots import SlotKind
from fieldreport.errors import FieldReportError, VaultDamaged
from fieldreport.services.backup_generations import BackupGenerations
from fieldreport.services.backups import BackupProof, Backups, newest_file
from fieldreport.services.checks import Checks, VaultFindings
from fieldreport.services.clearing import KnownBackup
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.vaults import Unlocked
from fieldreport.storage import vault_file
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.progress import Reporter


class Advice(enum.StrEnum):
    """What is not broken, and may still cost somebody everything."""

    NO_RECOVERY_CODE = "no recovery code"
    NO_BACKUP = "no backup"
    BACKUP_OUT_OF_REACH = "backup out of reach"
    BACKUP_OPENS_WITH_FORMER_SECRETS = "backup opens with former secrets"
    BACKUP_BEHIND = "backup behind"


@dataclass(frozen=True, slots=True)
class Proof:
    """What was tried, and what came out. *passed* says whether everything that could be tried holds."""

    at: str
    slots: tuple[SlotKind, ...]
    differing_copies: tuple[str, ...]
    """Names of the copies of ``vault.json`` that cannot be read or say something else."""
    vault: VaultFindings
    backups: tuple[BackupProof, ...]
    out_of_reach: tuple[KnownBackup, ...]
    """Backups that this vault made and that were not there to be tried."""
    not_tried: tuple[KnownBackup, ...]
    """Backups that were there and were not asked for: older ones."""
    advice: tuple[Advice, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing that was tried failed; what was not there to be tried is in *advice*."""
        return not (self.differing_copies or self.vault.problems or any(one.problems for one in self.backups))


class Proving:
    """The use case of trying everything; it changes nothing."""

    def __init__(
        self, *, unlocked: Unlocked, clock: Clock, checks: Checks, backups: Backups, generations: BackupGenerations
    ) -> None:
        self._unlocked = unlocked
        self._clock = clock
        self._checks = checks
        self._backups = backups
        self._generations = generations

    def prove(self, *, reporter: Reporter, backups: Sequence[Path] = ()) -> Proof:
        """Check key slots, database, records, evidence, custody, and a backup by restoring it for a trial.

        Args:
            reporter: Hears of the bytes of evidence; stops it.
            backups: Which backups to try, or folders with generations, of which the latest; by default the latest of
                those that this vault made and that can be reached.

        Raises:
            NotAVault: One of *backups* is none.
            DiskFull: There is no room to restore the database of a backup.
        """
        unlocked = self._unlocked
        file = newest_file(unlocked)
        vault = self._check_vault(reporter)
        known = unlocked.store.backups.all()
        reached = [row for row in known if _is_there(row.path)]
        latest = [max(reached, key=lambda row: (row.made_at, row.last_arrival, row.path)).path] if reached else []
        chosen = [self._generations.latest(unlocked, path) or path for path in backups] or latest
        tried = tuple(self._backups.try_restoring(unlocked, path, reporter=reporter) for path in chosen)
        paths = {one.path.absolute() for one in tried}
        older = tuple(KnownBackup(row.path, row.made_at) for row in reached if row.path.absolute() not in paths)
        away = tuple(KnownBackup(row.path, row.made_at) for row in known if row not in reached)
        slots = tuple(slot.kind for slot in file.slots)
        return Proof(
            at=second_stamp(self._clock),
            slots=slots,
            differing_copies=vault_file.differing_copies(unlocked.folder, file),
            vault=vault,
            backups=tried,
            out_of_reach=away,
            not_tried=older,
            advice=_advice(slots, vault, tried, away),
        )

    def _check_vault(self, reporter: Reporter) -> VaultFindings:
        try:
            return self._checks.check_vault(reporter=reporter)
        except VaultDamaged as fault:
            # A page that cannot be read hides what comes after it. Whether the backup is whole is asked all the more.
            return _nothing_read(fault)


def _nothing_read(fault: VaultDamaged) -> VaultFindings:
    return VaultFindings(0, 0, 0, 0, 0, 0, problems=(str(fault),), damaged=())


def _is_there(path: Path) -> bool:
    try:
        VaultFolder.find(path)
    except FieldReportError:
        return False
    return True


def _advice(
    slots: Sequence[SlotKind], vault: VaultFindings, tried: Sequence[BackupProof], away: Sequence[KnownBackup]
) -> tuple[Advice, ...]:
    found = {
        Advice.NO_RECOVERY_CODE: SlotKind.RECOVERY not in slots,
        Advice.NO_BACKUP: not tried and not away,
        Advice.BACKUP_OUT_OF_REACH: not tried and bool(away),
        Advice.BACKUP_OPENS_WITH_FORMER_SECRETS: any(one.findings and not one.opens_alike for one in tried),
        # The trial itself adds a rotation and a card.
        Advice.BACKUP_BEHIND: any(one.findings and one.findings.records - 2 < vault.records for one in tried),
    }
    return tuple(advice for advice, holds in found.items() if holds)
