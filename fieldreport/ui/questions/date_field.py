"""Dates and times as ODK stores them: a day, a time, both, a month or a year."""

import re

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldreport.domain.date_words import DateWords
from fieldreport.domain.numerals import ascii_digits
from fieldreport.forms.appearances import appearance_tokens
from fieldreport.forms.data_types import DataType
from fieldreport.forms.view import View
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.day_parts import DayParts, TypedDay
from fieldreport.ui.questions.field import Field, part
from fieldreport.ui.questions.line_edit import ShortEdit
from fieldreport.ui.questions.typing import Typing

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?")
_CLOCK = re.compile(r"(?:.*T)?([0-9]{2}:[0-9]{2})")
_TYPED_CLOCK = re.compile(r"([0-9]{1,2})[:.]?([0-9]{2})")


class DateField(Field):
    """What is finer than asked for is stored as ODK stores it: the first of the month, the first of January."""

    def __init__(self, *, view: View, look: Look, words: DateWords) -> None:
        super().__init__()
        tokens = set(appearance_tokens(view.appearance))
        has_month = "year" not in tokens
        has_day = has_month and "month-year" not in tokens
        self._has_date = view.data_type is not DataType.TIME
        self._has_time = view.data_type is not DataType.DATE
        self._value = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._say)
        self._missing = TypedDay(month=0 if has_month else 1, day="" if has_day else "1")
        self._parts = DayParts(look=look, words=words, typing=self._typing, has_day=has_day, has_month=has_month)
        self._clock = ShortEdit(digits=6)
        self._clock.setPlaceholderText(self.tr("hh:mm"))
        part(self._clock, self.tr("time"))
        self._typing.watch(self._clock)
        self._clock.textEdited.connect(self._typing.typed)
        self._clock.returnPressed.connect(self.enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._parts)
        row.addWidget(self._clock)
        row.addStretch(1)
        self._parts.setVisible(self._has_date)
        self._clock.setVisible(self._has_time)
        self.setFocusProxy(self._parts if self._has_date else self._clock)

    def show_view(self, view: View) -> None:
        self._parts.set_readonly(view.is_readonly)
        self._clock.setReadOnly(view.is_readonly)
        if self._typing.is_pending or view.value == self._value:
            return
        self._value = view.value
        day = _DAY.fullmatch(view.value)
        shown = TypedDay.of(day[1]) if day else TypedDay()
        # Of what is not asked for the fields are hidden, and hold nothing.
        self._parts.show_day(
            TypedDay(shown.year, 0 if self._missing.month else shown.month, "" if self._missing.day else shown.day)
        )
        clock = _CLOCK.match(view.value)
        self._clock.show_text(clock[1] if clock else "")

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self.inputs()[0]

    def inputs(self) -> tuple[QWidget, ...]:
        found = self._parts.inputs() if self._has_date else ()
        return (*found, self._clock) if self._has_time else found

    def _say(self) -> None:
        self._value = self._answer()
        self.answered.emit(self._value)

    def _answer(self) -> str:
        typed = self._parts.typed()
        clock = clock_text(self._clock.text()) if self._has_time else ""
        if typed.is_empty or not self._has_date:
            return _in_full(clock) if not self._has_date else clock and f"T{clock}"
        whole = TypedDay(typed.year, typed.month or self._missing.month, typed.day or self._missing.day)
        day = whole.iso if len(whole.iso) == len("2025-05-06") else typed.as_typed
        if not self._has_time:
            return day
        return f"{day}T{_in_full(clock)}" if clock else day


def clock_text(typed: str) -> str:
    """Bring a time of day to ``hh:mm``; what is none stays as it was typed."""
    text = ascii_digits(typed.strip())
    found = _TYPED_CLOCK.fullmatch(text)
    return f"{int(found[1]):02}:{found[2]}" if found else text


def _in_full(clock: str) -> str:
    """Write a time with seconds, as it was on the wall where it happened: this computer's zone says nothing of that."""
    return f"{clock}:00" if re.fullmatch(r"[0-9]{2}:[0-9]{2}", clock) else clock
