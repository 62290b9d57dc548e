"""A day as three fields, day, month and year, of which the finer may stay empty; or picked from a calendar."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldreport.domain.date_words import DateWords
from fieldreport.domain.numerals import ascii_digits
from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.combo_field import ChoiceCombo
from fieldreport.ui.questions.field import part
from fieldreport.ui.questions.line_edit import ShortEdit
from fieldreport.ui.questions.typing import Typing


@dataclass(frozen=True, slots=True)
class TypedDay:
    """What stands in the three fields, in ASCII digits; *month* is 0 where none is chosen."""

    year: str = ""
    month: int = 0
    day: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given."""
        return not (self.year or self.month or self.day)

    @property
    def iso(self) -> str:
        """As ISO 8601 writes it, as far as it goes; empty unless each coarser part is there for a finer one."""
        if len(self.year) != len("2025") or not self.year.isdigit() or (self.day and not self.month):
            return ""
        if self.day and not self.day.isdigit():
            return ""
        month = f"-{self.month:02}" if self.month else ""
        return f"{self.year}{month}" + (f"-{int(self.day):02}" if self.day else "")

    @property
    def as_typed(self) -> str:
        """What is there in one line, however incomplete: kept rather than lost."""
        return "-".join(part for part in (self.year, f"{self.month:02}" if self.month else "", self.day) if part)

    @classmethod
    def of(cls, iso: str) -> "TypedDay":
        """Take an ISO date, month or year apart."""
        year, month, day = (*iso.split("-"), "", "")[:3]
        return cls(year, int(month or 0), str(int(day)) if day else "")


class DayParts(QWidget):
    """The order of the fields is that of the language: day, month, year; in Burmese year, month, day."""

    edited = Signal()

    def __init__(
        self, *, look: Look, words: DateWords, typing: Typing, has_day: bool = True, has_month: bool = True
    ) -> None:
        super().__init__()
        self._day = ShortEdit(digits=3)
        self._day.setMaxLength(2)
        self._day.setPlaceholderText(self.tr("day"))
        part(self._day, self.tr("day"))
        self._month = ChoiceCombo()
        self._month.setSizeAdjustPolicy(ChoiceCombo.SizeAdjustPolicy.AdjustToContents)
        self._month.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._month.addItem(self.tr("month"))
        self._month.addItems(list(words.months))
        part(self._month, self.tr("month"))
        self._year = ShortEdit(digits=4)
        self._year.setMaxLength(4)
        self._year.setPlaceholderText(self.tr("year"))
        part(self._year, self.tr("year"))
        self._pick = IconButton(look.icon("calendar"), self.tr("Choose in the calendar"))
        part(self._pick, self.tr("calendar"))
        self._pick.clicked.connect(self._open_calendar)
        for edit in (self._day, self._year):
            typing.watch(edit)
            edit.textEdited.connect(self.edited)
            edit.textEdited.connect(typing.typed)
            edit.returnPressed.connect(typing.flush)
        typing.watch(self._month)
        self._month.activated.connect(self.edited)
        self._month.activated.connect(typing.typed)
        self._typing = typing
        order: list[QWidget] = [self._day, self._month, self._year]
        if words.day.startswith("{year}"):
            order.reverse()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in order:
            row.addWidget(widget)
        row.addWidget(self._pick)
        self._day.setVisible(has_day)
        self._pick.setVisible(has_day)
        self._month.setVisible(has_month)
        self.setFocusProxy(next(widget for widget in order if not widget.isHidden()))
        self._order = [widget for widget in (*order, self._pick) if not widget.isHidden()]

    def inputs(self) -> tuple[QWidget, ...]:
        """Return the fields in their order."""
        return tuple(self._order)

    def typed(self) -> TypedDay:
        """Return what stands in the fields."""
        return TypedDay(
            ascii_digits(self._year.text().strip()), self._month.currentIndex(), ascii_digits(self._day.text().strip())
        )

    def show_day(self, day: TypedDay) -> None:
        """Show a day; what is there already stays untouched."""
        if day != self.typed():
            self._day.show_text(day.day)
            self._month.setCurrentIndex(day.month if 0 <= day.month < self._month.count() else 0)
            self._year.show_text(day.year)

    def set_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let nobody change it."""
        for edit in (self._day, self._year):
            edit.setReadOnly(readonly)
        self._month.setEnabled(not readonly)
        self._pick.setEnabled(not readonly)

    def _open_calendar(self) -> None:
        popup = _CalendarPopup(self, self._shown_day())
        popup.chosen.connect(self._take)
        popup.open_below(self._pick)

    def _shown_day(self) -> QDate:
        shown = QDate.fromString(self.typed().iso, Qt.DateFormat.ISODate)
        return shown if shown.isValid() else QDate.currentDate()

    def _take(self, day: QDate) -> None:
        self.show_day(TypedDay(f"{day.year():04}", day.month(), str(day.day())))
        self.edited.emit()
        self._typing.typed()
        self._typing.flush()


class _CalendarPopup(QFrame):
    """A month; Enter or a click takes the day, Esc closes it."""

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget, shown: QDate) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self._calendar.setSelectedDate(shown)
        self._calendar.setAccessibleName(self.tr("Calendar"))
        self._calendar.activated.connect(self._choose)
        self._calendar.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._calendar)

    def open_below(self, anchor: QWidget) -> None:
        """Show it under *anchor*, on the screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height()))
        screen = anchor.screen().availableGeometry()
        self.move(
            min(corner.x(), screen.right() - self.width()), min(corner.y(), max(screen.bottom() - self.height(), 0))
        )
        self.show()
        self._calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
