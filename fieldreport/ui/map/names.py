"""Puts names on the map, in one script or in both, where there is room; never one over another."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.colors import MapColors
from fieldreport.ui.map.region import Label

_BOTH_LATER = 1.0
"""So much nearer than where a name first stands, it stands in both scripts."""

_DOT = 2.0
_ASIDE = (6.0, 15.0, 26.0)
"""Pixels between a town and its name; more where a marker lies on it."""

_ROOM = 3.0
_EDGE = 4
"""Pixels around a name for its outline, and for letters that lean out."""

_OUTLINE = tuple(QPointF(x, y) for x in (-1.0, 0.0, 1.0) for y in (-1.0, 0.0, 1.0) if x or y)


class Names:
    """Paints names; remembers how large each is in this font."""

    def __init__(self, *, font: QFont, burmese_first: bool) -> None:
        self._burmese_first = burmese_first
        self._fonts = {
            "land": _font(font, 1.0, spacing=6.0),
            "state": _font(font, 1.0, is_bold=True),
            "town": _font(font, 0.86),
        }
        self._sizes: dict[tuple[str, str], tuple[float, float, float]] = {}
        self._stamps: dict[tuple[str, str, float], QPixmap] = {}
        self._stamped_in: MapColors | None = None

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        labels: Sequence[Label],
        colors: MapColors,
        taken: Sequence[QRectF] = (),
    ) -> None:
        """Paint the labels that have their place; the earlier ones choose first, and none covers what is *taken*."""
        full = list(taken)
        left, top, right, bottom = camera.seen(margin=60)
        for label in labels:
            if camera.zoom < label.zoom or not (left <= label.x <= right and top <= label.y <= bottom):
                continue
            if label.kind == "state" and camera.zoom > label.zoom + 5:
                continue
            is_covered = any(rect.contains(*camera.to_screen(label.x, label.y)) for rect in taken)
            self._paint_one(painter, camera, label, colors, full, is_covered=is_covered)

    def _paint_one(
        self,
        painter: QPainter,
        camera: Camera,
        label: Label,
        colors: MapColors,
        full: list[QRectF],
        *,
        is_covered: bool,
    ) -> None:
        lines = self._lines(label, camera.zoom)
        sizes = [self._size(label.kind, line) for line in lines]
        width, height = max(size[0] for size in sizes), sum(size[1] for size in sizes)
        x, y = camera.to_screen(label.x, label.y)
        is_town = label.kind == "town"
        # Farther from its town a name stands only where a marker lies on it: else it would be read as another's.
        for place in _places(x, y, width, height, is_town=is_town, is_covered=is_covered):
            rect = QRectF(place.x(), place.y(), width, height)
            if any(rect.intersects(other) for other in full):
                continue
            full.append(rect.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
            if is_town:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colors.dim)
                painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
            top = place.y()
            for line, (line_width, line_height, _) in zip(lines, sizes, strict=True):
                # A name beside its town begins or ends there; one in the middle of its land is centred.
                shift = width - line_width
                shift = shift / 2 if not is_town else (shift if place.x() + width < x else 0.0)
                stamp = self._stamp(label.kind, line, colors, painter.deviceTransform().m11())
                painter.drawPixmap(QPointF(round(place.x() + shift) - _EDGE, round(top) - _EDGE), stamp)
                top += line_height
            return

    def _stamp(self, kind: str, line: str, colors: MapColors, sharpness: float) -> QPixmap:
        """Return a name with its outline as a picture: painting text nine times takes long, a picture does not."""
        if self._stamped_in is not colors:
            self._stamps.clear()
            self._stamped_in = colors
        key = kind, line, sharpness
        if key not in self._stamps:
            width, height, ascent = self._size(kind, line)
            pixmap = QPixmap(math.ceil((width + 2 * _EDGE) * sharpness), math.ceil((height + 2 * _EDGE) * sharpness))
            pixmap.setDevicePixelRatio(sharpness)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._fonts[kind])
            at = QPointF(_EDGE, _EDGE + ascent)
            painter.setPen(colors.home)
            for aside in _OUTLINE:
                painter.drawText(at + aside, line)
            painter.setPen(colors.text if kind == "town" else colors.dim)
            painter.drawText(at, line)
            painter.end()
            self._stamps[key] = pixmap
        return self._stamps[key]

    def _lines(self, label: Label, zoom: float) -> tuple[str, ...]:
        both = (label.burmese, label.name) if self._burmese_first else (label.name, label.burmese)
        known = tuple(filter(None, both))
        return known if zoom >= label.zoom + _BOTH_LATER else known[:1]

    def _size(self, kind: str, line: str) -> tuple[float, float, float]:
        """Return width, height and ascent of what the line covers: Burmese reaches beyond its line."""
        key = kind, line
        if key not in self._sizes:
            metrics = QFontMetricsF(self._fonts[kind])
            ink = metrics.tightBoundingRect(line)
            ascent = max(metrics.ascent() * 0.8, -ink.top())
            self._sizes[key] = metrics.horizontalAdvance(line), ascent + max(2.0, ink.bottom()) + 1, ascent
        return self._sizes[key]


def _places(x: float, y: float, width: float, height: float, *, is_town: bool, is_covered: bool) -> Iterator[QPointF]:
    """Yield where the upper left corner may lie, the best first."""
    if is_town:
        for aside in _ASIDE if is_covered else _ASIDE[:1]:
            yield QPointF(x + aside, y - height / 2)
            yield QPointF(x - aside - width, y - height / 2)
            yield QPointF(x - width / 2, y + aside)
            yield QPointF(x - width / 2, y - aside - height)
        return
    for down in (0.0, -1.0, 1.0, -2.0, 2.0):
        yield QPointF(x - width / 2, y - height / 2 + down * height)


def _font(font: QFont, size: float, *, is_bold: bool = False, spacing: float = 0.0) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * size)
    made.setBold(is_bold)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + spacing)
    return made
