"""Somebody has a report in which a person has since said no: what they have, and one step to tell them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.consent_notices import Notice
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.export_words import progress_words
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.state_words import consent_text
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import moment_text


class NoticeCard(Card):
    """Told is only who got a bundle that was read back."""

    written = Signal(str)
    """They are told: carries the name of the file to hand over."""
    record_wanted = Signal(str, str)
    """Nothing of ours says so yet: carries person and purpose of the withdrawal that is to be recorded first."""

    def __init__(self, *, look: Look, vault: VaultThread, notice: Notice, person: str, purpose: str) -> None:
        self._name = shown_name(notice.name) or notice.audience.hex()[:12]
        super().__init__(self._name)
        self._look = look
        self._vault = vault
        self._notice = notice
        self._running: Running | None = None
        if notice.is_told:
            self.corner.addWidget(Chip(self.tr("Told"), "ok", "circle-check", look=look))
        else:
            self.corner.addWidget(Chip(self.tr("Not told yet"), "warn", "bell", look=look))
        self.body.addWidget(WrapLabel(f"{person}: {consent_text(notice.state.value)} — {purpose}"))
        for bundle in notice.bundles:
            words = self.tr("Sent on %1 in %2").replace("%1", moment_text(bundle.at))
            self.body.addWidget(DimLabel(words.replace("%2", shown_name(bundle.file_name))))
        self._failure = Banner(look=look, kind="bad", text="")
        self._failure.hide()
        self._progress = ProgressPanel()
        self._progress.hide()
        self._progress.cancelled.connect(self.cancel)
        self.body.addWidget(self._failure)
        self.body.addWidget(self._progress)
        self._act = Button("")
        row = QHBoxLayout()
        row.addWidget(self._act)
        row.addStretch(1)
        self.body.addLayout(row)
        if notice.is_told or not notice.name:
            self._act.hide()
        elif notice.is_ready:
            self._act.setText(self.tr("Export the notice…"))
            self._act.setIcon(look.icon("upload"))
            self._act.clicked.connect(self.choose)
        else:
            self._act.setText(self.tr("Record it here first…"))
            self._act.clicked.connect(lambda: self.record_wanted.emit(notice.instance, notice.purpose))
        self._act.setAccessibleDescription(self._name)

    @property
    def stops(self) -> tuple[Button, Button]:
        """Where Tab stops, from top to bottom."""
        return (self._progress.cancel, self._act)

    def choose(self) -> None:
        """Ask where the notice goes."""
        choose_folder(self, title=self.tr("Where the notice goes"), chosen=self.export)

    def export(self, folder: Path) -> None:
        """Write a bundle for them that says so, with whatever else is new about what they have."""
        audience = self._notice.audience
        self._failure.hide()
        self._act.setEnabled(False)
        self._progress.begin(self.tr("Writing the notice"))
        self._progress.show()

        def write(session: Session, reporter: Reporter) -> list[ExportedBundle]:
            contact = session.contacts.get(audience)
            return session.exporting.export(contact, [], folder, options=ExportOptions(), reporter=reporter)

        self._running = self._vault.run(
            self,
            Operation(
                work=write, done=self._done, failed=self._refused, progress=self._went_on, cancelled=self._stopped
            ),
        )

    def cancel(self) -> None:
        """Stop."""
        if self._running is not None:
            self._running.cancel()

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total, progress_words(progress))

    def _done(self, bundles: list[ExportedBundle]) -> None:
        self._stopped()
        self.written.emit(", ".join(path.name for one in bundles for path in one.files))

    def _refused(self, failure: FieldReportError) -> None:
        self._stopped()
        words = failure_words(failure)
        self._failure.say("bad", f"{words.happened} {words.todo}")
        self._failure.show()

    def _stopped(self) -> None:
        self._running = None
        self._progress.hide()
        self._act.setEnabled(True)
