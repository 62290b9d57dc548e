"""When it happened, as exactly as somebody knows it and no more."""

import enum

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldreport.domain.date_words import DateWords, show_date
from fieldreport.domain.moment import Moment, Qualifier
from fieldreport.domain.uncertain_date import UNKNOWN_DATE, NoMoment, Shape, UncertainDate, parse_date
from fieldreport.errors import InvalidInput
from fieldreport.forms.view import View
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.questions.combo_field import ChoiceCombo
from fieldreport.ui.questions.date_field import clock_text
from fieldreport.ui.questions.day_parts import DayParts, TypedDay
from fieldreport.ui.questions.field import Field, part
from fieldreport.ui.questions.line_edit import LineEdit, ShortEdit
from fieldreport.ui.questions.typing import Typing

_EXACT = "exact"
"""In the list of times: the one that is typed."""


class _Kind(enum.Enum):
    """The ways in which people know a time."""

    ONE = enum.auto()
    PERIOD = enum.auto()
    GOES_ON = enum.auto()
    RANGE = enum.auto()
    UNKNOWN = enum.auto()


_SHAPES = {Shape.MOMENT: _Kind.ONE, Shape.PERIOD: _Kind.PERIOD, Shape.RANGE: _Kind.RANGE, Shape.UNKNOWN: _Kind.UNKNOWN}


class _MomentFields(QWidget):
    """Day, month and year, a time of day, and whether it is only about then."""

    def __init__(self, *, look: Look, words: DateWords, typing: Typing) -> None:
        super().__init__()
        self.day = DayParts(look=look, words=words, typing=typing)
        self._time = ChoiceCombo()
        self._time.setSizeAdjustPolicy(ChoiceCombo.SizeAdjustPolicy.AdjustToContents)
        self._time.addItem(self.tr("no time of day"), "")
        for one, name in words.parts.items():
            self._time.addItem(name, one)
        self._time.addItem(self.tr("at …"), _EXACT)
        self._time.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        part(self._time, self.tr("time of day"))
        self._clock = ShortEdit(digits=6)
        self._clock.setPlaceholderText(self.tr("hh:mm"))
        part(self._clock, self.tr("clock time"))
        self._about = SquareChoice(self.tr("about"))
        part(self._about, self.tr("about"))
        typing.watch(self._clock)
        self._clock.textEdited.connect(typing.typed)
        self._clock.returnPressed.connect(typing.flush)
        self.day.edited.connect(self._fit)
        for signal in (self._time.activated, self._about.clicked):
            signal.connect(self._fit)
            signal.connect(typing.typed)
        flow = FlowLayout(self, gap=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self.day, self._time, self._clock, self._about):
            flow.addWidget(widget)
        self._fit()

    def inputs(self) -> tuple[QWidget, ...]:
        return (*self.day.inputs(), self._time, self._clock, self._about)

    @property
    def is_empty(self) -> bool:
        return self.day.typed().is_empty

    def show_moment(self, moment: Moment | None) -> None:
        """Fill the fields in; without a moment they are empty."""
        if moment is None:
            self.day.show_day(TypedDay())
            self._time.setCurrentIndex(0)
            self._clock.show_text("")
            self._about.setChecked(False)
        else:
            self.day.show_day(
                TypedDay(f"{moment.year:04}", moment.month or 0, "" if moment.day is None else str(moment.day))
            )
            chosen: object = moment.part_of_day or ("" if moment.hour is None else _EXACT)
            self._time.setCurrentIndex(max(self._time.findData(chosen), 0))
            minutes = "" if moment.minute is None else f":{moment.minute:02}"
            self._clock.show_text(f"{moment.hour:02}{minutes}" if chosen == _EXACT else "")
            self._about.setChecked(moment.is_approximate and not moment.part_of_day)
        self._fit()

    def text(self, *, is_doubted: bool) -> str:
        """Return what is there as EDTF; where it is incomplete, whatever was typed."""
        typed = self.day.typed()
        if typed.is_empty:
            return ""
        chosen = self._time.currentData() if typed.day else ""
        clock = clock_text(self._clock.text())
        is_about = self._about.isChecked()
        time = ""
        if chosen == _EXACT and clock:
            time = f"T{int(clock):02}" if clock.isascii() and clock.isdigit() and len(clock) < 3 else f"T{clock}"  # noqa: PLR2004
        elif chosen:
            time, is_about = f"T{int(chosen):02}", True
        qualifier = Qualifier.of(uncertain=is_doubted, approximate=is_about)
        return f"{typed.iso or typed.as_typed}{time}{qualifier}"

    def set_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        self.day.set_readonly(readonly)
        self._clock.setReadOnly(readonly)
        for widget in (self._time, self._about):
            widget.setEnabled(not readonly)

    def _fit(self) -> None:
        """Show what makes sense for what is there: a time needs a day, *about* a date."""
        typed = self.day.typed()
        self._time.setVisible(bool(typed.day))
        self._clock.setVisible(bool(typed.day) and self._time.currentData() == _EXACT)
        is_part = isinstance(self._time.currentData(), int) and bool(typed.day)
        self._about.setVisible(not typed.is_empty and not is_part)


