"""How a question is spoken of: who asks, about what, and what became of it."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.question import QuestionState
from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import moment_text

translate = QCoreApplication.translate


def asker(shown: ShownQuestion) -> str:
    """Name whoever asks: as this vault knows them, else by the beginning of their id."""
    return shown_name(shown.asked_by) or shown.question.author.hex()[:12]


def asks_words(shown: ShownQuestion) -> str:
    """Say who asked and when, as a heading above the words of the question."""
    time = moment_text(shown.question.created) or translate("Asking", "at an unknown time")
    words = translate("Asking", "You asked, {time}") if shown.is_ours else translate("Asking", "{name} asks, {time}")
    return words.format(name=asker(shown), time=time)


def about_words(shown: ShownQuestion) -> str:
    """Say which answer a question is about."""
    about = shown.question.about
    if not about:
        return translate("Asking", "About the whole report")
    return translate("Asking", "About: {question}").format(question=shown_name(shown.label) or about)


def question_chip(state: QuestionState, *, look: Look) -> Chip:
    """Make the chip that shows the state of a question."""
    text, icon, token = {
        QuestionState.ASKED: (translate("Asking", "Waits for an answer"), "question", "warn"),
        QuestionState.ANSWERED: (translate("Asking", "Answered"), "circle-check", "ok"),
        QuestionState.WITHDRAWN: (translate("Asking", "Taken back"), "undo", "dim"),
    }[state]
    return Chip(text, token, icon, look=look)
