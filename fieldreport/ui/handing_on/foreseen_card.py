"""One report before it is handed on: who said what, what blocks it, what stays here, and what goes in its place."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from fieldreport.domain.trust import Trust
from fieldreport.services.handing_on import ForeseenReport
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.handing_on.person_words import person_text, state_chip
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.consent_words import block_words, reason_words

_MOST_PEOPLE = 30


class ForeseenCard(Card):
    """Nothing was written yet."""

    answers_wanted = Signal(object)
    """Carries the subject: somebody wants to see each answer, and to keep more of them back."""
    summary_wanted = Signal(object)
    """Carries the subject."""

    def __init__(
        self, *, look: Look, report: ForeseenReport, lacks: Sequence[str] = (), offers_summary: bool = False
    ) -> None:
        super().__init__(shown_name(report.title) or self.tr("Without a title"))
        self._look = look
        self.report = report
        if report.is_whole:
            chip = Chip(self.tr("Goes whole"), "ok", "circle-check", look=look)
        elif report.is_open:
            chip = Chip(self.tr("Goes in part"), "warn", "redact", look=look)
        else:
            chip = Chip(self.tr("Stays here"), "bad", "circle-x", look=look)
        self.corner.addWidget(chip)
        for block in report.blocks:
            self._line("circle-x", "bad", block_words(block))
        self._show_people()
        if report.is_open:
            self._show_what_goes()
            for words in lacks:
                self._line("info", "warn", self.tr("It does not say %1.").replace("%1", words))
            if report.trust not in {Trust.OWN, Trust.VERIFIED}:
                self._line(
                    "shield-alert",
                    "warn",
                    self.tr("Nobody verified its author here. Whoever gets it will ask you who wrote it."),
                )
            self._add_buttons(offers_summary=offers_summary)

    def _show_people(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.em(1))
        grid.setVerticalSpacing(self._look.em(0.4))
        grid.setColumnStretch(1, 1)
        for row, person in enumerate(self.report.people[:_MOST_PEOPLE]):
            grid.addWidget(state_chip(person.state, self._look), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(WrapLabel(person_text(person)), row, 1)
        rest = len(self.report.people) - _MOST_PEOPLE
        if rest > 0:
            grid.addWidget(DimLabel(self.tr("and %n more", "", rest)), _MOST_PEOPLE, 1)
        self.body.addLayout(grid)

    def _show_what_goes(self) -> None:
        report = self.report
        for reason, count in Counter(leaf.reason for leaf in report.withheld).items():
            words = self.tr("%n answer(s) stay here", "", count)
            self._line("redact", "warn", f"{words}: {reason_words(reason)}")
        for one in report.instead:
            self._line("info", "dim", self.tr("Said instead: %1").replace("%1", shown_name(one.value)))
        if report.files_stripped:
            self._line(
                "image", "dim", self.tr("%n file(s) go as plain pictures, or not at all", "", report.files_stripped)
            )
        if report.files_missing:
            self._line("alert-triangle", "warn", self.tr("%n file(s) are not here", "", report.files_missing))

    def _add_buttons(self, *, offers_summary: bool) -> None:
        row = FlowLayout()
        answers = Button(self.tr("Each answer…"), self._look.icon("list"), flat=True)
        answers.setAccessibleDescription(self.heading.text())
        answers.clicked.connect(lambda: self.answers_wanted.emit(self.report.subject))
        row.addWidget(answers)
        if offers_summary:
            summary = Button(self.tr("Write a summary instead"), self._look.icon("pencil"), flat=True)
            summary.setAccessibleDescription(self.heading.text())
            summary.clicked.connect(lambda: self.summary_wanted.emit(self.report.subject))
            row.addWidget(summary)
        self.body.addLayout(row)

    def _line(self, icon: str, token: str, words: str) -> None:
        row = QHBoxLayout()
        row.addWidget(Picture(self._look.icon(icon, token)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrapLabel(words), 1)
        self.body.addLayout(row)
