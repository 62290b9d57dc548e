"""Asks before a question is taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.asking.question_words import about_words, asks_words
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.look.look import Look


class TakeBackDialog(Dialog):
    """Says what it does and what it does not."""

    confirmed = Signal()

    def __init__(self, *, parent: QWidget, look: Look, shown: ShownQuestion) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Take this question back?"),
            words=self.tr(
                "It waits for no answer any more, here at once, and wherever the next bundle takes that. "
                "Nothing is erased: that it was asked stays on record."
            ),
        )
        self.body.addWidget(
            QuietFrame(
                look=look,
                kind="info",
                icon="question",
                dim=f"{asks_words(shown)}\n{about_words(shown)}",
                words=[shown.question.text],
            )
        )
        self.add_button(Button(self.tr("Keep")))
        self._take_back = self.add_button(Button(self.tr("Take back"), danger=True), self._confirm)

    def refuse(self, words: str) -> None:
        """Say why it was not taken back."""
        self.say(words)
        self._take_back.setEnabled(True)

    def _confirm(self) -> None:
        self._take_back.setEnabled(False)
        self.confirmed.emit()
