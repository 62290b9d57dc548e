"""The frame of a page: title on top, what it is about in the middle, buttons at the foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, Heading, Level

_SIDES = 24
_GAP = 16
_WORDS = 14
"""Widths of "m" that the words at the foot need at least to stand beside the buttons."""


class PageFrame(QWidget):
    """Things go into `body` from top to bottom; with *scrolls* the body scrolls under the title and above the foot."""

    def __init__(
        self, *, title: str = "", words: str = "", scrolls: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = Heading(title, Level.TITLE)
        self._words = DimLabel(words)
        if not words:
            self._words.hide()
        self.corner = QHBoxLayout()
        """To the right of the title: chips, small buttons."""
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(_SIDES, _GAP, _SIDES, _GAP // 2)
        line = QHBoxLayout()
        line.addWidget(self.heading, 1)
        line.addLayout(self.corner)
        head.addLayout(line)
        head.addWidget(self._words)
        if not title:
            self._head.hide()
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(_SIDES, _GAP // 2, _SIDES, _GAP)
        self.body.setSpacing(_GAP)
        self.scroll_area: QScrollArea | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        if scrolls:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(content)
            self.scroll_area = area
            column.addWidget(area, 1)
        else:
            column.addWidget(content, 1)
        self._foot = _Foot()
        self._foot.hide()
        column.addWidget(self._foot)

    def set_title(self, title: str, words: str = "") -> None:
        """Change the title and the sentence below it."""
        self.heading.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._head.setVisible(bool(title))

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right of the foot; the primary one comes last."""
        self._foot.buttons.addWidget(button)
        self._foot.arrange()
        self._foot.show()

    def say_at_foot(self, words: str) -> None:
        """Write at the left of the foot."""
        self._foot.words.setText(words)
        self._foot.words.setVisible(bool(words))
        self._foot.show()


class _Foot(QFrame):
    """Words and buttons beside each other; where there is no room for both, the one above the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "foot")
        self.words = DimLabel()
        self.words.hide()
        holder = QWidget()
        self.buttons = FlowLayout(holder, from_end=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDES, _GAP // 2, _SIDES, _GAP // 2)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(holder, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Find out whether there is room for both."""
        words = self.fontMetrics().horizontalAdvance("m") * _WORDS
        has_room = self.width() - 2 * _SIDES >= self.buttons.sizeHint().width() + words
        ways = QHBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if has_room else ways.TopToBottom)
        self._row.setStretch(1, 0 if has_room else 1)
