"""A dialog: one question in front of the page that asks it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import Heading, Level, WrapLabel

_MARGIN = 24
_GAP = 14
_WIDTH = 34
"""At least, in widths of "m"."""


class Dialog(QDialog):
    """Title, words, a body, buttons at the right. Esc closes it; it is shown with `open`, never with `exec`.

    A dialog goes when the vault is locked: nobody may wait for its answer in a loop of their own.
    """

    def __init__(self, *, parent: QWidget | None, title: str, words: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = Heading(title, Level.TITLE)
        self._words = WrapLabel(words)
        self._words.setVisible(bool(words))
        self.body = QVBoxLayout()
        self.body.setSpacing(_GAP)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self.heading)
        column.addWidget(self._words)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Polish}:
            self._fit()
        return handled

    def _fit(self) -> None:
        """Be as high as the words need at this width; Qt itself does not ask how words wrap."""
        layout = self.layout()
        if layout is None:
            return
        em = self.fontMetrics().horizontalAdvance("m")
        width = max(self.width(), layout.minimumSize().width(), em * _WIDTH)
        self.setMinimumSize(max(layout.minimumSize().width(), em * _WIDTH), layout.totalHeightForWidth(width))

    def add_button(self, button: Button, action: Callable[[], object] | None = None) -> Button:
        """Put a button at the right end; without an action it closes the dialog. The primary one comes last."""
        button.clicked.connect(self.reject if action is None else lambda: action())  # noqa: PLW0108 - without the state that comes along
        if button.property("kind") == "primary":
            button.setDefault(True)
        self._buttons.addWidget(button)
        return button

    def say(self, words: str) -> None:
        """Change the words below the title."""
        self._words.setText(words)
        self._words.setVisible(bool(words))


def close_dialogs() -> None:
    """Close all dialogs of the program, as if each was left by Esc: when the vault is locked."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
