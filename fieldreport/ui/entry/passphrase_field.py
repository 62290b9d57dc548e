"""A field for a passphrase: hidden unless shown, with a note when the keyboard would type something else."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look


class PassphraseField(QWidget):
    """The text never reaches an input method's memory, undo history or the clipboard."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, *, look: Look, name: str, notes: bool = True) -> None:
        super().__init__()
        self._look = look
        self._notes = notes
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.edit.textChanged.connect(lambda _: self.changed.emit())
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)
        self._show = IconButton(look.icon("eye"), self.tr("Show the passphrase"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._toggle)
        self._note = DimLabel()
        self._note.setVisible(False)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._note)
        self.setFocusProxy(self.edit)
        QGuiApplication.inputMethod().localeChanged.connect(self._say_layout)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    @property
    def note(self) -> str:
        """What is said about the keyboard; empty if nothing."""
        return self._note.text()

    def set_text(self, text: str, *, shown: bool = False) -> None:
        """Put a passphrase in, as one that was drawn for the person."""
        self.edit.setText(text)
        self._show.setChecked(shown)

    def clear(self) -> None:
        """Forget what was typed, the steps back to it as well."""
        self.edit.clear()
        self._show.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._notes and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._say_capitals(event)
        elif event.type() is QEvent.Type.FocusIn:
            self._say_layout()
        return False

    def _toggle(self, shown: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.setIcon(self._look.icon("eye-off" if shown else "eye"))
        self._show.set_words(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def _say_capitals(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha() or letter.lower() == letter.upper():
            return
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        # No system tells Qt about Caps Lock: a capital without Shift, or a small letter with it, does.
        if letter.isupper() != has_shift:
            self._say(self.tr("Caps Lock is on."))
        else:
            self._say_layout()

    def _say_layout(self) -> None:
        language = QGuiApplication.inputMethod().locale()
        # English and the system's default are what people expect; anything else types other letters.
        foreign = language.name() not in {"C", ""} and not language.name().startswith("en")
        self._say(self.tr("Keyboard: %1").replace("%1", language.nativeLanguageName()) if foreign else "")

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words) and self._notes)
