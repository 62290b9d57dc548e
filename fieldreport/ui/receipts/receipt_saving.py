"""Saving a receipt, a request, or what was asked for again: one choice of a place, and it is written and read back."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId
from fieldreport.errors import FieldReportError
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.words.failure_words import failure_words

_Work = Callable[[Session, Path, Reporter], list[ExportedBundle]]


class ReceiptSaving(QObject):
    """Small bundles for people who are contacts; what is unfinished is removed, whatever happens."""

    saved = Signal(object)
    """Carries the names of the files that were written, a list of str."""
    refused = Signal(str)
    """Carries what happened, and what can be done."""
    began = Signal()

    def __init__(self, *, vault: VaultThread, page: QWidget) -> None:
        super().__init__(page)
        self._vault = vault
        self._page = page

    def ask_for_receipts(self, senders: Sequence[AuthorId], *, asking: Collection[AuthorId] = ()) -> None:
        """Let a person choose where the receipts of these senders go; *asking* are those of whom something lacks."""
        save = partial(self.save_receipts, senders, asking=asking)
        choose_folder(self._page, title=self.tr("Where the receipt goes"), chosen=save)

    def ask_for_request(self, sender: AuthorId) -> None:
        """Let a person choose where the request goes."""
        choose_folder(self._page, title=self.tr("Where the request goes"), chosen=partial(self.save_request, sender))

    def ask_for_requested(self, receiver: AuthorId) -> None:
        """Let a person choose where what was asked for again goes."""
        choose_folder(self._page, title=self.tr("Where the bundle goes"), chosen=partial(self.save_requested, receiver))

    def save_receipts(self, senders: Sequence[AuthorId], folder: Path, *, asking: Collection[AuthorId] = ()) -> None:
        """Write one receipt for each sender; those of *asking* also ask for everything that is missing."""
        self._run(
            lambda session, to, reporter: [
                _receipt(session, one, to, reporter, ask_again=one in asking) for one in senders
            ],
            folder,
        )

    def save_request(self, sender: AuthorId, folder: Path) -> None:
        """Write the receipt that also asks for everything that is missing."""
        self.save_receipts([sender], folder, asking=[sender])

    def save_requested(self, receiver: AuthorId, folder: Path) -> None:
        """Write the bundles that somebody asked for once more."""
        self._run(lambda session, to, reporter: _requested(session, receiver, to, reporter), folder)

    def _run(self, work: _Work, folder: Path) -> None:
        def write(session: Session, reporter: Reporter) -> list[str]:
            return [path.name for one in work(session, folder, reporter) for path in one.files]

        self.began.emit()
        self._vault.run(self, Operation(work=write, done=self.saved.emit, failed=self._fail))

    def _fail(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self.refused.emit(f"{words.happened} {words.todo}")


def _receipt(
    session: Session, sender: AuthorId, folder: Path, reporter: Reporter, *, ask_again: bool = False
) -> ExportedBundle:
    return session.exporting.send_receipts(
        session.contacts.get(sender), folder, options=ExportOptions(), reporter=reporter, ask_again=ask_again
    )


def _requested(session: Session, receiver: AuthorId, folder: Path, reporter: Reporter) -> list[ExportedBundle]:
    return session.exporting.export(
        session.contacts.get(receiver), (), folder, options=ExportOptions(requested=True), reporter=reporter
    )
