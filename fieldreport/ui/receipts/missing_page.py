"""Missing: what each sender sent and what of it is not here, with the one step that asks for it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId
from fieldreport.services.completeness import Sender
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.missing_words import (
    feed_sentences,
    fork_words,
    missing_count,
    replay_words,
    standing_words,
)
from fieldreport.ui.receipts.receipt_saving import ReceiptSaving


class MissingPage(PageFrame):
    """Senders of whom something lacks come first; a sender who is complete takes one line."""

    import_wanted = Signal()

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__()
        self.set_title(
            self.tr("Missing"),
            self.tr("What was sent to you and never came. Every sender numbers what it sends, so a lost bundle shows."),
        )
        self._look = look
        self._vault = vault
        self.cards: list[Card] = []
        self._buttons: list[Button] = []
        self.saving = ReceiptSaving(vault=vault, page=self)
        self.saving.began.connect(lambda: self._enable(is_possible=False))
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self._banner = Banner(look=look, kind="ok", text="")
        self._banner.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(look.em(1.2))
        import_ = Button(self.tr("&Import bundles…"), look.icon("download"))
        import_.clicked.connect(self.import_wanted)
        self._empty = EmptyState(
            look.icon("inbox", "dim"),
            self.tr("Nobody sent anything yet"),
            self.tr("With the first bundle that you import, this page watches whether all of it arrives."),
            import_,
        )
        self._empty.hide()
        self.body.addWidget(self._banner)
        self.body.addWidget(self._empty, 1)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    @property
    def message(self) -> str:
        """What became of the last request; empty before one."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def is_empty(self) -> bool:
        """Whether it says that nobody sent anything."""
        return not self._empty.isHidden()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._banner.hide()
        self.refresh()

    def refresh(self) -> None:
        """Compare anew what was sent with what is here."""

        def look_up(session: Session, _: Reporter) -> list[Sender]:
            return session.completeness.senders()

        self._vault.run(self, Operation(work=look_up, done=self._show, replaces="missing"))

    def _show(self, senders: Sequence[Sender]) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards.clear()
        self._buttons.clear()
        ordered = sorted(
            senders, key=lambda one: (one.is_complete and not _is_forked(one), one.contact.name.casefold())
        )
        for sender in ordered:
            card = self._card(sender)
            self.cards.append(card)
            self._column.addWidget(card)
        self._empty.setVisible(not senders)
        order_tabs(self)

    def _card(self, sender: Sender) -> Card:
        card = Card(shown_name(sender.contact.name))
        number = missing_count(sender)
        if number:
            chip = Chip(self.tr("%n missing", "", number), "warn", "alert-triangle", look=self._look)
        else:
            chip = Chip(self.tr("Complete"), "ok", "circle-check", look=self._look)
        card.corner.addWidget(chip)
        card.body.addWidget(DimLabel(standing_words(sender)))
        for feed in sender.feeds:
            for sentence in feed_sentences(feed):
                card.body.addWidget(WrapLabel(sentence))
        if _is_forked(sender):
            card.body.addWidget(Banner(look=self._look, kind="bad", text=fork_words()))
        if sender.replays:
            card.body.addWidget(DimLabel(replay_words(sender.replays)))
        if number:
            card.body.addWidget(self._request(sender))
        return card

    def _request(self, sender: Sender) -> QWidget:
        is_asked = all(set(feed.review.wanted) <= set(feed.asked) for feed in sender.feeds)
        words = self.tr("&Save the request once more…") if is_asked else self.tr("&Request again…")
        button = Button(words, self._look.icon("send"))
        button.setAccessibleDescription(shown_name(sender.contact.name))
        button.clicked.connect(partial(self._ask, sender.contact.author))
        self._buttons.append(button)
        row = QWidget()
        FlowLayout(row).addWidget(button)
        return row

    def _ask(self, author: AuthorId, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.saving.ask_for_request(author)

    def _saved(self, names: list[str]) -> None:
        words = self.tr("The request is saved as %1, and read back. Hand it to the sender: by stick, mail, or any way.")
        self._say("ok", words.replace("%1", ", ".join(names)))
        self.refresh()

    def _refused(self, words: str) -> None:
        self._say("warn", words)

    def _say(self, kind: str, words: str) -> None:
        self._enable(is_possible=True)
        self._banner.say(kind, words)
        self._banner.show()

    def _enable(self, *, is_possible: bool) -> None:
        for button in self._buttons:
            button.setEnabled(is_possible)


def _is_forked(sender: Sender) -> bool:
    return any(feed.review.is_forked for feed in sender.feeds)
