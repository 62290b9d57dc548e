"""The way from *Seal* to a sealed report: what becomes final is told first, then a person decides."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.forms.review import Review
from fieldreport.services.questions import DraftQuestion
from fieldreport.services.sealing import NO_REPLIES, Sealed
from fieldreport.system.progress import Reporter
from fieldreport.ui.asking.answering_part import reply_place
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.kept_words import KeptWords
from fieldreport.ui.editor.earlier_backups_dialog import EarlierBackupsDialog
from fieldreport.ui.editor.office_only_choice import OfferedOffice
from fieldreport.ui.editor.opened_draft import OpenedDraft
from fieldreport.ui.editor.seal_dialog import SealDialog, SealSummary
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words


@dataclass(frozen=True, slots=True)
class _Told:
    """What the vault says of a draft that is to be sealed."""

    title: str
    stored: int
    files: int
    offices: tuple[OfferedOffice, ...]
    is_for_office: bool
    asked: tuple[DraftQuestion, ...]


class SealingAct(QObject):
    """One for each editor."""

    sealed = Signal(object)
    """Carries the Sealed."""
    look_at_findings = Signal()

    def __init__(
        self,
        *,
        vault: VaultThread,
        look: Look,
        opened: OpenedDraft,
        is_stored: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._look = look
        self._opened = opened
        self._is_stored = is_stored
        self._around = parent
        self._dialog: SealDialog | None = None
        self._kept: list[KeptWords] = []

    @property
    def dialog(self) -> SealDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def begin(self, review: Review) -> None:
        """Tell what becomes final; everything typed was handed to the vault's thread before."""
        draft = self._opened.draft.row.id

        def work(session: Session, _: Reporter) -> _Told:
            found = session.drafts.find(draft)
            return _Told(
                title=session.meanings.title(found.row.form, found.answers),
                stored=len(found.answers),
                files=len(found.evidence),
                offices=tuple(OfferedOffice(one.author, one.name) for one in session.office_only.offices(draft)),
                is_for_office=found.row.office_only_since is not None,
                asked=session.questions.of_draft(draft),
            )

        self._vault.run(self, Operation(work=work, done=lambda told: self._tell(review, told), replaces="seal"))

    def _tell(self, review: Review, told: _Told) -> None:
        # What is only in the window would be missing in the report for good; the page says that it is not saved.
        if self._dialog is not None or not self._is_stored():
            return
        is_plain = self._opened.answers is None
        count = told.stored if is_plain else sum(section.answered for section in review.sections)
        summary = SealSummary(
            title=told.title,
            author=self._opened.author,
            answers=count,
            files=told.files,
            hidden=review.hidden_answers,
            findings=len(review.findings),
            is_revision=self._opened.draft.row.subject is not None,
            offices=told.offices,
            is_for_office=told.is_for_office,
            asked=told.asked,
        )
        self._dialog = SealDialog(look=self._look, summary=summary, parent=self._around)
        self._kept = [
            KeptWords(field=field, vault=self._vault, place=reply_place(record))
            for record, field in self._dialog.answering.fields.items()
        ]
        self._dialog.sealing.connect(self._seal)
        self._dialog.look_at_findings.connect(self.look_at_findings)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _seal(self, unfinished: bool) -> None:  # noqa: FBT001 - what the signal carries
        draft = self._opened.draft.row.id
        office = None if self._dialog is None else self._dialog.office
        replies = self._dialog.replies if self._dialog is not None else NO_REPLIES
        kept = self._kept

        def work(session: Session, _: Reporter) -> Sealed:
            sealed = session.sealing.seal_draft(draft, unfinished=unfinished, replies=replies)
            for one in kept:
                one.forget(session)
            return sealed

        def work_for_office(session: Session, reporter: Reporter) -> tuple[Sealed, tuple[str, ...]]:
            assert office is not None, "chosen before"
            contact = session.contacts.get(office)
            sealed = session.office_only.seal(draft, contact, unfinished=unfinished, reporter=reporter)
            renewed = session.clearing.renew_backups(sealed.backups, reporter=reporter)
            left = tuple(str(one.path) for one in renewed if one.fault)
            return Sealed(record=sealed.record, subject=sealed.subject), left

        if office is None:
            self._vault.run(self, Operation(work=work, done=self._done, failed=self._refused))
        else:
            done = self._done_for_office
            self._vault.run(self, Operation(work=work_for_office, done=done, failed=self._refused))

    def _done(self, sealed: Sealed) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.sealed.emit(sealed)

    def _done_for_office(self, outcome: tuple[Sealed, tuple[str, ...]]) -> None:
        sealed, left = outcome
        around = self._around.window()
        self._done(sealed)
        if left:
            # The editor is gone by now: the report is sealed.
            EarlierBackupsDialog(backups=left, parent=around).open()

    def _refused(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        if self._dialog is not None:
            self._dialog.refuse(f"{words.happened} {words.todo}")

    def _forget(self) -> None:
        self._dialog = None
