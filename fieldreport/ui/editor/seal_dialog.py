"""Sealing, told plainly: what becomes final, and a second choice where something is not finished."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldreport.domain.identifiers import AuthorId, RecordId
from fieldreport.services.questions import DraftQuestion
from fieldreport.ui.asking.answering_part import AnsweringPart
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.editor.office_only_choice import OfferedOffice, OfficeOnlyChoice
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice

_WIDTH_EM = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class SealSummary:
    """What a person has to know before it is final."""

    title: str
    author: str
    answers: int
    files: int
    hidden: int
    """Answers that are kept in the draft, do not count now, and are left out."""
    findings: int
    is_revision: bool
    offices: tuple[OfferedOffice, ...] = ()
    """For which it can be sealed alone; none, and that is not offered."""
    is_for_office: bool = False
    """It was meant for an office from its beginning."""
    asked: Sequence[DraftQuestion] = ()
    """The open questions about the report of which this is a new version."""


class SealDialog(Dialog):
    """Emits `sealing` when a person decided; whoever asked closes it."""

    sealing = Signal(bool)
    """Carries whether it is sealed although something is missing or wrong."""
    look_at_findings = Signal()

    def __init__(self, *, look: Look, summary: SealSummary, parent: QWidget) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Seal this revision") if summary.is_revision else self.tr("Seal this report"),
            words=self.tr(
                "A sealed report is signed and cannot be changed. A correction is a new revision; both are kept."
            ),
        )
        self.setMinimumWidth(look.em(_WIDTH_EM))
        self._summary = summary
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        lines = [
            (self.tr("Title"), summary.title or self.tr("(no title)")),
            (self.tr("Author"), summary.author),
            (self.tr("Answers"), str(summary.answers)),
            (self.tr("Files"), str(summary.files)),
        ]
        for row, (name, value) in enumerate(lines):
            grid.addWidget(DimLabel(name), row, 0)
            grid.addWidget(WrapLabel(value, selectable=False), row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        if summary.hidden:
            words = self.tr("%n answer(s) do not count now, and are left out for good.", "", summary.hidden)
            self.body.addWidget(Banner(look=look, kind="warn", text=words))
        self._for_office: OfficeOnlyChoice | None = None
        if summary.offices:
            self._for_office = OfficeOnlyChoice(look=look, offices=summary.offices, is_chosen=summary.is_for_office)
            self.body.addWidget(self._for_office)
        self._unfinished = SquareChoice(self.tr("Seal it all the same, unfinished as it is"), has_mnemonic=True)
        seal = Button(self.tr("&Seal"), look.icon("shield-check", "on_accent"), primary=True)
        if summary.findings:
            words = self.tr("%n answer(s) are missing or do not do.", "", summary.findings)
            show = Button(self.tr("Show them"))
            show.clicked.connect(self._show_findings)
            self.body.addWidget(Banner(look=look, kind="bad", text=words, buttons=[show]))
            self.body.addWidget(self._unfinished)
            self._unfinished.toggled.connect(seal.setEnabled)
            seal.setEnabled(False)
        self.answering = AnsweringPart(look=look, asked=summary.asked)
        if summary.asked:
            self.body.addWidget(self.answering)
        self.body.addStretch(1)
        self.add_button(Button(self.tr("Go on writing")))
        self.add_button(seal, self._seal)
        self._seal_button = seal

    @property
    def office(self) -> AuthorId | None:
        """The office that alone will read it; None: it is sealed in the ordinary way."""
        return None if self._for_office is None else self._for_office.office

    @property
    def replies(self) -> Mapping[RecordId, str]:
        """What is said in words to questions about the report."""
        return self.answering.replies()

    def refuse(self, words: str) -> None:
        """Say why it was not sealed."""
        self.say(words)
        self._seal_button.setEnabled(True)

    def _seal(self) -> None:
        self._seal_button.setEnabled(False)
        self.sealing.emit(self._unfinished.isChecked())

    def _show_findings(self) -> None:
        self.look_at_findings.emit()
        self.reject()
