"""A form being filled in: the list of its sections, the page in front, and what is still to be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldreport.forms.changes import Changes
from fieldreport.forms.review import Finding, Review
from fieldreport.forms.view import ViolationKind
from fieldreport.text.zawgyi import ZawgyiCheck
from fieldreport.ui.editor.check_panel import CheckPanel, FoundProblem
from fieldreport.ui.editor.page_plan import PlannedPage, plan_pages
from fieldreport.ui.editor.questionnaire import Happened, Questionnaire
from fieldreport.ui.editor.section_list import SectionList, SectionState
from fieldreport.ui.editor.section_page import SectionPage
from fieldreport.ui.editor.zawgyi_watch import ZawgyiWatch
from fieldreport.ui.questions.combo_field import ChoiceCombo
from fieldreport.ui.questions.question_row import QuestionRow
from fieldreport.ui.questions.tools import Tools
from fieldreport.ui.questions.violation_words import finding_words

_REVIEW_PAUSE = 150
"""Milliseconds after an act until progress and findings are worked out anew."""
_PANEL_SHARE = 0.4
"""Of the height: what was found must leave room for the question that it leads to."""
_LOW = 8
"""Lines of text below which there is no room for both the choice of sections and what was found."""
_LIST_FITS_EM = 52
"""From this width on the list of sections stands beside the page; below, it opens above it."""


class Writing(QWidget):
    """Pages are made when they are first shown, and kept."""

    page_shown = Signal(int)
    rearranged = Signal()
    """What Tab reaches is something else now, or elsewhere."""

    def __init__(self, *, questionnaire: Questionnaire, tools: Tools, zawgyi: ZawgyiCheck) -> None:
        super().__init__()
        self._questionnaire = questionnaire
        self._tools = tools
        self._plan: tuple[PlannedPage, ...] = plan_pages(questionnaire.answers, questionnaire.sections())
        self._pages: dict[int, SectionPage] = {}
        self._stale: dict[int, set[str]] = {}
        self._everything_stale: set[int] = set()
        self._current = 0
        self._list = SectionList(look=tools.look)
        self._list.chosen.connect(self.show_page)
        self._picker = ChoiceCombo()
        self._picker.setAccessibleName(self.tr("Section"))
        self._picker.activated.connect(lambda row: self.show_page(int(self._picker.itemData(row))))
        self._stack = QStackedWidget()
        self._check_panel = CheckPanel(look=tools.look)
        self._check_panel.chosen.connect(self.go_to)
        self._check_panel.closed.connect(self._fit)
        self._zawgyi = ZawgyiWatch(questionnaire=questionnaire, check=zawgyi, row_of=self._row_of, parent=self)
        self._review_timer = QTimer(self)
        self._review_timer.setSingleShot(True)
        self._review_timer.setInterval(_REVIEW_PAUSE)
        self._review_timer.timeout.connect(self.update_progress)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(24, 0, 24, 8)
        top.addWidget(self._picker)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(row, 1)
        column.addWidget(self._check_panel)
        questionnaire.happened.connect(self._follow)
        tools.look.changed.connect(self._fit)
        self.show_page(self._first_page())
        self.update_progress()

    @property
    def page(self) -> SectionPage:
        """The page in front."""
        return self._pages[self._current]

    @property
    def check_panel(self) -> CheckPanel:
        """What was found by *Check*."""
        return self._check_panel

    @property
    def section_list(self) -> SectionList:
        """The list of sections."""
        return self._list

    def show_page(self, number: int) -> None:
        """Show a page; what was typed on the former one is said first."""
        if self._pages:
            self.page.flush()
        self._current = number
        if number not in self._pages:
            self._pages[number] = self._make(number)
        page = self.page
        page.sync(self._plan[number])
        if number in self._everything_stale:
            page.follow(Happened(frozenset(), is_everything=True))
        elif self._stale.get(number):
            page.follow(Happened(frozenset(self._stale[number])))
        self._stale.pop(number, None)
        self._everything_stale.discard(number)
        self._stack.setCurrentWidget(page)
        self._show_way()
        self._mark()
        self.page_shown.emit(number)

    def step(self, by: int) -> None:
        """Show the next (1) or former (-1) page that counts, from its beginning."""
        wanted = self._neighbour(by)
        if wanted is not None:
            self.show_page(wanted)
            self.page.verticalScrollBar().setValue(0)
            self.page.focus_first()

    def begin_at(self, ref: str) -> None:
        """Put the cursor into a question, or into the first one of the page where there is none such."""
        if not self.go_to(ref):
            self.page.focus_first()
            return
        row = self.page.row(ref)
        if row is not None:
            # A page that was made a moment ago has its height a turn later.
            QTimer.singleShot(0, self.page, partial(self.page.show_widget, row))

    def go_to(self, ref: str) -> bool:
        """Show a question and put the cursor into it; tells whether the form asks it."""
        for number, page in enumerate(self._plan):
            if any(ref in section.questions() for section in page.sections):
                if number != self._current:
                    self.show_page(number)
                self.page.focus_question(ref)
                return True
        return False

    def go_to_change(self, changes: Changes) -> None:
        """Show where something was undone or done again."""
        for ref in (*changes.stored, *changes.added, *changes.removed):
            holding = [number for number, page in enumerate(self._plan) if self._holds(page, ref)]
            if self._current in holding:
                return
            if holding:
                self.show_page(holding[0])
                return

    def flush(self) -> None:
        """Say at once what was typed."""
        self.page.flush()

    def check(self) -> None:
        """Say what is missing or does not do, beside the questions and in the panel."""
        self.flush()
        self._questionnaire.say_missing()
        self._show_found(self.update_progress())
        self._fit()
        self._check_panel.focus()

    def update_progress(self) -> Review:
        """Work out progress and findings; returns them."""
        self._review_timer.stop()
        self._replan()
        review = self._questionnaire.review()
        states = [self._state(number, page, review) for number, page in enumerate(self._plan) if page.is_relevant]
        self._list.show_states(states, self._current)
        self._picker.blockSignals(True)
        self._picker.clear()
        for state in states:
            self._picker.addItem(self._tools.look.icon(*state.icon), state.name, state.number)
        self._picker.setCurrentIndex(max(self._picker.findData(self._current), 0))
        self._picker.blockSignals(False)
        if not self._check_panel.isHidden():
            self._show_found(review)
        self._show_way()
        return review

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._tools.look
        fits = self.width() >= look.em(_LIST_FITS_EM)
        self._list.setVisible(fits)
        # Where it is low, what was found leads to the sections too.
        is_low = self.height() < self.fontMetrics().lineSpacing() * _LOW
        self._top.setVisible(not fits and not (is_low and not self._check_panel.isHidden()))
        self._picker.setIconSize(look.icon_size(0.9))
        self._check_panel.set_most_height(int(self.height() * _PANEL_SHARE))

    def _follow(self, happened: Happened) -> None:
        if happened.added or happened.removed or happened.is_everything:
            self._replan()
            self.page.sync(self._plan[self._current])
        self.page.follow(happened)
        for number in self._pages:
            if number != self._current:
                if happened.is_everything:
                    self._everything_stale.add(number)
                else:
                    self._stale.setdefault(number, set()).update(happened.shown)
        if happened.is_everything:
            self.update_progress()
        else:
            self._review_timer.start()

    def _replan(self) -> None:
        self._plan = plan_pages(self._questionnaire.answers, self._questionnaire.sections())

    def _make(self, number: int) -> SectionPage:
        page = SectionPage(planned=self._plan[number], questionnaire=self._questionnaire, tools=self._tools)
        page.next_asked.connect(lambda: self.step(1))
        page.previous_asked.connect(lambda: self.step(-1))
        page.ordered.connect(self.rearranged)
        self._stack.addWidget(page)
        return page

    def _first_page(self) -> int:
        return next((number for number, page in enumerate(self._plan) if page.is_relevant), 0)

    def _neighbour(self, by: int) -> int | None:
        self._replan()
        numbers = range(self._current + by, len(self._plan) if by > 0 else -1, by)
        return next((number for number in numbers if self._plan[number].is_relevant), None)

    def _show_way(self) -> None:
        names = {by: "" if (wanted := self._neighbour(by)) is None else self._plan[wanted].name for by in (-1, 1)}
        self.page.show_way(previous=names[-1], following=names[1])

    def _mark(self) -> None:
        self._review_timer.start()

    def _row_of(self, ref: str) -> QuestionRow | None:
        return self.page.row(ref)

    @staticmethod
    def _holds(page: PlannedPage, ref: str) -> bool:
        return any(
            ref in section.questions() or (section.ref is not None and ref.startswith(section.ref))
            for section in page.sections
        )

    def _state(self, number: int, page: PlannedPage, review: Review) -> SectionState:
        progress = [review.sections[one] for one in page.numbers]
        found = [finding for finding in review.findings if finding.section in page.numbers and self._is_said(finding)]
        return SectionState(
            number=number,
            name=page.name,
            questions=sum(one.questions for one in progress),
            answered=sum(one.answered for one in progress),
            findings=len(found),
        )

    def _is_said(self, finding: Finding) -> bool:
        return self._questionnaire.says_missing or finding.kind is not ViolationKind.REQUIRED

    def _show_found(self, review: Review) -> None:
        self._check_panel.show_found([self._found(finding) for finding in review.findings])

    def _found(self, finding: Finding) -> FoundProblem:
        names = [page.name for page in self._plan if finding.section in page.numbers]
        label = " ".join(finding.label.plain.split()) if finding.label is not None else finding.ref
        data_type = self._questionnaire.answers.place(finding.ref).bind.data_type
        return FoundProblem(
            ref=finding.ref,
            section=" ".join([*names[:1], self._position(finding.ref)]).strip(),
            question=label,
            words=" ".join(finding_words(finding.kind, finding.message, data_type).split()),
            is_missing=finding.kind is ViolationKind.REQUIRED,
        )

    def _position(self, ref: str) -> str:
        """Tell which instance of a repeat it is: the second place."""
        instance, bracket, _ = ref.partition("]")
        if not bracket:
            return ""
        siblings: Sequence[str] = self._questionnaire.answers.children(instance.partition("[")[0])
        return str(siblings.index(f"{instance}]") + 1) if len(siblings) > 1 else ""
