"""The page of a locked window: the first start where there is no vault yet, else the way into it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.first_start import FirstStart
from fieldreport.ui.entry.unlock_page import UnlockPage
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages


class EntryPage(QWidget):
    """Shows what fits the door, and changes the door when another vault is chosen."""

    opened = Signal(object)
    """Carries the VaultThread of the open vault."""
    door_changed = Signal(object)
    """Carries the path of the vault that stands in front now."""

    def __init__(self, *, look: Look, languages: Languages, door: Door, why: str = "") -> None:
        super().__init__()
        self._look = look
        self._languages = languages
        self._door = door
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.page = self._page(why)
        column.addWidget(self.page)

    def focus(self) -> None:
        """Put the cursor where a person begins."""
        self.page.focus()

    def tell_failure(self, failure: object) -> None:
        """Say what went wrong after the vault was locked."""
        self.page.tell_failure(failure)

    def _page(self, why: str) -> FirstStart | UnlockPage:
        page: FirstStart | UnlockPage
        if self._door.has_vault:
            page = UnlockPage(look=self._look, door=self._door, why=why)
        else:
            page = FirstStart(look=self._look, door=self._door, languages=self._languages)
        page.opened.connect(self.opened)
        page.other_chosen.connect(self._choose)
        return page

    def _choose(self, path: Path) -> None:
        self.door_changed.emit(path)
