"""An icon that stands by itself, as large as the text beside it or a multiple of that."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldreport.ui.look.style_sheet import ICON


class Picture(QWidget):
    """Shows an icon; says nothing to screen readers, which read the words beside it."""

    def __init__(self, icon: QIcon, *, factor: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # In Qt's keeping, so that it goes with the widget: one of Python's outlives its engine when both are garbage.
        self.setWindowIcon(icon)
        self._factor = factor
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: QIcon) -> None:
        """Show another one."""
        self.setWindowIcon(icon)
        self.update()

    def sizeHint(self) -> QSize:
        side = round(QFontMetrics(self.font()).ascent() * ICON * self._factor)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.windowIcon().paint(painter, self.rect(), Qt.AlignmentFlag.AlignCenter, mode)
        painter.end()
