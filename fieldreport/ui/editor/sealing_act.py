"""The way from *Seal* to a sealed report: what becomes final is told first, then a person decides."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.forms.review import Review
from fieldreport.services.questions import DraftQuestion
from fieldreport.services.sealing import NO_REPLIES, Sealed
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.editor.opened_draft import OpenedDraft
from fieldreport.ui.editor.seal_dialog import SealDialog, SealSummary
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words


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

    @property
    def dialog(self) -> SealDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def begin(self, review: Review) -> None:
        """Tell what becomes final; everything typed was handed to the vault's thread before."""
        draft = self._opened.draft.row.id

        def work(session: Session, _: Reporter) -> tuple[str, int, int, tuple[DraftQuestion, ...]]:
            found = session.drafts.find(draft)
            title = session.meanings.title(found.row.form, found.answers)
            return title, len(found.answers), len(found.evidence), session.questions.of_draft(draft)

        self._vault.run(self, Operation(work=work, done=lambda told: self._tell(review, *told), replaces="seal"))

    def _tell(self, review: Review, title: str, stored: int, files: int, asked: tuple[DraftQuestion, ...]) -> None:
        # What is only in the window would be missing in the report for good; the page says that it is not saved.
        if self._dialog is not None or not self._is_stored():
            return
        is_plain = self._opened.answers is None
        count = stored if is_plain else sum(section.answered for section in review.sections)
        summary = SealSummary(
            title=title,
            author=self._opened.author,
            answers=count,
            files=files,
            hidden=review.hidden_answers,
            findings=len(review.findings),
            is_revision=self._opened.draft.row.subject is not None,
            asked=asked,
        )
        self._dialog = SealDialog(look=self._look, summary=summary, parent=self._around)
        self._dialog.sealing.connect(self._seal)
        self._dialog.look_at_findings.connect(self.look_at_findings)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _seal(self, unfinished: bool) -> None:  # noqa: FBT001 - what the signal carries
        draft = self._opened.draft.row.id
        replies = self._dialog.replies if self._dialog is not None else NO_REPLIES

        def work(session: Session, _: Reporter) -> Sealed:
            return session.sealing.seal_draft(draft, unfinished=unfinished, replies=replies)

        self._vault.run(self, Operation(work=work, done=self._done, failed=self._refused))

    def _done(self, sealed: Sealed) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.sealed.emit(sealed)

    def _refused(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        if self._dialog is not None:
            self._dialog.refuse(f"{words.happened} {words.todo}")

    def _forget(self) -> None:
        self._dialog = None
