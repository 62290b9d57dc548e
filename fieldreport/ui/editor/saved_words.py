"""Whether what was written is stored: in words and with a mark, at the foot of the editor."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look


class SavedWords(QWidget):
    """Changes its words, never its place."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark = Picture(look.icon("lock", "dim"))
        self._label = QLabel()
        self._label.setProperty("kind", "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._label, 1)

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def say_saving(self) -> None:
        """Something is on its way into the vault."""
        self._say(self.tr("Saving …"), "clock", "dim")

    def say_saved(self, at: datetime) -> None:
        """Everything is in the vault."""
        self._say(self.tr("Saved, encrypted {time}").format(time=at.astimezone().strftime("%H:%M")), "lock", "ok")

    def say_failed(self) -> None:
        """Something is only in this window."""
        self._say(self.tr("Not saved"), "alert-triangle", "bad")

    def _say(self, words: str, icon: str, token: str) -> None:
        if words != self._label.text():
            self._label.setText(words)
            self._label.setToolTip(words)
            self.setAccessibleName(words)
            self._mark.set_icon(self._look.icon(icon, token))
