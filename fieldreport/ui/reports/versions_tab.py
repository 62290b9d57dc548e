"""The versions of a report, and two of them compared answer by answer."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.services.contents import Difference
from fieldreport.services.reading import ReadReport, ReadRevision
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.reports.difference_card import DifferenceCard
from fieldreport.ui.words.measures import moment_text


class VersionsTab(QWidget):
    """The latest version first; the two latest are compared until others are chosen."""

    def __init__(self, *, vault: VaultThread, report: ReadReport, language: str, hides: bool) -> None:
        super().__init__()
        self._vault = vault
        self._report = report
        self._language = language
        self._hides = hides
        self._card: DifferenceCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        card = Card(self.tr("%n version(s)", "", len(report.revisions)))
        for revision in report.revisions:
            card.body.addWidget(WrapLabel(self._name(revision)))
        self._column.addWidget(card)
        self._choices: list[QComboBox] = []
        if len(report.revisions) > 1:
            self._column.addLayout(self._choosing())
            self._compare()
        else:
            self._column.addWidget(DimLabel(self.tr("It was not corrected since it was sealed.")))
        self._column.addStretch(1)

    def _choosing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for label, index in ((self.tr("Compare"), 1), (self.tr("With"), 0)):
            box = QComboBox()
            for revision in self._report.revisions:
                box.addItem(self._name(revision))
            box.setCurrentIndex(index)
            box.currentIndexChanged.connect(self._compare)
            self._choices.append(box)
            row.addWidget(labelled(label, box), 1)
        return row

    def _compare(self) -> None:
        before, after = (self._report.revisions[box.currentIndex()] for box in self._choices)
        language, words = self._report.language, self._language

        def compare(session: Session, _: Reporter) -> tuple[Difference, ...]:
            return session.contents.compare(before.record, after.record, language=language, words=words)

        self._vault.run(
            self, Operation(work=compare, done=partial(self._show, before, after), replaces="compare versions")
        )

    def _show(self, before: ReadRevision, after: ReadRevision, differences: tuple[Difference, ...]) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = DifferenceCard(
            title=self.tr("%n answer(s) differ", "", len(differences)),
            left=self._name(before),
            right=self._name(after),
        )
        self._card.show_differences(differences, hides=self._hides)
        self._column.insertWidget(self._column.count() - 1, self._card)

    def _name(self, revision: ReadRevision) -> str:
        parts = [moment_text(revision.created) or self.tr("At an unknown time")]
        parts.append(revision.record.hex()[:8])
        if revision.is_head:
            parts.append(self.tr("stands now"))
        if not revision.counts:
            parts.append(self.tr("has no effect here"))
        return " · ".join(parts)
