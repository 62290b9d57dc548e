"""One step of the first start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.ui.controls.labels import DimLabel, Heading, Level
from fieldreport.ui.look.look import Look


class Step(QWidget):
    """A title, a sentence, and what is asked."""

    changed = Signal()
    """Something was typed or chosen: `is_complete` may say something else now."""
    submitted = Signal()
    """Enter was pressed where it means “next”."""

    def __init__(self, *, look: Look, title: str, words: str) -> None:
        super().__init__()
        self.look = look
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(look.em(1.2))
        self.body.addWidget(Heading(title, Level.TITLE))
        self.body.addWidget(DimLabel(words))

    @property
    def is_complete(self) -> bool:
        """Whether one may go on."""
        return True

    @property
    def next_words(self) -> str:
        """What the button says that goes on."""
        return self.tr("&Next")

    def focus(self) -> None:
        """Put the cursor where a person begins."""
