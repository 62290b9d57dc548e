"""What can be done with questions on the page of one report: ask, take back, and answer in either way."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.question import QuestionState
from fieldreport.errors import FieldReportError
from fieldreport.forms.reading import ReadAnswer
from fieldreport.services.questions import ShownQuestion
from fieldreport.services.reading import ReadReport
from fieldreport.services.unfinished_words import QUESTION, words_about
from fieldreport.system.progress import Reporter
from fieldreport.ui.asking.answering_part import reply_place
from fieldreport.ui.asking.ask_dialog import Addressee, AskDialog
from fieldreport.ui.asking.reply_dialog import ReplyDialog
from fieldreport.ui.asking.take_back_dialog import TakeBackDialog
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.kept_words import KeptWords
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words


class Asking(QObject):
    """One for each page of a report; knows the report and its questions since `follow`."""

    changed = Signal()
    """Something was asked, taken back or answered."""
    open_draft_at = Signal(str, str)
    """Carries the draft in which a question is answered, and the path of the answer; empty for the whole report."""

    def __init__(
        self, *, vault: VaultThread, look: Look, is_office: bool, hides: Callable[[], bool], around: QWidget
    ) -> None:
        super().__init__(around)
        self._vault = vault
        self._look = look
        self._is_office = is_office
        self._hides = hides
        self._around = around
        self._report: ReadReport | None = None
        self._asked: tuple[ShownQuestion, ...] = ()

    def follow(self, report: ReadReport, asked: tuple[ShownQuestion, ...]) -> None:
        """Take the report that is shown, and the questions about it."""
        self._report = report
        self._asked = asked

    @property
    def asked(self) -> tuple[ShownQuestion, ...]:
        """All questions about the report, in the order in which they were asked."""
        return self._asked

    @property
    def can_ask(self) -> bool:
        """Whether there is somebody else to ask: only an office asks, and nobody asks themselves."""
        return self._is_office and self._report is not None and not self._report.is_own and bool(self._report.heads)

    def waiting(self) -> int:
        """Count the questions that wait for an answer."""
        return sum(one.question.state is QuestionState.ASKED for one in self._asked)

    def answers(self) -> dict[str, ReadAnswer]:
        """Return what the report says now, by path."""
        if self._report is None or not self._report.heads:
            return {}
        return {answer.path: answer for answer in self._report.heads[0].content.answers()}

    def ask(self, about: str = "") -> None:
        """Ask for the words of a question, then ask it."""
        report = self._report
        if report is None or report.card.subject is None:
            return
        dialog = AskDialog(
            parent=self._around,
            look=self._look,
            answers=list(self.answers().values()),
            about=about,
            addressee=Addressee(name=shown_name(report.author.name), is_contact=bool(report.author.name)),
            hides=self._hides(),
        )
        subject = report.card.subject
        kept = KeptWords(field=dialog.text, vault=self._vault, place=words_about(QUESTION, subject))

        def ask(text: str, path: str) -> None:
            def in_vault(session: Session, _: Reporter) -> None:
                session.questions.ask(subject, text, about=path)
                kept.forget(session)

            self._run(in_vault, dialog)

        dialog.confirmed.connect(ask)
        dialog.open()

    def take_back(self, shown: ShownQuestion) -> None:
        """Take a question back, when somebody has confirmed that."""
        record = shown.question.record
        dialog = TakeBackDialog(parent=self._around, look=self._look, shown=shown)

        def in_vault(session: Session, _: Reporter) -> None:
            session.questions.withdraw(record)

        dialog.confirmed.connect(lambda: self._run(in_vault, dialog))
        dialog.open()

    def answer_by_version(self, shown: ShownQuestion) -> None:
        """Begin a new version, or go on with the one that is being written, at the answer that is asked about."""
        record, about = shown.question.record, shown.question.about

        def begin(session: Session, _: Reporter) -> str:
            return session.questions.draft_for(record)

        self._vault.run(self, Operation(work=begin, done=lambda draft: self.open_draft_at.emit(draft, about)))

    def answer_in_words(self, shown: ShownQuestion) -> None:
        """Ask for the words, then seal them as a new version that changes nothing else."""
        record = shown.question.record
        dialog = ReplyDialog(parent=self._around, look=self._look, shown=shown)
        kept = KeptWords(field=dialog.text, vault=self._vault, place=reply_place(record))

        def answer(words: str) -> None:
            def in_vault(session: Session, _: Reporter) -> None:
                session.questions.answer(record, words)
                kept.forget(session)

            self._run(in_vault, dialog)

        dialog.confirmed.connect(answer)
        dialog.open()

    def _run(self, work: Callable[[Session, Reporter], None], dialog: AskDialog | ReplyDialog | TakeBackDialog) -> None:
        # What was confirmed is done, also when the vault is locked in that moment.
        self._vault.run(
            dialog,
            Operation(
                work=work, done=partial(self._done, dialog), failed=partial(_refuse, dialog), survives_locking=True
            ),
        )

    def _done(self, dialog: AskDialog | ReplyDialog | TakeBackDialog, _: None) -> None:
        dialog.accept()
        self.changed.emit()


def _refuse(dialog: AskDialog | ReplyDialog | TakeBackDialog, refusal: FieldReportError) -> None:
    words = failure_words(refusal)
    dialog.refuse(f"{words.happened} {words.todo}".strip())
