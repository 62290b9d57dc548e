"""Eight words as two people compare them: large, numbered, in two columns, with the same as digits below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldreport.ui.controls.labels import DimLabel, Heading, Level
from fieldreport.ui.look.look import Look

_GAP = 0.6
_ROWS = 4


class EightWords(QWidget):
    """A title above them says whose they are."""

    def __init__(self, *, look: Look, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading(title)
        if not title:
            self._title.hide()
        self._digits = DimLabel(selectable=True)
        self._digits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words: list[Heading] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.em(_GAP))
        grid.setVerticalSpacing(look.em(_GAP) // 2)
        for place in range(2 * _ROWS):
            column, row = divmod(place, _ROWS)
            number = DimLabel(f"{place + 1}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            number.setWordWrap(False)
            word = Heading(level=Level.TITLE)
            word.setWordWrap(False)
            self._words.append(word)
            grid.addWidget(number, row, 2 * column)
            grid.addWidget(word, row, 2 * column + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addLayout(grid)
        layout.addWidget(self._digits)

    @property
    def words(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(label.text() for label in self._words)

    def show_words(self, words: Sequence[str], digits: str, *, title: str | None = None) -> None:
        """Show these, under another title if one is given."""
        for label, word in zip(self._words, words or [""] * len(self._words), strict=True):
            label.setText(word)
        self._digits.setText(digits)
        self._digits.setVisible(bool(digits))
        self._digits.setAccessibleName(self.tr("The same as digits: %1").replace("%1", digits))
        self.setAccessibleName(" ".join(words))
        if title is not None:
            self._title.setText(title)
            self._title.setVisible(bool(title))
