"""Locking, the clipboard, the passphrase and the recovery sheet."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpinBox

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.passphrase_strength import Strength, judge_passphrase
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.entry.passphrase_field import PassphraseField
from fieldreport.ui.entry.recovery_step import RecoveryStep
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.recovery.erase_dialog import EraseDialog
from fieldreport.ui.settings.choices import Choices
from fieldreport.ui.words.failure_words import failure_words


class SecurityPart(PageFrame):
    """Everything that decides who can read what is here."""

    erase_wanted = Signal()
    """Somebody typed the words: the keys are to be destroyed."""

    def __init__(self, *, look: Look, vault: VaultThread, choices: Choices) -> None:
        super().__init__(title="")
        self.set_title(self.tr("Security"))
        self._look = look
        self._vault = vault
        self._choices = choices
        self.banner = Banner(look=look, kind="ok", text="")
        self.banner.hide()
        self._minutes = QSpinBox()
        self._minutes.setRange(1, 120)
        self._minutes.setSuffix(self.tr(" minutes"))
        self._minutes.valueChanged.connect(
            lambda value: choices.change(replace(choices.settings, lock_after_minutes=value))
        )
        self._seconds = QSpinBox()
        self._seconds.setRange(5, 600)
        self._seconds.setSuffix(self.tr(" seconds"))
        self._seconds.valueChanged.connect(
            lambda value: choices.change(replace(choices.settings, clear_clipboard_after_seconds=value))
        )
        self._sensitive = SquareChoice(self.tr("&Hide sensitive answers until they are wanted"), has_mnemonic=True)
        self._sensitive.toggled.connect(lambda value: choices.change(replace(choices.settings, hide_sensitive=value)))
        self.former = PassphraseField(look=look, name=self.tr("Passphrase until now"))
        self.wanted = PassphraseField(look=look, name=self.tr("New passphrase"))
        self.again = PassphraseField(look=look, name=self.tr("The new passphrase again"))
        self.change_button = Button(self.tr("&Change the passphrase"), look.icon("key"))
        self.change_button.clicked.connect(self.change_passphrase)
        self.again.submitted.connect(self.change_passphrase)
        self._recovery = Button(self.tr("New &recovery sheet…"), look.icon("file-text"))
        self._recovery.clicked.connect(self._make_recovery_words)
        for field in (self.former, self.wanted, self.again):
            field.changed.connect(self._show_change)
        self._lay_out()
        self._show()
        self._show_change()
        choices.changed.connect(self._show)

    def change_passphrase(self) -> None:
        """Change it, if the former one is right and the new one was typed twice alike."""
        if not self.change_button.isEnabled():
            return
        former, wanted = self.former.text, self.wanted.text

        def change(session: Session, _: Reporter) -> None:
            session.vault_choices.change_passphrase(former, wanted)

        self.change_button.setEnabled(False)
        self._vault.run(self, Operation(work=change, done=lambda _: self._changed(), failed=self._refused))

    def _lay_out(self) -> None:
        locking = Card(self.tr("Locking"))
        locking.body.addWidget(LabelledField(self.tr("Lock when nobody was here for"), self._minutes))
        locking.body.addWidget(
            LabelledField(
                self.tr("Clear what was copied after"),
                self._seconds,
                hint=self.tr("What you copy here is marked as secret, so that clipboard histories leave it out."),
            )
        )
        locking.body.addWidget(self._sensitive)
        passphrase = Card(self.tr("Passphrase"))
        passphrase.body.addWidget(LabelledField(self.tr("Passphrase until &now"), self.former))
        passphrase.body.addWidget(LabelledField(self.tr("New &passphrase"), self.wanted))
        self._again_field = LabelledField(self.tr("The new passphrase &again"), self.again)
        passphrase.body.addWidget(self._again_field)
        passphrase.body.addWidget(
            DimLabel(self.tr("Older copies and backups of this vault still open with the former passphrase."))
        )
        passphrase.body.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        recovery = Card(self.tr("Recovery sheet"))
        recovery.body.addWidget(
            DimLabel(
                self.tr(
                    "Twelve words on paper open the vault if the passphrase is forgotten. A new sheet makes the former"
                    " one worthless."
                )
            )
        )
        recovery.body.addWidget(self._recovery, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.banner)
        for card in (locking, passphrase, recovery, self._erase_card()):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _erase_card(self) -> Card:
        card = Card(self.tr("Erase keys now"))
        words = self.tr(
            "For the last moment: what opens this vault is destroyed, then its files. It takes a second, and nobody can"
            " undo it. A switched-off computer with a good passphrase is protected without it."
        )
        card.body.addWidget(DimLabel(words))
        erase = Button(self.tr("&Erase keys now…"), self._look.icon("shield-alert"), danger=True)
        erase.clicked.connect(self._ask_to_erase)
        card.body.addWidget(erase, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _ask_to_erase(self) -> None:
        dialog = EraseDialog(look=self._look, parent=self)
        dialog.confirmed.connect(self.erase_wanted)
        dialog.open()

    def _show(self) -> None:
        settings = self._choices.settings
        for part in (self._minutes, self._seconds, self._sensitive):
            part.blockSignals(True)
        self._minutes.setValue(settings.lock_after_minutes)
        self._seconds.setValue(settings.clear_clipboard_after_seconds)
        self._sensitive.setChecked(settings.hide_sensitive)
        for part in (self._minutes, self._seconds, self._sensitive):
            part.blockSignals(False)

    def _show_change(self) -> None:
        differs = bool(self.again.text) and not self.wanted.text.startswith(self.again.text)
        self._again_field.show_problem(self.tr("This is not the same.") if differs else "")
        is_good = judge_passphrase(self.wanted.text).strength is not Strength.TOO_SHORT
        self.change_button.setEnabled(bool(self.former.text) and is_good and self.wanted.text == self.again.text)

    def _changed(self) -> None:
        for field in (self.former, self.wanted, self.again):
            field.clear()
        self._say("ok", self.tr("The passphrase was changed."))

    def _refused(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        self._say("warn", f"{words.happened} {words.todo}")
        self._show_change()

    def _make_recovery_words(self) -> None:
        dialog = Dialog(
            parent=self,
            title=self.tr("Make a new recovery sheet?"),
            words=self.tr("The words of the former sheet will not open the vault any more."),
        )
        dialog.add_button(Button(self.tr("Cancel")))

        def make() -> None:
            dialog.accept()
            self._vault.run(self, Operation(work=_new_words, done=self._show_recovery_words, failed=self._refused))

        dialog.add_button(Button(self.tr("&Make it"), primary=True), make)
        dialog.open()

    def _show_recovery_words(self, words: str) -> None:
        dialog = Dialog(parent=self, title=self.tr("Your new recovery sheet"))
        step = RecoveryStep(look=self._look)
        step.show_words(words)
        dialog.body.addWidget(step)
        done = dialog.add_button(Button(self.tr("&Done"), primary=True), dialog.accept)
        done.setEnabled(False)
        step.changed.connect(lambda: done.setEnabled(step.is_complete))
        dialog.finished.connect(lambda _: step.forget())
        dialog.open()

    def _say(self, kind: str, text: str) -> None:
        self.banner.say(kind, text)
        self.banner.show()


def _new_words(session: Session, _: Reporter) -> str:
    return session.vault_choices.new_recovery_words()
