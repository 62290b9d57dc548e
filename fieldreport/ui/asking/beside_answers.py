"""What stands beside the answers that are read: a way to ask about each, and what was asked about it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.domain.question import QuestionState
from fieldreport.forms.reading import ReadAnswer
from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.asking.asking import Asking
from fieldreport.ui.asking.question_words import about_words, asks_words
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look


class BesideAnswers(QObject):
    """Makes small widgets for the page that lays the answers out."""

    see_all = Signal()
    """Somebody wants to see what was answered, and what is different since."""

    def __init__(self, *, look: Look, asking: Asking) -> None:
        super().__init__(asking)
        self._look = look
        self._asking = asking

    def button(self, answer: ReadAnswer) -> QWidget | None:
        """Return a quiet button that asks about an answer; None for somebody who asks nobody.

        Tab goes past it, or it would stop a hundred times: *Ask…* in the foot has all answers to choose from.
        """
        if not self._asking.can_ask:
            return None
        label = shown_name(answer.label) or answer.path
        button = IconButton(self._look.icon("question", "dim"), self.tr("Ask about this answer…"))
        button.setAccessibleName(self.tr("Ask about: {question}").format(question=label))
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(lambda: self._asking.ask(answer.path))
        return button

    def notes(self, answer: ReadAnswer) -> Sequence[QWidget]:
        """Return what stands below an answer: each question about it, and what became of it."""
        return [self._note(one) for one in self._asking.asked if one.question.about == answer.path and _counts(one)]

    def notes_above(self) -> Sequence[QWidget]:
        """Return what stands above all answers: open questions about the report, or about what has no answer in it."""
        known = self._asking.answers()
        found = [one for one in self._asking.asked if one.question.about not in known]
        return [self._note(one, names_answer=True) for one in found if one.question.state is QuestionState.ASKED]

    def _note(self, shown: ShownQuestion, *, names_answer: bool = False) -> QWidget:
        dim = f"{asks_words(shown)}\n{about_words(shown)}" if names_answer else asks_words(shown)
        if shown.question.state is QuestionState.ANSWERED:
            see = Button(self.tr("See what changed"), flat=True)
            see.clicked.connect(self.see_all)
            return QuietFrame(
                look=self._look,
                kind="card",
                icon="circle-check",
                dim=dim,
                words=[shown.question.text, self.tr("Answered in a new version.")],
                buttons=[see],
            )
        buttons = []
        words = [shown.question.text]
        if shown.is_to_us:
            version = Button(self.tr("Answer by a new version"), self._look.icon("pencil"))
            version.clicked.connect(lambda: self._asking.answer_by_version(shown))
            in_words = Button(self.tr("Answer in words…"))
            in_words.clicked.connect(lambda: self._asking.answer_in_words(shown))
            buttons = [version, in_words]
        else:
            words.append(self.tr("Waits for an answer. It goes with the next bundle for whoever wrote the report."))
            if shown.is_ours:
                back = Button(self.tr("Take back…"))
                back.clicked.connect(lambda: self._asking.take_back(shown))
                buttons = [back]
        return QuietFrame(look=self._look, kind="warn", icon="question", dim=dim, words=words, buttons=buttons)


def _counts(shown: ShownQuestion) -> bool:
    return shown.question.state is not QuestionState.WITHDRAWN
