"""Saving a file of evidence outside the vault: asked first, because it leaves all protection there."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.media_kind import Family, MediaKind
from fieldreport.errors import FieldReportError
from fieldreport.services.evidence import EvidenceItem, OfDraft, OfReport
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.file_dialogs import save_as
from fieldreport.ui.controls.progress_panel import ProgressPanel

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]')
_LONGEST = 80
_DANGEROUS = (Family.PROGRAM, Family.SHORTCUT)

Write = Callable[[Session, Path, Reporter], None]


class CopySaving(QObject):
    """Asks, lets a person choose where, and writes."""

    saved = Signal(object)
    """A copy lies there; carries the Path."""

    def __init__(self, *, vault: VaultThread, window: QWidget) -> None:
        super().__init__(window)
        self._vault = vault
        self._window = window

    def ask(self, item: EvidenceItem, kind: MediaKind) -> Dialog:
        """Ask whether a copy of the file as it is may leave the vault."""

        def write(session: Session, path: Path, reporter: Reporter) -> None:
            match item.holder:
                case OfDraft(draft):
                    session.plain_copies.save_draft_evidence(draft, item.path, path, reporter=reporter)
                case OfReport(subject, _):
                    session.plain_copies.save_evidence(subject, item.path, path, reporter=reporter)

        return self._ask(safe_name(item.shown_name, kind), kind, write)

    def ask_made(self, item: EvidenceItem, kind: MediaKind, name: str, make: Callable[[Session], bytes]) -> Dialog:
        """Ask the same of a copy that is made here of a report's file, as one with parts blackened."""

        def write(session: Session, path: Path, _: Reporter) -> None:
            assert isinstance(item.holder, OfReport), "a draft takes such a copy in instead"
            session.plain_copies.save_derived(item.holder.subject, item.path, make(session), path)

        return self._ask(safe_name(name, kind), kind, write)

    def _ask(self, name: str, kind: MediaKind, write: Write) -> Dialog:
        dialog = Dialog(parent=self._window, title=self.tr("Save a copy outside the vault?"), words=self._words(kind))

        def choose() -> None:
            dialog.accept()
            save_as(self._window, title=self.tr("Save a copy"), chosen=lambda path: self._write(path, write), name=name)

        dialog.add_button(Button(self.tr("Cancel")))
        dialog.add_button(Button(self.tr("Choose where…"), danger=True), choose)
        dialog.open()
        return dialog

    def _words(self, kind: MediaKind) -> str:
        words = self.tr(
            "The copy is not encrypted. Whoever holds the stick or the computer can read it, and a deleted copy can"
            " often be brought back. The history will say that a copy was saved."
        )
        if kind.family in _DANGEROUS:
            words += " " + self.tr("This file is a program: do not open it on any computer that matters to you.")
        return words

    def _write(self, path: Path, write: Write) -> None:
        waiting = Dialog(parent=self._window, title=self.tr("Saving a copy"))
        panel = ProgressPanel()
        waiting.body.addWidget(panel)

        def work(session: Session, reporter: Reporter) -> Path:
            write(session, path, reporter)
            return path

        def done(saved: Path) -> None:
            waiting.accept()
            self.saved.emit(saved)

        def failed(failure: FieldReportError) -> None:
            waiting.accept()
            self._vault.failed.emit(failure)

        running = self._vault.run(
            self,
            Operation(
                work=work,
                done=done,
                failed=failed,
                cancelled=waiting.accept,
                progress=lambda progress: panel.show_progress(progress.done, progress.total),
            ),
        )
        panel.cancelled.connect(running.cancel)
        waiting.rejected.connect(running.cancel)
        waiting.open()


def safe_name(untrusted_name: str, kind: MediaKind) -> str:
    """Make somebody else's name the name of a new file: one part, no tricks, and an ending that is true."""
    plain = _NOT_IN_NAMES.sub("_", untrusted_name).strip(" ._")[-_LONGEST:]
    plain = plain or QCoreApplication.translate("CopySaving", "file")
    ending = plain.rpartition(".")[2].lower()
    if kind.family in _DANGEROUS:
        # Nothing starts it by a double click.
        return f"{plain}.unsafe"
    if kind.format and ending not in kind.endings and kind.family is not Family.TEXT:
        return f"{plain}.{kind.format}"
    return plain
