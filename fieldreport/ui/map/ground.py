"""Paints what lies below everything: water, countries, the borders of states."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.colors import MapColors
from fieldreport.ui.map.region import Line, Region


def paint_ground(painter: QPainter, camera: Camera, region: Region, colors: MapColors) -> None:
    """Fill the whole picture."""
    painter.fillRect(QRectF(0, 0, camera.width, camera.height), colors.water)
    painter.save()
    painter.setTransform(plane_transform(camera), combine=True)
    seen = seen_rect(camera)
    for land in region.lands:
        painter.setPen(_pen(colors.frontier, 1.2) if land.is_home else _pen(colors.border, 1.0))
        painter.setBrush(colors.home if land.is_home else colors.abroad)
        for shape in _visible(land.rings, seen, camera.zoom):
            painter.drawPolygon(shape)
    painter.setPen(_pen(colors.border, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shape in _visible(region.borders, seen, camera.zoom):
        painter.drawPolyline(shape)
    painter.restore()


def plane_transform(camera: Camera) -> QTransform:
    """Return the way from the plane to the screen."""
    left, top = camera.to_screen(0, 0)
    return QTransform(camera.scale, 0, 0, camera.scale, left, top)


def seen_rect(camera: Camera) -> QRectF:
    """Return the rectangle of the plane that is seen."""
    left, top, right, bottom = camera.seen()
    return QRectF(left, top, right - left, bottom - top)


def _visible(lines: Sequence[Line], seen: QRectF, zoom: float) -> list[QPolygonF]:
    return [line.at(zoom) for line in lines if meet(line.bounds, seen)]


def meet(bounds: QRectF, seen: QRectF) -> bool:
    """Tell whether any of *bounds* is seen."""
    # QRectF.intersects is false for what has no height, as a straight line.
    return (
        bounds.left() <= seen.right()
        and bounds.right() >= seen.left()
        and bounds.top() <= seen.bottom()
        and bounds.bottom() >= seen.top()
    )


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
