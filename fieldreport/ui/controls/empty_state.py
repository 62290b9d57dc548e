"""What an empty list says: why it is empty, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel, Heading
from fieldreport.ui.controls.picture import Picture

_PICTURE = 3.0
_WIDTH_EM = 30


class EmptyState(QWidget):
    """A picture, a heading, a sentence, and at most one button, in the middle of the space."""

    def __init__(
        self, icon: QIcon, title: str, words: str = "", button: Button | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Heading(title)
        self._words = DimLabel(words)
        self._words.setVisible(bool(words))
        self._picture = Picture(icon, factor=_PICTURE)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._words):
            label.setAlignment(middle)
            label.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * _WIDTH_EM)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._picture, 0, middle)
        column.addSpacing(8)
        column.addWidget(self._title, 0)
        column.addWidget(self._words, 0)
        if button is not None:
            column.addSpacing(8)
            column.addWidget(button, 0, middle)
        column.addStretch(3)

    def say(self, title: str, words: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
