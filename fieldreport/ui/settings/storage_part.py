"""How much is in the vault, and whether all of it is as this program left it."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.checks import VaultCounts, VaultFindings
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import size_text


class StoragePart(PageFrame):
    """Counts when it is shown; checks when it is asked."""

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__(title="")
        self.set_title(self.tr("Storage"))
        self._vault = vault
        self._running: Running | None = None
        self._banner = Banner(look=look, kind="ok", text="")
        self._banner.hide()
        card = Card(self.tr("In this vault"))
        holder = QWidget()
        self._rows = QFormLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(holder)
        check = Card(self.tr("Check the vault"))
        check.body.addWidget(
            DimLabel(
                self.tr("Reads everything once: database, signatures, files, history. It takes as long as reading it.")
            )
        )
        self._check = Button(self.tr("&Check everything"), look.icon("shield"))
        self._check.clicked.connect(self.check)
        check.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self._cancel)
        self._progress.hide()
        check.body.addWidget(self._progress)
        self.body.addWidget(self._banner)
        self.body.addWidget(card)
        self.body.addWidget(check)
        self.body.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._vault.run(self, Operation(work=_count, done=self._show_counts, replaces="count"))

    def check(self) -> None:
        """Check everything."""
        self._check.setEnabled(False)
        self._banner.hide()
        self._progress.begin(self.tr("Checking"))
        self._progress.show()
        self._running = self._vault.run(
            self,
            Operation(
                work=_check, done=self._found, failed=self._refused, progress=self._went_on, cancelled=self._ended
            ),
        )

    def _show_counts(self, counts: VaultCounts) -> None:
        while self._rows.rowCount():
            self._rows.removeRow(0)
        locale = QLocale()
        for name, value in (
            (self.tr("Reports"), locale.toString(counts.reports)),
            (self.tr("Drafts"), locale.toString(counts.drafts)),
            (self.tr("Records"), locale.toString(counts.records)),
            (self.tr("Contacts"), locale.toString(counts.contacts)),
            (self.tr("Files"), locale.toString(counts.evidence_files)),
            (self.tr("Size of the files"), size_text(counts.evidence_bytes)),
            (self.tr("Records in quarantine"), locale.toString(counts.records_quarantined)),
        ):
            self._rows.addRow(QLabel(name), QLabel(value))

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total)

    def _found(self, findings: VaultFindings) -> None:
        self._ended()
        if not findings.problems:
            self._say("ok", self.tr("Everything is as this program left it."))
        else:
            shown = "\n".join(findings.problems[:10])
            self._say(
                "bad", self.tr("%n thing(s) are not as they were left:", "", len(findings.problems)) + f"\n{shown}"
            )

    def _refused(self, refusal: FieldReportError) -> None:
        self._ended()
        words = failure_words(refusal)
        self._say("bad", f"{words.happened} {words.todo}")

    def _ended(self) -> None:
        self._running = None
        self._check.setEnabled(True)
        self._progress.hide()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _say(self, kind: str, text: str) -> None:
        self._banner.say(kind, text)
        self._banner.show()


def _count(session: Session, _: Reporter) -> VaultCounts:
    return session.checks.count()


def _check(session: Session, reporter: Reporter) -> VaultFindings:
    return session.checks.check_vault(reporter=reporter)
