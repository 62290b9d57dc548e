"""What an organisation lays over the map: its own layers, kept in the vault, and tiles that are only looked at."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from fieldreport.domain.map_layer import MAX_FILE_SIZE, MapLayer, read_map_layer
from fieldreport.errors import FileTooLarge, InvalidInput, NotFound
from fieldreport.storage.map_tiles import Tile, TileAddress, TileZooms, read_tiles, tile_zooms
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors, open_regular

__all__ = ["MapLayers", "Tile", "TileAddress", "TileZooms"]

MAX_LAYERS = 20
_LONGEST_NAME = 60


class MapLayers:
    """The use cases around layers."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def add(self, file: Path, *, name: str) -> MapLayer:
        """Take a GeoJSON file into the vault; a layer of the same name is replaced.

        Raises:
            InvalidInput: It is none that can be shown, or the name cannot be used, or there are too many.
            FileTooLarge: Nobody draws so much in a moment.
            FileMissing: and other disk errors.
        """
        if not name.strip() or not name.isprintable() or len(name) > _LONGEST_NAME:
            raise InvalidInput(what="name of the layer", reason="empty, too long, or not printable")
        with disk_errors(file), open_regular(file) as opened:
            untrusted = opened.read(MAX_FILE_SIZE + 1)
        if len(untrusted) > MAX_FILE_SIZE:
            raise FileTooLarge(path=str(file), size=len(untrusted), maximum=MAX_FILE_SIZE)
        layer = read_map_layer(untrusted)
        known = self._store.map_layers.names()
        if name not in known and len(known) >= MAX_LAYERS:
            raise InvalidInput(what="layer", reason=f"there are {MAX_LAYERS} already")
        with self._store.database.transaction():
            self._store.map_layers.put(name, untrusted)
        return layer

    def names(self) -> tuple[str, ...]:
        """Return the names of the layers that are kept."""
        return self._store.map_layers.names()

    def read(self, name: str) -> MapLayer:
        """Return a layer. Raises NotFound."""
        content = self._store.map_layers.get(name)
        if content is None:
            raise NotFound(what="layer", name=name)
        return read_map_layer(content)

    def remove(self, name: str) -> None:
        """Forget a layer. Raises NotFound."""
        with self._store.database.transaction():
            if not self._store.map_layers.remove(name):
                raise NotFound(what="layer", name=name)

    @staticmethod
    def tile_zooms(file: Path) -> TileZooms:
        """Look into an MBTiles file, which stays where it is. Raises InvalidInput, and disk errors."""
        return tile_zooms(file)

    @staticmethod
    def tiles(file: Path, addresses: Iterable[TileAddress]) -> Mapping[TileAddress, Tile | None]:
        """Read some of its tiles. Raises InvalidInput, and disk errors."""
        return read_tiles(file, addresses)
