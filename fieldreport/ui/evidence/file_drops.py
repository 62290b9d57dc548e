"""Dropping files: a widget of any kind takes them, and shows while they hover that it would."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from fieldreport.ui.evidence.file_intake import FileIntake

_COPY = Qt.DropAction.CopyAction


class FileDrops(QObject):
    """Hands to an intake what is dropped on a widget; the source keeps its files: they are copied, never moved."""

    def __init__(self, *, widget: QWidget, intake: FileIntake) -> None:
        super().__init__(widget)
        self._widget = widget
        self._intake = intake
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
                self._intake.take_data(event.mimeData())
            case QEvent() if event.type() is QEvent.Type.DragLeave:
                self._mark(hovering=False)
                return False
            case _:
                return False
        return True

    def _would_take(self, event: QDropEvent) -> bool:
        # Who offers files only to be moved would remove them: originals stay where they are.
        return self._intake.can_take(event.mimeData()) and bool(event.possibleActions() & _COPY)

    def _mark(self, *, hovering: bool) -> None:
        if self._widget.property("dropping") is not hovering:
            self._widget.setProperty("dropping", hovering)
            self._widget.style().unpolish(self._widget)
            self._widget.style().polish(self._widget)
