"""How things stand, for the bottom line: how many reports, and when the last exchange was."""

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Signal

from fieldreport.bootstrap import Session
from fieldreport.services.report_list import ListCounts
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.shell.status_line import Standing


class Standings(QObject):
    """Keeps the words of the bottom line."""

    changed = Signal(object)
    """Carries the new Standing."""

    def __init__(self, *, vault: VaultThread, parent: QObject) -> None:
        super().__init__(parent)
        self._vault = vault
        self._standing = Standing(saved=self.tr("Everything is saved, encrypted"))
        self.refresh()

    def refresh(self) -> None:
        """Ask when the last exchange was: after one."""
        self._vault.run(self, Operation(work=_last_exchange, done=self._exchanged, replaces="standing"))

    def count(self, counts: ListCounts) -> None:
        """Say how many reports and drafts there are."""
        words = self.tr("%n report(s)", "", counts.reports)
        if counts.drafts:
            words += ", " + self.tr("%n draft(s)", "", counts.drafts)
        self._say(Standing(words, self._standing.saved, self._standing.last_exchange))

    def _exchanged(self, stamp: str) -> None:
        when = QDateTime.fromString(stamp, Qt.DateFormat.ISODate).toLocalTime()
        words = ""
        if when.isValid():
            shown = QLocale().toString(when, QLocale.FormatType.ShortFormat)
            words = self.tr("Last exchange %1").replace("%1", shown)
        self._say(Standing(self._standing.count, self._standing.saved, words))

    def _say(self, standing: Standing) -> None:
        self._standing = standing
        self.changed.emit(standing)


def _last_exchange(session: Session, _: Reporter) -> str:
    return session.exchange_history.last_stamp()
