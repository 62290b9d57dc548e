"""What an empty list says: why it is empty, and what to do next."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel, Heading
from fieldreport.ui.controls.picture import Picture

_PICTURE = 3.0
_WIDTH = 34
"""Of the text at most, in widths of "m": a line that the eye can follow."""
_SHARE = 100
_GAP = 8


class EmptyState(QWidget):
    """A picture, a heading, a sentence, and at most one button, in the middle of the space."""

    def __init__(
        self, icon: QIcon, title: str, words: str = "", button: Button | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Heading(title)
        self._words = DimLabel(words)
        if not words:
            self._words.hide()
        self._picture = Picture(icon, factor=_PICTURE)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._words):
            label.setAlignment(middle)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setSpacing(_GAP)
        column.addStretch(2)
        column.addWidget(self._picture, 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._words)
        if button is not None:
            column.addSpacing(_GAP)
            column.addWidget(button, 0, middle)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._content, _SHARE)
        row.addStretch(1)
        self._bound_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._bound_width()

    def _bound_width(self) -> None:
        self._content.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * _WIDTH)

    def say(self, title: str, words: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
