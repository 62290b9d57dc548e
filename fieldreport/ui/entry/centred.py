"""A column in the middle of the window, no wider than is good to read, that scrolls when the window is small."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from fieldreport.ui.look.look import Look

_WIDTH = 34
"""In heights of a capital letter: about 60 letters."""


class Centred(QScrollArea):
    """Holds one column."""

    def __init__(self, column: QLayout, *, look: Look, width: float = _WIDTH) -> None:
        super().__init__()
        self._look = look
        self._factor = width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setLayout(column)
        content = QWidget()
        self._row = row = QHBoxLayout(content)
        row.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._inner)
        middle.addStretch(2)
        row.addLayout(middle)
        row.addStretch(1)
        self.setWidget(content)
        self._measure()
        look.changed.connect(self._measure)

    def _measure(self) -> None:
        margins = self._row.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        self._inner.setFixedWidth(max(min(self._look.em(self._factor), room), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
