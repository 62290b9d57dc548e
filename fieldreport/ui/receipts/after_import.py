"""What follows an import: an office's receipt for the senders, and at a documenter's what the office confirms."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.trust import Role
from fieldreport.services.completeness import Asked
from fieldreport.services.confirmations import OfficeWord
from fieldreport.services.receipts import Statable
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.missing_words import missing_count
from fieldreport.ui.receipts.receipt_saving import ReceiptSaving
from fieldreport.ui.receipts.receipt_words import given_words, word_of_office
from fieldreport.ui.receipts.requests_card import RequestsCard


@dataclass(frozen=True, slots=True)
class _Sender:
    """One of those whose bundles came in."""

    author: AuthorId
    name: str
    given: Statable | None
    """What we sign for having of theirs; None where nothing came, and for whoever is no office."""
    missing: int
    """Records that were sent and did not come, or not whole."""
    word: OfficeWord | None
    """What their receipts mean for our reports; None without any."""


@dataclass(frozen=True, slots=True)
class _After:
    senders: tuple[_Sender, ...]
    asked: tuple[Asked, ...]


class AfterImport(QWidget):
    """Hidden until something follows."""

    shown = Signal()
    """Something was put in: the order of Tab has to be made anew."""

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__()
        self._look = look
        self._vault = vault
        self._authors: tuple[AuthorId, ...] = ()
        self._asking: tuple[AuthorId, ...] = ()
        self.saving = ReceiptSaving(vault=vault, page=self)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(partial(self._say, "warn"))
        self._receipt = Card()
        self._told = QVBoxLayout()
        self._receipt.body.addLayout(self._told)
        self._banner = Banner(look=look, kind="ok", text="")
        self._banner.hide()
        self._save = Button("", look.icon("check"))
        self._save.clicked.connect(self._ask)
        self._receipt.corner.addWidget(self._save)
        self._receipt.body.addWidget(self._banner)
        self._news = Card(self.tr("What is confirmed"))
        self._lines = QVBoxLayout()
        self._news.body.addLayout(self._lines)
        self.requests = RequestsCard(look=look, vault=vault)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(1.2))
        for card in (self._receipt, self._news, self.requests):
            card.hide()
            column.addWidget(card)
        self.hide()

    @property
    def message(self) -> str:
        """What became of the receipt; empty before it was saved."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def news(self) -> str:
        """What others confirm, a line for each of them; empty if nobody does."""
        return "" if self._news.isHidden() else "\n".join(_texts(self._lines))

    @property
    def offer(self) -> str:
        """What the receipts say that can be saved, a line for each sender; empty if none can."""
        return "" if self._receipt.isHidden() else "\n".join(_texts(self._told))

    def show_senders(self, authors: Sequence[AuthorId]) -> None:
        """Say what follows from the bundles of these; nothing if there are none."""
        wanted = tuple(dict.fromkeys(authors))

        def look_up(session: Session, _: Reporter) -> _After:
            return _after(session, wanted)

        if wanted:
            self._vault.run(self, Operation(work=look_up, done=self._show, replaces="after"))

    def _show(self, after: _After) -> None:
        given = [sender for sender in after.senders if sender.given is not None]
        self._authors = tuple(sender.author for sender in given)
        self._asking = tuple(sender.author for sender in given if sender.missing)
        _empty(self._told)
        for sender in given:
            if len(given) > 1:
                self._told.addWidget(WrapLabel(shown_name(sender.name)))
            assert sender.given is not None, "the others were left out"
            self._told.addWidget(DimLabel(given_words(sender.given)))
            if sender.missing:
                words = self.tr(
                    "%n record(s) did not come, or not whole. The receipt asks for them.", "", sender.missing
                )
                self._told.addWidget(WrapLabel(words))
        if given:
            name = shown_name(given[0].name)
            title = self.tr("A receipt for %1") if len(given) == 1 else self.tr("Receipts for the senders")
            self._receipt.heading.setText(title.replace("%1", name))
            self._receipt.heading.show()
            self._save.setText(self.tr("&Save the receipt…") if len(given) == 1 else self.tr("&Save the receipts…"))
        self._receipt.setVisible(bool(given))
        _empty(self._lines)
        told = [sender for sender in after.senders if sender.word is not None]
        for sender in told:
            assert sender.word is not None, "the others were left out"
            self._lines.addWidget(WrapLabel(word_of_office(sender.word, shown_name(sender.name))))
        self._news.setVisible(bool(told))
        self.requests.show_requests(after.asked)
        self.setVisible(bool(given or told or after.asked))
        self.shown.emit()

    def _ask(self) -> None:
        self.saving.ask_for_receipts(self._authors, asking=self._asking)

    def _saved(self, names: list[str]) -> None:
        words = self.tr("Saved as %1, and read back. Hand it to the sender: by stick, mail, or any other way.")
        self._say("ok", words.replace("%1", ", ".join(names)))

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()


def _after(session: Session, authors: Sequence[AuthorId]) -> _After:
    is_office = session.unlocked.own.role is Role.OFFICE
    names = session.exchange_history.names()
    senders = []
    for author in authors:
        got = session.receipts.got_from(author)
        senders.append(
            _Sender(
                author=author,
                name=names.get(author, ""),
                given=session.receipts.statable_to(author) if is_office else None,
                missing=_missing(session, author) if is_office else 0,
                word=session.confirmations.by(author) if got else None,
            )
        )
    asked = [one for one in session.completeness.asked_of_us() if one.contact.author in authors]
    return _After(tuple(senders), tuple(asked))


def _missing(session: Session, author: AuthorId) -> int:
    return missing_count(session.completeness.sender(session.contacts.get(author)))


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()


def _texts(column: QVBoxLayout) -> list[str]:
    widgets = [item.widget() for index in range(column.count()) if (item := column.itemAt(index)) is not None]
    return [widget.text() for widget in widgets if isinstance(widget, (WrapLabel, DimLabel))]
