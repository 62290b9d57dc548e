"""Backup: the whole vault once more, encrypted, on another drive, and whether an earlier one is still whole."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fieldreport.bootstrap import Application, Session, open_session
from fieldreport.errors import FieldReportError
from fieldreport.services.backups import BackupMade
from fieldreport.services.checks import VaultFindings
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation, T
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import size_text

_FOLDER = "backup"
_MARK = "vault.json"
_MOST_PROBLEMS = 10


class BackupPage(PageFrame):
    """A backup opens with the same passphrase; nobody works in it."""

    closed = Signal()

    def __init__(self, *, look: Look, vault: VaultThread, core: Application) -> None:
        super().__init__()
        self.set_title(
            self.tr("Backup"),
            self.tr("The whole vault once more, encrypted, for the day on which this computer is lost or broken."),
        )
        self._vault = vault
        self._core = core
        self._running: Running | None = None
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancel)
        self._progress_card = Card()
        self._progress_card.body.addWidget(self._progress)
        self._progress_card.hide()
        make = Card(self.tr("Make a backup"))
        make.body.addWidget(
            DimLabel(
                self.tr(
                    "Choose another drive, or the folder of an earlier backup, which is brought up to date. Keep it"
                    " somewhere else."
                )
            )
        )
        self._make = Button(self.tr("&Choose where, and make it…"), look.icon("hard-drive", "on_accent"), primary=True)
        self._make.clicked.connect(self._choose_target)
        make.body.addLayout(_at_left(self._make))
        check = Card(self.tr("Check a backup"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        check.body.addWidget(
            labelled(
                self.tr("&Passphrase that the vault had when the backup was made"),
                self.passphrase,
                hint=self.tr("Everything in it is read once. It takes as long as reading it."),
            )
        )
        self._check = Button(self.tr("Choose the &folder, and check it…"), look.icon("shield-check"))
        self._check.clicked.connect(self._choose_backup)
        self._check.setEnabled(False)
        self.passphrase.textChanged.connect(lambda text: self._check.setEnabled(bool(text) and self._running is None))
        check.body.addLayout(_at_left(self._check))
        for part in (self._banner, self._progress_card, make, check):
            self.body.addWidget(part)
        self.body.addStretch(1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self._close)
        self.add_button(close)

    @property
    def message(self) -> str:
        """What is said on top; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    def make(self, folder: Path) -> None:
        """Back up into *folder*: an earlier backup, or a place in which a new one gets a folder of its own."""
        path = folder if (folder / _MARK).exists() else folder / _FOLDER

        def make(session: Session, reporter: Reporter) -> BackupMade:
            return self._core.backups.make(session.unlocked, path, reporter=reporter)

        self._begin(
            self.tr("Making the backup"),
            Operation(
                work=make, done=self._made, failed=self._refused, progress=self._went_on, cancelled=self._stopped
            ),
        )

    def check(self, folder: Path) -> None:
        """Open the backup in *folder* with the passphrase that was typed, and check everything in it."""
        path = folder if (folder / _MARK).exists() else folder / _FOLDER
        passphrase = self.passphrase.text()
        self.passphrase.clear()

        def check(_: Session, reporter: Reporter) -> VaultFindings:
            unlocked = self._core.vaults.open_backup(path, passphrase)
            backup = open_session(self._core, unlocked)
            try:
                return backup.checks.check_vault(reporter=reporter)
            finally:
                backup.close()

        self._begin(
            self.tr("Checking the backup"),
            Operation(
                work=check, done=self._found, failed=self._refused, progress=self._went_on, cancelled=self._stopped
            ),
        )

    def cancel(self) -> None:
        """Stop; an earlier backup stays as it was."""
        if self._running is not None:
            self._running.cancel()

    def _begin(self, title: str, operation: Operation[T]) -> None:
        if self._running is not None:
            return
        self._banner.hide()
        self._progress.begin(title)
        self._progress_card.show()
        self._make.setEnabled(False)
        self._check.setEnabled(False)
        self._running = self._vault.run(self, operation)

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total)

    def _made(self, made: BackupMade) -> None:
        self._end()
        words = self.tr("The backup is whole and was read back: %n file(s) copied, %1.", "", made.files_copied)
        words = words.replace("%1", size_text(made.bytes_copied))
        words += " " + self.tr("It lies in %1.").replace("%1", shown_name(str(made.path)))
        if made.files_missing:
            missing = self.tr("%n file(s) of evidence are missing in the vault itself.", "", made.files_missing)
            self._say("warn", f"{words} {missing}")
        else:
            self._say("ok", words)

    def _found(self, findings: VaultFindings) -> None:
        self._end()
        if findings.problems:
            words = self.tr("%n thing(s) in this backup are not as they were left:", "", len(findings.problems))
            self._say("bad", "\n".join([words, *findings.problems[:_MOST_PROBLEMS]]))
        else:
            words = self.tr("The backup opens, and is whole: %n record(s)", "", findings.records)
            files = self.tr("%n file(s)", "", findings.evidence_files)
            self._say("ok", f"{words}, {files}.")

    def _refused(self, failure: FieldReportError) -> None:
        self._end()
        words = failure_words(failure)
        self._say("bad", f"{words.happened} {words.todo}")

    def _stopped(self) -> None:
        self._end()
        self._say("info", self.tr("Cancelled. An earlier backup in the same place is as it was."))

    def _end(self) -> None:
        self._running = None
        self._progress_card.hide()
        self._make.setEnabled(True)
        self._check.setEnabled(bool(self.passphrase.text()))

    def _choose_target(self) -> None:
        choose_folder(self, title=self.tr("Where the backup goes"), chosen=self.make)

    def _choose_backup(self) -> None:
        choose_folder(self, title=self.tr("The folder of the backup"), chosen=self.check)

    def _close(self) -> None:
        self.cancel()
        self.closed.emit()

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()


def _at_left(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
