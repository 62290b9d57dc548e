"""The bar on top of the window that says what went wrong and what to do, and goes away when it is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.errors import FieldReportError
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words


class MessageBar(QWidget):
    """Holds at most one message: the latest. It takes no room when it has nothing to say."""

    told = Signal()
    dismissed = Signal()

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._banner: Banner | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty when nothing is."""
        return "" if self._banner is None else self._banner.text

    def tell_failure(self, failure: FieldReportError) -> None:
        """Say what happened and what to do."""
        words = failure_words(failure)
        self.tell("bad", f"{words.happened} {words.todo}")

    def tell(self, kind: str, text: str) -> None:
        """Say *text*, in the place of what was said before. *kind* is one of a banner's: info, ok, warn, bad."""
        self.clear()
        close = Button(self.tr("Close"), flat=True)
        close.clicked.connect(self.clear)
        self._banner = Banner(look=self._look, kind=kind, text=text, buttons=[close])
        self._layout.addWidget(self._banner)
        self.show()
        self.told.emit()

    def clear(self) -> None:
        """Say nothing."""
        if self._banner is not None:
            self._layout.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
            self.hide()
            self.dismissed.emit()
