"""Comparing eight words: what the other side says, and what stands here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.contacts import Contact
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.eight_words import EightWords
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.words.failure_words import failure_words


class VerifyDialog(Dialog):
    """Either a person types what they hear, and the vault compares; or they say that they compared all eight."""

    verified = Signal()

    def __init__(
        self,
        *,
        look: Look,
        vault: VaultThread,
        contact: Contact,
        words: Sequence[str],
        digits: str,
        parent: QWidget | None = None,
    ) -> None:
        name = shown_name(contact.name)
        super().__init__(
            parent=parent,
            title=self.tr("Are these the words of %1?").replace("%1", name),
            words=self.tr(
                "Meet, or call on a line where you know the voice. Have %1 read out the eight words that stand under"
                " “My card” there, and read out yours. Never compare them in the message that brought the card."
            ).replace("%1", name),
        )
        self._vault = vault
        self._contact = contact
        eight = EightWords(look=look)
        eight.show_words(words, digits)
        self.typed = QLineEdit()
        self.typed.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText)
        self._field = labelled(
            self.tr("&Type the words, or the digits, that you hear"),
            self.typed,
            hint=self.tr("What you hear, not what you read here: FieldReport compares them."),
        )
        self.compared = SquareChoice(
            self.tr("Or: I have &compared all eight words, one by one, and they agree"), has_mnemonic=True
        )
        self.agree = Button(self.tr("They &agree"), look.icon("shield-check", "on_accent"), primary=True)
        self.body.addWidget(eight)
        self.body.addWidget(self._field)
        self.body.addWidget(self.compared)
        self.add_button(Button(self.tr("Not &now")))
        self.add_button(self.agree, self._agree)
        self.typed.textChanged.connect(lambda _: self._show_button())
        self.compared.toggled.connect(lambda _: self._show_button())
        self._show_button()
        self.typed.setFocus()

    @property
    def problem(self) -> str:
        """What is said about what was typed."""
        return self.typed.accessibleDescription()

    def _show_button(self) -> None:
        self._field.show_problem("")
        self.agree.setEnabled(bool(self.typed.text().strip()) or self.compared.isChecked())

    def _agree(self) -> None:
        contact, typed = self._contact, self.typed.text().strip()

        def verify(session: Session, _: Reporter) -> None:
            if typed:
                session.contacts.check_words(contact, typed)
            session.contacts.verify(contact)

        self.agree.setEnabled(False)
        self._vault.run(self, Operation(work=verify, done=lambda _: self._verified(), failed=self._refused))

    def _verified(self) -> None:
        self.verified.emit()
        self.accept()

    def _refused(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._field.show_problem(f"{words.happened} {words.todo}")
        self.typed.setFocus()
        self.typed.selectAll()
