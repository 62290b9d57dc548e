"""The model of the list: it knows every line by a number, and reads only the pages that somebody looks at."""

from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from fieldreport.bootstrap import Session
from fieldreport.services.report_list import Card
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.reports.card_words import spoken_card

CARD_ROLE = Qt.ItemDataRole.UserRole

PAGE = 200
"""Lines that are read at a time."""
PAGE_OF_HITS = 24
"""The same while something is searched for: each line then has an excerpt, which takes as long as four lines."""
_PAGES_KEPT = 20
_AT_ONCE = 3
"""Pages of one reading: what is seen at most, when it lies across two pages, and one to spare."""

_Index = QModelIndex | QPersistentModelIndex


class ReportsModel(QAbstractTableModel):
    """One column of cards. What is not here yet is an empty line that fills by itself; nothing waits for it."""

    outdated = Signal()
    """A line that was asked for is there no more: the list has to be asked for again."""

    def __init__(self, *, vault: VaultThread, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._language = language
        self._keys: array[int] = array("q")
        self._text = ""
        self._page = PAGE
        self._pages: OrderedDict[int, Mapping[int, Card]] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._reading: frozenset[int] = frozenset()
        self._generation = 0
        # What one paint asks for is read together.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read)

    @property
    def keys(self) -> "array[int]":
        """The number of each line, in order."""
        return self._keys

    def show(self, keys: "array[int]", *, text: str, first: Mapping[int, Card]) -> None:
        """Show another list; *first* are the cards of its beginning, so that they are there at once."""
        page = PAGE_OF_HITS if text.strip() else PAGE
        if keys == self._keys and text == self._text:
            # The same lines: what they say may have changed, and stays until it is read again.
            self._generation += 1
            self._reading = frozenset()
            stale = list(self._pages)
            if stale:
                self._wanted = dict.fromkeys(stale[-_AT_ONCE:])
                for number in stale[:-_AT_ONCE]:
                    del self._pages[number]
                self._read()
            return
        self.beginResetModel()
        self._generation += 1
        self._keys, self._text, self._page = keys, text, page
        self._pages.clear()
        self._wanted.clear()
        self._reading = frozenset()
        if len(first) >= min(page, len(keys)):
            self._pages[0] = first
        else:
            self._wanted[0] = None
            self._first_lines = first
        self._preview = dict(first)
        self.endResetModel()

    def card(self, row: int) -> Card | None:
        """Return what a line says; None while it is not here, which then asks for it."""
        if not 0 <= row < len(self._keys):
            return None
        number = row // self._page
        key = self._keys[row]
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            return page.get(key)
        self._want(number)
        return self._preview.get(key)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        card = self.card(index.row())
        if role == CARD_ROLE:
            return card
        if card is None:
            return self.tr("Being read…") if role == Qt.ItemDataRole.AccessibleTextRole else ""
        return (
            spoken_card(card, self._language) if role == Qt.ItemDataRole.AccessibleTextRole else shown_name(card.title)
        )

    def _want(self, number: int) -> None:
        if number not in self._reading:
            # The latest last: of too many, those that were asked for first have scrolled away.
            self._wanted.pop(number, None)
            self._wanted[number] = None
            if not self._reading and not self._timer.isActive():
                self._timer.start()

    def _read(self) -> None:
        if self._reading or not self._wanted:
            return
        numbers = list(self._wanted)[-_AT_ONCE:]
        self._wanted.clear()
        self._reading = frozenset(numbers)
        keys = [key for number in numbers for key in self._keys[number * self._page : (number + 1) * self._page]]
        self._vault.run(
            self,
            Operation(
                work=partial(_read_cards, keys, self._text),
                done=partial(self._arrived, self._generation, numbers),
                failed=None,
            ),
        )

    def _arrived(self, generation: int, numbers: Sequence[int], cards: Mapping[int, Card]) -> None:
        if generation != self._generation:
            return
        self._reading = frozenset()
        missing = False
        for number in numbers:
            start, end = number * self._page, min((number + 1) * self._page, len(self._keys))
            page = {key: cards[key] for key in self._keys[start:end] if key in cards}
            missing |= len(page) < end - start
            self._pages[number] = page
            self._pages.move_to_end(number)
            if end > start:
                self.dataChanged.emit(self.index(start, 0), self.index(end - 1, 0))
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        self._preview.clear()
        if missing:
            self.outdated.emit()
        if self._wanted:
            self._timer.start()


_ROLES = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole), int(CARD_ROLE)})


def _read_cards(keys: Sequence[int], text: str, session: Session, _: Reporter) -> Mapping[int, Card]:
    return session.report_list.cards(keys, text=text)
