"""The keys that hide everything work wherever the cursor is: in dialogs, menus and viewers too."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence


class LockKeys(QObject):
    """Watches for the keys of a few commands that no shortcut took: whatever is in front of the window has them.

    Qt gives shortcuts only to the window that is active and not behind a dialog. A person who must hide everything
    does not first look which that is. Which window is in front is not asked: a key that a shortcut takes never comes
    here, and PySide makes the window that it answers with a part of whoever was asked, and of what goes with that one.
    """

    def __init__(self, *, actions: Callable[[], Sequence[QAction]], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        for action in self._actions():
            if action.isEnabled() and pressed in action.shortcuts():
                # Not now: the widget that gets this very key goes with what is closed.
                QTimer.singleShot(0, action, action.trigger)
                return True
        return False
