"""Answering in words: where the report is right as it is, and whoever asked has to be told so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.asking.question_words import about_words, asks_words
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.look.look import Look

_LINES = 4


class ReplyDialog(Dialog):
    """Emits `confirmed` when somebody wants to answer so; whoever opened it closes it."""

    confirmed = Signal(str)
    """Carries the words."""

    def __init__(self, *, parent: QWidget, look: Look, shown: ShownQuestion) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Answer in words"),
            words=self.tr(
                "All answers of the report stay as they are. Your words are sealed with it, as a new version."
            ),
        )
        self.body.addWidget(
            QuietFrame(
                look=look,
                kind="warn",
                icon="question",
                dim=f"{asks_words(shown)}\n{about_words(shown)}",
                words=[shown.question.text],
            )
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look.em(2.2 * _LINES))
        self.body.addWidget(labelled(self.tr("Your answer"), self.text))
        words = self.tr("Whoever has the report from you gets these words, not only whoever asked.")
        self.body.addWidget(Banner(look=look, kind="info", text=words))
        self.add_button(Button(self.tr("Cancel")))
        self._seal = Button(self.tr("Seal the answer"), look.icon("shield-check", "on_accent"), primary=True)
        self._seal.setEnabled(False)
        self.text.textChanged.connect(self._allow)
        self.add_button(self._seal, self._confirm)
        self.text.setFocus()

    def refuse(self, words: str) -> None:
        """Say why it was not sealed; what was written stays."""
        self.say(words)
        self._allow()

    def _allow(self) -> None:
        self._seal.setEnabled(bool(self.text.toPlainText().strip()))

    def _confirm(self) -> None:
        self._seal.setEnabled(False)
        self.confirmed.emit(self.text.toPlainText().strip())
