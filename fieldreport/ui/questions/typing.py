"""What is being typed: said after a short pause, on leaving, or when somebody needs it now; never lost."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QWidget

PAUSE = 300
"""Milliseconds without a key until what was typed is said."""


class Typing(QObject):
    """Watches one input, or several that make up one answer."""

    paused = Signal()
    """Now is the time to read the inputs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inputs: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._say)
        self._is_pending = False

    def watch(self, widget: QWidget) -> None:
        """Watch an input: leaving it ends the pause."""
        self._inputs.append(widget)
        widget.installEventFilter(self)

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that nobody knows of, or is being composed."""
        return self._is_pending or any(preedit_of(widget) for widget in self._inputs)

    def typed(self) -> None:
        """Note that a person changed something."""
        self._is_pending = True
        self._timer.start()

    def flush(self) -> None:
        """Say what was typed now."""
        for widget in self._inputs:
            give_up_preedit(widget)
        if self._is_pending:
            self._say()

    def forget(self) -> None:
        """Drop what waits: the inputs were filled by somebody else."""
        self._timer.stop()
        self._is_pending = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._is_pending:
            self._say()
        return False

    def _say(self) -> None:
        self._timer.stop()
        self._is_pending = False
        self.paused.emit()


def preedit_of(widget: QWidget) -> str:
    """Return what an input method is composing in *widget*."""
    found = getattr(widget, "preedit", "")
    return found if isinstance(found, str) else ""


def give_up_preedit(widget: QWidget) -> None:
    """Have the input method write what it composes; where it does not, write it for it."""
    if not preedit_of(widget):
        return
    QGuiApplication.inputMethod().commit()
    left = preedit_of(widget)
    if left:
        event = QInputMethodEvent("", [])
        event.setCommitString(left)
        QCoreApplication.sendEvent(widget, event)
