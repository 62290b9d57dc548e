"""The page of one section: heading, questions, and the way to the sections around it."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldreport.forms.sections import Section
from fieldreport.forms.view import Structure
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.editor.building import Building
from fieldreport.ui.editor.page_parts import Body, PageParts
from fieldreport.ui.editor.page_plan import PlannedPage
from fieldreport.ui.editor.questionnaire import Happened, Questionnaire
from fieldreport.ui.editor.repeat_block import RepeatBlock
from fieldreport.ui.editor.section_body import SectionBody
from fieldreport.ui.questions.question_row import QuestionRow
from fieldreport.ui.questions.rich_label import RichLabel
from fieldreport.ui.questions.tools import Tools

_SIDES = 24
_GAP = 16
_TOP = 4
_INSIDE = 20
_WIDTH_EM = 62
"""Widest: longer lines are hard to read."""


class SectionPage(QScrollArea):
    """Scrolls; what is not in sight is made while a person reads the beginning."""

    next_asked = Signal()
    previous_asked = Signal()
    ordered = Signal()
    """Tab goes through it as it is laid out now."""

    def __init__(self, *, planned: PlannedPage, questionnaire: Questionnaire, tools: Tools) -> None:
        super().__init__()
        self._planned = planned
        self._questionnaire = questionnaire
        self._look = tools.look
        self._outer = QWidget()
        self._content = QWidget()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._building = Building(self)
        self._order = QTimer(self)
        self._order.setSingleShot(True)
        self._order.setInterval(0)
        self._order.timeout.connect(self._order_tabs)
        self._parts = PageParts(
            questionnaire=questionnaire,
            tools=tools,
            building=self._building,
            make_body=SectionBody,
            rearranged=self._order.start,
        )
        self._title = RichLabel()
        self._title.setProperty("kind", "title")
        self._hint = RichLabel()
        self._hint.setProperty("kind", "dim")
        self._bodies = [self._body_of(section) for section in planned.sections]
        self._previous = Button(self.tr("&Back"), tools.look.icon("arrow-left"))
        self._next = Button(self.tr("&Next"), tools.look.icon("arrow-right"))
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._lay_out()
        tools.look.changed.connect(self._fit_width)
        self._show_words()
        self._building.begin(self._build())

    def _body_of(self, section: Section) -> Body:
        kind = RepeatBlock if section.kind is Structure.REPEAT else SectionBody
        return kind(section, self._parts)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        for body in self._bodies:
            column.addWidget(body if isinstance(body, RepeatBlock) or body is not self._bodies[-1] else _on_paper(body))
        way = QHBoxLayout()
        way.addWidget(self._previous)
        way.addStretch(1)
        way.addWidget(self._next)
        column.addLayout(way)
        column.addStretch(1)
        outer = QHBoxLayout(self._outer)
        outer.setContentsMargins(_SIDES, _TOP, _SIDES, _GAP)
        outer.addWidget(self._content, 10)
        outer.addStretch(0)
        self.setWidget(self._outer)
        self.setMinimumHeight(1)
        self._fit_width()

    @property
    def is_whole(self) -> bool:
        """Whether all of it is made."""
        return self._building.is_done

    @property
    def rows(self) -> Sequence[QuestionRow]:
        """The questions that were made."""
        return tuple(self._parts.rows.values())

    def row(self, ref: str) -> QuestionRow | None:
        """Return the row of a question, if it is here and made."""
        return self._parts.rows.get(ref)

    def finish(self) -> None:
        """Make all of it now."""
        self._building.finish()
        self._order_tabs()

    def _order_tabs(self) -> None:
        order_tabs(self._content)
        self.ordered.emit()

    def holds(self, ref: str) -> bool:
        """Tell whether a question is asked on this page."""
        return any(ref in section.questions() for section in self._planned.sections)

    def show_way(self, *, previous: str, following: str) -> None:
        """Say where *Back* and *Next* lead; an empty text leads nowhere."""
        for button, title in ((self._previous, previous), (self._next, following)):
            button.setVisible(bool(title))
            button.setToolTip(title)

    def sync(self, planned: PlannedPage) -> None:
        """Show the section as it is now."""
        self._planned = planned
        self._show_words()
        for body, section in zip(self._bodies, planned.sections, strict=False):
            body.sync(section)

    def follow(self, happened: Happened) -> None:
        """Show what an act changed."""
        refs: Iterable[str] = tuple(self._parts.refreshers) if happened.is_everything else happened.shown
        for ref in refs:
            self._refresh(ref)
        # A card is called by what is answered in it.
        for ref in {_instance_of(one) for one in refs}:
            self._refresh(ref)

    def flush(self) -> None:
        """Say at once what was typed."""
        for row in tuple(self._parts.rows.values()):
            row.flush()

    def focus_question(self, ref: str) -> bool:
        """Show a question and put the cursor into it; tells whether it is here."""
        if not self.holds(ref):
            return False
        self.finish()
        for instance in _instances_around(ref):
            if instance in self._parts.openers:
                self._parts.openers[instance]()
                self.finish()
        row = self._parts.rows.get(ref)
        if row is None:
            return False
        self.show_widget(row)
        row.focus()
        return True

    def focus_first(self) -> None:
        """Put the cursor into the first question that can be answered."""
        for row in self.rows:
            if row.isVisibleTo(self) and row.field.inputs():
                row.focus()
                return

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that *widget* is seen, with some room around it."""
        layout = self._outer.layout()
        if layout is not None:
            layout.activate()
        top = widget.mapTo(self._outer, QPoint(0, 0)).y()
        self.ensureVisible(0, top + widget.height(), 0, _GAP)
        self.ensureVisible(0, max(top - _GAP, 0), 0, _GAP)

    def _build(self) -> Iterator[None]:
        for body in self._bodies:
            yield from body.build()

    def _refresh(self, ref: str) -> None:
        refresher = self._parts.refreshers.get(ref)
        if refresher is not None:
            refresher()

    def _show_words(self) -> None:
        words = self._planned.label
        self._title.show_words(words)
        self._title.setVisible(words is not None)
        ref = self._planned.ref
        hint = self._questionnaire.answers.view(ref).hint if ref is not None else None
        self._hint.show_words(hint)
        self._hint.setVisible(hint is not None)
        is_mirrored = self._questionnaire.is_right_to_left
        self._content.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )

    def _fit_width(self) -> None:
        self._content.setMaximumWidth(self._look.em(_WIDTH_EM))


def _on_paper(body: Body) -> QFrame:
    """Put questions on the ground on which people write."""
    paper = QFrame()
    paper.setProperty("kind", "card")
    layout = QVBoxLayout(paper)
    layout.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, _INSIDE)
    layout.addWidget(body)
    return paper


def _instance_of(ref: str) -> str:
    """Return the innermost instance in which a place lies; empty for none."""
    end = ref.rfind("]")
    return ref[: end + 1]


def _instances_around(ref: str) -> Iterable[str]:
    for place, char in enumerate(ref):
        if char == "]":
            yield ref[: place + 1]
