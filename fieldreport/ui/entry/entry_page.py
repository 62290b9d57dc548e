"""The page of a locked window: the first start where there is no vault yet, else the way into it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.first_start import FirstStart
from fieldreport.ui.entry.restore_page import RestorePage
from fieldreport.ui.entry.unlock_page import UnlockPage
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages


class EntryPage(QWidget):
    """Shows what fits the door, and changes the door when another vault is chosen."""

    opened = Signal(object)
    """Carries the VaultThread of the open vault."""
    erase_wanted = Signal()
    """Somebody typed the words: the keys of the vault in front are to be destroyed."""
    door_changed = Signal(object)
    """Carries the path of the vault that stands in front now."""

    def __init__(self, *, look: Look, languages: Languages, door: Door, why: str = "") -> None:
        super().__init__()
        self._look = look
        self._languages = languages
        self._door = door
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.page: FirstStart | UnlockPage | RestorePage = self._page(why)
        self._column.addWidget(self.page)

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
            page.erase_wanted.connect(self.erase_wanted)
        else:
            page = FirstStart(look=self._look, door=self._door, languages=self._languages)
            page.restore_wanted.connect(self._show_restore)
        page.opened.connect(self.opened)
        page.other_chosen.connect(self._choose)
        return page

    def _show_restore(self) -> None:
        page = RestorePage(look=self._look, door=self._door)
        page.opened.connect(self.opened)
        page.back_wanted.connect(self._leave_restore)
        self._show(page)

    def _leave_restore(self) -> None:
        page = self._page("")
        self._show(page)
        if isinstance(page, FirstStart):
            page.show_purpose()

    def _show(self, page: FirstStart | UnlockPage | RestorePage) -> None:
        former, self.page = self.page, page
        self._column.addWidget(page)
        former.hide()
        former.deleteLater()
        # A layout shows what it was given a turn later, and what is not shown takes no cursor.
        page.show()
        page.focus()

    def _choose(self, path: Path) -> None:
        self.door_changed.emit(path)
