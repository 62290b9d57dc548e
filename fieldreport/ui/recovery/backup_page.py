"""Backup: the last few of the vault, encrypted, on another drive, each of them restored for a trial."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Application, Session
from fieldreport.errors import FieldReportError
from fieldreport.services.backup_generations import KEPT, Generation
from fieldreport.services.backups import BackupProof
from fieldreport.services.known_backups import BackupOverview
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation, T
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.backup_row import BackupRow
from fieldreport.ui.recovery.backup_words import due_words
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import size_text

_MARKS = ("vault.json", "vault-copy.json")


class BackupPage(PageFrame):
    """A backup opens with the same passphrase; nobody works in it."""

    closed = Signal()
    prove_wanted = Signal()

    def __init__(self, *, look: Look, vault: VaultThread, core: Application) -> None:
        super().__init__()
        self.set_title(
            self.tr("Backup"),
            self.tr("The whole vault once more, encrypted, for the day on which this computer is lost or broken."),
        )
        self._look = look
        self._vault = vault
        self._core = core
        self._running: Running | None = None
        self._place: Path | None = None
        self.rows: list[BackupRow] = []
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancel)
        self._progress_card = Card()
        self._progress_card.body.addWidget(self._progress)
        self._progress_card.hide()
        self._list = Card(self.tr("Backups of this vault"))
        self._none = DimLabel(self.tr("None yet."))
        self._list.body.addWidget(self._none)
        for part in (self._banner, self._progress_card, self._now_card(), self._list):
            self.body.addWidget(part)
        self.body.addStretch(1)
        prove = Button(self.tr("&Prove that it works…"), look.icon("shield-check"))
        prove.clicked.connect(self.prove_wanted)
        self.add_button(prove)
        close = Button(self.tr("Close"))
        close.clicked.connect(self._close)
        self.add_button(close)

    @property
    def message(self) -> str:
        """What is said on top; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def standing(self) -> str:
        """What is said of the backups as a whole."""
        return self._standing.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look which backups there are, and which are in reach."""
        self._vault.run(self, Operation(work=_overview, done=self._show, replaces="overview"))

    def make(self, folder: Path) -> None:
        """Make the next generation in *folder*; of a folder that is a backup itself, beside it."""
        place = folder.parent if any((folder / mark).exists() for mark in _MARKS) else folder

        def make(session: Session, reporter: Reporter) -> Generation:
            return self._core.generations.make(session.unlocked, place, reporter=reporter)

        self._begin(self.tr("Making the backup, and restoring it for a trial"), make, self._made)

    def try_restoring(self, path: Path) -> None:
        """Restore one backup for a trial; nothing is changed, here or there."""

        def try_(session: Session, reporter: Reporter) -> BackupProof:
            proof = self._core.backups.try_restoring(session.unlocked, path, reporter=reporter)
            session.known_backups.note_trial(proof)
            return proof

        self._begin(self.tr("Restoring the backup for a trial"), try_, self._tried)

    def cancel(self) -> None:
        """Stop; earlier backups stay whole."""
        if self._running is not None:
            self._running.cancel()

    def _now_card(self) -> Card:
        card = Card(self.tr("Back up now"))
        self._standing = WrapLabel()
        card.body.addWidget(self._standing)
        words = self.tr(
            "The last %n are kept, each in a folder of its own, and each new one is restored for a trial. Keep them in"
            " another building.",
            "",
            KEPT,
        )
        card.body.addWidget(DimLabel(words))
        icon = self._look.icon("hard-drive", "on_accent")
        self.make_button = Button("", icon, primary=True)
        self.make_button.clicked.connect(self._go_on)
        self.other_button = Button(self.tr("&Another place…"), self._look.icon("folder"))
        self.other_button.clicked.connect(self._choose_place)
        holder = QWidget()
        line = FlowLayout(holder)
        line.addWidget(self.make_button)
        line.addWidget(self.other_button)
        card.body.addWidget(holder)
        self._show_place(None)
        return card

    def _show(self, overview: BackupOverview) -> None:
        self._standing.setText(due_words(overview))
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [BackupRow(look=self._look, backup=backup) for backup in overview.backups]
        for row in self.rows:
            row.try_wanted.connect(partial(self.try_restoring, row.path))
            row.try_button.setEnabled(self._running is None)
            self._list.body.addWidget(row)
        self._none.setVisible(not self.rows)
        self._show_place(overview.place)
        order_tabs(self)

    def _show_place(self, place: Path | None) -> None:
        self._place = place
        choose = self.tr("&Choose where, and back up…")
        self.make_button.setText(choose if place is None else self.tr("&Back up now"))
        self.make_button.setToolTip("" if place is None else shown_name(str(place)))
        self.other_button.setVisible(place is not None)

    def _begin(self, title: str, work: Callable[[Session, Reporter], T], done: Callable[[T], None]) -> None:
        if self._running is not None:
            return

        def ended(outcome: T) -> None:
            self._end()
            done(outcome)

        operation = Operation(
            work=work, done=ended, failed=self._refused, progress=self._went_on, cancelled=self._stopped
        )
        self._banner.hide()
        self._progress.begin(title)
        self._progress_card.show()
        self._enable(is_free=False)
        self._running = self._vault.run(self, operation)

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total)

    def _made(self, generation: Generation) -> None:
        made, problems = generation.made, generation.proof.problems
        words = [
            self.tr("Backed up to %1.").replace("%1", shown_name(str(made.path))),
            self.tr("%n file(s) copied, %1.", "", made.files_copied).replace("%1", size_text(made.bytes_copied)),
        ]
        if generation.written_anew:
            words.append(self.tr("%n damaged file(s) were written anew.", "", generation.written_anew))
        if made.files_missing:
            words.append(self.tr("%n file(s) of evidence are missing in the vault itself.", "", made.files_missing))
        if problems:
            words.append(self.tr("It does not restore whole: what is damaged is listed below."))
        else:
            words.append(self.tr("It was restored for a trial, and is whole."))
        kind = "bad" if problems else "warn" if made.files_missing else "ok"
        self._say(kind, " ".join(words))

    def _tried(self, proof: BackupProof) -> None:
        name = shown_name(proof.path.name)
        if proof.problems:
            self._say("bad", self.tr("%1 does not restore whole: what is damaged is listed below.").replace("%1", name))
        else:
            self._say("ok", self.tr("%1 was restored for a trial, and is whole.").replace("%1", name))

    def _refused(self, failure: FieldReportError) -> None:
        self._end()
        words = failure_words(failure)
        self._say("bad", f"{words.happened} {words.todo}")

    def _stopped(self) -> None:
        self._end()
        self._say("info", self.tr("Cancelled. Earlier backups in the same place are whole."))

    def _end(self) -> None:
        self._running = None
        self._progress_card.hide()
        self._enable(is_free=True)
        self.refresh()

    def _enable(self, *, is_free: bool) -> None:
        for button in (self.make_button, self.other_button, *(row.try_button for row in self.rows)):
            button.setEnabled(is_free)

    def _go_on(self) -> None:
        if self._place is None:
            self._choose_place()
        else:
            self.make(self._place)

    def _choose_place(self) -> None:
        choose_folder(self, title=self.tr("Where the backups go"), chosen=self.make)

    def _close(self) -> None:
        self.cancel()
        self.closed.emit()

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()
        if self.scroll_area is not None:
            self.scroll_area.verticalScrollBar().setValue(0)


def _overview(session: Session, _: Reporter) -> BackupOverview:
    return session.known_backups.overview()
