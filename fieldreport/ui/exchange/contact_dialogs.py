"""The questions around a contact: a pasted card, another name, and whether somebody should be revoked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice


class PasteCardDialog(Dialog):
    """The text of a card, as a mail or message carries it."""

    pasted = Signal(bytes)

    def __init__(self, *, parent: QWidget | None) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Paste a card"),
            words=self.tr("A card is a long line of letters, digits and signs, sometimes several. Paste all of it."),
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.body.addWidget(labelled(self.tr("&Text of the card"), self.text))
        self.add_button(Button(self.tr("Cancel")))
        self.take = self.add_button(Button(self.tr("&Add"), primary=True), self._take)
        self.take.setEnabled(False)
        self.text.textChanged.connect(lambda: self.take.setEnabled(bool(self.text.toPlainText().strip())))
        self.text.setFocus()

    def _take(self) -> None:
        self.pasted.emit(card_bytes(self.text.toPlainText()))
        self.accept()


class RenameDialog(Dialog):
    """A name that only this vault knows."""

    renamed = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Another name"),
            words=self.tr("Only this vault calls the contact so; it is never sent."),
        )
        self.field = QLineEdit(name)
        self.body.addWidget(labelled(self.tr("&Name"), self.field))
        self.add_button(Button(self.tr("Cancel")))
        self.rename = self.add_button(Button(self.tr("&Rename"), primary=True), self._rename)
        self.field.textChanged.connect(lambda text: self.rename.setEnabled(bool(text.strip())))
        self.field.selectAll()
        self.field.setFocus()

    def _rename(self) -> None:
        self.renamed.emit(self.field.text().strip())
        self.accept()


class RevokeDialog(Dialog):
    """Says what follows, and asks for a second act."""

    confirmed = Signal()

    def __init__(self, *, look: Look, title: str, words: str, parent: QWidget | None) -> None:
        super().__init__(parent=parent, title=title, words=words)
        self.sure = SquareChoice(self.tr("I &understand what follows"), has_mnemonic=True)
        self.body.addWidget(self.sure)
        self.add_button(Button(self.tr("Cancel")))
        self.revoke = self.add_button(Button(self.tr("&Revoke"), danger=True), self._revoke)
        self.revoke.setEnabled(False)
        self.sure.toggled.connect(self.revoke.setEnabled)

    def _revoke(self) -> None:
        self.confirmed.emit()
        self.accept()


def card_bytes(text: str) -> bytes:
    """Bring the text of a card back into a file: one record a line, as `domain.card` writes it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return b"".join(line.encode("utf-8", "replace") + b"\n" for line in lines)
