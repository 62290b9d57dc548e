"""Buttons: with words, or an icon whose words are said and shown as a tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from fieldreport.ui.look.style_sheet import ICON

_WIDENED = 1.4


class Button(QPushButton):
    """A button with words; one on each page is the *primary* one, the next step. Enter presses the one in focus.

    The icon of a primary one is asked for in the colour ``on_accent``.
    """

    def __init__(
        self,
        text: str,
        icon: QIcon | None = None,
        *,
        primary: bool = False,
        danger: bool = False,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        if icon is not None:
            self.setIcon(icon)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        kinds = {"primary": primary, "danger": danger, "flat": flat}
        self.setProperty("kind", next((kind for kind, wanted in kinds.items() if wanted), ""))
        widen_icon(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            widen_icon(self)


class IconButton(QToolButton):
    """A button that shows an icon only; its words are its name for screen readers, and its tooltip."""

    def __init__(self, icon: QIcon, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Say what it does now."""
        self.setAccessibleName(text)
        self.setToolTip(text)


def widen_icon(button: QAbstractButton) -> None:
    """Give the icon of a button room at its sides: Qt puts the words right beside it."""
    side = round(QFontMetrics(button.font()).ascent() * ICON)
    button.setIconSize(QSize(round(side * _WIDENED), side))
