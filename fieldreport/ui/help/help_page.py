"""Help: the few things that one must know, in the order in which they are needed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import Heading, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame


class HelpPage(PageFrame):
    """Short paragraphs; what is done with keys is on the sheet of keys."""

    def __init__(self) -> None:
        super().__init__(title="")
        self.set_title(self.tr("Help"))
        for title, words in self._chapters():
            card = Card(title)
            card.body.addWidget(WrapLabel(words, selectable=True))
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _chapters(self) -> Sequence[tuple[str, str]]:
        return (
            (
                self.tr("Write a report"),
                self.tr(
                    "Choose New report and a form, and write what you know. Every change is stored at once, encrypted."
                    " Leave empty what you do not know: empty, “unknown” and 0 are three different answers. You can"
                    " stop at any time and go on later under Drafts."
                ),
            ),
            (
                self.tr("Seal it"),
                self.tr(
                    "A sealed report is signed and never changes again. What was wrong in it is corrected by a new"
                    " revision, and both stay. Check shows before what is missing."
                ),
            ),
            (
                self.tr("Take it to the office"),
                self.tr(
                    "Export writes one encrypted file, the bundle, onto a stick. Only the office can open it."
                    " “Exported” is said only after the file was read back from the stick and found whole."
                ),
            ),
            (
                self.tr("Carry nothing"),
                self.tr(
                    "The office sends a receipt back. Import it, and the report says “Received”. Once the office has"
                    " signed that it holds a second copy too, More → Clear from this computer destroys its answers and"
                    " files here. What stays is that there was a report, and the receipt."
                ),
            ),
            (
                self.tr("Know whom you write to"),
                self.tr(
                    "Each contact has eight words. Compare all eight in person or on a call where you know the voice."
                    " Whoever could swap the card could read everything; the words are what shows it."
                ),
            ),
            (
                self.tr("Lock"),
                self.tr(
                    "Ctrl+L or F9 locks at once; what you typed is stored. A locked or switched-off computer shows"
                    " nothing but how large the vault is. An open one shows everything to whoever sits before it."
                ),
            ),
            (
                self.tr("What this cannot protect from"),
                self.tr(
                    "From a program that spies on this computer while the vault is open; from somebody who makes you"
                    " open it; from cameras behind you. Deleted things may stay in old sectors of the disk, encrypted."
                ),
            ),
            (
                self.tr("If the passphrase is lost"),
                self.tr(
                    "Take the recovery sheet: its twelve words open the vault, under “Forgot the passphrase?”. Without"
                    " both nobody can open it, we neither."
                ),
            ),
        )


class KeysPage(PageFrame):
    """The sheet of keys, made from the table of commands."""

    def __init__(self, *, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(title="", parent=parent)
        self.set_title(self.tr("Keys"))
        card = Card()
        holder = QWidget()
        rows = QGridLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setColumnStretch(1, 1)
        for row, (command, key) in enumerate(keys):
            rows.addWidget(Heading(key), row, 0)
            rows.addWidget(WrapLabel(command), row, 1)
        card.body.addWidget(holder)
        self.body.addWidget(card)
        self.body.addStretch(1)
