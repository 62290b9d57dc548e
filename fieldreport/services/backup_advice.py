"""Whether a backup is due: asked after each exchange, and answered without touching any medium."""

import enum
from dataclasses import dataclass

from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.vault_store import VaultStore


class BackupNeed(enum.StrEnum):
    """Why a backup is due, the most pressing reason first."""

    NEVER_MADE = "never made"
    HOLDS_CLEARED = "holds what was cleared"
    BEFORE_EXCHANGE = "older than the last exchange"
    BEHIND = "lacks what came after it"


@dataclass(frozen=True, slots=True)
class BackupAdvice:
    """What is to be said of the backups of this vault."""

    need: BackupNeed | None
    """None: nothing is due."""
    made_at: str
    """When the newest one was made; empty if none ever was."""
    behind: int
    """Records that it lacks: reports, receipts, whatever was signed or came since."""


class BackupAdvisor:
    """Looks at what the vault remembers of its backups. A plugged-in backup is tried by `Proving`, not here."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def advice(self) -> BackupAdvice:
        """Say whether a backup is due. Drafts alone make none due: they change with every word."""
        backups = self._store.backups.all()
        if not backups:
            return BackupAdvice(BackupNeed.NEVER_MADE, "", self._store.records.last_arrival())
        newest = max(backups, key=lambda backup: (backup.last_arrival, backup.made_at))
        behind = self._store.records.last_arrival() - newest.last_arrival
        need = None
        if self._store.backups.holding_cleared():
            need = BackupNeed.HOLDS_CLEARED
        elif behind and self._exchanged_since(newest.made_at):
            need = BackupNeed.BEFORE_EXCHANGE
        elif behind:
            need = BackupNeed.BEHIND
        return BackupAdvice(need, newest.made_at, behind)

    def _exchanged_since(self, made_at: str) -> bool:
        done = (ExchangeState.EXPORTED, ExchangeState.IMPORTED)
        return any(one.at >= made_at for state in done for one in self._store.exchanges.by_state(state))
