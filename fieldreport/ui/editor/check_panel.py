"""What *Check* found: each line leads to its question."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.controls.labels import Heading
from fieldreport.ui.look.look import Look

_REF = Qt.ItemDataRole.UserRole
_ROW = 1.9
_FEWEST_ROWS, _MOST_ROWS = 1, 6
_NO_BOUND = 1 << 16
_AROUND = 2.5
"""Heading and margins, in lines."""


@dataclass(frozen=True, slots=True)
class FoundProblem:
    """One line."""

    ref: str
    section: str
    question: str
    words: str
    is_missing: bool
    """Whether an answer is missing; else one does not do."""


class CheckPanel(QFrame):
    """Stays open while a person works through it, and says when nothing is left."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "foot")
        self._most_height = 0
        self._heading = Heading()
        close = IconButton(look.icon("x", "dim"), self.tr("Close what was found"))
        close.clicked.connect(self._close)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._list)
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands in it."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def show_found(self, found: Sequence[FoundProblem]) -> None:
        """Show what is left to do."""
        words = self.tr("%n answer(s) to look at", "", len(found)) if found else self.tr("Nothing is missing.")
        self._heading.setText(words)
        row = self._list.currentRow()
        self._list.clear()
        self._list.setIconSize(self._look.icon_size(0.9))
        for one in found:
            item = QListWidgetItem("  ·  ".join(text for text in (one.question, one.section, one.words) if text))
            item.setIcon(self._look.icon("circle" if one.is_missing else "alert-circle", "bad"))
            item.setData(_REF, one.ref)
            item.setToolTip(item.text())
            self._list.addItem(item)
        self._list.setCurrentRow(min(row, len(found) - 1))
        self._list.setVisible(bool(found))
        self._fit()
        self.show()

    def set_most_height(self, pixels: int) -> None:
        """Take no more room than this, but for two lines."""
        self._most_height = pixels
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        room = self._most_height - line * _AROUND
        heights = [self._measure(self._list.item(row)) for row in range(self._list.count())]
        rows = min(max(int(room / (line * _ROW)), _FEWEST_ROWS), _MOST_ROWS)
        # In the lowest window one line is in sight, and the others scroll.
        self._list.setFixedHeight(min(sum(heights[:rows]) + 4, max(int(room), int(line * _ROW))))

    def _measure(self, item: QListWidgetItem) -> int:
        """Let a line that is longer than the list go on below."""
        metrics = self._list.fontMetrics()
        width = self._list.viewport().width() - self._list.iconSize().width() - metrics.lineSpacing()
        space = QRect(0, 0, max(width, 1), _NO_BOUND)
        words = metrics.boundingRect(space, int(Qt.TextFlag.TextWordWrap), item.text()).height()
        height = words + int(metrics.lineSpacing() * (_ROW - 1))
        item.setSizeHint(QSize(0, height))
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focus(self) -> None:
        """Go to the first line."""
        if self._list.count():
            self._list.setCurrentRow(max(self._list.currentRow(), 0))
            self._list.setFocus()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_REF)))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
