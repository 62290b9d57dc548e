"""Asking the author of a report: about which answer, in which words, and who will get them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldreport.forms.reading import ReadAnswer
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.combo_field import ChoiceCombo

_LINES = 4
_QUOTED = 600
"""Characters of an answer that are quoted; the whole of it stands in the report."""
_OFFERED = 2_000
"""Answers among which one is chosen; a full incident has a hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Who gets a question."""

    name: str
    is_contact: bool
    """Else nothing can be sent to them from here."""


class AskDialog(Dialog):
    """Emits `confirmed` when somebody has asked; whoever opened it closes it."""

    confirmed = Signal(str, str)
    """Carries the words, and the path of the answer; empty for the report as a whole."""

    def __init__(
        self,
        *,
        parent: QWidget,
        look: Look,
        answers: Sequence[ReadAnswer],
        about: str,
        addressee: Addressee,
        hides: bool,
    ) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Ask about this report"),
            words=self.tr(
                "The author sees your question at the answer that it is about, and replies by a new version of the "
                "report. The report that you have stays as it is."
            ),
        )
        self._hides = hides
        self._answers = {answer.path: answer for answer in answers[:_OFFERED]}
        self._about = ChoiceCombo()
        self._about.addItem(self.tr("The whole report"), "")
        for path, answer in self._answers.items():
            self._about.addItem(shown_name(answer.label) or path, path)
        self._about.setCurrentIndex(max(self._about.findData(about), 0))
        self._about.currentIndexChanged.connect(self._quote)
        self.body.addWidget(labelled(self.tr("About"), self._about))
        self._says = Card(self.tr("The report says"))
        self._quoted = WrapLabel()
        self._says.body.addWidget(self._quoted)
        self.body.addWidget(self._says)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look.em(2.2 * _LINES))
        self.body.addWidget(
            labelled(
                self.tr("Your question"),
                self.text,
                hint=self.tr("One thing at a time, in plain words. It is signed by your office."),
            )
        )
        self.body.addWidget(
            Banner(look=look, kind="info" if addressee.is_contact else "warn", text=self._way(addressee))
        )
        # Else the room that is left stands between the questions.
        self.body.addStretch(1)
        self.add_button(Button(self.tr("Cancel")))
        self._ask = Button(self.tr("Ask"), look.icon("question", "on_accent"), primary=True)
        self._ask.setEnabled(False)
        self.text.textChanged.connect(self._allow)
        self.add_button(self._ask, self._confirm)
        self._quote()
        self.text.setFocus()

    def refuse(self, words: str) -> None:
        """Say why it was not asked; what was written stays."""
        self.say(words)
        self._allow()

    def _allow(self) -> None:
        self._ask.setEnabled(bool(self.text.toPlainText().strip()))

    def _quote(self) -> None:
        answer = self._answers.get(self._about.currentData())
        self._says.setVisible(answer is not None)
        if answer is not None and answer.is_sensitive and self._hides:
            self._quoted.setText(self.tr("Hidden: sensitive"))
        elif answer is not None:
            words = shown_name(answer.words) if answer.evidence is not None else answer.words
            self._quoted.setText(f"{words[:_QUOTED]}…" if len(words) > _QUOTED else words)

    def _confirm(self) -> None:
        self._ask.setEnabled(False)
        self.confirmed.emit(self.text.toPlainText().strip(), self._about.currentData())

    def _way(self, addressee: Addressee) -> str:
        if addressee.is_contact:
            return self.tr(
                "{name}, who wrote the report, gets it with the next bundle that you export for them. "
                "Until then it is only here."
            ).format(name=addressee.name)
        return self.tr(
            "Whoever wrote the report is not among your contacts: the question stays here until you have their card."
        )
