"""Coordinates: a point that is typed, pasted or chosen on the map; lines and areas as a list of points."""

import re

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.domain.numerals import ascii_digits
from fieldreport.forms.view import View
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.field import Field, Wish, part
from fieldreport.ui.questions.line_edit import ShortEdit, TextEdit
from fieldreport.ui.questions.typing import Typing

_DIGITS = 11
_NUMBER = r"([+-]?[0-9]+(?:\.[0-9]+)?)\s*°?\s*"
_PAIR = re.compile(rf"\s*{_NUMBER}([NS]?)[\s,;]+{_NUMBER}([EW]?)\s*", re.IGNORECASE)
_LINES, _MOST_LINES = 3, 10


def read_pair(typed: str) -> tuple[str, str] | None:
    """Read two coordinates in one text, “16.8661, 96.1951” or “16.8661 N 96.1951 E”; None when it is none."""
    found = _PAIR.fullmatch(ascii_digits(typed))
    if not found:
        return None
    latitude, south, longitude, west = found.groups()
    return _signed(latitude, south, "s"), _signed(longitude, west, "w")


def _signed(number: str, letter: str, negative: str) -> str:
    return f"-{number}" if letter.lower() == negative and not number.startswith("-") else number


class PointField(Field):
    """Latitude and longitude in degrees; height and accuracy of a telephone are kept while it is the same point."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._value = ""
        self._rest = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._say)
        self._edits: list[ShortEdit] = []
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in (self.tr("Latitude"), self.tr("Longitude")):
            edit = ShortEdit(digits=_DIGITS)
            edit.setPlaceholderText(name)
            part(edit, name.lower())
            self._typing.watch(edit)
            edit.textEdited.connect(self._edited)
            edit.returnPressed.connect(self.enter)
            row.addWidget(edit)
            self._edits.append(edit)
        self._choose = Button(self.tr("Choose on map"), look.icon("map"))
        part(self._choose, self.tr("choose on map"))
        self._choose.clicked.connect(lambda: self.wished.emit(Wish.CHOOSE_ON_MAP))
        row.addWidget(self._choose)
        row.addStretch(1)
        self._words = DimLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._words)
        self.setFocusProxy(self._edits[0])

    def show_view(self, view: View) -> None:
        for edit in self._edits:
            edit.setReadOnly(view.is_readonly)
        self._choose.setEnabled(not view.is_readonly)
        if not self._typing.is_pending and view.value != self._value:
            self._value = view.value
            latitude, longitude, *rest = (*view.value.split(), "", "")
            self._rest = " ".join(part for part in rest if part)
            for edit, text in zip(self._edits, (latitude, longitude), strict=True):
                edit.show_text(text)
        self._explain()

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edits[0]

    def inputs(self) -> tuple[QWidget, ...]:
        return (*self._edits, self._choose)

    def _edited(self, text: str) -> None:
        pair = read_pair(text)
        if pair is not None:
            for edit, number in zip(self._edits, pair, strict=True):
                edit.show_text(number)
        self._rest = ""
        self._typing.typed()

    def _say(self) -> None:
        parts = [ascii_digits(edit.text().strip()) for edit in self._edits]
        self._value = " ".join(part for part in (*parts, self._rest) if part)
        self._explain()
        self.answered.emit(self._value)

    def _explain(self) -> None:
        words = ""
        if self._value and not _is_on_earth(self._value):
            words = self.tr("Degrees with decimals: latitude from -90 to 90, longitude from -180 to 180.")
        self._words.setText(words)
        self._words.setVisible(bool(words))


def _is_on_earth(value: str) -> bool:
    try:
        latitude, longitude = (float(part) for part in value.split()[:2])
    except ValueError:
        return False
    return -90 <= latitude <= 90 and -180 <= longitude <= 180  # noqa: PLR2004 - degrees


class PointsField(Field):
    """A line or an area: one point a line, “latitude, longitude”."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._value = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._say)
        self._edit = TextEdit(lines=_LINES, most_lines=_MOST_LINES)
        self._edit.setPlaceholderText(self.tr("One point a line: latitude, longitude"))
        self._typing.watch(self._edit)
        self._is_showing = False
        self._edit.textChanged.connect(self._changed)
        self._choose = Button(self.tr("Choose on map"), look.icon("map"))
        part(self._choose, self.tr("choose on map"))
        self._choose.clicked.connect(lambda: self.wished.emit(Wish.CHOOSE_ON_MAP))
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        layout.addLayout(row)
        self.setFocusProxy(self._edit)

    def show_view(self, view: View) -> None:
        self._edit.setReadOnly(view.is_readonly)
        self._choose.setEnabled(not view.is_readonly)
        if not self._typing.is_pending and view.value != self._value:
            self._value = view.value
            self._is_showing = True
            self._edit.show_text("\n".join(", ".join(one.split()[:2]) for one in view.value.split(";") if one.strip()))
            self._is_showing = False

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edit

    def inputs(self) -> tuple[QWidget, ...]:
        return self._edit, self._choose

    def _changed(self) -> None:
        if not self._is_showing:
            self._typing.typed()

    def _say(self) -> None:
        lines = [line for line in self._edit.toPlainText().splitlines() if line.strip()]
        points = [" ".join(pair) if (pair := read_pair(line)) else ascii_digits(line.strip()) for line in lines]
        self._value = ";".join(points)
        self.answered.emit(self._value)
