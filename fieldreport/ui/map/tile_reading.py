"""Brings tiles from a file to the map: read and decoded in the vault's thread, only as what their first bytes say."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject
from PySide6.QtGui import QImage, QImageReader

from fieldreport.bootstrap import Session
from fieldreport.services.map_layers import Tile, TileAddress, TileZooms
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.map.tiles import TileNumber, TileSheet

MOST_PIXELS = 1024
"""Of a tile's side; usual ones have 256 or 512."""


class TileReading(QObject):
    """One file of tiles, as long as the map is open; its path is remembered nowhere."""

    def __init__(self, *, vault: VaultThread, file: Path, zooms: TileZooms, parent: QObject) -> None:
        super().__init__(parent)
        self._vault = vault
        self._file = file
        self.sheet = TileSheet(least_zoom=zooms.least, most_zoom=zooms.most, parent=self)
        self.sheet.needed.connect(self._read)

    def _read(self, numbers: list[TileNumber]) -> None:
        def failed(_: object) -> None:
            # The stick was pulled: what was painted stays, and the rest is empty.
            self.sheet.put(dict.fromkeys(numbers))

        work = partial(_pictures, file=self._file, numbers=tuple(numbers))
        self._vault.run(self, Operation(work=work, done=self.sheet.put, failed=failed))


def _pictures(
    session: Session, _: Reporter, *, file: Path, numbers: Sequence[TileNumber]
) -> dict[TileNumber, QImage | None]:
    addresses = {TileAddress(one.zoom, one.column, one.row): one for one in numbers}
    tiles = session.map_layers.tiles(file, addresses)
    return {number: decoded(tiles.get(address)) for address, number in addresses.items()}


def decoded(tile: Tile | None) -> QImage | None:
    """Decode a tile; None for what is no picture after all, or too large a one."""
    if tile is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(tile.untrusted))
    reader = QImageReader(buffer, QByteArray(tile.format.encode("ascii")))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not (0 < size.width() <= MOST_PIXELS and 0 < size.height() <= MOST_PIXELS):
        return None
    image = reader.read()
    return None if image.isNull() else image
