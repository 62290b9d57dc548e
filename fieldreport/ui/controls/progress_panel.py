"""Long work: what is done, how far it is, and a button to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel, Heading

_STEPS = 1000


class ProgressPanel(QWidget):
    """Title, bar, words and *Cancel*; unknown progress moves to and fro."""

    cancelled = Signal()

    def __init__(self, title: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title or self.tr("Progress"))
        self._bar.setRange(0, 0)
        self._words = DimLabel()
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def begin(self, title: str) -> None:
        """Start anew, with unknown progress."""
        self.heading.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._words.setText("")
        self.cancel.setEnabled(True)

    def show_progress(self, done: int, total: int | None, words: str = "") -> None:
        """Say how much is done, of how much; total unknown: None."""
        if total:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(min(_STEPS, done * _STEPS // total))
        else:
            self._bar.setRange(0, 0)
        self._words.setText(words)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit()
