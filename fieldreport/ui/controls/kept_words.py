"""Keeps what is typed into a field in the vault, key by key, until it is confirmed: locking never loses typing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fieldreport.bootstrap import Session
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread


class KeptWords(QObject):
    """Of one field, which it fills with what was begun at its *place* before, unless somebody is quicker."""

    def __init__(self, *, field: QLineEdit | QPlainTextEdit, vault: VaultThread, place: str) -> None:
        super().__init__(field)
        self._field = field
        self._vault = vault
        self._place = place
        self._is_filling = False

        def read(session: Session, _: Reporter) -> str:
            return session.unfinished_words.read(place)

        vault.run(self, Operation(work=read, done=self._fill))
        field.textChanged.connect(self._keep)

    def forget(self, session: Session) -> None:
        """Say in the vault's thread that the words are where they belong now."""
        session.unfinished_words.keep(self._place, "")

    def _fill(self, words: str) -> None:
        if not words or self._words():
            return
        self._is_filling = True
        if isinstance(self._field, QLineEdit):
            self._field.setText(words)
        else:
            self._field.setPlainText(words)
        self._is_filling = False

    def _words(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _keep(self) -> None:
        if self._is_filling:
            return
        place, words = self._place, self._words()

        def write(session: Session, _: Reporter) -> None:
            session.unfinished_words.keep(place, words)

        # The vault's own: the field may be gone before it is done.
        self._vault.run(self._vault, Operation(work=write, done=lambda _: None, survives_locking=True))
