"""Erase keys now: what it does and what it cannot do is said, and a person types the words before it happens."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look

WORDS = "erase everything"
"""As the command asks for them; a keyboard of another script has the window's own words beside them."""


class EraseDialog(Dialog):
    """No passphrase is asked for: whoever can delete the folder needs none either, and there may be half a minute."""

    confirmed = Signal()

    def __init__(self, *, look: Look, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(parent=parent, title="")
        title = self.tr("Erase keys now?")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(self.tr("Nobody will ever open this vault again, with any passphrase or recovery sheet."))
        if path is not None:
            self.body.addWidget(WrapLabel(shown_name(str(path))))
        for words in (
            self.tr("The keys are destroyed first, then the files. The program ends; nothing that opens stays behind."),
            self.tr("Backups elsewhere are not touched, and still open."),
        ):
            self.body.addWidget(WrapLabel(words))
        remains = self.tr(
            "An SSD, a stick, a snapshot or a synchronised folder may keep old blocks. Who finds the former keys there,"
            " and knows the passphrase, reads what else is found. Only breaking the disk is surer."
        )
        self.body.addWidget(Banner(look=look, kind="warn", text=remains))
        self._wanted = self.tr("erase everything")
        self.typed = QLineEdit()
        self.typed.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        label = self.tr("To erase, &type: %1").replace("%1", self._wanted)
        self.body.addWidget(LabelledField(label, self.typed))
        self.add_button(Button(self.tr("Cancel")))
        self.erase_button = self.add_button(Button(self.tr("&Erase keys"), danger=True), self._erase)
        self.erase_button.setEnabled(False)
        self.typed.textChanged.connect(lambda _: self.erase_button.setEnabled(self._is_typed))
        # Enter does nothing until the words stand there, and never presses Cancel.
        self.erase_button.setDefault(True)
        self.typed.setFocus()

    @property
    def _is_typed(self) -> bool:
        return " ".join(self.typed.text().split()).casefold() in {WORDS, self._wanted.casefold()}

    def _erase(self) -> None:
        if self._is_typed:
            self.accept()
            self.confirmed.emit()
