"""Line icons as SVG in the colour of the theme: sharp at every size, and right again when the theme changes."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldreport.system.resource_files import resource_bytes


class IconStore:
    """The drawings that were asked for so far, and their pictures in the colours of the present theme."""

    def __init__(self) -> None:
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int, int], QPixmap] = {}

    def drawing(self, name: str) -> bytes:
        """Return ``resources/icons/<name>.svg``. Raises NotFound."""
        if name not in self._drawings:
            self._drawings[name] = resource_bytes("icons", f"{name}.svg")
        return self._drawings[name]

    def tinted(self, name: str, color: str) -> bytes:
        """Return a drawing with its strokes in *color*."""
        return self.drawing(name).replace(b"currentColor", color.encode())

    def pixmap(self, name: str, color: str, size: QSize) -> QPixmap:
        """Return the picture, in device pixels."""
        if size.isEmpty():
            # A button that is being laid out has no room yet, and Qt complains about painting on nothing.
            return QPixmap()
        key = (name, color, size.width(), size.height())
        if key not in self._pixmaps:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, QRect(QPoint(), size), name, color)
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def paint(self, painter: QPainter, rect: QRect, name: str, color: str) -> None:
        """Draw it as large as fits, in the middle of *rect*."""
        side = min(rect.width(), rect.height())
        square = QRectF(
            rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, float(side), float(side)
        )
        QSvgRenderer(QByteArray(self.tinted(name, color))).render(painter, square)

    def forget_pictures(self) -> None:
        """Drop the pictures: their colours are no longer those of the theme."""
        self._pixmaps.clear()


class SvgIconEngine(QIconEngine):
    """Asks for its colour each time that it paints."""

    def __init__(self, store: IconStore, name: str, color: Callable[[QIcon.Mode], str]) -> None:
        super().__init__()
        self._store = store
        self._name = name
        self._color = color

    def clone(self) -> QIconEngine:
        return SvgIconEngine(self._store, self._name, self._color)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._store.paint(painter, rect, self._name, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._store.pixmap(self._name, self._color(mode), size)
