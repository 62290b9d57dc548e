"""A restore that goes on in a thread of its own: how far it is, what is damaged, and the vault that it ends in."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from fieldreport.errors import FieldReportError
from fieldreport.services.checks import DamagedFile
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.entry.door import Door


@dataclass(frozen=True, slots=True)
class RestoreWish:
    """What a person asked for: which backup, and what opens it."""

    backup: Path
    secret: str
    by_words: bool
    incomplete: bool = False


class Restoring(QObject):
    """One of the signals ends it. Cancelled or refused, nothing is left of it on the disk."""

    went_on = Signal(object)
    """Carries the Progress."""
    restored = Signal(object, object)
    """Carries the VaultThread of the restored vault, and the files that are damaged."""
    refused = Signal(object)
    """Carries the FieldReportError."""
    cancelled = Signal()
    _progress = Signal(object)

    def __init__(self, *, door: Door, wish: RestoreWish, parent: QObject) -> None:
        super().__init__(parent)
        self._damaged: tuple[DamagedFile, ...] = ()
        self._progress.connect(self.went_on, Qt.ConnectionType.QueuedConnection)
        self._reporter = ProgressReporter(self._progress.emit)
        self._vault = door.with_restored(
            wish.backup,
            wish.secret,
            by_words=wish.by_words,
            incomplete=wish.incomplete,
            reporter=self._reporter,
            note=self._note,
        )
        self._vault.opened.connect(self._opened)
        self._vault.refused.connect(self._refuse)
        self._vault.given_up.connect(self.cancelled)

    def begin(self) -> None:
        """Go."""
        self._vault.open()

    def cancel(self) -> None:
        """Ask it to stop."""
        self._reporter.cancel()

    def _note(self, damaged: tuple[DamagedFile, ...]) -> None:
        # Called in the vault's thread, read in the window's after that thread has said that the vault is open.
        self._damaged = damaged

    def _opened(self) -> None:
        self.restored.emit(self._vault, self._damaged)

    def _refuse(self, refusal: FieldReportError) -> None:
        self.refused.emit(refusal)
