"""Words that are read: titles, headings, explanations."""

import enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Level(enum.StrEnum):
    """Rank of a heading."""

    TITLE = "title"
    """Of a page; one each."""
    HEADING = "heading"
    """Of a card or group."""


class WrapLabel(QLabel):
    """Plain text that wraps; never read as markup, whoever wrote it."""

    def __init__(self, text: str = "", *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )


class Heading(WrapLabel):
    """The title of a page or the heading of a group."""

    def __init__(self, text: str = "", level: Level = Level.HEADING, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("kind", level.value)


class DimLabel(WrapLabel):
    """Words of second rank."""

    def __init__(self, text: str = "", *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, selectable=selectable, parent=parent)
        self.setProperty("kind", "dim")
