"""Receipts with one contact: what we sign for, to be saved again at any time, and what it signed for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.trust import Role
from fieldreport.services.confirmations import OfficeWord
from fieldreport.services.receipts import Statable
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.receipt_saving import ReceiptSaving
from fieldreport.ui.receipts.receipt_words import given_words, word_of_office


@dataclass(frozen=True, slots=True)
class _Receipts:
    author: AuthorId
    name: str
    given: Statable | None
    word: OfficeWord | None


class ContactReceipts(Card):
    """Hidden where neither side signed for anything."""

    shown = Signal()

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__(self.tr("Receipts"))
        self._vault = vault
        self._author: AuthorId | None = None
        self._given = DimLabel()
        self._got = DimLabel()
        self._save = Button(self.tr("Save the recei&pt…"), look.icon("check"))
        self._save.clicked.connect(self._ask)
        self._banner = Banner(look=look, kind="ok", text="")
        self._banner.hide()
        self.corner.addWidget(self._save)
        for part in (self._given, self._got, self._banner):
            self.body.addWidget(part)
        self.saving = ReceiptSaving(vault=vault, page=self)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(lambda words: self._say("warn", words))
        self.hide()

    @property
    def message(self) -> str:
        """What became of the receipt; empty before it was saved."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def words(self) -> str:
        """What it says of receipts."""
        return "\n".join(label.text() for label in (self._given, self._got) if not label.isHidden())

    def show_contact(self, author: AuthorId) -> None:
        """Show the receipts with this contact."""
        if author != self._author:
            self._banner.hide()
            self.hide()
        self._author = author
        self._vault.run(
            self, Operation(work=lambda session, _: _look_up(session, author), done=self._show, replaces="receipts")
        )

    def _show(self, found: _Receipts) -> None:
        self._given.setVisible(found.given is not None)
        self._save.setVisible(found.given is not None)
        if found.given is not None:
            self._given.setText(given_words(found.given))
        self._got.setVisible(found.word is not None)
        if found.word is not None:
            self._got.setText(word_of_office(found.word, shown_name(found.name)))
        self.setVisible(found.given is not None or found.word is not None)
        self.shown.emit()

    def _ask(self) -> None:
        if self._author is not None:
            self.saving.ask_for_receipts([self._author])

    def _saved(self, names: list[str]) -> None:
        words = self.tr("Saved as %1, and read back. Hand it over by stick, mail, or any other way.")
        self._say("ok", words.replace("%1", ", ".join(names)))
        if self._author is not None:
            # Saving it signed for what a backup holds since.
            self.show_contact(self._author)

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()


def _look_up(session: Session, author: AuthorId) -> _Receipts:
    is_office = session.unlocked.own.role is Role.OFFICE
    return _Receipts(
        author=author,
        name=session.exchange_history.names().get(author, ""),
        given=session.receipts.statable_to(author) if is_office else None,
        word=session.confirmations.by(author) if session.receipts.got_from(author) else None,
    )
