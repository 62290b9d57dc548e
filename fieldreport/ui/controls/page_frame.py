"""The frame of a page: title on top, what it is about in the middle, buttons at the foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldreport.ui.controls.foot import Foot
from fieldreport.ui.controls.labels import DimLabel, Heading, Level

_SIDES = 24
_GAP = 16
_LOW = 16
"""Lines of text below which a page has no room for the sentences under its title and at its foot."""


class PageFrame(QWidget):
    """Things go into `body` from top to bottom; with *scrolls* the body scrolls under the title and above the foot."""

    def __init__(
        self, *, title: str = "", words: str = "", scrolls: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._has_place = False
        self.heading = Heading(title, Level.TITLE)
        self._words = DimLabel(words)
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
            area.setMinimumHeight(1)
            self.scroll_area = area
            column.addWidget(area, 1)
        else:
            column.addWidget(content, 1)
        self._foot_words = DimLabel()
        self._foot_words.hide()
        self._foot = Foot(self._foot_words)
        self._foot.hide()
        self._show_words()
        column.addWidget(self._foot)

    def set_title(self, title: str, words: str = "") -> None:
        """Change the title and the sentence below it."""
        self.heading.setText(title)
        self._words.setText(words)
        self._show_words()
        self._head.setVisible(bool(title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_place = True
        self._show_words()

    def _show_words(self) -> None:
        # Before it has a place it is as high as it likes.
        is_low = self._has_place and self.height() < self.fontMetrics().lineSpacing() * _LOW
        self.heading.set_level(Level.HEADING if is_low else Level.TITLE)
        for label in (self._words, self._foot_words):
            label.setVisible(bool(label.text()) and not is_low)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right of the foot; the primary one comes last."""
        self._foot.add_button(button)
        self._foot.show()

    def say_at_foot(self, words: str) -> None:
        """Write at the left of the foot."""
        self._foot_words.setText(words)
        self._show_words()
        self._foot.show()
