"""Map tiles out of somebody's MBTiles file (MBTiles 1.3): an SQLite database that nobody vouches for.

It is opened for reading alone, as a file that does not change, so that nothing is written beside it; nothing of it is
copied. Its schema may say what it likes: only tables may be read, no functions, no extensions, and no query runs long.
"""

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldreport.errors import InvalidInput
from fieldreport.system.private_files import disk_errors, open_regular

MAX_TILE_SIZE = 1 << 20
"""Bytes of one tile; usual ones have 5 to 60 KB."""

MAX_ZOOM = 22
MOST_TILES = 64
"""In one question."""

_HEADER = b"SQLite format 3\0"
_MOST_STEPS = 2_000
_STEP = 10_000
"""Operations of SQLite's machine; all steps of one question together take a second or two."""

_FUNCTION = 31
"""SQLITE_FUNCTION, which the module does not name (sqlite.org/c3ref/c_alter_table.html)."""

_OWN_FUNCTIONS = frozenset({"length", "min", "max"})

_PRAGMAS = (
    # SQLCipher writes warnings to stderr otherwise.
    "cipher_log = off",
    "query_only = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
)


@dataclass(frozen=True, slots=True)
class TileAddress:
    """Which tile: column from the west, row from the north, as the web counts them."""

    zoom: int
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A picture by the name of its format: png, jpeg or webp. Its bytes are still anybody's."""

    format: str
    untrusted: bytes


@dataclass(frozen=True, slots=True)
class TileZooms:
    """From where to where the file has tiles."""

    least: int
    most: int


def tile_zooms(path: Path) -> TileZooms:
    """Look at a file. Raises InvalidInput when it has no tiles that are pictures, and disk errors."""
    with _opened(path) as connection:
        least = _number(connection, "SELECT min(zoom_level) FROM tiles")
        most = _number(connection, "SELECT max(zoom_level) FROM tiles")
        if least is None or most is None or not 0 <= least <= most <= MAX_ZOOM:
            raise _refused("it has no tiles")
        row = connection.execute(
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND length(tile_data) <= ? LIMIT 1",
            (least, MAX_TILE_SIZE),
        ).fetchone()
        if row is None or _tile(row[0]) is None:
            raise _refused("its tiles are no pictures (PNG, JPEG, WebP)")
    return TileZooms(least, most)


def read_tiles(path: Path, addresses: Iterable[TileAddress]) -> Mapping[TileAddress, Tile | None]:
    """Read some tiles, at most `MOST_TILES`; None for one that is not there, too large, or no picture.

    Raises InvalidInput when it is no such file any more, and disk errors.
    """
    found: dict[TileAddress, Tile | None] = {}
    with _opened(path) as connection:
        for address in list(addresses)[:MOST_TILES]:
            row = connection.execute(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
                " AND length(tile_data) <= ? LIMIT 1",
                # MBTiles counts rows from the south.
                (address.zoom, address.column, 2**address.zoom - 1 - address.row, MAX_TILE_SIZE),
            ).fetchone()
            found[address] = None if row is None else _tile(row[0])
    return found


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[dbapi2.Connection]:
    with disk_errors(path), contextlib.closing(open_regular(path)) as file:
        is_database = file.read(len(_HEADER)) == _HEADER
    if not is_database:
        raise _refused("it is no SQLite database")
    try:
        # Immutable: no lock, no journal, no shared memory, whatever the file's header asks for.
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    except dbapi2.Error:
        raise _refused("it cannot be read") from None
    with contextlib.closing(connection):
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.set_authorizer(_may)
            connection.set_progress_handler(_Patience(), _STEP)
            yield connection
        except dbapi2.Error:
            raise _refused("it cannot be read") from None


class _Patience:
    """Ends a question that runs too long."""

    def __init__(self) -> None:
        self._left = _MOST_STEPS

    def __call__(self) -> int:
        self._left -= 1
        return int(self._left < 0)


def _may(action: int, _first: str | None, second: str | None, _database: str | None, _trigger: str | None) -> int:
    if action in {dbapi2.SQLITE_SELECT, dbapi2.SQLITE_READ}:
        return int(dbapi2.SQLITE_OK)
    if action == _FUNCTION and second in _OWN_FUNCTIONS:
        return int(dbapi2.SQLITE_OK)
    return int(dbapi2.SQLITE_DENY)


def _number(connection: dbapi2.Connection, sql: str) -> int | None:
    value = connection.execute(sql).fetchone()[0]
    return value if isinstance(value, int) else None


def _tile(content: object) -> Tile | None:
    if not isinstance(content, bytes):
        return None
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Tile("png", content)
    if content.startswith(b"\xff\xd8\xff"):
        return Tile("jpeg", content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return Tile("webp", content)
    return None


def _refused(reason: str) -> InvalidInput:
    return InvalidInput(what="map tiles", reason=reason)
