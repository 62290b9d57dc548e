"""Starting again from a backup: the last day's vault on another computer, and the name of whatever is damaged."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fieldreport.errors import BackupIncomplete, FieldReportError
from fieldreport.services.backup_generations import FoundBackup
from fieldreport.services.checks import DamagedFile
from fieldreport.system.progress import Progress
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import DimLabel, Heading, Level, WrapLabel
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.entry.centred import Centred
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.passphrase_field import PassphraseField
from fieldreport.ui.entry.restoring import RestoreWish, Restoring
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words

_MOST_DAMAGED = 200


class RestorePage(QWidget):
    """Nothing is written before the backup opens; a restore that is stopped leaves nothing."""

    opened = Signal(object)
    """Carries the VaultThread of the restored vault."""
    back_wanted = Signal()

    def __init__(self, *, look: Look, door: Door) -> None:
        super().__init__()
        self._look = look
        self._door = door
        self._restoring: Restoring | None = None
        self._vault: VaultThread | None = None
        self._by_words = False
        self._may_be_incomplete = False
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self._choose = Button(self.tr("Choose the &drive or folder…"), look.icon("hard-drive"))
        self._choose.clicked.connect(self._choose_folder)
        self.backups = QComboBox()
        self._backups_field = LabelledField(self.tr("&Backup"), self.backups)
        self._passphrase = PassphraseField(look=look, name=self.tr("Passphrase"))
        self._passphrase.submitted.connect(self.restore)
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("The twelve recovery words"))
        self._words.setFixedHeight(look.em(6))
        self._field = LabelledField(
            self.tr("&Passphrase"), self._passphrase, hint=self.tr("The one that held when the backup was made.")
        )
        self._words_field = LabelledField(
            self.tr("The twelve &recovery words"), self._words, hint=self.tr("As they stand on the recovery sheet.")
        )
        self._way = Button("", flat=True)
        self._way.clicked.connect(self._change_way)
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancel)
        self._progress_card = Card()
        self._progress_card.body.addWidget(self._progress)
        self._progress_card.hide()
        self.damage = Card(self.tr("Damaged, and not restored"))
        self.damage.hide()
        self._back = Button(self.tr("&Back"))
        self._back.clicked.connect(self._go_back)
        self._next = Button("", look.icon("hard-drive", "on_accent"), primary=True)
        self._next.clicked.connect(self._go_on)
        self._passphrase.changed.connect(self._show_buttons)
        self._words.textChanged.connect(self._show_buttons)
        self._asked = QWidget()
        self._lay_out()
        self._show_way()

    @property
    def message(self) -> str:
        """What is said on top; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    def focus(self) -> None:
        """Put the cursor where a person begins."""
        if not self.backups.count():
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._by_words:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_failure(self, failure: object) -> None:
        """Say what went wrong."""
        if isinstance(failure, FieldReportError):
            words = failure_words(failure)
            self._say("warn", f"{words.happened} {words.todo}")

    def look_in(self, folder: Path) -> None:
        """Show the backups that lie in *folder*, or the one that it is."""
        try:
            found = self._door.backups_in(folder)
        except FieldReportError as failure:
            self.tell_failure(failure)
            return
        self.backups.clear()
        for backup in found:
            self.backups.addItem(_title(backup), backup.path)
        self._may_be_incomplete = False
        if found:
            self._banner.hide()
        else:
            self._say("warn", self.tr("No backup lies there. It is a folder with the file vault.json in it."))
        self._show_buttons()
        self.focus()

    def restore(self) -> None:
        """Restore with what was typed."""
        secret = self._words.toPlainText() if self._by_words else self._passphrase.text
        backup = self.backups.currentData()
        if not secret or backup is None or self._restoring is not None or self._vault is not None:
            return
        wish = RestoreWish(backup=backup, secret=secret, by_words=self._by_words, incomplete=self._may_be_incomplete)
        self._restoring = Restoring(door=self._door, wish=wish, parent=self)
        self._restoring.went_on.connect(self._went_on)
        self._restoring.restored.connect(self._restored)
        self._restoring.refused.connect(self._refused)
        self._restoring.cancelled.connect(self._stopped)
        self._banner.hide()
        self._progress.begin(self.tr("Restoring: everything is copied, and then read"))
        self._progress_card.show()
        self._show_buttons()
        self._restoring.begin()

    def cancel(self) -> None:
        """Stop; nothing is left of it."""
        if self._restoring is not None:
            self._restoring.cancel()

    def _lay_out(self) -> None:
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(self._look.em(1.2))
        asked.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        for field in (self._backups_field, self._field, self._words_field):
            asked.addWidget(field)
        asked.addWidget(self._way, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        column = QVBoxLayout()
        column.setSpacing(self._look.em(1.2))
        column.addWidget(Heading(self.tr("Restore from a backup"), Level.TITLE))
        once = self.tr(
            "Everything of the day of the backup comes back. Restore it once, on one computer: two from one backup look"
            " to an office like a stolen key."
        )
        column.addWidget(DimLabel(once))
        for part in (self._banner, self._progress_card, self.damage, self._asked):
            column.addWidget(part)
        column.addWidget(DimLabel(self.tr("The vault's folder: %1").replace("%1", str(self._door.path))))
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Centred(column, look=self._look, width=44))

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total)

    def _restored(self, vault: VaultThread, damaged: Sequence[DamagedFile]) -> None:
        self._end()
        self._passphrase.clear()
        self._words.clear()
        self._vault = vault
        if not damaged:
            self._finish()
            return
        for one in damaged[:_MOST_DAMAGED]:
            label = WrapLabel(shown_name(", ".join(one.places) or one.text), selectable=True)
            self.damage.body.addWidget(label)
        words = self.tr("%n file(s) are damaged in this backup. Everything else is restored.", "", len(damaged))
        self._say("warn", f"{words} {self.tr('Ask the office for these, or look for another backup that has them.')}")
        self.damage.show()
        self._asked.hide()
        self._show_buttons()
        self._next.setFocus()

    def _refused(self, refusal: FieldReportError) -> None:
        self._end()
        if isinstance(refusal, BackupIncomplete):
            self._may_be_incomplete = True
            missing = int(str(refusal.details["missing"]))
            words = self.tr("%n file(s) of this backup are damaged or missing.", "", missing)
            todo = self.tr("Try an older backup first; one of them may be whole. Or restore the rest now.")
            self._say("warn", f"{words} {todo}")
        else:
            self.tell_failure(refusal)
        self._show_buttons()
        self.focus()

    def _stopped(self) -> None:
        self._end()
        self._say("info", self.tr("Cancelled. Nothing was left behind, and the backup is as it was."))

    def _end(self) -> None:
        self._restoring = None
        self._progress_card.hide()
        self._show_buttons()

    def _go_on(self) -> None:
        if self._vault is None:
            self.restore()
        else:
            self._finish()

    def _finish(self) -> None:
        vault, self._vault = self._vault, None
        if vault is not None:
            self.opened.emit(vault)

    def _go_back(self) -> None:
        self.cancel()
        self.back_wanted.emit()

    def _change_way(self) -> None:
        self._by_words = not self._by_words
        self._show_way()
        self.focus()

    def _show_way(self) -> None:
        self._way.setText(self.tr("Use the &passphrase") if self._by_words else self.tr("&Forgot the passphrase?"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_done = self._vault is not None
        has_backup = self.backups.count() > 0
        secret = self._words.toPlainText() if self._by_words else self._passphrase.text
        self._asked.setEnabled(self._restoring is None)
        self._backups_field.setVisible(has_backup)
        self._field.setVisible(has_backup and not self._by_words)
        self._words_field.setVisible(has_backup and self._by_words)
        self._way.setVisible(has_backup)
        self._back.setVisible(not is_done)
        self._next.setVisible(has_backup or is_done)
        self._next.setEnabled(is_done or (bool(secret) and self._restoring is None))
        if is_done:
            self._next.setText(self.tr("&Open the vault"))
        else:
            self._next.setText(self.tr("&Restore the rest") if self._may_be_incomplete else self.tr("&Restore"))

    def _choose_folder(self) -> None:
        choose_folder(self, title=self.tr("Where the backup lies"), chosen=self.look_in)

    def _say(self, kind: str, text: str) -> None:
        self._banner.say(kind, text)
        self._banner.show()


def _title(backup: FoundBackup) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(backup.written_at))
    return f"{QLocale().toString(moment, 'd MMM yyyy, HH:mm')} · {shown_name(backup.path.name)}"
