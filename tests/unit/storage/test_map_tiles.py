"""Tiles from a stranger's database: what is read, what is refused, and that nothing is written beside it."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

import pytest

from fieldreport.errors import FileMissing, InvalidInput, NotAFile
from fieldreport.storage.map_tiles import MAX_TILE_SIZE, Tile, TileAddress, TileZooms, read_tiles, tile_zooms

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)
WEBP = b"RIFF\x10\0\0\0WEBPVP8 " + bytes(20)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
TABLE = "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"


def made(path: Path, tiles: Iterable[tuple[int, int, int, object]], *schema: str) -> Path:
    connection = sqlite3.connect(path)
    for sql in schema or (TABLE,):
        connection.execute(sql)
    connection.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
    connection.commit()
    connection.close()
    return path


def test_tiles_are_read_by_the_webs_numbers_and_told_apart_by_their_first_bytes(tmp_path: Path) -> None:
    # MBTiles counts rows from the south: of four rows, the web's row 1 is its row 2.
    path = made(tmp_path / "a ?#%.mbtiles", [(2, 1, 2, PNG), (2, 0, 3, JPEG), (2, 3, 3, WEBP), (2, 2, 2, SVG)])
    assert tile_zooms(path) == TileZooms(2, 2)
    wanted = [
        TileAddress(2, 1, 1),
        TileAddress(2, 0, 0),
        TileAddress(2, 3, 0),
        TileAddress(2, 2, 1),
        TileAddress(2, 9, 9),
    ]
    tiles = read_tiles(path, wanted)
    assert [tiles[one] for one in wanted] == [Tile("png", PNG), Tile("jpeg", JPEG), Tile("webp", WEBP), None, None]


def test_tiles_behind_a_view_are_read_as_most_files_have_them(tmp_path: Path) -> None:
    path = tmp_path / "view.mbtiles"
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE map (zoom_level, tile_column, tile_row, tile_id); CREATE TABLE images (tile_id, tile_data);"
        "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images USING (tile_id);"
    )
    connection.execute("INSERT INTO map VALUES (0, 0, 0, 'a')")
    connection.execute("INSERT INTO images VALUES ('a', ?)", (PNG,))
    connection.commit()
    connection.close()
    assert read_tiles(path, [TileAddress(0, 0, 0)]) == {TileAddress(0, 0, 0): Tile("png", PNG)}


def test_a_file_that_waits_for_its_journal_is_read_and_nothing_is_written_beside_it(tmp_path: Path) -> None:
    path = made(tmp_path / "wal.mbtiles", [(0, 0, 0, PNG)])
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    before = path.read_bytes()
    path.chmod(0o444)
    assert tile_zooms(path) == TileZooms(0, 0)
    assert [one.name for one in tmp_path.iterdir()] == ["wal.mbtiles"]
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "tiles",
    [
        [],
        [(0, 0, 0, SVG)],
        [(0, 0, 0, "text")],
        [(0, 0, 0, None)],
        [(-1, 0, 0, PNG)],
        [(99, 0, 0, PNG)],
        [("zero", 0, 0, PNG)],
        [(0, 0, 0, PNG + bytes(MAX_TILE_SIZE))],
    ],
)
def test_a_file_without_pictures_is_refused(tmp_path: Path, tiles: list[tuple[int, int, int, object]]) -> None:
    path = made(tmp_path / "x", tiles, TABLE.replace("zoom_level INTEGER", "zoom_level"))
    with pytest.raises(InvalidInput):
        tile_zooms(path)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(InvalidInput):
        tile_zooms(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        tile_zooms(tmp_path / "none")
    with pytest.raises((NotAFile, FileMissing)):
        tile_zooms(tmp_path)


@pytest.mark.parametrize(
    "column",
    ["readfile('/etc/hostname')", "writefile('x', 'y')", "hex(randomblob(10))", "load_extension('x')", "lower('a')"],
)
def test_a_schema_that_calls_functions_is_refused(tmp_path: Path, column: str) -> None:
    path = tmp_path / "x"
    connection = sqlite3.connect(path)
    connection.execute(
        f"CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, {column} AS tile_data"
    )
    connection.close()
    with pytest.raises(InvalidInput):
        tile_zooms(path)
    assert [one.name for one in tmp_path.iterdir()] == ["x"]


def test_a_question_that_would_never_end_ends(tmp_path: Path) -> None:
    path = tmp_path / "x"
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE VIEW tiles AS WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more)"
        " SELECT n AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM more;"
    )
    connection.close()
    with pytest.raises(InvalidInput):
        tile_zooms(path)


def test_a_join_that_takes_hours_ends(tmp_path: Path) -> None:
    path = tmp_path / "x"
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE n (v); INSERT INTO n WITH RECURSIVE more (v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM more"
        " LIMIT 2000) SELECT v FROM more;"
        "CREATE VIEW tiles AS SELECT a.v + b.v + c.v AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data"
        " FROM n a, n b, n c;"
    )
    connection.close()
    with pytest.raises(InvalidInput):
        tile_zooms(path)
