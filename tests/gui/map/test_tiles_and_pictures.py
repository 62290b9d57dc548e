"""Tiles of a file above the ground, and the map as a picture in which nobody finds a house."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from fieldreport.services.map_layers import Tile, TileZooms
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.map_view import MapView
from fieldreport.ui.map.picture import ROUNDINGS, map_picture, png, rounded
from fieldreport.ui.map.points import MapPoint
from fieldreport.ui.map.tile_reading import MOST_PIXELS, TileReading, decoded
from fieldreport.ui.map.tiles import TileNumber, TileSheet
from tests.gui.conftest import LONGEST

RED = QColor("#cc0000")


def encoded(kind: str, side: int = 256, color: QColor = RED) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(color)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(content.data())


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_tiles_are_decoded_as_what_their_first_bytes_say(kind: str) -> None:
    image = decoded(Tile(kind, encoded(kind)))
    assert image is not None
    assert (image.width(), image.height()) == (256, 256)


@pytest.mark.parametrize(
    "tile",
    [
        None,
        Tile("png", b""),
        Tile("png", b"\x89PNG\r\n\x1a\n" + bytes(50)),
        Tile("png", encoded("jpeg")),
        Tile("webp", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
        Tile("png", encoded("png", MOST_PIXELS + 1)),
    ],
)
def test_what_is_no_tile_stays_empty(tile: Tile | None) -> None:
    assert decoded(tile) is None


def test_only_what_is_seen_is_asked_for_once(view: Callable[[], MapView], qtbot: QtBot) -> None:
    made = view()
    sheet = TileSheet(least_zoom=3, most_zoom=8)
    asked: list[TileNumber] = []

    def note(numbers: list[TileNumber]) -> None:
        asked.extend(numbers)

    sheet.needed.connect(note)
    made.set_sheet(sheet)
    made.repaint()
    made.repaint()
    assert asked
    assert len(asked) == len(set(asked))
    assert {number.zoom for number in asked} == {round(made.camera.zoom)}
    made.show_place(16.8, 96.15, 15)
    made.repaint()
    assert {number.zoom for number in asked} == {round(Camera(0.77, 0.44, 5, 800, 600).zoom), 8}


def test_a_coarser_tile_stands_in_until_the_right_one_is_here() -> None:
    sheet = TileSheet(least_zoom=0, most_zoom=1)
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(RED)
    sheet.put({TileNumber(0, 0, 0): image, TileNumber(1, 1, 0): None})
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill("white")
    painter = QPainter(picture)
    sheet.paint(painter, Camera(0.77, 0.44, 5, 400, 300))
    painter.end()
    assert QColor(picture.pixel(200, 150)) == RED


def test_the_tiles_of_a_file_are_seen_and_a_pulled_stick_leaves_the_map(
    view: Callable[[], MapView], documenter_vault: VaultThread, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "country.mbtiles"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
    content = encoded("png")
    connection.executemany(
        "INSERT INTO tiles VALUES (5, ?, ?, ?)", [(x, 31 - y, content) for x in range(20, 30) for y in range(10, 20)]
    )
    connection.commit()
    connection.close()
    made = view()
    reading = TileReading(vault=documenter_vault, file=path, zooms=TileZooms(5, 5), parent=made)
    made.set_sheet(reading.sheet)
    with qtbot.waitSignal(reading.sheet.arrived, timeout=LONGEST):
        made.repaint()
    assert QColor(made.grab().toImage().pixel(400, 300)) == RED
    path.unlink()
    with qtbot.waitSignal(reading.sheet.arrived, timeout=LONGEST):
        made.show_place(32, 113, 7)
        made.repaint()
    made.set_sheet(None)
    assert QColor(made.grab().toImage().pixel(400, 300)) != RED


@given(st.floats(10, 28), st.floats(92, 101), st.sampled_from(ROUNDINGS[1:]))
def test_a_rounded_place_tells_its_square_and_no_more(latitude: float, longitude: float, degrees: float) -> None:
    (one,) = rounded([MapPoint(1, latitude, longitude, "")], degrees)
    (same,) = rounded([MapPoint(2, one.latitude + degrees * 0.4, one.longitude - degrees * 0.4, "")], degrees)
    assert abs(one.latitude - latitude) <= degrees
    assert abs(one.longitude - longitude) <= degrees
    assert (same.latitude, same.longitude) == pytest.approx((one.latitude, one.longitude))
    # The circle that is drawn holds the true place.
    assert one.radius >= degrees / 2 * 111_000


def test_exact_places_stay_as_they_are_and_coarse_ones_get_no_finer() -> None:
    point = MapPoint(1, 16.81, 96.15, "", 150_000)
    assert rounded([point], 0) == (point,)
    assert rounded([point], 0.1)[0].radius == 150_000


def test_a_picture_shows_what_is_seen_with_places_moved_and_nothing_chosen(view: Callable[[], MapView]) -> None:
    made = view()
    made.set_points([MapPoint("a", 16.811, 96.151, "A")])
    made.select(["a"])
    made.show_place(16.811, 96.151, 11)
    image = map_picture(made.scene, made.camera, degrees=0.1)
    assert (image.width(), image.height()) == (1600, 1200)
    assert QColor(image.pixel(800, 600)) != made.scene.colors.marker
    exact = map_picture(made.scene, made.camera, degrees=0)
    assert QColor(exact.pixel(800, 600)) == made.scene.colors.marker
    assert made.scene.selected == {0}
    assert QImage.fromData(png(image)).size() == image.size()
