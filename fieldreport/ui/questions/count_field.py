"""How many: lowest, best and highest number; empty, not known and 0 are three different answers."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldreport.domain.counts import Count, format_count, parse_count, show_count
from fieldreport.domain.numerals import Numerals
from fieldreport.errors import InvalidInput
from fieldreport.forms.view import View
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.questions.field import Field, part
from fieldreport.ui.questions.line_edit import ShortEdit
from fieldreport.ui.questions.number_field import number_text
from fieldreport.ui.questions.typing import Typing

_DIGITS = 6
_UNKNOWN = "unknown"


class CountField(Field):
    """A number alone goes into *best*; bounds may be left out."""

    def __init__(self, *, is_burmese: bool) -> None:
        super().__init__()
        self._is_burmese = is_burmese
        self._value = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._say)
        self._edits: list[ShortEdit] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, name in enumerate((self.tr("Lowest"), self.tr("Best"), self.tr("Highest"))):
            edit = ShortEdit(digits=_DIGITS)
            part(edit, name.lower())
            self._typing.watch(edit)
            edit.textEdited.connect(self._edited)
            edit.returnPressed.connect(self.enter)
            grid.addWidget(DimLabel(name), 0, column)
            grid.addWidget(edit, 1, column)
            self._edits.append(edit)
        self._unknown = SquareChoice(self.tr("Asked, not known"))
        part(self._unknown, self.tr("asked, not known"))
        self._unknown.clicked.connect(self._say_unknown)
        grid.addWidget(self._unknown, 1, 3)
        grid.setColumnStretch(3, 1)
        self._words = DimLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(self._words)
        self.setFocusProxy(self._edits[1])

    def show_view(self, view: View) -> None:
        for edit in self._edits:
            edit.setReadOnly(view.is_readonly)
        self._unknown.setEnabled(not view.is_readonly)
        if not self._typing.is_pending and view.value != self._value:
            self._value = view.value
            self._fill(view.value)
        self._explain()

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edits[1]

    def inputs(self) -> tuple[QWidget, ...]:
        return (*self._edits, self._unknown)

    def _fill(self, value: str) -> None:
        self._unknown.setChecked(value == _UNKNOWN)
        parts = ["", "" if value == _UNKNOWN else value, ""]
        if value.count("/") == len(parts) - 1:
            parts = value.split("/")
        for edit, text in zip(self._edits, parts, strict=True):
            edit.show_text(text)

    def _edited(self) -> None:
        self._unknown.setChecked(False)
        self._typing.typed()

    def _say_unknown(self, checked: bool) -> None:  # noqa: FBT001 - what Qt's signal carries
        self._typing.forget()
        if checked:
            for edit in self._edits:
                edit.show_text("")
        self._answer(_UNKNOWN if checked else "")

    def _say(self) -> None:
        low, best, high = (number_text(edit.text()) for edit in self._edits)
        if not (low or best or high):
            self._answer(_UNKNOWN if self._unknown.isChecked() else "")
        elif low or high:
            self._answer(f"{_plain(low)}/{_plain(best)}/{_plain(high)}")
        else:
            self._answer(_plain(best))

    def _answer(self, value: str) -> None:
        self._value = value
        self._explain()
        self.answered.emit(value)

    def _explain(self) -> None:
        """Say the answer in words, once it says more than a number."""
        try:
            count = parse_count(self._value)
        except InvalidInput:
            self._words.setText(self.tr("Whole numbers, the lowest first."))
            self._words.show()
            return
        says_more = count is not None and count.has_range
        self._words.setText(show_count(count, burmese=self._is_burmese, numerals=Numerals.LATIN) if says_more else "")
        self._words.setVisible(says_more)


def _plain(text: str) -> str:
    """Take zeros in front away: a count has one spelling."""
    return format_count(Count(best=int(text))) if text.isascii() and text.isdigit() and len(text) <= 9 else text  # noqa: PLR2004
