"""History: every bundle that went out or came in, and this vault's own log, in plain words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QTabWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.custody import CustodyEntry
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.errors import FieldReportError
from fieldreport.services.custody_log import ChainsVerified
from fieldreport.services.exchange_history import PastExchange
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.choice_of_tabs import ChoiceOfTabs
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.search_field import SearchField
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.history_words import counterpart_words, outcome_mark, what_words
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.custody_words import custody_words
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import moment_text, size_text

_MOST = 1000
"""Rows that are shown; the filter looks at all."""
_ROW = 2.6


@dataclass(frozen=True, slots=True)
class _Past:
    exchanges: Sequence[PastExchange]
    log: Sequence[CustodyEntry]
    names: Mapping[str, str]


_LEAST = 10
"""Heights of a capital letter that a table takes at least."""


@dataclass(frozen=True, slots=True)
class _Row:
    texts: tuple[str, ...]
    icon: QIcon
    icon_at: int


class HistoryPage(PageFrame):
    """The log shows that nothing was altered, dropped or put in; the records' signatures are the evidence."""

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__()
        self.set_title(
            self.tr("History"), self.tr("What went out, what came in, and what was decided. Times are this computer's.")
        )
        self._look = look
        self._vault = vault
        self._exchanges: list[_Row] = []
        self._log: list[_Row] = []
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self.filter = SearchField(self.tr("Filter by name, file or word"), look=look)
        self.filter.textChanged.connect(self._show_rows)
        self.exchanges = _table(
            (self.tr("When"), self.tr("What"), self.tr("With"), self.tr("File"), self.tr("Size"), self.tr("Content")),
            self.tr("Exchanges"),
        )
        self.log = _table((self.tr("When"), self.tr("What")), self.tr("Log of this vault"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.exchanges, self.tr("&Exchanges"))
        self.tabs.addTab(self.log, self.tr("This vault's &log"))
        self._check = Button(self.tr("&Check the log"), look.icon("shield-check"))
        self._check.clicked.connect(self.check)
        self.body.addWidget(self._banner)
        self.body.addWidget(self.filter)
        self._choice = ChoiceOfTabs(self.tabs.tabBar())
        self._choice.setAccessibleName(self.tr("History"))
        self.body.addWidget(self._choice)
        self.body.addWidget(self.tabs, 1)
        # A low window scrolls the page, and does not squeeze what stands above the table.
        self.tabs.setMinimumHeight(look.em(_LEAST))
        self.add_button(self._check)
        look.changed.connect(self._measure)
        self._measure()

    @property
    def message(self) -> str:
        """What the check found; empty before."""
        return "" if self._banner.isHidden() else self._banner.text

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        self._choice.fit(self.width() - margins.left() - margins.right())

    def refresh(self) -> None:
        """Read what happened."""
        self._vault.run(self, Operation(work=_past, done=self._show_past, replaces="past"))

    def check(self) -> None:
        """Check every chain of the log: the vault's, and one a report."""
        self._check.setEnabled(False)
        self._vault.run(self, Operation(work=_verify, done=self._verified, failed=self._broken))

    def _show_past(self, past: _Past) -> None:
        self._exchanges = [self._exchange_row(one) for one in past.exchanges]
        clock = self._look.icon("clock", "dim")
        self._log = [
            _Row((moment_text(entry.at), custody_words(entry, past.names)), clock, 0) for entry in reversed(past.log)
        ]
        self._show_rows()

    def _exchange_row(self, one: PastExchange) -> _Row:
        mark = outcome_mark(one.outcome)
        return _Row(
            (
                moment_text(one.at),
                mark.text,
                counterpart_words(one),
                shown_name(one.file_name),
                size_text(one.size) if one.size else "",
                what_words(one),
            ),
            self._look.icon(mark.icon, mark.token),
            1,
        )

    def _show_rows(self) -> None:
        words = self.filter.text().casefold().split()
        _fill(self.exchanges, self._exchanges, words)
        _fill(self.log, self._log, words)

    def _verified(self, verified: ChainsVerified) -> None:
        self._check.setEnabled(True)
        words = self.tr("Checked: %n entries, none altered, dropped or put in.", "", verified.entries)
        self._say("ok", words)

    def _broken(self, failure: FieldReportError) -> None:
        self._check.setEnabled(True)
        words = failure_words(failure)
        self._say("bad", f"{words.happened} {words.todo}")

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()

    def _measure(self) -> None:
        for table in (self.exchanges, self.log):
            table.verticalHeader().setDefaultSectionSize(self._look.em(_ROW))
            table.setIconSize(self._look.icon_size())


def _fill(table: QTableWidget, rows: Sequence[_Row], words: Sequence[str]) -> None:
    found = [row for row in rows if all(word in " ".join(row.texts).casefold() for word in words)][:_MOST]
    table.setRowCount(len(found))
    for number, row in enumerate(found):
        for column, text in enumerate(row.texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == row.icon_at:
                item.setIcon(row.icon)
            table.setItem(number, column, item)


def _table(headers: Sequence[str], name: str) -> QTableWidget:
    table = QTableWidget(0, len(headers))
    table.setHorizontalHeaderLabels(list(headers))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setMinimumHeight(1)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    # Times, names and numbers are whole; where they do not fit beside each other the table scrolls.
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    return table


def _past(session: Session, _: Reporter) -> _Past:
    history = session.exchange_history
    return _Past(
        exchanges=history.all(),
        log=session.custody.of(VAULT_CHAIN),
        names={author.hex(): name for author, name in history.names().items()},
    )


def _verify(session: Session, reporter: Reporter) -> ChainsVerified:
    return session.custody.verify_all(reporter=reporter)
