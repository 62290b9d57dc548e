"""The keys that hide everything work wherever the cursor is: in dialogs, menus and viewers too."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class LockKeys(QObject):
    """Watches for the keys of a few commands while another window is in front of the main one.

    Qt gives shortcuts only to the window that is active and not behind a dialog. A person who must hide everything
    does not first look which that is.
    """

    def __init__(self, *, window: QWidget, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._is_elsewhere():
            return False
        pressed = QKeySequence(event.keyCombination())
        for action in self._actions():
            if action.isEnabled() and pressed in action.shortcuts():
                # Not now: the widget that gets this very key goes with what is closed.
                QTimer.singleShot(0, action, action.trigger)
                return True
        return False

    def _is_elsewhere(self) -> bool:
        return (
            QApplication.activeModalWidget() is not None
            or QApplication.activePopupWidget() is not None
            or QApplication.activeWindow() is not self._window
        )