class UncertainDateField(Field):
    """A moment, a period, something once in between, or not known; the answer in words stands below."""

    def __init__(self, *, look: Look, words: DateWords) -> None:
        super().__init__()
        self._words = words
        self._value = ""
        self._no_start = NoMoment.NOT_KNOWN
        self._typing = Typing(self)
        self._typing.paused.connect(self._say)
        self._kind = ChoiceCombo()
        self._kind.setSizeAdjustPolicy(ChoiceCombo.SizeAdjustPolicy.AdjustToContents)
        for name, kind in (
            (self.tr("On or in"), _Kind.ONE),
            (self.tr("From … until …"), _Kind.PERIOD),
            (self.tr("Since …, goes on"), _Kind.GOES_ON),
            (self.tr("Once between … and …"), _Kind.RANGE),
            (self.tr("Asked, not known"), _Kind.UNKNOWN),
        ):
            self._kind.addItem(name, kind)
        self._kind.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        part(self._kind, self.tr("kind of date"))
        self._kind.activated.connect(self._fit)
        self._kind.activated.connect(self._typing.typed)
        self._start = _MomentFields(look=look, words=words, typing=self._typing)
        self._end = _MomentFields(look=look, words=words, typing=self._typing)
        for widget in self._end.inputs():
            part(widget, self.tr("end, {part}").format(part=widget.property("part")))
        self._doubted = SquareChoice(self.tr("The source is not sure"))
        part(self._doubted, self.tr("the source is not sure"))
        self._doubted.clicked.connect(self._typing.typed)
        self._raw = LineEdit()
        part(self._raw, self.tr("as it was written"))
        self._typing.watch(self._raw)
        self._raw.textEdited.connect(self._typing.typed)
        self._said = DimLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        first = QHBoxLayout()
        first.addWidget(self._kind)
        first.addStretch(1)
        layout.addLayout(first)
        for shown in (self._start, self._end, self._doubted, self._raw, self._said):
            layout.addWidget(shown)
        self._raw.hide()
        self.setFocusProxy(self._start.day)
        self._fit()

    def show_view(self, view: View) -> None:
        for moment in (self._start, self._end):
            moment.set_readonly(view.is_readonly)
        for widget in (self._kind, self._doubted):
            widget.setEnabled(not view.is_readonly)
        self._raw.setReadOnly(view.is_readonly)
        if not self._typing.is_pending and view.value != self._value:
            self._value = view.value
            self._fill(view.value)
        self._explain()

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._kind if self._kind.currentData() is _Kind.UNKNOWN else self._start.inputs()[0]

    def inputs(self) -> tuple[QWidget, ...]:
        return self._kind, *self._start.inputs(), *self._end.inputs(), self._doubted, self._raw

    def _fill(self, value: str) -> None:
        try:
            date = parse_date(value)
        except InvalidInput:
            # Written elsewhere, or left half-typed: it is shown as it is and can be corrected there.
            self._raw.show_text(value)
            self._show_raw(is_raw=True)
            return
        self._show_raw(is_raw=False)
        if date is None:
            date = UncertainDate(Shape.UNKNOWN, NoMoment.NOT_KNOWN, NoMoment.NOT_KNOWN)
            kind = _Kind.ONE
        else:
            kind = _SHAPES[date.shape]
            if kind is _Kind.PERIOD and date.end is NoMoment.OPEN:
                kind = _Kind.GOES_ON
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._no_start = date.start if isinstance(date.start, NoMoment) else NoMoment.NOT_KNOWN
        start, end = (one if isinstance(one, Moment) else None for one in (date.start, date.end))
        self._start.show_moment(start)
        self._end.show_moment(end if date.shape in {Shape.PERIOD, Shape.RANGE} else None)
        self._doubted.setChecked(any(one is not None and one.is_uncertain for one in (start, end)))
        self._fit()

    def _show_raw(self, *, is_raw: bool) -> None:
        for widget in (self._kind, self._start, self._end, self._doubted):
            widget.setVisible(not is_raw)
        self._raw.setVisible(is_raw)
        if not is_raw:
            self._fit()

    def _fit(self) -> None:
        kind = self._kind.currentData()
        self._start.setVisible(kind is not _Kind.UNKNOWN)
        self._end.setVisible(kind in {_Kind.PERIOD, _Kind.RANGE})
        self._doubted.setVisible(kind is not _Kind.UNKNOWN and not (self._start.is_empty and self._end.is_empty))

    def _say(self) -> None:
        value = self._raw.text() if not self._raw.isHidden() else self._text()
        self._value = value
        self._fit_after()
        self.answered.emit(value)

    def _fit_after(self) -> None:
        if self._raw.isHidden():
            self._fit()
        self._explain()

    def _text(self) -> str:
        kind = self._kind.currentData()
        if kind is _Kind.UNKNOWN:
            return UNKNOWN_DATE
        is_doubted = self._doubted.isChecked()
        start = self._start.text(is_doubted=is_doubted)
        end = self._end.text(is_doubted=is_doubted)
        if kind is _Kind.ONE:
            return start
        if kind is _Kind.GOES_ON:
            return f"{start}/.." if start else ""
        if not (start or end):
            return ""
        return f"{start or self._no_start}/{end}" if kind is _Kind.PERIOD else f"[{start}..{end}]"

    def _explain(self) -> None:
        try:
            said = show_date(parse_date(self._value), self._words)
        except InvalidInput:
            said = self.tr("At least a year with four digits; a day needs its month.")
        self._said.setText(said)
        self._said.setVisible(bool(said))
