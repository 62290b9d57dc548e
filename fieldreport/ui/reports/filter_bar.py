"""The row of chips above the list: what it is narrowed to, each with a menu of what there is to choose from."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QMenu, QToolButton, QWidget

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.listing import ListFilter, ListOrder
from fieldreport.domain.report import ReportState
from fieldreport.domain.review import ReviewStatus
from fieldreport.services.list_choices import Choice, ListOptions
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.chips import FilterChip
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.filter_menu import FilterMenu
from fieldreport.ui.reports.state_words import state_mark, status_mark

_DAYS = (7, 30, 365)
_SETS = ("states", "kinds", "places", "forms", "authors", "tags", "assignees", "statuses")
_TOGGLES = ("has_files", "has_problems", "is_unread")


class FilterBar(QWidget):
    """Says and changes what the list is narrowed to, and in which order it stands."""

    changed = Signal(object)
    """Carries the new ListFilter, without the text."""
    order_changed = Signal(object)
    """Carries the new ListOrder."""
    wants_options = Signal()
    """A menu is about to be opened, and what there is to choose from may be old."""

    def __init__(self, *, look: Look, is_office: bool) -> None:
        super().__init__()
        self._look = look
        self._is_office = is_office
        self._is_brief = False
        self._filter = ListFilter()
        self._fixed = ListFilter()
        self._options: ListOptions | None = None
        self._order = ListOrder.NEWEST
        self._menus: dict[str, FilterMenu] = {}
        self._chips: dict[str, FilterChip] = {}
        row = FlowLayout(self, gap=6)
        for name in ("states", "kinds"):
            row.addWidget(self._menu_chip(name))
        self._when = self._when_chip()
        row.addWidget(self._when)
        row.addWidget(self._menu_chip("places"))
        for name in (*_SETS[3:], *_TOGGLES):
            chip = self._menu_chip(name) if name in _SETS else self._toggle_chip(name)
            chip.hide()
            row.addWidget(chip)
        self._clear = Button(self.tr("Clear"), flat=True)
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        row.addWidget(self._clear)
        self.more_button = self._more_button()
        """The rarer filters; it stands beside the search field, as `sort_button` does."""
        self.sort_button = self._sort_button()
        self._show()

    @property
    def filter(self) -> ListFilter:
        """What the list is narrowed to."""
        return self._filter

    @property
    def is_narrowed(self) -> bool:
        """Whether anything was chosen here beside what the place itself asks for."""
        return self._filter != self._fixed

    def start(self, fixed: ListFilter) -> None:
        """Begin at another place, which asks for *fixed* whatever is chosen; nothing is told."""
        self._fixed = self._filter = fixed
        self._show()

    def set_options(self, options: ListOptions) -> None:
        """Say what there is to choose from."""
        self._options = options
        self._show()

    def clear(self) -> None:
        """Take everything back that was chosen here."""
        self._change(self._fixed)

    def _change(self, wanted: ListFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._show()
            self.changed.emit(wanted)

    # ---- chips

    def _menu_chip(self, name: str) -> FilterChip:
        chip = FilterChip(self._title(name))
        menu = FilterMenu(self._title(name), chip)
        menu.changed.connect(lambda: self._choose(name))
        menu.aboutToShow.connect(lambda: self._fill(name))
        chip.setMenu(menu)
        chip.setProperty("opens", True)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menus[name], self._chips[name] = menu, chip
        return chip

    def _toggle_chip(self, name: str) -> FilterChip:
        chip = FilterChip(self._title(name))
        chip.clicked.connect(lambda checked: self._set(name, checked))
        self._chips[name] = chip
        return chip

    def _when_chip(self) -> FilterChip:
        chip = FilterChip(self.tr("Date"))
        menu = FilterMenu(self.tr("Date"), chip)
        menu.add_command(self.tr("Any date"), lambda: self._set_days("", ""))
        menu.addSeparator()
        for days in _DAYS:
            menu.add_command(self.tr("Last %n day(s)", "", days), self._last_days(days))
        menu.addSeparator()
        menu.add_command(self.tr("Choose days…"), self._ask_days)
        chip.setMenu(menu)
        chip.setProperty("opens", True)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return chip

    def set_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show only the chips that narrow the list, where it is low; the button of the rarer filters has them all."""
        if self._is_brief is not is_brief:
            self._is_brief = is_brief
            self._show()

    def _more_button(self) -> IconButton:
        button = IconButton(self._look.icon("filter"), self.tr("More filters"))
        menu = QMenu(self.tr("More filters"), button)
        menu.aboutToShow.connect(self.wants_options)
        for name in _TOGGLES:
            if name != "is_unread" or self._is_office:
                action = menu.addAction(self._title(name))
                action.triggered.connect(self._switch(name))
        menu.addSeparator()
        usual = [menu.addAction(self._title(name) + "…") for name in _SETS[:3]]
        for name, action in zip(_SETS, usual, strict=False):
            action.triggered.connect(self._offer(name))
        day = menu.addAction(self.tr("Date") + "…")
        day.triggered.connect(self._ask_days)

        def show_usual() -> None:
            for action in (*usual, day):
                action.setVisible(self._is_brief)

        menu.aboutToShow.connect(show_usual)
        for name in _SETS[3:] if self._is_office else ("forms",):
            action = menu.addAction(self._title(name) + "…")
            action.triggered.connect(self._offer(name))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _sort_button(self) -> IconButton:
        button = IconButton(self._look.icon("sort"), self.tr("Order of the list"))
        menu = QMenu(self.tr("Order of the list"), button)
        words = {
            ListOrder.NEWEST: self.tr("Newest first"),
            ListOrder.INCIDENT: self.tr("Latest incident first"),
            ListOrder.TITLE: self.tr("By title"),
        }
        for order, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(self._sorter(order))

        def mark() -> None:
            for order, action in zip(words, menu.actions(), strict=True):
                action.setChecked(order is self._order)

        menu.aboutToShow.connect(mark)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    # ---- what is chosen

    def _set(self, name: str, value: object) -> None:
        values: dict[str, Any] = {name: value}
        self._change(replace(self._filter, **values))

    def _switch(self, name: str) -> Callable[[], None]:
        return lambda: self._set(name, not getattr(self._filter, name))

    def _offer(self, name: str) -> Callable[[], None]:
        def show() -> None:
            self._chips[name].show()
            self._chips[name].showMenu()
            self._show()

        return show

    def _sorter(self, order: ListOrder) -> Callable[[], None]:
        def sort() -> None:
            self._order = order
            self.order_changed.emit(order)

        return sort

    def _choose(self, name: str) -> None:
        chosen = self._menus[name].chosen
        values: frozenset[object] = frozenset(map(_READ[name], chosen)) if name in _READ else chosen
        # Where the place itself asks for something, taking the last mark off means that again.
        self._set(name, values or getattr(self._fixed, name))

    def _set_days(self, first: str, last: str) -> None:
        self._change(replace(self._filter, first_day=first, last_day=last))

    def _last_days(self, days: int) -> Callable[[], None]:
        def choose() -> None:
            today = dt.date.today()  # noqa: DTZ011 - people think in the days of where they are
            self._set_days((today - dt.timedelta(days=days)).isoformat(), "")

        return choose

    def _ask_days(self) -> None:
        dialog = Dialog(
            parent=self,
            title=self.tr("Choose days"),
            words=self.tr("Incidents that were, or may have been, on one of these days."),
        )
        today = QDate.currentDate()
        fields = []
        for label, day, default in (
            (self.tr("From"), self._filter.first_day, today.addYears(-1)),
            (self.tr("Until"), self._filter.last_day, today),
        ):
            field = QDateEdit(QDate.fromString(day, "yyyy-MM-dd") if day else default)
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            dialog.body.addWidget(labelled(label, field))
            fields.append(field)

        def take() -> None:
            first, last = sorted(field.date().toString("yyyy-MM-dd") for field in fields)
            self._set_days(first, last)
            dialog.accept()

        dialog.add_button(Button(self.tr("Cancel")))
        dialog.add_button(Button(self.tr("Show these"), primary=True), take)
        dialog.open()

    # ---- what is shown

    def _fill(self, name: str) -> None:
        self.wants_options.emit()
        self._menus[name].offer(self._offered(name), chosen=self._chosen(name))

    def _offered(self, name: str) -> list[tuple[str, str]]:
        if name == "states":
            return [(state.value, state_mark(state).text) for state in ReportState]
        if name == "statuses":
            return [(status.value, status_mark(status.value).text) for status in ReviewStatus]
        options = self._options
        if options is None:
            return []
        if name == "authors":
            unknown = self.tr("Unknown {id}")
            return [
                (one.author.hex(), f"{one.name or unknown.format(id=one.author.hex()[:8])} ({one.count})")
                for one in options.authors
            ]
        choices: Iterable[Choice] = getattr(options, name)
        return [
            (one.value, f"{one.label} ({QLocale().toString(one.count)})" if one.count else one.label or one.value[:12])
            for one in choices
        ]

    def _chosen(self, name: str) -> frozenset[str]:
        values = getattr(self._filter, name)
        if name == "authors":
            return frozenset(author.hex() for author in values)
        return frozenset(str(value) for value in values)

    def _show(self) -> None:
        for name in _SETS:
            chip, values = self._chips[name], self._chosen(name)
            is_on = bool(values) and values != frozenset(map(str, getattr(self._fixed, name)))
            chip.setChecked(is_on)
            chip.setText(self._title(name) if not is_on else self._words(name, values))
            chip.setVisible(is_on or (name in _SETS[:3] and not self._is_brief))
        for name in _TOGGLES:
            is_on = getattr(self._filter, name)
            self._chips[name].setChecked(is_on)
            self._chips[name].setVisible(is_on and not getattr(self._fixed, name))
        days = (self._filter.first_day, self._filter.last_day)
        self._when.setChecked(any(days))
        self._when.setText(self._days_words(*days))
        self._when.setVisible(any(days) or not self._is_brief)
        self._clear.setVisible(self.is_narrowed)

    def _words(self, name: str, values: frozenset[str]) -> str:
        if len(values) == 1:
            (value,) = values
            offered = dict(self._offered(name))
            return offered.get(value, self._title(name)).rpartition(" (")[0] or offered.get(value, self._title(name))
        return f"{self._title(name)} ({len(values)})"

    def _days_words(self, first: str, last: str) -> str:
        if first and last:
            return self.tr("{first} to {last}").format(first=first, last=last)
        if first:
            return self.tr("Since {first}").format(first=first)
        return self.tr("Until {last}").format(last=last) if last else self.tr("Date")

    def _title(self, name: str) -> str:
        titles: Mapping[str, str] = {
            "states": self.tr("State"),
            "kinds": self.tr("Kind"),
            "places": self.tr("Place"),
            "forms": self.tr("Form"),
            "authors": self.tr("Written by"),
            "tags": self.tr("Tag"),
            "assignees": self.tr("Assigned to"),
            "statuses": self.tr("Review"),
            "has_files": self.tr("Has files"),
            "has_problems": self.tr("Has problems"),
            "is_unread": self.tr("Unread"),
        }
        return titles[name]


_READ: Mapping[str, Callable[[str], object]] = {
    "states": ReportState,
    "authors": lambda text: AuthorId(bytes.fromhex(text)),
}
