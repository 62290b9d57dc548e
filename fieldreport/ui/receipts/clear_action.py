"""The way to *Clear from this computer*: open where an office's receipt allows it, else it says in words why not."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.clearing_offers import Obstacle, Offer
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.clear_dialog import ClearDialog
from fieldreport.ui.receipts.clear_words import entry_words


class ClearAction(QObject):
    """Follows the lines that are chosen; looks them up when somebody may want it, not with each line."""

    cleared = Signal()

    def __init__(self, *, vault: VaultThread, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._vault = vault
        self._look = look
        self._page = page
        self._keys: tuple[int, ...] = ()
        self._subjects: tuple[SubjectId, ...] = ()
        self._entry: QAction | None = None
        """In the menu that was filled last, which may be gone."""
        self._button: Button | None = None
        self._show_unknown()

    def make_button(self) -> Button:
        """Make the button of a bar; it takes the place of a former one."""
        self._button = Button(self.tr("Clear from here…"), self._look.icon("circle-check"))
        self._button.clicked.connect(self.ask)
        self._show_unknown()
        return self._button

    def drop_button(self) -> None:
        """Hear that the button goes."""
        self._button = None

    def follow(self, keys: Sequence[int]) -> None:
        """Say which lines of the list are chosen."""
        self._keys = tuple(key for key in keys if key > 0)
        self._show_unknown()

    def look_up(self) -> None:
        """Ask whether these may be cleared: what a menu or a bar shows follows."""
        keys = list(self._keys)

        def look_up(session: Session, _: Reporter) -> list[Offer]:
            return session.clearing.offers.of_each(session.report_list.subjects_of(keys))

        if keys:
            self._vault.run(self, Operation(work=look_up, done=self._show, replaces="offers"))

    def fill(self, menu: QMenu) -> None:
        """Put the entry into a menu that is about to show; it is greyed out until the vault has answered."""
        self._entry = menu.addAction(self._look.icon("circle-check"), self.tr("Clear from this computer…"))
        self._entry.setEnabled(False)
        self._entry.triggered.connect(self.ask)
        self.look_up()

    def ask(self) -> None:
        """Open the dialog for what was looked up."""
        dialog = ClearDialog(vault=self._vault, look=self._look, subjects=self._subjects, parent=self._page)
        dialog.cleared.connect(self.cleared)
        dialog.open()

    def _show(self, offers: Sequence[Offer]) -> None:
        ours = [offer for offer in offers if offer.obstacle is not Obstacle.NOT_OURS]
        self._subjects = tuple(offer.subject for offer in ours)
        may_go = any(offer.obstacle is None for offer in ours)
        words = entry_words(ours) if ours else ""
        if self._entry is not None and shiboken6.isValid(self._entry):
            self._entry.setText(words)
            self._entry.setVisible(bool(ours))
            self._entry.setEnabled(may_go)
        if self._button is not None:
            self._button.setEnabled(may_go)
            self._button.setToolTip("" if may_go else words)
            self._button.setAccessibleDescription("" if may_go else words)

    def _show_unknown(self) -> None:
        self._subjects = ()
        if self._button is not None:
            self._button.setEnabled(False)
