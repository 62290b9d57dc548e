"""The pane with the list: search, filters, the list itself, and what to do with one or many of its lines."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QItemSelection, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.listing import ListFilter, ListOrder, Scope
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Role
from fieldreport.services.list_choices import ListOptions
from fieldreport.services.report_list import Card, ListCounts, Listed
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.search_field import SearchField
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.bulk_actions import BulkActions
from fieldreport.ui.reports.chosen_line import Chosen, is_same, keys_now
from fieldreport.ui.reports.filter_bar import FilterBar
from fieldreport.ui.reports.report_table import ReportTable
from fieldreport.ui.reports.reports_model import PAGE, PAGE_OF_HITS, ReportsModel

_TYPING = 20
"""Milliseconds after a key before the list is asked for: the keys of one syllable of a Burmese layout come together."""
_MARGIN = 12
_LOW = 16
"""Lines of text below which the usual filters make room for the list."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What the vault's thread answers: all lines, the first cards, and where the chosen line is now."""

    listed: Listed
    first: Mapping[int, Card]
    chosen: tuple[int, ...]


class ReportsPane(QWidget):
    """Drafts and reports in one list."""

    chosen = Signal(object)
    """Carries `Chosen`, or None when nothing is: show it."""
    activated = Signal(object)
    """Carries `Chosen`: somebody pressed Enter or clicked twice, and wants to be there."""
    new_report = Signal()
    open_draft = Signal(str)
    export = Signal(object)
    """Carries the subjects of the reports that are to be exported."""
    listed = Signal()
    """The list that was asked for is on screen."""
    counted = Signal(object)
    """Carries `ListCounts`: what waits where, counted anew after each change."""

    def __init__(self, *, vault: VaultThread, look: Look, role: Role, language: str = "en") -> None:
        super().__init__()
        self._vault = vault
        self._look = look
        self._language = language
        self._is_office = role is Role.OFFICE
        self._place = ListFilter()
        self._order = ListOrder.NEWEST
        self._current: Chosen | None = None
        self._is_filling = False
        self._has_read = False
        self.model = ReportsModel(vault=vault, language=language, parent=self)
        self.model.outdated.connect(self._find_lines)
        self.model.dataChanged.connect(self._filled)
        self.search = SearchField(self.tr("Search reports"), look=look)
        self.search.textChanged.connect(self._typed)
        self.filters = FilterBar(look=look, is_office=self._is_office)
        self.filters.changed.connect(lambda _: self._find_lines())
        self.filters.order_changed.connect(self._sort)
        self.filters.wants_options.connect(self._read_options)
        self.table = ReportTable(look=look, model=self.model, language=language, marks_unread=self._is_office)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.opened.connect(self._activated)
        self.table.wants_menu.connect(self._show_menu)
        self.bulk = BulkActions(vault=vault, look=look, is_office=self._is_office)
        self.bulk.done.connect(self.refresh)
        self.bulk.export.connect(self.export)
        self.bulk.gone.connect(self._forget)
        self._told = DimLabel()
        self._told.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._empty_area = QScrollArea()
        self._empty_area.setWidgetResizable(True)
        self._empty_area.setFrameShape(QFrame.Shape.NoFrame)
        self._empty_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._empty_area)
        self._empty: EmptyState | None = None
        # One question while somebody types, and none for each key.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING)
        self._timer.timeout.connect(self._find_lines)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.filters.set_brief(self.height() < self.fontMetrics().lineSpacing() * _LOW)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.filters.more_button)
        top.addWidget(self.filters.sort_button)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN // 2)
        head.setSpacing(8)
        head.addLayout(top)
        head.addWidget(self.filters)
        head.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bulk)

    # ---- what the window asks for

    def show_place(self, place: ListFilter, *, order: ListOrder = ListOrder.NEWEST) -> None:
        """Show another part of the vault, as the sidebar names it; search and filters begin anew."""
        self._place = place
        self._order = order
        self._has_read = False
        # Whoever shows another place shows nothing beside it yet: the same line can be chosen anew.
        self._current = None
        self._is_filling = True
        self.table.clearSelection()
        self._is_filling = False
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filters.start(place)
        self.bulk.set_scope(place.scope)
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is shown, and count: after anything changed in the vault. What is chosen stays chosen."""
        self._find_lines()

        def count(session: Session, _: Reporter) -> ListCounts:
            return session.report_list.counts()

        # Behind the list, which people wait for.
        self._vault.run(self, Operation(work=count, done=self.counted.emit, replaces="counts"))

    def _find_lines(self) -> None:
        self._timer.stop()
        wanted = replace(self.filters.filter, text=self.search.text())
        chosen, order = self._chosen_lines(), self._order

        def find(session: Session, _: Reporter) -> _Found:
            listed = session.report_list.find(wanted, order)
            page = PAGE_OF_HITS if wanted.text.strip() else PAGE
            return _Found(
                listed=listed,
                first=session.report_list.cards(listed.keys[:page], text=wanted.text),
                chosen=tuple(keys_now(chosen, session)),
            )

        self._vault.run(self, Operation(work=find, done=lambda found: self._show(found, wanted), replaces="list"))

    def choose(self, subject: SubjectId) -> None:
        """Choose a report, when the list has it."""
        self._current = Chosen(key=0, draft=None, subject=subject)
        self.refresh()

    def choose_draft(self, draft: str) -> None:
        """Choose a draft, when the list has it."""
        self._current = Chosen(key=-1 - int(draft, 16), draft=draft, subject=None)
        self.refresh()

    def abilities(self) -> Abilities:
        """Say what can be done with the list now."""
        able: dict[CommandId, Callable[[], object]] = {
            CommandId.FIND: self._find,
            CommandId.NEW_REPORT: self.new_report.emit,
        }
        if len(self.model.keys):
            able[CommandId.NEXT_REPORT] = lambda: self._step(1)
            able[CommandId.PREVIOUS_REPORT] = lambda: self._step(-1)
        if self._current is not None:
            able[CommandId.OPEN] = lambda: self._activated(self.table.currentIndex().row())
        if self.bulk.has_drafts and self._place.scope is not Scope.TRASH:
            able[CommandId.TRASH] = self.bulk.move_to_trash
        if self.bulk.has_reports:
            able[CommandId.EXPORT] = self.bulk.ask_export
        return able

    # ---- what happens here

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _typed(self) -> None:
        self._timer.start()

    def _sort(self, order: ListOrder) -> None:
        self._order = order
        self._find_lines()

    def _read_options(self) -> None:
        language = self._language

        def read(session: Session, _: Reporter) -> ListOptions:
            return session.list_choices.options(language=language)

        self._vault.run(self, Operation(work=read, done=self.filters.set_options, replaces="options"))

    def _show(self, found: _Found, wanted: ListFilter) -> None:
        if not self._has_read:
            self._has_read = True
            self._read_options()
        self._is_filling = True
        self.table.show_excerpts(bool(wanted.text.strip()))
        self.model.show(found.listed.keys, text=wanted.text, first=found.first)
        self._restore(found)
        self._is_filling = False
        self._told.setVisible(bool(wanted.text.strip()) and len(found.listed.keys) > 0)
        self._told.setText(self._count_words(found.listed))
        self._show_empty(len(found.listed.keys) == 0, wanted)
        is_narrowed = self.filters.is_narrowed or bool(wanted.text.strip())
        self.bulk.tell_whether_empty(is_empty=not len(found.listed.keys) and not is_narrowed)
        self._follow_selection()
        self.listed.emit()

    def _chosen_lines(self) -> list[Chosen]:
        rows = self.table.chosen_rows()
        if len(rows) > 1:
            cards = (self.model.card(row) for row in rows[:PAGE])
            return [Chosen.of(card) for card in cards if card is not None]
        return [] if self._current is None else [self._current]

    def _restore(self, found: _Found) -> None:
        """Choose the lines again that were chosen, wherever they are now; a line that is gone is chosen no more."""
        rows = sorted(row for key in found.chosen if (row := _row_of(key, found.listed.keys)) is not None)
        if rows == self.table.chosen_rows():
            return
        if len(rows) == 1:
            self.table.go_to(rows[0])
        else:
            self.table.choose(rows)

    def _count_words(self, listed: Listed) -> str:
        count = self.tr("%n found", "", len(listed.keys))
        return f"{count} · {self.tr('best matches first')}" if listed.are_ranked else count

    def _show_empty(self, is_empty: bool, wanted: ListFilter) -> None:  # noqa: FBT001 - one of two pictures
        if self._empty is not None:
            self._empty_area.takeWidget()
            self._empty.deleteLater()
            self._empty = None
        if is_empty:
            self._empty = self._empty_state(wanted)
            self._empty_area.setWidget(self._empty)
            self._stack.setCurrentWidget(self._empty_area)
        else:
            self._stack.setCurrentWidget(self.table)

    def _empty_state(self, wanted: ListFilter) -> EmptyState:
        if wanted.text.strip() or self.filters.is_narrowed:
            button = Button(self.tr("Clear search and filters"))
            button.clicked.connect(self._clear_everything)
            return EmptyState(
                self._look.icon("search", "dim"),
                self.tr("Nothing found"),
                self.tr("No report fits all of this. Each word must begin a word of the report."),
                button,
            )
        if wanted.scope is Scope.TRASH:
            return EmptyState(
                self._look.icon("trash", "dim"),
                self.tr("The trash is empty"),
                self.tr("Drafts that you throw away stay here, encrypted, until you empty it."),
            )
        if wanted.is_unread:
            return EmptyState(
                self._look.icon("inbox", "dim"),
                self.tr("Everything is read"),
                self.tr("What comes in with the next bundle shows here."),
            )
        if wanted.states == {ReportState.QUESTION}:
            return EmptyState(
                self._look.icon("question", "dim"),
                self.tr("No question waits for an answer"),
                self.tr("Reports about which an office has asked something show here until that is answered."),
            )
        if self._is_office:
            return EmptyState(
                self._look.icon("inbox", "dim"),
                self.tr("No reports yet"),
                self.tr("Import a bundle that a documenter brought: Tools, Import bundles."),
            )
        button = Button(self.tr("New report"), self._look.icon("plus", "on_accent"), primary=True)
        button.clicked.connect(self.new_report)
        return EmptyState(
            self._look.icon("file-text", "dim"),
            self.tr("No reports yet"),
            self.tr("What you write is stored at once, encrypted on this computer."),
            button,
        )

    def _clear_everything(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filters.start(self._place)
        self._find_lines()

    def _forget(self, keys: Sequence[int]) -> None:
        if self._current is not None and self._current.key in keys:
            self._current = None
            self.chosen.emit(None)

    def _selected(self, _: QItemSelection, __: QItemSelection) -> None:
        if not self._is_filling:
            self._follow_selection(by_hand=True)

    def _follow_selection(self, *, by_hand: bool = False) -> None:
        rows = self.table.chosen_rows()
        cards = [card for row in rows[:PAGE] if (card := self.model.card(row)) is not None]
        self.bulk.follow([self.model.keys[row] for row in rows], cards)
        if len(rows) == 1 and not cards:
            # Its line is not here yet: it will be when it is read.
            return
        if not rows and not by_hand:
            # What is open stays open, also when a search does not find it.
            return
        now = Chosen.of(cards[0]) if len(rows) == 1 else None
        is_other = not is_same(now, self._current)
        self._current = now
        # What is in the trash is restored before it is looked at.
        if is_other and self._place.scope is not Scope.TRASH:
            self.chosen.emit(now)

    def _filled(self) -> None:
        if not self._is_filling:
            self._follow_selection()

    def _activated(self, row: int) -> None:
        card = self.model.card(row)
        if card is None or self._place.scope is Scope.TRASH:
            return
        if card.draft is not None:
            self.open_draft.emit(card.draft)
        self.activated.emit(Chosen.of(card))

    def _step(self, step: int) -> None:
        # Where the focus is, but nothing was chosen yet, is no line to step from.
        wanted = self.table.currentIndex().row() + step if self.table.chosen_rows() else 0
        if 0 <= wanted < len(self.model.keys):
            self.table.go_to(wanted)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self.bulk.fill(menu)
        if menu.isEmpty():
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _row_of(key: int | None, keys: "array[int]") -> int | None:
    try:
        return None if key is None else keys.index(key)
    except ValueError:
        return None
