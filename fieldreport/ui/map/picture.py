"""The map as a picture for a paper or a web page: what is seen, with places as exact as the person allows."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.points import MapPoint, PointSet
from fieldreport.ui.map.scene import MapScene

ROUNDINGS = (0.0, 0.05, 0.1, 0.5)
"""Degrees; a degree of latitude is 111 km."""

_METRES_OF_DEGREE = 111_000
_SHARPNESS = 2.0
"""Pixels of the picture for one of the screen, so that it can be printed."""


def rounded(points: Iterable[MapPoint], degrees: float) -> tuple[MapPoint, ...]:
    """Move each point into the middle of a square of so many degrees, and state that it is known no better.

    Points of one square lie on one another afterwards: nobody can tell from the picture which was where.
    """
    if degrees <= 0:
        return tuple(points)
    radius = degrees / 2 * _METRES_OF_DEGREE * 2**0.5
    return tuple(
        replace(
            point,
            latitude=_middle(point.latitude, degrees),
            longitude=_middle(point.longitude, degrees),
            radius=max(point.radius, radius),
        )
        for point in points
    )


def map_picture(scene: MapScene, camera: Camera, *, degrees: float) -> QImage:
    """Paint what is seen into a picture, nothing chosen, every place rounded to *degrees*."""
    shown = scene.copy(PointSet.of(rounded(scene.points, degrees)))
    image = QImage(round(camera.width * _SHARPNESS), round(camera.height * _SHARPNESS), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    shown.paint(painter, camera)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Encode a picture; it takes a fifth of a second, and can be done in any thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())


def _middle(degrees: float, step: float) -> float:
    return (degrees // step + 0.5) * step
