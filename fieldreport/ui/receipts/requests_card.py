"""What others ask to be sent again, with the one step that does it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.feed import joined
from fieldreport.domain.identifiers import AuthorId
from fieldreport.services.completeness import Asked
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.receipt_saving import ReceiptSaving
from fieldreport.ui.receipts.receipt_words import asked_words


class RequestsCard(Card):
    """Hidden while nobody asks for anything."""

    shown = Signal()
    """It shows other lines: the order of Tab has to be made anew."""

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__(self.tr("Asked for again"))
        self._look = look
        self._vault = vault
        self._rows: list[QWidget] = []
        self._buttons: list[Button] = []
        self.body.addWidget(
            DimLabel(self.tr("A bundle was lost on its way. The same records go once more, under the same numbers."))
        )
        self.saving = ReceiptSaving(vault=vault, page=self)
        self.saving.began.connect(lambda: self._enable(is_possible=False))
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self._banner = Banner(look=look, kind="ok", text="")
        self._banner.hide()
        self.body.addWidget(self._banner)
        self.hide()

    @property
    def message(self) -> str:
        """What became of the last step; empty before one."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def lines(self) -> tuple[str, ...]:
        """Who asks for what."""
        return tuple(label.text() for row in self._rows for label in row.findChildren(WrapLabel))

    def refresh(self) -> None:
        """Ask the vault whether somebody asks for something."""

        def look_up(session: Session, _: Reporter) -> list[Asked]:
            return session.completeness.asked_of_us()

        self._vault.run(self, Operation(work=look_up, done=self.show_requests, replaces="requests"))

    def show_requests(self, asked: Sequence[Asked]) -> None:
        """Show a line for each of those who ask."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._rows.clear()
        self._buttons.clear()
        of_each: dict[AuthorId, list[Asked]] = {}
        for one in asked:
            of_each.setdefault(one.contact.author, []).append(one)
        for author, some in of_each.items():
            self._add_row(author, some)
        self.setVisible(bool(of_each) or bool(self.message))
        self.shown.emit()

    def _add_row(self, author: AuthorId, some: Sequence[Asked]) -> None:
        name = shown_name(some[0].contact.name)
        records = len({record for one in some for record in one.records})
        numbers = joined(span for one in some for span in one.numbers)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(WrapLabel(asked_words(name, records, numbers)), 1)
        button = Button(self.tr("&Export it again…"), self._look.icon("upload"))
        button.setAccessibleDescription(name)
        button.clicked.connect(partial(self._ask, author))
        line.addWidget(button)
        self._rows.append(row)
        self._buttons.append(button)
        self.body.insertWidget(self.body.count() - 1, row)

    def _ask(self, author: AuthorId, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.saving.ask_for_requested(author)

    def _saved(self, names: list[str]) -> None:
        # The request stands until the next receipt says that all of it came.
        words = self.tr("Saved as %1, and read back. Hand it over; the next receipt says whether it came.")
        self._say("ok", words.replace("%1", ", ".join(names)))

    def _refused(self, words: str) -> None:
        self._say("warn", words)

    def _say(self, kind: str, words: str) -> None:
        self._enable(is_possible=True)
        self._banner.say(kind, words)
        self._banner.show()

    def _enable(self, *, is_possible: bool) -> None:
        for button in self._buttons:
            button.setEnabled(is_possible)
