"""The bottom line: how much there is, whether it is saved, the last exchange, and that nothing is on line."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget


@dataclass(frozen=True, slots=True)
class Standing:
    """What the bottom line says; empty words are left out."""

    count: str = ""
    saved: str = ""
    last_exchange: str = ""


class StatusLine(QWidget):
    """One line of short words, for eyes and for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status_line")
        self.setAccessibleName(self.tr("Status"))
        self._words = QLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._online = QLabel(self.tr("Offline"))
        self._online.setToolTip(self.tr("FieldReport uses no network unless you start an exchange."))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._online)

    def show_standing(self, standing: Standing) -> None:
        """Say how things stand."""
        words = [words for words in (standing.count, standing.saved, standing.last_exchange) if words]
        self._words.setText("   ·   ".join(words))

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()
