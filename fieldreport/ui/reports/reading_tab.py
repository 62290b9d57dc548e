"""What a report says: what is missing of it, where versions differ, its answers, and the consent that holds."""

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.report import ReportState
from fieldreport.services.contents import Difference
from fieldreport.services.reading import ReadConsent, ReadHead, ReadReport
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.answer_cards import AnswerCards, Beside
from fieldreport.ui.reports.difference_card import DifferenceCard
from fieldreport.ui.reports.state_words import consent_text
from fieldreport.ui.words.measures import moment_text


class ReadingTab(QWidget):
    """One version at a time; of several that stand beside each other first what they do not share."""

    open_file = Signal(str)
    finished = Signal()

    def __init__(
        self, *, vault: VaultThread, look: Look, report: ReadReport, language: str, beside: Beside | None = None
    ) -> None:
        super().__init__()
        self._vault = vault
        self._look = look
        self._report = report
        self._language = language
        self._hides = True
        self._differences: tuple[Difference, ...] | None = None
        self._difference_card: DifferenceCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._banners = QVBoxLayout()
        self._banners.setSpacing(8)
        self._column.addLayout(self._banners)
        self._cards = AnswerCards(look=look, evidence_here=report.evidence_here, beside=beside)
        self._cards.open_file.connect(self.open_file)
        self._cards.finished.connect(self.finished)
        self._show_warnings()
        if len(report.heads) > 1:
            self._show_conflict()
        self._column.addWidget(self._cards)
        if report.consents:
            self._column.addWidget(self._consents())
        self._column.addStretch(1)

    @property
    def has_sensitive(self) -> bool:
        """Whether anything is hidden until somebody wants to see it."""
        return self._cards.has_sensitive

    def put_on_top(self, head: QWidget) -> None:
        """Show *head* above everything else."""
        self._column.insertWidget(0, head)

    def add_note(self, note: QWidget) -> None:
        """Show something above the answers that somebody has to see."""
        self._banners.addWidget(note)

    def show_report(self, *, hides: bool) -> None:
        """Lay out the answers of the first version."""
        self._hides = hides
        if self._report.heads:
            self._show_head(0)

    def set_hiding(self, hides: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Hide sensitive answers, or show them."""
        self._hides = hides
        self._cards.set_hiding(hides)
        if self._difference_card is not None and self._differences is not None:
            self._difference_card.show_differences(self._differences, hides=hides)

    def _show_head(self, index: int) -> None:
        self._cards.show_content(self._report.heads[index].content, hides=self._hides)

    def _show_warnings(self) -> None:
        report = self._report
        if report.is_hidden:
            self._warn("warn", self.tr("A retraction hides this report. A new version of it shows it again."))
        if report.card.state is ReportState.CLEARED:
            # Nothing is withheld from us, and nothing is to be asked for.
            return
        for head in report.heads:
            words = self._withheld(head)
            if words:
                self._warn("info", words)
        if report.card.files_missing:
            words = self.tr(
                "%n file(s) have not arrived yet. Ask for the bundle that holds them.", "", report.card.files_missing
            )
            self._warn("warn", words)
        if report.heads and not report.heads[0].form_title and report.card.form != "plain":
            self._warn("info", self.tr("Its form is not here: the answers stand under their technical names."))

    def _warn(self, kind: str, words: str) -> None:
        self._banners.addWidget(Banner(look=self._look, kind=kind, text=words))

    def _withheld(self, head: ReadHead) -> str:
        if head.leaves_sealed is None:
            return self.tr("How many answers were sealed is withheld: there may be more than is shown.")
        missing = head.leaves_sealed - head.leaves_held
        return self.tr("%n answer(s) of this version are withheld from you.", "", missing) if missing > 0 else ""

    def _show_conflict(self) -> None:
        heads = self._report.heads
        self._warn(
            "warn",
            self.tr(
                "%n versions stand beside each other. A new version that settles it takes the place of all.",
                "",
                len(heads),
            ),
        )
        box = QComboBox()
        for head in heads:
            box.addItem(self._name(head))
        box.currentIndexChanged.connect(self._show_head)
        self._difference_card = DifferenceCard(
            title=self.tr("Where they differ"), left=self._name(heads[0]), right=self._name(heads[1])
        )
        self._column.addWidget(self._difference_card)
        self._column.addWidget(labelled(self.tr("Version shown below"), box))
        one, other = heads[0].revision.record, heads[1].revision.record
        language, words = self._report.language, self._language

        def compare(session: Session, _: Reporter) -> tuple[Difference, ...]:
            return session.contents.compare(one, other, language=language, words=words)

        def show(differences: tuple[Difference, ...]) -> None:
            self._differences = differences
            if self._difference_card is not None:
                self._difference_card.show_differences(differences, hides=self._hides)

        self._vault.run(self, Operation(work=compare, done=show))

    def _name(self, head: ReadHead) -> str:
        return f"{moment_text(head.revision.created)} · {head.revision.record.hex()[:8]}"

    def _consents(self) -> Card:
        card = Card(self.tr("Consent that holds"))
        card.body.addWidget(DimLabel(self.tr("The most cautious of all that was said, then and since.")))
        for who, group in groupby(self._report.consents, key=self._who):
            if who:
                card.body.addWidget(Heading(who))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(0, 3)
            grid.setColumnStretch(1, 1)
            for row, consent in enumerate(group):
                grid.addWidget(DimLabel(consent.words), row, 0)
                grid.addWidget(WrapLabel(consent_text(consent.state)), row, 1)
            card.body.addLayout(grid)
        return card

    def _who(self, consent: ReadConsent) -> str:
        if consent.is_whole_report:
            return ""
        if consent.person and not self._hides:
            return shown_name(consent.person)
        return self.tr("A person in the report")
