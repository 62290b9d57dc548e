"""The recovery sheet: twelve words on paper, confirmed by two of them, because an unread sheet recovers nothing."""

import secrets

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.entry.step import Step
from fieldreport.ui.look.look import Look

_COLUMNS = 3
_ASKED = 2


class RecoveryStep(Step):
    """Shows the words once; they are stored nowhere."""

    def __init__(self, *, look: Look) -> None:
        super().__init__(
            look=look,
            title=self.tr("Write down your recovery sheet"),
            words=self.tr(
                "These twelve words open the vault if the passphrase is forgotten. Write them on paper and keep it far"
                " from this computer. They are shown only now. Whoever finds them can open the vault."
            ),
        )
        self._words: tuple[str, ...] = ()
        self._asked: tuple[int, ...] = ()
        self._card = Card()
        self._grid = QGridLayout()
        holder = QWidget()
        holder.setLayout(self._grid)
        self._card.body.addWidget(holder)
        self.body.addWidget(self._card)
        self._edits = [QLineEdit() for _ in range(_ASKED)]
        self._fields = [LabelledField("", edit) for edit in self._edits]
        for edit, field in zip(self._edits, self._fields, strict=True):
            edit.textChanged.connect(lambda _: self.changed.emit())
            edit.returnPressed.connect(self.submitted)
            self.body.addWidget(field)

    def show_words(self, words: str) -> None:
        """Show a code of twelve words, and choose which of them are asked."""
        self._words = tuple(words.split())
        numbers = list(range(len(self._words)))
        self._asked = tuple(sorted(secrets.SystemRandom().sample(numbers, _ASKED)))
        rows = -(-len(self._words) // _COLUMNS)
        for number, word in enumerate(self._words):
            label = QLabel(f"{number + 1}. {word}")
            label.setProperty("kind", "heading")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self._grid.addWidget(label, number % rows, number // rows)
        for number, field, edit in zip(self._asked, self._fields, self._edits, strict=True):
            words_ = self.tr("To be sure, type word %1").replace("%1", str(number + 1))
            field.label.setText(words_)
            edit.setAccessibleName(words_)
            edit.clear()
        self.changed.emit()

    @property
    def asked(self) -> tuple[int, ...]:
        """Which words are asked, from 1."""
        return tuple(number + 1 for number in self._asked)

    def forget(self) -> None:
        """Drop the words."""
        self._words = ()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    @property
    def is_complete(self) -> bool:
        typed = [edit.text().strip().lower() for edit in self._edits]
        return bool(self._words) and typed == [self._words[number] for number in self._asked]

    def focus(self) -> None:
        self._edits[0].setFocus(Qt.FocusReason.OtherFocusReason)
