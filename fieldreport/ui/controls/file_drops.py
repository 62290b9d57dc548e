"""Dropping files: a widget of any kind takes them, and shows while they hover that it would."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_COPY = Qt.DropAction.CopyAction


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are dragged; nothing is fetched from anywhere."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


class FileDrops(QObject):
    """Hands on what is dropped on a widget or on what lies on it; its source keeps it: files are copied, never moved.

    *can_take* says whether something that hovers would be taken; by default local files and folders are.
    """

    def __init__(
        self,
        *,
        widget: QWidget,
        dropped: Callable[[QMimeData], object],
        can_take: Callable[[QMimeData], bool] = lambda data: bool(local_paths(data)),
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._dropped = dropped
        self._can_take = can_take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and not self._would_take(event):
            return False
        match event:
            case QDragEnterEvent() | QDragMoveEvent():
                self._mark(hovering=True)
                event.setDropAction(_COPY)
                event.accept()
            case QDropEvent():
                self._mark(hovering=False)
                event.setDropAction(_COPY)
                event.accept()
                self._dropped(event.mimeData())
            case QEvent() if event.type() is QEvent.Type.DragLeave:
                self._mark(hovering=False)
                return False
            case _:
                return False
        return True

    def _would_take(self, event: QDropEvent) -> bool:
        # Who offers files only to be moved would remove them: originals stay where they are.
        return self._can_take(event.mimeData()) and bool(event.possibleActions() & _COPY)

    def _mark(self, *, hovering: bool) -> None:
        if self._widget.property("dropping") is not hovering:
            self._widget.setProperty("dropping", hovering)
            self._widget.style().unpolish(self._widget)
            self._widget.style().polish(self._widget)
