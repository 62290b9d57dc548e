"""What a vault knows of its backups: where each lies, when it was made, and when it was last restored for a trial."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from fieldreport.errors import FieldReportError
from fieldreport.services.backup_advice import BackupAdvisor, BackupNeed
from fieldreport.services.backups import BackupProof
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.storage.backups_table import BackupRow
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import VaultStore

_TRIALS = "backup.trials"
"""The setting that remembers what came of each trial."""
_MOST_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of restoring a backup for a trial."""

    at: str
    problems: tuple[str, ...]
    """Empty: it restores whole."""
    opens_alike: bool
    """Whether it opened with the passphrase and the recovery code of that day."""


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """A backup of this vault, as far as the vault knows. *trial* is None until it was tried as it is now."""

    path: Path
    made_at: str
    is_in_reach: bool
    is_behind: bool
    """Whether something was written or came in since."""
    shares_drive: bool
    """Whether it lies on the drive of the vault itself: what takes one takes both."""
    trial: Trial | None


@dataclass(frozen=True, slots=True)
class BackupOverview:
    """All backups, the latest first."""

    backups: tuple[BackupStanding, ...]
    need: BackupNeed | None
    """Why a backup is due; None: nothing is."""

    @property
    def latest(self) -> BackupStanding | None:
        """The one that was made last, wherever it is."""
        return self.backups[0] if self.backups else None

    @property
    def place(self) -> Path | None:
        """The folder in reach in which the next backup belongs: where the latest one in reach lies."""
        return next((one.path.parent for one in self.backups if one.is_in_reach), None)


class KnownBackups:
    """The use cases of looking over the backups, and of remembering what a trial showed."""

    def __init__(self, *, store: VaultStore, folder: VaultFolder, clock: Clock, advisor: BackupAdvisor) -> None:
        self._store = store
        self._folder = folder
        self._clock = clock
        self._advisor = advisor

    def overview(self) -> BackupOverview:
        """Look where the backups are now; a drive that was pulled out is out of reach, and stays known."""
        trials = self._trials()
        rows = sorted(
            self._store.backups.all(), key=lambda row: (row.made_at, row.last_arrival, row.path), reverse=True
        )
        last_arrival, last_clearing = self._store.records.last_arrival(), self._store.cleared.last()
        last_written = max((draft.changed_at for draft in self._store.drafts.all()), default="")

        def standing(row: BackupRow) -> BackupStanding:
            trial = trials.get(os.fsencode(row.path).hex())
            reached = _is_there(row.path)
            return BackupStanding(
                path=row.path,
                made_at=row.made_at,
                is_in_reach=reached,
                is_behind=(
                    (row.last_arrival, row.last_clearing) != (last_arrival, last_clearing) or last_written > row.made_at
                ),
                shares_drive=reached and _lie_together(row.path, self._folder.path),
                # One that was brought up to date since is another one.
                trial=trial if trial is not None and trial.at >= row.made_at else None,
            )

        return BackupOverview(tuple(map(standing, rows)), self._advisor.advice().need)

    def note_trial(self, proof: BackupProof) -> None:
        """Remember what came of a trial; of backups that are not known any more nothing is kept."""
        trials = self._trials()
        trials[os.fsencode(proof.path.absolute()).hex()] = Trial(
            at=second_stamp(self._clock), problems=proof.problems[:_MOST_PROBLEMS], opens_alike=proof.opens_alike
        )
        known = {os.fsencode(row.path).hex() for row in self._store.backups.all()}
        text = json.dumps(
            {
                path: {"at": one.at, "problems": list(one.problems), "opens_alike": one.opens_alike}
                for path, one in trials.items()
                if path in known
            },
            sort_keys=True,
        )
        with self._store.database.transaction():
            self._store.settings.put(_TRIALS, text)

    def _trials(self) -> dict[str, Trial]:
        """Read what is remembered; what is of another shape (another version wrote it) counts as never tried."""
        try:
            found = json.loads(self._store.settings.get(_TRIALS) or "{}")
            return {
                path: Trial(str(one["at"]), tuple(map(str, one["problems"])), opens_alike=one["opens_alike"] is True)
                for path, one in found.items()
            }
        except (ValueError, TypeError, KeyError, AttributeError):
            return {}


def _lie_together(one: Path, other: Path) -> bool:
    """Tell whether two folders lie on the same drive; of what cannot be looked up: no."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def _is_there(path: Path) -> bool:
    try:
        VaultFolder.find(path)
    except FieldReportError:
        return False
    return True
