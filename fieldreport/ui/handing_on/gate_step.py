"""What consent says: everybody in every report, what stays and what blocks, read before anything is written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import FieldReportError
from fieldreport.services.handing_on import ForeseenAnswer, ForeseenReport
from fieldreport.services.outgoing import Due
from fieldreport.services.redaction import RedactionRules
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.handing_on.answers_dialog import AnswersDialog
from fieldreport.ui.handing_on.foreseen_card import ForeseenCard
from fieldreport.ui.handing_on.step_by_step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words

_MOST_CARDS = 40
"""More than a person reads in one go; those that need a look come first."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What the vault says of all of them; *lacks* is what the receiver would miss, by report."""

    reports: Sequence[ForeseenReport]
    lacks: dict[SubjectId, Sequence[str]] = field(default_factory=dict)


Foresee = Callable[[Session, frozenset[str], Reporter], Foreseen]
"""Asks the vault; told the paths that stay by hand."""


class GateStep(Step):
    """Asks anew whenever something is chosen otherwise."""

    summary_wanted = Signal(object)

    def __init__(
        self, *, look: Look, vault: VaultThread, language: str, above: Sequence[QWidget] = (), offers_summary: bool
    ) -> None:
        super().__init__(look=look)
        self._look = look
        self._vault = vault
        self._language = language
        self._offers_summary = offers_summary
        self._foresee: Foresee | None = None
        self._rules = RedactionRules("")
        self._about: object = None
        self.by_hand: frozenset[str] = frozenset()
        self.found: Foreseen | None = None
        self.cards: list[ForeseenCard] = []
        self._sum = Banner(look=look, kind="info", text=self.tr("Looking…"))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.em(1.2))
        self._more = DimLabel()
        self._more.hide()
        self.column.addWidget(self._sum)
        for part in above:
            self.column.addWidget(part)
        self.column.addLayout(self._list)
        self.column.addWidget(self._more)
        self.column.addStretch(1)

    @property
    def summary(self) -> str:
        """What is said of all of them."""
        return self._sum.text

    @property
    def is_complete(self) -> bool:
        """Something goes."""
        return self.found is not None and any(one.is_open for one in self.found.reports)

    @property
    def due(self) -> Due:
        """How much that is."""
        going = [one for one in self.found.reports if one.is_open] if self.found is not None else []
        return Due(
            reports=len(going),
            forms=0,
            records=len(going),
            files=sum(one.files for one in going),
            size=sum(one.size for one in going),
            largest=max((one.size for one in going), default=0),
        )

    def focus(self) -> None:
        """Put the cursor on the first thing that can be done."""
        for widget in self.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & widget.focusPolicy().TabFocus:
                widget.setFocus()
                return

    def ask(self, foresee: Foresee, rules: RedactionRules, *, about: object) -> None:
        """Ask the vault; *rules* are for a look at single answers. What was kept back by hand holds for *about*."""
        if about != self._about:
            self._about, self.by_hand = about, frozenset()
        self._foresee, self._rules, self.found = foresee, rules, None
        by_hand = self.by_hand
        self._sum.say("info", self.tr("Looking…"))
        self.changed.emit()

        def in_vault(session: Session, reporter: Reporter) -> Foreseen:
            return foresee(session, by_hand, reporter)

        self._vault.run(self, Operation(work=in_vault, done=self._show, failed=self._refused, replaces="foresee"))

    def _refused(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._sum.say("bad", f"{words.happened} {words.todo}")

    def _show(self, found: Foreseen) -> None:
        self.found = found
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        ordered = sorted(found.reports, key=lambda one: (one.is_open, one.is_whole))
        self.cards = [
            ForeseenCard(
                look=self._look,
                report=report,
                lacks=found.lacks.get(report.subject, ()),
                offers_summary=self._offers_summary,
            )
            for report in ordered[:_MOST_CARDS]
        ]
        for card in self.cards:
            card.answers_wanted.connect(self.ask_answers)
            card.summary_wanted.connect(self.summary_wanted)
            self._list.addWidget(card)
        rest = len(ordered) - _MOST_CARDS
        self._more.setText(self.tr("and %n more report(s)", "", max(rest, 0)))
        self._more.setVisible(rest > 0)
        self._say(found.reports)
        order_tabs(self)
        self.changed.emit()

    def _say(self, reports: Sequence[ForeseenReport]) -> None:
        whole = sum(one.is_whole for one in reports)
        part = sum(one.is_open for one in reports) - whole
        blocked = len(reports) - whole - part
        told = [
            words
            for count, words in (
                (whole, self.tr("%n report(s) go whole", "", whole)),
                (part, self.tr("%n go in part", "", part)),
                (blocked, self.tr("%n stay here", "", blocked)),
            )
            if count
        ]
        if not reports:
            self._sum.say("warn", self.tr("There is no report here."))
        elif whole + part == 0:
            self._sum.say("bad", self.tr("Nothing may go for this purpose. Nothing was written."))
        else:
            words = self.tr(", ").join(told)
            todo = self.tr("Read the accounts and look at the pictures before you hand them on: the program cannot.")
            self._sum.say("warn" if blocked or part else "info", f"{words}. {todo}")

    def ask_answers(self, subject: SubjectId) -> None:
        """Show each answer of a report."""
        rules, language = self._rules, self._language

        def in_vault(session: Session, reporter: Reporter) -> tuple[ForeseenAnswer, ...]:
            return session.handing_on.answers(subject, rules, words=language, reporter=reporter)

        self._vault.run(self, Operation(work=in_vault, done=self._show_answers, replaces="answers"))

    def _show_answers(self, answers: tuple[ForeseenAnswer, ...]) -> None:
        several = self.found is not None and len(self.found.reports) > 1
        dialog = AnswersDialog(parent=self, look=self._look, answers=answers, by_hand=self.by_hand, several=several)
        dialog.chosen.connect(self._keep_back)
        dialog.open()

    def _keep_back(self, kept: set[str], free: set[str]) -> None:
        self.by_hand = (self.by_hand - free) | kept
        assert self._foresee is not None, "there were answers to show"
        self.ask(self._foresee, self._rules, about=self._about)
