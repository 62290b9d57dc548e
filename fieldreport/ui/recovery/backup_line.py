"""A quiet line at the end of an exchange: whether a backup is due, and the one button that makes it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.services.known_backups import BackupOverview
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.backup_words import due_words


class BackupLine(QFrame):
    """It offers and never urges: what was just exchanged is done, whatever becomes of the backup."""

    backup_wanted = Signal()

    def __init__(self, *, look: Look, vault: VaultThread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._vault = vault
        self._words = DimLabel()
        self._picture = Picture(look.icon("hard-drive", "dim"))
        self.button = Button(self.tr("&Back up…"), look.icon("hard-drive"))
        self.button.clicked.connect(self.backup_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._picture)
        line.addWidget(self._words, 1)
        line.addWidget(self.button)

    @property
    def text(self) -> str:
        """What it says; empty until the vault has answered."""
        return self._words.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._vault.run(self, Operation(work=_overview, done=self._show, replaces="overview"))

    def _show(self, overview: BackupOverview) -> None:
        self._words.setText(due_words(overview))
        token = "dim" if overview.need is None else "warn"
        self._picture.set_icon(self._look.icon("hard-drive", token))


def _overview(session: Session, _: Reporter) -> BackupOverview:
    return session.known_backups.overview()
