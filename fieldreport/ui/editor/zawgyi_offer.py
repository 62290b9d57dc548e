"""The quiet offer to write Zawgyi in Unicode: before and after beside each other, and nothing happens by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.text.zawgyi import Suggestion
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel

_SHOWN = 200
"""Characters of a long text: enough to see which of the two can be read."""


class ZawgyiOffer(QFrame):
    """Stands below the field that holds the text."""

    accepted = Signal(str)
    """Carries the text in Unicode."""
    declined = Signal(str)
    """Carries the text as it is."""

    def __init__(self, *, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        self.setProperty("kind", "info")
        convert = Button(self.tr("Write it in Unicode"))
        keep = Button(self.tr("Keep it as it is"), flat=True)
        convert.clicked.connect(lambda: self.accepted.emit(suggestion.converted))
        keep.clicked.connect(lambda: self.declined.emit(suggestion.original))
        texts = QGridLayout()
        texts.setHorizontalSpacing(12)
        for row, (name, text) in enumerate(
            ((self.tr("Now"), suggestion.original), (self.tr("In Unicode"), suggestion.converted))
        ):
            texts.addWidget(DimLabel(name), row, 0)
            texts.addWidget(WrapLabel(_beginning(text)), row, 1)
        texts.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(convert)
        buttons.addWidget(keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(Heading(self.tr("This looks like Zawgyi. Convert it?")))
        column.addLayout(texts)
        column.addLayout(buttons)


def _beginning(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"
