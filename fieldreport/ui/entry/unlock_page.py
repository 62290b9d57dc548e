"""A locked vault: one field, one button, and calm words when something is not right."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from fieldreport.errors import Category, FieldReportError, WrongPassphrase, WrongRecoveryCode
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import DimLabel, Heading, Level
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.entry.centred import Centred
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.passphrase_field import PassphraseField
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.erase_dialog import EraseDialog
from fieldreport.ui.words.failure_words import failure_words

_FREE_TRIES = 2
_LONGEST_WAIT = 30
"""Seconds between two tries. Argon2id is what slows a guesser down; this only keeps a child from a hundred tries."""


class UnlockPage(QWidget):
    """Opens the vault in front of the door. What is on it says nothing about whose vault it is."""

    opened = Signal(object)
    """Carries the VaultThread of the open vault."""
    other_chosen = Signal(object)
    """Carries the path of another folder that a person wants to open."""
    new_wanted = Signal()
    erase_wanted = Signal()
    """Somebody typed the words: the keys are to be destroyed."""

    def __init__(self, *, look: Look, door: Door, why: str = "") -> None:
        super().__init__()
        self._look = look
        self._door = door
        self._vault: VaultThread | None = None
        self._wrong_tries = 0
        self._waiting = 0
        self._by_words = False
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self._banner = Banner(look=look, kind="info", text="")
        self._passphrase = PassphraseField(look=look, name=self.tr("Passphrase"))
        self._passphrase.submitted.connect(self.try_to_open)
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("The twelve recovery words"))
        self._words.setFixedHeight(look.em(6))
        self._field = LabelledField(self.tr("&Passphrase"), self._passphrase)
        self._words_field = LabelledField(
            self.tr("The twelve &recovery words"), self._words, hint=self.tr("As they stand on the recovery sheet.")
        )
        self._open = Button(self.tr("&Open"), look.icon("unlock", "on_accent"), primary=True)
        self._open.clicked.connect(self.try_to_open)
        self._way = Button("", flat=True)
        self._way.clicked.connect(self._change_way)
        self._other = Button(self.tr("Another &vault…"), flat=True)
        self._other.clicked.connect(self._choose_other)
        self._erase = Button(self.tr("&Erase keys now…"), flat=True)
        self._erase.clicked.connect(self._ask_to_erase)
        self._path = DimLabel(str(door.path))
        self._path.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self._show_way()
        self._say(*self._because(why))

    def focus(self) -> None:
        """Put the cursor where a person begins."""
        (self._words if self._by_words else self._passphrase).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_failure(self, failure: object) -> None:
        """Say what went wrong while the vault was being locked."""
        if isinstance(failure, FieldReportError):
            words = failure_words(failure)
            self._say("bad", f"{words.happened} {words.todo}")

    @property
    def message(self) -> str:
        """What is said on top; empty if nothing."""
        return self._banner.text if self._banner.isVisibleTo(self) else ""

    def try_to_open(self) -> None:
        """Begin to open with what was typed."""
        typed = self._words.toPlainText() if self._by_words else self._passphrase.text
        if not typed or self._waiting or self._vault is not None:
            return
        self._vault = self._door.with_recovery_words(typed) if self._by_words else self._door.with_passphrase(typed)
        self._vault.opened.connect(self._opened)
        self._vault.refused.connect(self._refused)
        self._set_busy(self.tr("Opening…"))
        self._vault.open()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(self._look.em(1.2))
        picture = Picture(self._look.icon("lock", "accent"), factor=2.6)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        title = Heading("FieldReport", Level.TITLE)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(self._path)
        column.addWidget(self._banner)
        column.addWidget(self._field)
        column.addWidget(self._words_field)
        column.addWidget(self._open)
        column.addWidget(self._way)
        column.addWidget(self._other)
        column.addWidget(self._erase)
        outer = QVBoxLayout(self)
        outer.addWidget(Centred(column, look=self._look))

    def _opened(self) -> None:
        vault, self._vault = self._vault, None
        self._passphrase.clear()
        self._words.clear()
        self.opened.emit(vault)

    def _refused(self, refusal: FieldReportError) -> None:
        self._vault = None
        self._set_busy("")
        words = failure_words(refusal)
        if isinstance(refusal, (WrongPassphrase, WrongRecoveryCode)):
            self._wrong_tries += 1
            self._say("warn", f"{words.happened} {words.todo}")
            self._passphrase.edit.selectAll()
            if self._wrong_tries > _FREE_TRIES:
                self._wait(min(2 ** (self._wrong_tries - _FREE_TRIES), _LONGEST_WAIT))
        else:
            # A damaged vault is no wrong passphrase: trying again would only make people doubt their memory.
            self._say("bad" if refusal.category is Category.DAMAGED else "warn", f"{words.happened} {words.todo}")
        self.focus()

    def _wait(self, seconds: int) -> None:
        self._waiting = seconds
        self._clock.start()
        self._count_down_words()

    def _count_down(self) -> None:
        self._waiting -= 1
        if self._waiting <= 0:
            self._waiting = 0
            self._clock.stop()
        self._count_down_words()

    def _count_down_words(self) -> None:
        self._open.setEnabled(not self._waiting)
        self._open.setText(self.tr("Wait %n second(s)", "", self._waiting) if self._waiting else self.tr("&Open"))

    def _set_busy(self, words: str) -> None:
        for part in (self._passphrase, self._words, self._open, self._way, self._other, self._erase):
            part.setEnabled(not words)
        self._open.setText(words or self.tr("&Open"))

    def _change_way(self) -> None:
        self._by_words = not self._by_words
        self._show_way()
        self._say("info", "")
        self.focus()

    def _show_way(self) -> None:
        self._field.setVisible(not self._by_words)
        self._words_field.setVisible(self._by_words)
        self._way.setText(self.tr("Use the &passphrase") if self._by_words else self.tr("&Forgot the passphrase?"))

    def _choose_other(self) -> None:
        choose_folder(self, title=self.tr("The folder of a vault"), chosen=self.other_chosen.emit)

    def _ask_to_erase(self) -> None:
        dialog = EraseDialog(look=self._look, parent=self, path=self._door.path)
        dialog.confirmed.connect(self.erase_wanted)
        dialog.open()

    def _say(self, kind: str, text: str) -> None:
        self._banner.say(kind, text)
        self._banner.setVisible(bool(text))

    def _because(self, why: str) -> tuple[str, str]:
        words = {
            "idle": self.tr("Locked because nobody was here. Everything you typed is stored."),
            "slept": self.tr("Locked because the computer slept. Everything you typed is stored."),
            "sleep": self.tr("Locked because the computer slept. Everything you typed is stored."),
            "screen": self.tr("Locked with the screen. Everything you typed is stored."),
        }
        return "info", words.get(why, "")
