"""Prove that it works: everything that a person relies on is tried in one run, and told in plain words."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.plain_copies import write_new_file
from fieldreport.services.proving import Proof
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.file_dialogs import save_as
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.paper import choose_printer
from fieldreport.ui.recovery.proof_card import ProofCard
from fieldreport.ui.recovery.proof_words import Finding, ProofWords
from fieldreport.ui.words.failure_words import failure_words


class ProvePage(PageFrame):
    """Nothing is changed by it, and nothing is green that was not looked at."""

    closed = Signal()
    backup_wanted = Signal()

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__()
        self.set_title(
            self.tr("Prove that it works"),
            self.tr("Everything you rely on is tried in one run: what opens the vault, reports, files, logs, backup."),
        )
        self._look = look
        self._vault = vault
        self._running: Running | None = None
        self._proof_words = ProofWords()
        self.proof: Proof | None = None
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancel)
        self._progress_card = Card()
        self._progress_card.body.addWidget(self._progress)
        self._progress_card.hide()
        self._before = Card()
        for words in (
            self.tr(
                "Plug in the drive with the backup first. The latest backup in reach is restored for a trial, beside"
                " the vault, and removed again."
            ),
            self.tr("It takes as long as reading all files twice. You can go on writing afterwards; nothing changes."),
        ):
            self._before.body.addWidget(WrapLabel(words))
        holder = QWidget()
        self._report = QVBoxLayout(holder)
        self._report.setContentsMargins(0, 0, 0, 0)
        self._report.setSpacing(look.em(1.2))
        self._cards: list[ProofCard] = []
        for part in (self._banner, self._progress_card, self._before, holder):
            self.body.addWidget(part)
        self._unprotected = DimLabel(
            self.tr("On paper or in a file the report names where backups lie; nothing protects it there.")
        )
        self._unprotected.hide()
        self.body.addWidget(self._unprotected)
        self.body.addStretch(1)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self._close)
        self.backup_button = Button(self.tr("&Backup…"), look.icon("hard-drive"))
        self.backup_button.clicked.connect(self.backup_wanted)
        self.save_button = Button(self.tr("&Save the report…"), look.icon("file-text"))
        self.save_button.clicked.connect(self._choose_file)
        self.print_button = Button(self.tr("&Print…"), look.icon("printer"))
        self.print_button.clicked.connect(self._print)
        self.prove_button = Button("", look.icon("shield-check", "on_accent"), primary=True)
        self.prove_button.clicked.connect(self.prove)
        for button in (self.close_button, self.backup_button, self.save_button, self.print_button, self.prove_button):
            self.add_button(button)
        self._show_buttons()

    @property
    def message(self) -> str:
        """What is said on top; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def report(self) -> str:
        """The report as it would be saved; empty before there is one."""
        return "" if self.proof is None else self._proof_words.text(self.proof)

    def prove(self) -> None:
        """Try everything."""
        if self._running is not None:
            return
        self.proof = None
        self._show_report({})
        self._banner.hide()
        self._before.hide()
        self._progress.begin(self.tr("Reading everything, and restoring the latest backup for a trial"))
        self._progress_card.show()
        self._running = self._vault.run(
            self,
            Operation(
                work=_prove,
                done=self._proved,
                failed=self._refused,
                progress=self._went_on,
                cancelled=self._stopped,
            ),
        )
        self._show_buttons()
        self._progress.cancel.setFocus()

    def cancel(self) -> None:
        """Stop; nothing was changed, and nothing is proved."""
        if self._running is not None:
            self._running.cancel()

    def save(self, target: Path) -> None:
        """Write the report to the new file *target*."""
        content = self.report.encode()

        def write(_: Session, __: Reporter) -> None:
            write_new_file(target, content)

        def done(_: None) -> None:
            self._say("ok", self.tr("Saved, unprotected: {path}").format(path=target))

        self._vault.run(self, Operation(work=write, done=done, failed=self._tell))

    def _proved(self, proof: Proof) -> None:
        self._end()
        self.proof = proof
        kind = "bad" if not proof.passed else "warn" if proof.advice else "ok"
        self._say(kind, self._proof_words.verdict(proof))
        self._show_report(self._proof_words.lines(proof))
        self._show_buttons()
        self.prove_button.setFocus()

    def _show_report(self, lines: Mapping[Finding, list[str]]) -> None:
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._cards = [
            ProofCard(look=self._look, title=self._proof_words.heading(finding), finding=finding, texts=texts)
            for finding, texts in lines.items()
        ]
        for card in self._cards:
            self._report.addWidget(card)
        self._unprotected.setVisible(bool(lines))
        order_tabs(self)

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total)

    def _refused(self, failure: FieldReportError) -> None:
        self._end()
        self._before.show()
        self._tell(failure)

    def _tell(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._say("bad", f"{words.happened} {words.todo}")

    def _stopped(self) -> None:
        self._end()
        self._before.show()
        self._say("info", self.tr("Cancelled. Nothing was proved, and nothing changed."))

    def _end(self) -> None:
        self._running = None
        self._progress_card.hide()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.prove_button.setEnabled(self._running is None)
        self.backup_button.setEnabled(self._running is None)
        self.prove_button.setText(self.tr("&Prove it now") if self.proof is None else self.tr("Prove it &again"))
        for button in (self.save_button, self.print_button):
            button.setVisible(self.proof is not None)

    def _choose_file(self) -> None:
        texts = self.tr("Text files (*.txt)")
        name = "proof.txt"
        save_as(self, title=self.tr("Save an unprotected copy"), chosen=self.save, name=name, kinds=[texts])

    def _print(self) -> None:
        if self.proof is not None:
            title, html = self._proof_words.title(self.proof), self._proof_words.html(self.proof)
            choose_printer(self, title=f"FieldReport · {title}", html=html, done=self._printed)

    def _printed(self, is_taken: bool) -> None:  # noqa: FBT001 - what the printer's answer carries
        if is_taken:
            self._say("ok", self.tr("Handed to the printer."))
        else:
            self._say("bad", self.tr("The printer did not answer. Check it and print again."))

    def _close(self) -> None:
        self.cancel()
        self.closed.emit()

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()
        if self.scroll_area is not None:
            self.scroll_area.verticalScrollBar().setValue(0)


def _prove(session: Session, reporter: Reporter) -> Proof:
    proof = session.proving.prove(reporter=reporter)
    for one in proof.backups:
        session.known_backups.note_trial(one)
    return proof
