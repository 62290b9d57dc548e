"""A QR code on the screen, painted from its matrix: no picture file is made."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldreport.ui.look.look import Look

_QUIET = 4
"""Empty modules around it, as ISO/IEC 18004 asks for."""
_SIDE = 12.0
"""In heights of a letter."""


class QrCode(QWidget):
    """Dark on light in every theme: most readers do not know it the other way round."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._matrix: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def modules(self) -> int:
        """How many modules a side has; 0 while it is empty."""
        return len(self._matrix)

    def show_text(self, text: str, *, name: str) -> None:
        """Show *text*; *name* says to screen readers what it is. Empty text: nothing is shown."""
        # Its writers of picture files, none of which we use, bring modules for networks along: late, for a code only.
        import segno  # noqa: PLC0415

        self._matrix = tuple(segno.make_qr(text, error="m").matrix) if text else ()
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.em(_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._matrix:
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
            # Whole pixels: a module that is half painted is grey.
            module = max(min(self.width(), self.height()) // (self.modules + 2 * _QUIET), 1)
            left = (self.width() - module * self.modules) // 2
            top = (self.height() - module * self.modules) // 2
            for row, bits in enumerate(self._matrix):
                for column, bit in enumerate(bits):
                    if bit:
                        place = QRectF(left + column * module, top + row * module, module, module)
                        painter.fillRect(place, QColor(Qt.GlobalColor.black))
        painter.end()
