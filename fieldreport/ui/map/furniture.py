"""What stands in the corners of the map: a scale, what the signs mean, and where the outlines come from."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.clusters import marker_radius
from fieldreport.ui.map.colors import MapColors, faint

_MARGIN = 10.0
_PAD = 8.0
_LONGEST_SCALE = 120.0
_KILOMETRE = 1000
_SEVERAL = 12
"""How many the marker in the legend stands for."""


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words on the map, in the language of the window."""

    kilometres: str
    """With ``{}`` for the number."""
    metres: str
    one: str
    several: str
    circle: str
    note: str
    """Where the outlines come from, and that frontiers can be disputed."""


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A round length, and how many pixels it takes."""

    metres: int
    pixels: float


def scale_bar(camera: Camera, longest: float = _LONGEST_SCALE) -> ScaleBar:
    """Return the longest of 1, 2, 5, 10, … metres that fits into *longest* pixels."""
    most = camera.metres_of_pixel * longest
    power = 10 ** math.floor(math.log10(most))
    metres = max(step * power for step in (1, 2, 5) if step * power <= most)
    return ScaleBar(int(metres), metres / camera.metres_of_pixel)


class Furniture:
    """Paints them on cards that let the map shine through a little."""

    def __init__(self, *, font: QFont, words: MapWords) -> None:
        self._font = QFont(font)
        self._font.setPointSizeF(font.pointSizeF() * 0.86)
        self._metrics = QFontMetricsF(self._font)
        self._words = words

    def paint(self, painter: QPainter, camera: Camera, colors: MapColors, *, has_legend: bool) -> list[QRectF]:
        """Paint everything, and return what is covered by it."""
        painter.setFont(self._font)
        covered = [self._paint_scale(painter, camera, colors)]
        if has_legend:
            covered.append(self._paint_legend(painter, camera, colors, above=covered[0].top()))
        covered.append(self._paint_note(painter, camera, colors, left=covered[0].right()))
        return covered

    def _paint_scale(self, painter: QPainter, camera: Camera, colors: MapColors) -> QRectF:
        bar = scale_bar(camera)
        pattern, number = (
            (self._words.kilometres, bar.metres // _KILOMETRE)
            if bar.metres >= _KILOMETRE
            else (self._words.metres, bar.metres)
        )
        text = pattern.format(number)
        width = max(bar.pixels, self._metrics.horizontalAdvance(text)) + 2 * _PAD
        height = self._line + 2 * _PAD
        card = _card(painter, QRectF(_MARGIN, camera.height - _MARGIN - height, width, height), colors)
        foot = card.bottom() - _PAD
        painter.setPen(QPen(colors.text, 1.6))
        left, right = card.left() + _PAD, card.left() + _PAD + bar.pixels
        painter.drawPolyline(
            [QPointF(left, foot - 4), QPointF(left, foot), QPointF(right, foot), QPointF(right, foot - 4)]
        )
        painter.drawText(QPointF(left + 4, foot - 6), text)
        return card

    def _paint_legend(self, painter: QPainter, camera: Camera, colors: MapColors, *, above: float) -> QRectF:
        rows = (self._words.one, self._words.several, self._words.circle)
        column = 2 * marker_radius(_SEVERAL) + 4
        line = max(self._line, column)
        width = column + _PAD + max(map(self._metrics.horizontalAdvance, rows)) + 2 * _PAD
        height = line * len(rows) + 2 * _PAD
        card = _card(painter, QRectF(_MARGIN, above - 6 - height, width, height), colors)
        for number, text in enumerate(rows):
            middle = QPointF(card.left() + _PAD + column / 2, card.top() + _PAD + line * (number + 0.5))
            self._paint_sign(painter, number, middle, colors)
            painter.setPen(colors.text)
            left = card.left() + _PAD + column + _PAD
            painter.drawText(
                QRectF(left, middle.y() - line / 2, card.right() - left, line),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                text,
            )
        return card

    @staticmethod
    def _paint_sign(painter: QPainter, number: int, middle: QPointF, colors: MapColors) -> None:
        is_circle = number == 2  # noqa: PLR2004 - the third row
        radius = (marker_radius(1), marker_radius(_SEVERAL), 9.0)[number]
        painter.setPen(QPen(faint(colors.marker, 170), 1.2, Qt.PenStyle.DashLine) if is_circle else Qt.PenStyle.NoPen)
        painter.setBrush(faint(colors.marker, 26) if is_circle else colors.marker)
        painter.drawEllipse(middle, radius, radius)
        if number == 1:
            painter.setPen(colors.on_marker)
            painter.drawText(
                QRectF(middle.x() - 20, middle.y() - 20, 40, 40), Qt.AlignmentFlag.AlignCenter, str(_SEVERAL)
            )

    def _paint_note(self, painter: QPainter, camera: Camera, colors: MapColors, *, left: float) -> QRectF:
        room = camera.width - left - 2 * _MARGIN
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight
        bounds = self._metrics.boundingRect(QRectF(0, 0, room - 2 * _PAD, camera.height), flags, self._words.note)
        width, height = bounds.width() + 2 * _PAD + 1, bounds.height() + _PAD
        area = QRectF(camera.width - width, camera.height - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(colors.home, 200))
        painter.drawRect(area)
        painter.setPen(colors.dim)
        painter.drawText(area.adjusted(_PAD, _PAD / 2, -_PAD, 0), flags, self._words.note)
        return area

    @property
    def _line(self) -> float:
        return float(self._metrics.height() * 1.15)


def _card(painter: QPainter, rect: QRectF, colors: MapColors) -> QRectF:
    painter.setPen(QPen(colors.border, 1))
    painter.setBrush(faint(colors.home, 225))
    painter.drawRoundedRect(rect, 6, 6)
    return rect
