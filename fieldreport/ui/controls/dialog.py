"""A dialog: one question in front of the page that asks it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import Heading, Level, WrapLabel

_MARGIN = 24
_GAP = 14
_WIDTH = 34
"""At least, in widths of "m"."""
_SHARE = 0.85
"""Of the height of the screen, at most: what is longer scrolls, so that the buttons stay in reach."""


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
        if not words:
            self._words.hide()
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(_GAP)
        content.addWidget(self._words)
        self.body = QVBoxLayout()
        self.body.setSpacing(_GAP)
        content.addLayout(self.body, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        self._foot = QWidget()
        self._buttons = FlowLayout(self._foot, from_end=True)
        for part in (self._content, self._foot):
            part.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self.heading)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.Polish}:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the content needs at this width: Qt does not ask how words wrap."""
        layout, outer = self._content.layout(), self.layout()
        assert layout is not None, "both are made with the dialog"
        assert outer is not None, "both are made with the dialog"
        least = max(self.fontMetrics().horizontalAdvance("m") * _WIDTH, layout.minimumSize().width() + 2 * _MARGIN)
        width = max(self.width(), least) - 2 * _MARGIN
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        # Burmese words are higher than a line is said to be, and the title does not scroll.
        self.heading.setMinimumHeight(self.heading.heightForWidth(width))
        self._foot.setMinimumHeight(self._buttons.heightForWidth(width))
        others = outer.totalMinimumSize().height() - self._area.minimumHeight()
        room = round(self.screen().availableSize().height() * _SHARE) - others
        self._area.setMinimumSize(least - 2 * _MARGIN, max(min(wanted, room), 0))


def close_dialogs() -> None:
    """Close all dialogs of the program, as if each was left by Esc: when the vault is locked."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
