"""Pictures of the ground, tile by tile, out of a file that a person opened: asked for when seen, kept for a while."""

import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from fieldreport.ui.map.camera import Camera

_KEPT = 160
"""Tiles in memory: 40 MB, what two large screens show."""

_MOST_AT_ONCE = 24


@dataclass(frozen=True, slots=True)
class TileNumber:
    """Which tile: column from the west, row from the north, as the web counts them."""

    zoom: int
    column: int
    row: int


class TileSheet(QObject):
    """One set of tiles. It tells what it needs and is given it; a tile that is not there stays empty."""

    needed = Signal(list)
    """Carries TileNumbers; answer with `put`."""
    arrived = Signal()

    def __init__(self, *, least_zoom: int, most_zoom: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zooms = least_zoom, most_zoom
        self._tiles: OrderedDict[TileNumber, QImage | None] = OrderedDict()
        self._asked: set[TileNumber] = set()

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint the tiles that are here; where one is missing yet, a coarser one that is."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        missing = []
        for number in self.seen(camera):
            if number not in self._tiles:
                missing.append(number)
            else:
                self._tiles.move_to_end(number)
            self._paint_one(painter, camera, number)
        painter.restore()
        wanted = [number for number in missing if number not in self._asked][:_MOST_AT_ONCE]
        if wanted:
            self._asked.update(wanted)
            self.needed.emit(wanted)

    def put(self, tiles: Mapping[TileNumber, QImage | None]) -> None:
        """Take tiles in; None is a tile that the file does not have, or none that we show."""
        for number, image in tiles.items():
            self._asked.discard(number)
            self._tiles[number] = image
            self._tiles.move_to_end(number)
        while len(self._tiles) > _KEPT:
            self._tiles.popitem(last=False)
        self.arrived.emit()

    def seen(self, camera: Camera) -> Iterable[TileNumber]:
        """Return the tiles of the zoom that fits, as far as they are seen."""
        zoom = max(self._zooms[0], min(self._zooms[1], round(camera.zoom)))
        count = 2**zoom
        left, top, right, bottom = camera.seen()
        columns = range(max(0, math.floor(left * count)), min(count - 1, math.floor(right * count)) + 1)
        rows = range(max(0, math.floor(top * count)), min(count - 1, math.floor(bottom * count)) + 1)
        # Far outside of what the file has, one tile would be a dot: nothing is asked for.
        if len(columns) * len(rows) * 1.0 > _KEPT:
            return ()
        return [TileNumber(zoom, column, row) for row in rows for column in columns]

    def _paint_one(self, painter: QPainter, camera: Camera, number: TileNumber) -> None:
        coarser = number
        while coarser.zoom >= self._zooms[0]:
            image = self._tiles.get(coarser)
            if image is not None:
                times = 2 ** (number.zoom - coarser.zoom)
                part_width, part_height = image.width() / times, image.height() / times
                source = QRectF(
                    (number.column % times) * part_width, (number.row % times) * part_height, part_width, part_height
                )
                painter.drawImage(_place(camera, number), image, source)
                return
            coarser = TileNumber(coarser.zoom - 1, coarser.column // 2, coarser.row // 2)


def _place(camera: Camera, number: TileNumber) -> QRectF:
    count = 2**number.zoom
    left, top = camera.to_screen(number.column / count, number.row / count)
    side = camera.scale / count
    # On whole pixels: between tiles no gap is seen.
    return QRectF(
        math.floor(left), math.floor(top), math.floor(left + side) - math.floor(left),
        math.floor(top + side) - math.floor(top),
    )  # fmt: skip
