"""Keeps what is answered in the vault: every change in its order, and none is dropped while it cannot be stored."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.drafts import Draft
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread

Change: TypeAlias = tuple[str, str | None]


class DraftKeeper(QObject):
    """Hands each change to the vault's thread at once; that thread stores them in the order of handing in."""

    saving = Signal()
    saved = Signal()
    """Everything that was handed in is stored."""
    failed = Signal(object)
    """Something could not be stored; carries the FieldReportError. It is stored with the next change, or by `again`."""

    def __init__(self, *, vault: VaultThread, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._draft = draft
        self._under_way = 0
        self._latest: dict[str, str | None] = {}
        self._failed: dict[str, None] = {}
        self._is_closed = False

    @property
    def is_settled(self) -> bool:
        """Whether everything is stored."""
        return not self._under_way and not self._failed

    def store(self, changes: Sequence[Change]) -> None:
        """Store *changes*, and before them what failed before, each as it is by now."""
        if self._is_closed:
            return
        again = [(path, self._latest[path]) for path in self._failed]
        self._failed.clear()
        self._latest.update(changes)
        batch = [*again, *changes]
        if not batch:
            return
        draft = self._draft

        def work(session: Session, _: Reporter) -> None:
            session.drafts.store(draft, batch)

        self._under_way += 1
        self.saving.emit()
        self._vault.run(
            self,
            Operation(
                work=work,
                done=self._done,
                failed=lambda refusal: self._not_stored(batch, refusal),
                survives_locking=True,
            ),
        )

    def again(self) -> None:
        """Try again to store what could not be stored."""
        self.store([])

    def close(self) -> None:
        """Store nothing more: the draft is gone."""
        self._is_closed = True

    def _done(self, _: None) -> None:
        self._under_way -= 1
        if self.is_settled:
            # What is stored needs no second copy here.
            self._latest.clear()
            self.saved.emit()

    def _not_stored(self, batch: Sequence[Change], refusal: FieldReportError) -> None:
        self._under_way -= 1
        self._failed.update(dict.fromkeys(path for path, _ in batch))
        self.failed.emit(refusal)
