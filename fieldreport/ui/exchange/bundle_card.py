"""One bundle on its way in: who made it, whether it is whole, what became of it, and the next step."""

import enum
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldreport.domain.trust import Trust
from fieldreport.errors import FieldReportError
from fieldreport.services.importing import ImportedBundle, InspectedBundle
from fieldreport.system.progress import Progress
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.eight_words import EightWords
from fieldreport.ui.exchange.export_words import progress_words
from fieldreport.ui.exchange.import_words import (
    content_words,
    evidence_words,
    gap_words,
    refusal_of,
    series_words,
    sum_words,
)
from fieldreport.ui.exchange.trust_words import trust_chip
from fieldreport.ui.look.look import Look


class Stand(enum.Enum):
    """How far a bundle is."""

    READING = enum.auto()
    READY = enum.auto()
    """It can be imported: whole, and of somebody verified."""
    STRANGER = enum.auto()
    """Whole, but nobody compared the sender's words."""
    IMPORTING = enum.auto()
    IMPORTED = enum.auto()
    REFUSED = enum.auto()


class BundleCard(Card):
    """Knows nothing of the vault: it shows what it is told, and says which button was pressed."""

    compare_wanted = Signal()
    """The sender's words are to be compared."""
    contacts_wanted = Signal()
    """Between devices of the sender somebody must decide."""
    again_wanted = Signal()
    reports_wanted = Signal()
    cancelled = Signal()

    def __init__(self, *, look: Look, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(shown_name(path.name), parent=parent)
        self.path = path
        self.stand = Stand.READING
        self.found: InspectedBundle | None = None
        self.imported: ImportedBundle | None = None
        self.failure: FieldReportError | None = None
        self._look = look
        self._head = QHBoxLayout()
        self.corner.addLayout(self._head)
        self._about = DimLabel(self.tr("Reading who made it…"))
        self._words = EightWords(look=look)
        self._words.hide()
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self._details = WrapLabel(selectable=True)
        self._details.hide()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancelled)
        self._progress.hide()
        self._compare = self._button(self.tr("&Compare the words"), "shield-check", self.compare_wanted)
        self._decide = self._button(self.tr("&Decide under Contacts"), "users", self.contacts_wanted)
        self._again = self._button(self.tr("Try &again"), "refresh", self.again_wanted)
        self._reports = self._button(self.tr("&Show these reports"), "file-text", self.reports_wanted)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._compare, self._decide, self._again, self._reports):
            flow.addWidget(button)
        self._row = buttons
        for part in (self._about, self._banner, self._words, self._details, self._progress, buttons):
            self.body.addWidget(part)
        self._offer()

    @property
    def words(self) -> str:
        """All that it says."""
        shown = (self.heading, self._about, self._details)
        texts = [label.text() for label in shown if not label.isHidden()]
        return "\n".join([*texts, *([] if self._banner.isHidden() else [self._banner.text])])

    @property
    def is_kept_aside(self) -> bool:
        """Whether it waits in the vault, unopened, for somebody to be verified."""
        return self.stand is Stand.REFUSED and self.failure is not None and refusal_of(self.failure).asks_for_trust

    def show_found(self, found: InspectedBundle, name: str) -> None:
        """Show what the head says; *name* is what the sender is called here, empty for somebody unknown."""
        self.found = found
        is_known = found.trust in (Trust.VERIFIED, Trust.OWN)
        self.stand = Stand.READY if is_known else Stand.STRANGER
        self._show_sender(name or found.name, found.trust)
        about = [
            content_words(found),
            series_words(found),
            self.tr("File: %1").replace("%1", shown_name(self.path.name)),
        ]
        self._about.setText("\n".join(filter(None, about)))
        self._details.hide()
        if found.was_here:
            self._say("info", self.tr("It was imported before: nothing in it is new. To import it again does no harm."))
        elif is_known:
            self._say("ok", self.tr("The file is there to its end, and its sender is verified."))
        else:
            self._show_stranger(found)
        self._offer()

    def show_waiting(self) -> None:
        """Its turn comes."""
        self.stand = Stand.IMPORTING
        self._banner.hide()
        self._words.hide()
        self._progress.begin(self.tr("Importing"))
        self._progress.show()
        self._offer()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the import is."""
        self._progress.show_progress(progress.done, progress.total, progress_words(progress))

    def show_imported(self, imported: ImportedBundle, name: str) -> None:
        """Show the sum, and what is missing."""
        self.imported = imported
        self.stand = Stand.IMPORTED
        self._progress.hide()
        self._words.hide()
        self._show_sender(name, Trust.VERIFIED)
        counts = imported.counts
        gaps = gap_words(imported, shown_name(name))
        if imported.was_here:
            self._say("info", self.tr("Repeated: this very bundle was imported before, and nothing in it is new."))
            lines = gaps
        else:
            if counts.quarantined:
                words = self.tr(
                    "Imported. %n record(s) were not valid, and were put into quarantine.", "", counts.quarantined
                )
                self._say("warn", words)
            elif gaps:
                self._say("warn", self.tr("Imported, and something is missing."))
            else:
                self._say("ok", self.tr("Imported, whole."))
            lines = [sum_words(counts), evidence_words(counts), *gaps]
        self._details.setText("\n".join(filter(None, lines)))
        self._details.setVisible(any(lines))
        self._offer()

    def show_refused(self, failure: FieldReportError) -> None:
        """Say why it was not let in, and offer the next step."""
        self.failure = failure
        self.stand = Stand.REFUSED
        refusal = refusal_of(failure)
        self._progress.hide()
        self._words.hide()
        self._details.hide()
        if self.found is None:
            self._about.setText(self.tr("Nobody can tell who made it."))
        self._say(refusal.kind, f"{refusal.title}. {refusal.words}")
        self._offer()

    def show_cancelled(self) -> None:
        """It was not imported because somebody said so."""
        self.stand = Stand.REFUSED
        self.failure = None
        self._progress.hide()
        self._say("info", self.tr("Cancelled: nothing of it was taken over."))
        self._offer()

    def _show_stranger(self, found: InspectedBundle) -> None:
        if found.trust is Trust.REVOKED:
            self._say("bad", self.tr("Its sender was revoked here. It will not be imported."))
            return
        self._say(
            "warn",
            self.tr(
                "Nobody has compared the words of this sender yet; the name is only what the file says. Compare them"
                " first. Without that the bundle is kept aside, unopened, and nothing is lost."
            ),
        )
        self._words.show_words(found.words, "", title=self.tr("The words of this sender"))
        self._words.setVisible(bool(found.words))

    def _show_sender(self, name: str, trust: Trust) -> None:
        self.heading.setText(shown_name(name) or self.tr("A sender without a name"))
        while (item := self._head.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._head.addWidget(trust_chip(trust, self._look))

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()

    def _offer(self) -> None:
        refusal = None if self.failure is None else refusal_of(self.failure)
        is_refused = self.stand is Stand.REFUSED
        asks = is_refused and refusal is not None and refusal.asks_for_trust
        competes = self.failure is not None and self.failure.code == "E_DEVICES_COMPETE"
        can_compare = self.found is not None and bool(self.found.card_file) and self.found.trust is Trust.UNVERIFIED
        self._compare.setVisible(can_compare and (self.stand is Stand.STRANGER or (asks and not competes)))
        self._decide.setVisible(asks and (competes or not can_compare))
        self._again.setVisible(is_refused and (refusal is None or refusal.may_be_tried_again))
        came = self.imported is not None and bool(self.imported.counts.in_file or self.imported.was_here)
        self._reports.setVisible(self.stand is Stand.IMPORTED and came)
        offered = (self._compare, self._decide, self._again, self._reports)
        self._row.setVisible(any(not button.isHidden() for button in offered))

    def _button(self, text: str, icon: str, signal: SignalInstance) -> Button:
        button = Button(text, self._look.icon(icon))
        button.clicked.connect(signal)
        return button
