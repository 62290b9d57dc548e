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

_NOTE_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight


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


@dataclass(frozen=True, slots=True, eq=False)
class Cards:
    """Where everything stands; nothing of the map should be written below it."""

    bar: ScaleBar
    scale_text: str
    scale: QRectF
    legend: QRectF | None
    note: QRectF

    @property
    def covered(self) -> list[QRectF]:
        """What is covered."""
        return [card for card in (self.scale, self.legend, self.note) if card is not None]


class Furniture:
    """Paints them on cards that let the map shine through a little."""

    def __init__(self, *, font: QFont, words: MapWords, scale: float) -> None:
        self._scale = scale
        self._font = QFont(font)
        self._font.setPointSizeF(font.pointSizeF() * 0.86)
        self._metrics = QFontMetricsF(self._font)
        self._words = words

    def cards(self, camera: Camera, *, has_legend: bool) -> Cards:
        """Find the place of everything."""
        bar = scale_bar(camera)
        pattern, number = (
            (self._words.kilometres, bar.metres // _KILOMETRE)
            if bar.metres >= _KILOMETRE
            else (self._words.metres, bar.metres)
        )
        text = pattern.format(number)
        width = max(bar.pixels, self._metrics.horizontalAdvance(text) + 8) + 2 * _PAD
        height = self._line + 2 * _PAD
        scale = QRectF(_MARGIN, camera.height - _MARGIN - height, width, height)
        room = camera.width - scale.right() - 2 * _MARGIN - 2 * _PAD
        bounds = self._metrics.boundingRect(QRectF(0, 0, room, camera.height), _NOTE_FLAGS, self._words.note)
        width, height = bounds.width() + 2 * _PAD + 1, bounds.height() + _PAD
        note = QRectF(camera.width - width, camera.height - height, width, height)
        return Cards(bar, text, scale, self._legend(scale.top()) if has_legend else None, note)

    def paint(self, painter: QPainter, cards: Cards, colors: MapColors) -> None:
        """Paint everything at its place."""
        painter.setFont(self._font)
        self._paint_scale(painter, cards, colors)
        if cards.legend is not None:
            self._paint_legend(painter, cards.legend, colors)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(colors.home, 200))
        painter.drawRect(cards.note)
        painter.setPen(colors.dim)
        painter.drawText(cards.note.adjusted(_PAD, _PAD / 2, -_PAD, 0), _NOTE_FLAGS, self._words.note)

    def _legend(self, above: float) -> QRectF:
        width = self._column + max(map(self._metrics.horizontalAdvance, self._rows)) + 3 * _PAD
        height = self._row * len(self._rows) + 2 * _PAD
        return QRectF(_MARGIN, above - 6 - height, width, height)

    @staticmethod
    def _paint_scale(painter: QPainter, cards: Cards, colors: MapColors) -> None:
        _paint_card(painter, cards.scale, colors)
        foot = cards.scale.bottom() - _PAD
        painter.setPen(QPen(colors.text, 1.6))
        left = cards.scale.left() + _PAD
        right = left + cards.bar.pixels
        painter.drawPolyline(
            [QPointF(left, foot - 4), QPointF(left, foot), QPointF(right, foot), QPointF(right, foot - 4)]
        )
        painter.drawText(QPointF(left + 4, foot - 6), cards.scale_text)

    def _paint_legend(self, painter: QPainter, card: QRectF, colors: MapColors) -> None:
        _paint_card(painter, card, colors)
        for number, text in enumerate(self._rows):
            middle = QPointF(card.left() + _PAD + self._column / 2, card.top() + _PAD + self._row * (number + 0.5))
            self._paint_sign(painter, number, middle, colors)
            painter.setFont(self._font)
            painter.setPen(colors.text)
            left = card.left() + 2 * _PAD + self._column
            painter.drawText(
                QRectF(left, middle.y() - self._row / 2, card.right() - left, self._row),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                text,
            )

    def _paint_sign(self, painter: QPainter, number: int, middle: QPointF, colors: MapColors) -> None:
        is_circle = number == 2  # noqa: PLR2004 - the third row
        radius = (marker_radius(1), marker_radius(_SEVERAL), 9.0)[number] * self._scale
        painter.setPen(QPen(faint(colors.marker, 150), 1) if is_circle else Qt.PenStyle.NoPen)
        painter.setBrush(faint(colors.marker, 22) if is_circle else colors.marker)
        painter.drawEllipse(middle, radius, radius)
        if number == 1:
            painter.setPen(colors.on_marker)
            sign = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, str(_SEVERAL))

    @property
    def _line(self) -> float:
        return float(self._metrics.height() * 1.15)

    @property
    def _rows(self) -> tuple[str, ...]:
        return self._words.one, self._words.several, self._words.circle

    @property
    def _column(self) -> float:
        return (2 * marker_radius(_SEVERAL) + 4) * self._scale

    @property
    def _row(self) -> float:
        return max(self._line, self._column)


def _paint_card(painter: QPainter, rect: QRectF, colors: MapColors) -> None:
    painter.setPen(QPen(colors.border, 1))
    painter.setBrush(faint(colors.home, 225))
    painter.drawRoundedRect(rect, 6, 6)
