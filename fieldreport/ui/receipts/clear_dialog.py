"""Clearing: what goes and what stays is said first, somebody decides twice, and what is left is said at the end."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.errors import FieldReportError
from fieldreport.services.clearing import Cleared, KnownBackup, Outlook, RenewedBackup
from fieldreport.services.clearing_offers import Offer
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.receipts.clear_words import backup_line, cleared_words, obstacle_words
from fieldreport.ui.words.failure_words import failure_words

_WIDTH_EM = 44
_MOST = 6
"""Reports that are named; of more it says how many."""


class ClearDialog(Dialog):
    """Nothing is destroyed before the second act; what was destroyed does not come back."""

    cleared = Signal()
    """Something was destroyed: lists show other states now."""

    def __init__(self, *, vault: VaultThread, look: Look, subjects: Sequence[SubjectId], parent: QWidget) -> None:
        super().__init__(parent=parent, title=self.tr("Clear from this computer"))
        self.setMinimumWidth(look.em(_WIDTH_EM))
        self._vault = vault
        self._look = look
        self._subjects = tuple(subjects)
        self._going: tuple[SubjectId, ...] = ()
        self._running: Running | None = None
        self._done: Cleared | None = None
        self._banner = Banner(look=look, kind="info", text=self.tr("Looking at what the office confirmed…"))
        self._what = QWidget()
        self._column = QVBoxLayout(self._what)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self._cancel)
        self._progress.hide()
        self.sure = SquareChoice(
            self.tr("&Yes, all of this may go from this computer. The office has it."), has_mnemonic=True
        )
        self.sure.hide()
        for part in (self._banner, self._what, self._progress, self.sure):
            self.body.addWidget(part)
        self._keep = self.add_button(Button(self.tr("Keep")))
        self.clear_button = self.add_button(Button(self.tr("&Clear"), danger=True), self.clear)
        self.clear_button.setEnabled(False)
        self.sure.toggled.connect(self.clear_button.setEnabled)
        self._foresee()

    @property
    def words(self) -> str:
        """All that it says."""
        labels = [label.text() for label in self._what.findChildren(WrapLabel)]
        return "\n".join([*([] if self._banner.isHidden() else [self._banner.text]), *labels])

    def clear(self) -> None:
        """Destroy what may go; the second act."""
        if not self.sure.isChecked() or self._running is not None or self._done is not None:
            return
        going = self._going

        def clear(session: Session, reporter: Reporter) -> Cleared:
            return session.clearing.clear(going, reporter=reporter)

        self._begin(self.tr("Clearing"))
        self._running = self._vault.run(
            self,
            Operation(
                work=clear, done=self._cleared, failed=self._refused, progress=self._went_on, cancelled=self._stopped
            ),
        )

    def reject(self) -> None:
        """Close; what goes on is stopped first, and then it says what became of it, unless the vault is locked."""
        if self._running is not None and not self._vault.is_closing:
            self._cancel()
        else:
            super().reject()

    # ---- before

    def _foresee(self) -> None:
        subjects = self._subjects

        def foresee(session: Session, _: Reporter) -> tuple[Outlook, dict[AuthorId, str]]:
            return session.clearing.foresee(subjects), dict(session.exchange_history.names())

        self._vault.run(self, Operation(work=foresee, done=lambda told: self._tell(*told), failed=self._refused))

    def _tell(self, outlook: Outlook, names: dict[AuthorId, str]) -> None:
        self._going = tuple(offer.subject for offer in outlook.may_go)
        number = len(self._going)
        self.clear_button.setVisible(bool(number))
        if number:
            self._tell_what_goes(outlook, names)
        else:
            self._banner.say("info", self.tr("None of these can be cleared now."))
        if outlook.stay:
            lines = [
                f"{self._title_of(one)}: {obstacle_words(one.obstacle)}"
                for one in outlook.stay
                if one.obstacle is not None
            ]
            words = self.tr("%n of the chosen report(s) stay here.", "", len(lines))
            self._part(self.tr("Not cleared"), words, lines)
        self.sure.setVisible(bool(number))
        self._settle()

    def _tell_what_goes(self, outlook: Outlook, names: dict[AuthorId, str]) -> None:
        self.heading.setText(self.tr("Clear %n report(s) from this computer?", "", len(self._going)))
        offices = dict.fromkeys(office for offer in outlook.may_go for office in offer.copied_by)
        listed = self.tr(", ").join(shown_name(names.get(office) or office.hex()[:12]) for office in offices)
        self._banner.say("ok", self.tr("%1 signed that it holds this, exactly as here, twice.").replace("%1", listed))
        self._part(self.tr("What goes"), self._what_goes(outlook), [self._title_of(one) for one in outlook.may_go])
        self._part(
            self.tr("What stays"),
            self.tr(
                "That there was a report, when, and to whom it went; its signature, which says nothing of its content;"
                " and the receipt. A cleared report does not come back with a later bundle. To read it again, ask the"
                " office."
            ),
        )
        self._part_of_backups(outlook.backups)

    def _title_of(self, offer: Offer) -> str:
        return shown_name(offer.title) or self.tr("A report without a title")

    def _what_goes(self, outlook: Outlook) -> str:
        words = self.tr("All answers are destroyed here, and so are drafts of corrections that lie in the trash.")
        if outlook.files:
            words += " " + self.tr("So are %n file(s), with the keys that open them.", "", outlook.files)
        return f"{words} " + self.tr(
            "An SSD or a stick may keep old sectors; only whoever has the passphrase could read those."
        )

    def _part_of_backups(self, backups: Sequence[KnownBackup]) -> None:
        near = [backup_line(one) for one in backups if one.is_in_reach]
        far = [backup_line(one) for one in backups if not one.is_in_reach]
        if near:
            words = self.tr("%n backup(s) in reach are brought up to date, so that they lose it too:", "", len(near))
            self._part(self.tr("Backups"), words, near)
        if far:
            words = self.tr("%n backup(s) not in reach go on holding it. Plug the drive in first:", "", len(far))
            self._part(self.tr("Backups out of reach"), words, far)
        if not backups:
            self._part(self.tr("Backups"), self.tr("No backup that this vault knows of holds it."))

    # ---- while it goes on

    def _begin(self, title: str) -> None:
        self.sure.hide()
        self.clear_button.hide()
        self._keep.hide()
        self._progress.begin(title)
        self._progress.show()
        self._progress.cancel.setFocus()

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _cleared(self, cleared: Cleared) -> None:
        self._done = cleared
        self.cleared.emit()
        self._begin(self.tr("Bringing backups up to date"))

        def renew(session: Session, reporter: Reporter) -> tuple[list[RenewedBackup], tuple[KnownBackup, ...]]:
            renewed = session.clearing.renew_backups(reporter=reporter)
            return renewed, session.clearing.backups_left()

        self._running = self._vault.run(
            self,
            Operation(
                work=renew,
                done=lambda told: self._finish(*told),
                failed=self._refused,
                progress=self._went_on,
                cancelled=self._stopped,
            ),
        )

    # ---- after

    def _stopped(self) -> None:
        self._running = None
        if self._done is None:
            self._end()
            self._say("info", self.tr("Cancelled: nothing was cleared."))
            return
        self._look_at_backups()

    def _refused(self, failure: FieldReportError) -> None:
        self._running = None
        words = failure_words(failure)
        self._end()
        done = "" if self._done is None else f"{cleared_words(self._done)} "
        self._say("bad", f"{done}{words.happened} {words.todo}")

    def _look_at_backups(self) -> None:
        def look(session: Session, _: Reporter) -> tuple[KnownBackup, ...]:
            return session.clearing.backups_left()

        self._vault.run(self, Operation(work=look, done=lambda left: self._finish((), left)))

    def _finish(self, renewed: Sequence[RenewedBackup], left: Sequence[KnownBackup]) -> None:
        assert self._done is not None, "it was cleared before"
        self._running = None
        self._end()
        self.heading.setText(self.tr("Cleared"))
        self._say("warn" if left else "ok", cleared_words(self._done))
        current = [shown_name(str(one.path)) for one in renewed if not one.fault]
        if current:
            words = self.tr("%n backup(s) were brought up to date, and hold it no more:", "", len(current))
            self._part(self.tr("Backups"), words, current)
        if left:
            words = self.tr(
                "%n backup(s) still hold it. Plug the drive in, and make a backup on it; or destroy it, and say so"
                " here:",
                "",
                len(left),
            )
            self._part(self.tr("Still held"), words)
            for one in left:
                self._add_left(one)
        self._settle()

    def _add_left(self, backup: KnownBackup) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(WrapLabel(backup_line(backup)), 1)
        button = Button(self.tr("It was destroyed"))
        button.setAccessibleDescription(shown_name(str(backup.path)))
        button.clicked.connect(partial(self._forget, backup.path))
        line.addWidget(button)
        self._column.addWidget(row)

    def _forget(self, path: Path, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        def forget(session: Session, _: Reporter) -> tuple[KnownBackup, ...]:
            session.clearing.forget_backup(path)
            return session.clearing.backups_left()

        self._vault.run(self, Operation(work=forget, done=lambda left: self._finish((), left), failed=self._refused))

    def _settle(self) -> None:
        order_tabs(self)
        self.adjustSize()

    def _end(self) -> None:
        self._progress.hide()
        self.sure.hide()
        self.clear_button.hide()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._keep.setText(self.tr("Close"))
        self._keep.show()
        self._keep.setFocus()

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()

    def _part(self, title: str, words: str, lines: Sequence[str] = ()) -> None:
        self._column.addWidget(Heading(title))
        self._column.addWidget(DimLabel(words))
        shown = [f"• {line}" for line in lines[:_MOST]]
        if len(lines) > _MOST:
            shown.append(self.tr("and %n more", "", len(lines) - _MOST))
        for line in shown:
            self._column.addWidget(WrapLabel(line))
