"""Exchange: hand over, take in, what waits, what happened last, and a backup."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.exchange_history import Outcome, PastExchange
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.file_drops import FileDrops, local_paths
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.exchange.comparing import Comparing
from fieldreport.ui.exchange.drop_zone import DropZone
from fieldreport.ui.exchange.history_words import counterpart_words, outcome_mark
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.requests_card import RequestsCard
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import moment_text, size_text

_LAST = 5


@dataclass(frozen=True, slots=True)
class Retried:
    """What became of the bundles that waited."""

    imported: int
    records: int
    waiting: int
    failure: FieldReportError | None
    """Why the last one of those that still wait does."""


_BESIDE_EM = 50
"""Heights of a letter that the page is wide from where both ways stand beside each other."""


class ExchangePage(PageFrame):
    """Everything else begins here."""

    export_wanted = Signal()
    import_wanted = Signal(object)
    """Carries the files and folders that were dropped, a list of Path; empty: a person chooses."""
    backup_wanted = Signal()
    contacts_wanted = Signal(object)
    """Carries the AuthorId of somebody between whose devices is to be decided."""
    history_wanted = Signal()
    imported = Signal()

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__()
        self.set_title(
            self.tr("Exchange"), self.tr("By stick, mail or any folder: what leaves is encrypted, and signed.")
        )
        self._look = look
        self._vault = vault
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        export = Button(self.tr("&Export…"), look.icon("upload", "on_accent"), primary=True)
        export.clicked.connect(self.export_wanted)
        self._export = DropZone(
            look=look,
            icon="upload",
            title=self.tr("Hand reports over"),
            words=self.tr("In a file that only your office, or whom you choose, can open."),
            buttons=(export,),
        )
        self._export.setAcceptDrops(False)
        take = Button(self.tr("&Import…"), look.icon("download"))
        take.clicked.connect(lambda: self.import_wanted.emit([]))
        self._import = DropZone(
            look=look,
            icon="download",
            title=self.tr("Take bundles in"),
            words=self.tr("Drop files or a folder here. You see who made them before you decide."),
            buttons=(take,),
        )
        self._import.dropped.connect(self.import_wanted)
        self._comparing = Comparing(look=look, vault=vault, page=self)
        self._comparing.verified.connect(self.retry)
        self._comparing.verified_before.connect(self.contacts_wanted)
        self._comparing.refused.connect(self._refused)
        FileDrops(widget=self, dropped=lambda data: self.import_wanted.emit(local_paths(data)))
        self._waiting = Card(self.tr("Kept aside, unopened"))
        self._retry = Button(self.tr("&Try to import them now"), look.icon("refresh"))
        self._retry.clicked.connect(self.retry)
        self._waiting.corner.addWidget(self._retry)
        self._waiting.body.addWidget(
            DimLabel(
                self.tr(
                    "Nobody verified the sender of these, or its device. Compare the words under Contacts, then try"
                    " again; nothing of them was lost."
                )
            )
        )
        self._last = Card(self.tr("Last exchanges"))
        history = Button(self.tr("&History"), flat=True)
        history.clicked.connect(self.history_wanted)
        self._last.corner.addWidget(history)
        self._none = DimLabel(self.tr("Nothing went out or came in yet."))
        self._last.body.addWidget(self._none)
        self._rows: list[QWidget] = []
        self._two = two = QHBoxLayout()
        two.setSpacing(look.em(1.2))
        two.addWidget(self._export, 1)
        two.addWidget(self._import, 1)
        self.body.addWidget(self._banner)
        self.body.addLayout(two)
        self.requests = RequestsCard(look=look, vault=vault)
        self.requests.shown.connect(lambda: order_tabs(self))
        self.body.addWidget(self.requests)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._last)
        self.body.addWidget(self._backup_card())
        self.body.addStretch(1)
        self._waiting.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QHBoxLayout.Direction
        fits = self.width() >= self._look.em(_BESIDE_EM)
        self._two.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    @property
    def message(self) -> str:
        """What is said above everything; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def has_waiting(self) -> bool:
        """Whether bundles are shown that were kept aside."""
        return not self._waiting.isHidden()

    def abilities(self) -> Abilities:
        """Export and import."""
        return {CommandId.EXPORT: self.export_wanted.emit, CommandId.IMPORT: lambda: self.import_wanted.emit([])}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read what happened last, what waits, and what is asked for again."""
        self.requests.refresh()
        self._vault.run(self, Operation(work=_exchanges, done=self._show, replaces="exchanges"))

    def retry(self) -> None:
        """Import what waits, as far as its senders are verified now."""
        self._retry.setEnabled(False)
        self._vault.run(self, Operation(work=_retry, done=self._retried, failed=self._refused))

    def _show(self, exchanges: Sequence[PastExchange]) -> None:
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows.clear()
        waiting = [one for one in exchanges if one.outcome is Outcome.WAITING]
        self._waiting.setVisible(bool(waiting))
        for one in waiting:
            compare = Button(self.tr("Compare the &words"))
            compare.clicked.connect(partial(self._comparing.with_waiting, one.no))
            self._add_row(self._waiting, one, compare)
        past = [one for one in exchanges if one.outcome is not Outcome.WAITING]
        for one in past[:_LAST]:
            mark = outcome_mark(one.outcome)
            self._add_row(self._last, one, Chip(mark.text, mark.token, mark.icon, look=self._look))
        self._none.setVisible(not past)
        order_tabs(self)

    def _add_row(self, card: Card, one: PastExchange, end: QWidget) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(counterpart_words(one)))
        about = [moment_text(one.at), one.file_name, *([size_text(one.size)] if one.size else [])]
        words.addWidget(DimLabel(" · ".join(about)))
        line.addLayout(words, 1)
        line.addWidget(end)
        self._rows.append(row)
        card.body.addWidget(row)

    def _retried(self, retried: Retried) -> None:
        self._retry.setEnabled(True)
        if retried.imported:
            words = self.tr("%n bundle(s) came in.", "", retried.imported)
            self._say("ok", words)
            self.imported.emit()
        if retried.waiting and retried.failure is not None:
            why = failure_words(retried.failure)
            self._say("warn", f"{why.happened} {why.todo}")
        self.refresh()

    def _refused(self, failure: FieldReportError) -> None:
        self._retry.setEnabled(True)
        words = failure_words(failure)
        self._say("warn", f"{words.happened} {words.todo}")

    def _backup_card(self) -> Card:
        card = Card(self.tr("Backup"))
        words = DimLabel(
            self.tr("The whole vault once more, encrypted, on another drive that you keep somewhere else.")
        )
        button = Button(self.tr("Make a &backup…"), self._look.icon("hard-drive"))
        button.clicked.connect(self.backup_wanted)
        line = QHBoxLayout()
        line.addWidget(words, 1)
        line.addWidget(button)
        card.body.addLayout(line)
        return card

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()


def _exchanges(session: Session, _: Reporter) -> Sequence[PastExchange]:
    return session.exchange_history.all()


def _retry(session: Session, reporter: Reporter) -> Retried:
    imported = records = waiting = 0
    failure: FieldReportError | None = None
    for one in session.importing.set_aside():
        try:
            records += session.importing.retry_set_aside(one, reporter=reporter).counts.in_file
            imported += 1
        except FieldReportError as fault:
            failure, waiting = fault, waiting + 1
    return Retried(imported=imported, records=records, waiting=waiting, failure=failure)
