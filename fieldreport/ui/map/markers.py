"""Paints reports on the map: a dot for one, a number for several, a circle for what is not known exactly."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.clusters import Cluster
from fieldreport.ui.map.colors import MapColors, faint
from fieldreport.ui.map.points import MapPoint

_LARGEST_CIRCLE = 0.25
"""Of the picture's smaller side. Larger circles would lie over each other; they are drawn only of what is chosen."""

_LARGEST_CHOSEN = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Marker:
    """A cluster where it is seen, sizes in pixels."""

    cluster: Cluster
    at: QPointF
    radius: float
    is_selected: bool

    @property
    def rect(self) -> QRectF:
        """What it covers."""
        reach = self.radius + 2
        return QRectF(self.at.x() - reach, self.at.y() - reach, 2 * reach, 2 * reach)


def seen_markers(
    clusters: Sequence[Cluster], camera: Camera, *, scale: float, selected: frozenset[int]
) -> list[Marker]:
    """Return the markers that are seen, the largest first; *scale* is the size of text, 1 is normal."""
    left, top, right, bottom = camera.seen(margin=80)
    found = [
        Marker(
            cluster,
            QPointF(*camera.to_screen(cluster.x, cluster.y)),
            cluster.radius * scale,
            is_selected=bool(selected) and not selected.isdisjoint(cluster.members),
        )
        for cluster in clusters
        if left <= cluster.x <= right and top <= cluster.y <= bottom
    ]
    return sorted(found, key=lambda marker: -marker.cluster.count)


def paint_circles(
    painter: QPainter, markers: Sequence[Marker], points: Sequence[MapPoint], camera: Camera, colors: MapColors
) -> None:
    """Paint how exactly each place is known that stands alone; of several at one place the largest circle."""
    side = min(camera.width, camera.height)
    for marker in markers:
        if len(marker.cluster.spots) != 1:
            continue
        radius = max(points[number].radius for number in marker.cluster.members) / camera.metres_of_pixel
        longest = _LARGEST_CHOSEN if marker.is_selected else _LARGEST_CIRCLE
        if marker.radius + 2 < radius < longest * side:
            color = colors.selected if marker.is_selected else colors.marker
            painter.setBrush(faint(color, 22))
            # Not dashed: a hundred dashed circles take longer to paint than all the rest.
            painter.setPen(QPen(faint(color, 150), 1))
            painter.drawEllipse(marker.at, radius, radius)


def paint_markers(painter: QPainter, markers: Sequence[Marker], colors: MapColors, font: QFont) -> None:
    """Paint all markers; what is chosen has a ring around it."""
    number_font = QFont(font)
    number_font.setPointSizeF(font.pointSizeF() * 0.82)
    number_font.setBold(True)
    painter.setFont(number_font)
    for marker in markers:
        if marker.is_selected:
            painter.setPen(QPen(colors.selected, 3))
            painter.setBrush(colors.edge)
            painter.drawEllipse(marker.at, marker.radius + 3.5, marker.radius + 3.5)
        painter.setPen(QPen(colors.edge, 1.5))
        painter.setBrush(colors.marker)
        painter.drawEllipse(marker.at, marker.radius, marker.radius)
        if marker.cluster.count > 1:
            painter.setPen(colors.on_marker)
            painter.drawText(marker.rect, Qt.AlignmentFlag.AlignCenter, short_number(marker.cluster.count))


def short_number(count: int) -> str:
    """Say a number so that it fits into a marker."""
    thousand = 1000
    return str(count) if count < 10 * thousand else f"{count // thousand}k"
