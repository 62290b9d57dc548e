"""The bottom line: how much there is, whether it is saved, the last exchange, and that nothing is on line."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

_BETWEEN = "   ·   "


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
        self._said: list[str] = []
        self._words = QLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._online = QLabel(self.tr("Offline"))
        self._online.setToolTip(self.tr("FieldReport uses no network unless you start an exchange."))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._online)

    def show_standing(self, standing: Standing) -> None:
        """Say how things stand."""
        self._said = [words for words in (standing.count, standing.saved, standing.last_exchange) if words]
        self.setToolTip(self.words)
        self._fit()

    @property
    def words(self) -> str:
        """What there is to say now; on a narrow line the last of it is said by the tooltip alone."""
        return _BETWEEN.join(self._said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self._words.fontMetrics()
        margins = self._row.contentsMargins()
        others = self._online.sizeHint().width() + self._row.spacing() + margins.left() + margins.right()
        shown = list(self._said)
        while len(shown) > 1 and metrics.horizontalAdvance(_BETWEEN.join(shown)) > self.width() - others:
            shown.pop()
        self._words.setText(_BETWEEN.join(shown))
        self._words.setAccessibleName(self.words)
