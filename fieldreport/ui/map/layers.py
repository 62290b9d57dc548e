"""Layers of an organisation's own: lines and areas above the ground, points with their names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from fieldreport.domain.map_layer import MapLayer, Position
from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.colors import MapColors, faint
from fieldreport.ui.map.ground import meet, plane_transform, seen_rect
from fieldreport.ui.map.projection import to_plane
from fieldreport.ui.map.region import Label, Line

_NAMES_FROM = 8.0
"""The zoom from which on points of a layer are named."""

_POINT = 2.5


@dataclass(frozen=True, slots=True, eq=False)
class ShownLayer:
    """A layer in the plane."""

    name: str
    lines: tuple[Line, ...]
    areas: tuple[tuple[Line, ...], ...]
    points: tuple[tuple[float, float], ...]
    labels: tuple[Label, ...]

    @classmethod
    def of(cls, name: str, layer: MapLayer) -> "ShownLayer":
        """Bring a layer into the plane."""
        points = tuple(_in_plane(point.position) for point in layer.points)
        return cls(
            name=name,
            lines=tuple(_line(line) for line in layer.lines),
            areas=tuple(tuple(_line(ring) for ring in area) for area in layer.areas),
            points=points,
            labels=tuple(
                Label("town", point.name, "", x, y, _NAMES_FROM)
                for point, (x, y) in zip(layer.points, points, strict=True)
                if point.name
            ),
        )

    @property
    def bounds(self) -> QRectF:
        """The rectangle of the plane around all of it."""
        bounds = QRectF()
        for line in (*self.lines, *(ring for area in self.areas for ring in area)):
            bounds = bounds.united(line.bounds)
        if self.points:
            bounds = bounds.united(Line.of(self.points).bounds)
        return bounds


def paint_layer(painter: QPainter, camera: Camera, layer: ShownLayer, colors: MapColors) -> None:
    """Paint a layer above the ground, so that the ground is still seen."""
    seen = seen_rect(camera)
    painter.save()
    painter.setTransform(plane_transform(camera), combine=True)
    pen = QPen(faint(colors.layer, 190), 1.2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(faint(colors.layer, 22))
    for area in layer.areas:
        path = QPainterPath()
        for ring in area:
            path.addPolygon(ring.at(camera.zoom))
        if meet(path.boundingRect(), seen):
            painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in layer.lines:
        if meet(line.bounds, seen):
            painter.drawPolyline(line.at(camera.zoom))
    painter.restore()
    painter.setPen(QPen(colors.edge, 1))
    painter.setBrush(colors.layer)
    for x, y in layer.points:
        if seen.contains(x, y):
            painter.drawEllipse(QPointF(*camera.to_screen(x, y)), _POINT, _POINT)


def _line(positions: Sequence[Position]) -> Line:
    return Line.of(map(_in_plane, positions))


def _in_plane(position: Position) -> tuple[float, float]:
    longitude, latitude = position
    return to_plane(latitude, longitude)
