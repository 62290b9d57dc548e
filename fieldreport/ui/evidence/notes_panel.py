"""What people noted about a recording, each at its moment: a click goes there, a new note is about where it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldreport.services.evidence import TimeNote
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.moments import clock
from fieldreport.ui.look.look import Look

_HEIGHT = 8
_GAP = 8


class NotesPanel(QWidget):
    """Notes are records of this vault's identity: signed, and never changed afterwards."""

    sought = Signal(float)
    """Go to this moment, in seconds."""
    noted = Signal(str, float)
    """Somebody wrote a note; carries the words and the moment."""

    def __init__(self, *, look: Look, position: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Notes"))
        self._list.setWordWrap(True)
        self._list.setMaximumHeight(look.em(_HEIGHT))
        self._list.itemClicked.connect(self._seek)
        self._list.itemActivated.connect(self._seek)
        self._words = QLineEdit()
        self._words.setAccessibleName(self.tr("Note at this moment"))
        self._words.setPlaceholderText(self.tr("What is seen or said here"))
        self._words.returnPressed.connect(self._note)
        self._add = Button(self.tr("Add note"), look.icon("plus"))
        self._add.clicked.connect(self._note)
        self._sealed_only = DimLabel(self.tr("Notes can be written once the report is sealed."))
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, 0, _GAP, _GAP)
        column.addWidget(self._list)
        column.addLayout(row)
        column.addWidget(self._sealed_only)

    def show_notes(self, notes: Sequence[TimeNote], *, can_write: bool) -> None:
        """List notes; *can_write* says whether there is a report yet that they can be about."""
        self._list.clear()
        for note in notes:
            when = "" if note.at is None else f"{clock(note.at)}  "
            by = f" ({shown_name(note.author_name)})" if note.author_name else ""
            item = QListWidgetItem(f"{when}{note.text}{by}")
            item.setData(Qt.ItemDataRole.UserRole, note.at)
            self._list.addItem(item)
        self._list.setVisible(bool(notes))
        self._words.clear()
        self._words.setVisible(can_write)
        self._add.setVisible(can_write)
        self._sealed_only.setVisible(not can_write)

    def _seek(self, item: QListWidgetItem) -> None:
        moment = item.data(Qt.ItemDataRole.UserRole)
        if moment is not None:
            self.sought.emit(moment)

    def _note(self) -> None:
        words = self._words.text().strip()
        if words:
            self.noted.emit(words, self._position())
