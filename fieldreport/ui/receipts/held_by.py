"""Who holds a report of our own, since when, and how often: in the head of the report."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import ReportState
from fieldreport.services.confirmations import Confirmation, Holder
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.words.measures import moment_text

_STAYS = 200
"""Milliseconds after which somebody reads a report."""
_UNCONFIRMED = frozenset({ReportState.DRAFT, ReportState.SEALED, ReportState.EXPORTED, ReportState.IN_STORE})


@dataclass(frozen=True, slots=True)
class _Told:
    confirmation: Confirmation
    names: tuple[str, ...]
    """Of the holders, in their order."""


class HeldBy(QWidget):
    """Says nothing about what nobody confirmed."""

    def __init__(self, *, vault: VaultThread, subject: SubjectId, state: ReportState) -> None:
        super().__init__()
        self._vault = vault
        self._subject = subject
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()
        if state not in _UNCONFIRMED:
            # All receipts are read for it: not for a report that somebody only passes on the way to another one.
            QTimer.singleShot(_STAYS, self, self._look_up)

    @property
    def lines(self) -> tuple[str, ...]:
        """All that it says."""
        return tuple(label.text() for label in self.findChildren(WrapLabel))

    def _look_up(self) -> None:
        subject = self._subject

        def look_up(session: Session, _: Reporter) -> _Told:
            confirmation = session.confirmations.of(subject)
            names = session.exchange_history.names()
            return _Told(
                confirmation, tuple(names.get(one.office) or one.office.hex()[:12] for one in confirmation.holders)
            )

        self._vault.run(self, Operation(work=look_up, done=self._show, replaces="holders"))

    def _show(self, told: _Told) -> None:
        confirmation = told.confirmation
        is_cleared = confirmation.state is ReportState.CLEARED
        for holder, name in zip(confirmation.holders, told.names, strict=True):
            words = self._cleared(confirmation, holder) if is_cleared else self._held(holder)
            self._column.addWidget(WrapLabel(words.replace("%1", shown_name(name))))
        self.setVisible(bool(confirmation.holders))

    def _held(self, holder: Holder) -> str:
        if holder.has_second_copy:
            words = self.tr("%1 holds it, exactly as it is here, and a second copy of it.")
        else:
            words = self.tr("%1 holds it, exactly as it is here. It does not say that it has a second copy.")
        return f"{words} {self._when(holder)}".rstrip()

    def _cleared(self, confirmation: Confirmation, holder: Holder) -> str:
        words = self.tr("Its answers and files were destroyed on this computer on %2. %1 confirmed that it holds them.")
        words = words.replace("%2", moment_text(confirmation.cleared_at))
        return f"{words} {self._when(holder)}".rstrip()

    def _when(self, holder: Holder) -> str:
        if not holder.came_at:
            return ""
        return self.tr("Its receipt came on %2.").replace("%2", moment_text(holder.came_at))
