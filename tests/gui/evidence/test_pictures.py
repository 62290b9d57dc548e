"""Pictures of strangers: five decoders, bounded; copies hold pixels alone."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QImage

from fieldreport.domain.media_kind import JPEG, PNG, MediaKind, media_kind
from fieldreport.ui.evidence.pictures import (
    Decoded,
    PictureTrouble,
    blackened,
    blackened_name,
    decode,
    png_of,
    thumbnail,
)
from tests.gui.evidence.clips import picture, written
from tests.unit.services.photos import exif_segment, with_exif

_SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"


def _device(content: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _decode(content: bytes, kind: MediaKind | None = None) -> Decoded | PictureTrouble:
    return decode(_device(content), kind or media_kind(content))


@pytest.mark.parametrize("form", [b"png", b"jpeg", b"bmp", b"webp"])
def test_the_usual_pictures_are_decoded(form: bytes) -> None:
    found = _decode(picture(form=form))
    assert isinstance(found, Decoded)
    assert (found.full_size.width(), found.full_size.height()) == (400, 300)
    assert found.image.pixelColor(20, 20).red() > 240
    assert not found.is_reduced


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
@pytest.mark.parametrize("kind", [JPEG, PNG])
def test_what_only_claims_to_be_a_picture_reaches_no_other_decoder(kind: MediaKind) -> None:
    assert _decode(_SVG, kind) is PictureTrouble.BROKEN
    assert _decode(picture(form=b"bmp"), kind) is PictureTrouble.BROKEN
    assert _decode(b"\x89PNG\r\n\x1a\n" + bytes(50), kind) is PictureTrouble.BROKEN


def test_svg_and_tiff_are_never_decoded() -> None:
    for content in (_SVG, b"II*\0" + bytes(100), b"%PDF-1.4\n"):
        assert _decode(content) is PictureTrouble.BROKEN
        assert thumbnail(_device(content), media_kind(content), side=100) is None


def test_a_few_bytes_that_claim_a_giant_picture_are_refused() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    chunks = [(b"IHDR", header), (b"IDAT", rows), (b"IEND", b"")]
    bomb = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    assert _decode(bomb) is PictureTrouble.TOO_LARGE
    assert thumbnail(_device(bomb), PNG, side=100) is None


def test_a_very_large_picture_is_shown_reduced_and_says_so() -> None:
    found = _decode(picture(8000, 6000, form=b"jpeg"))
    assert isinstance(found, Decoded)
    assert found.is_reduced
    assert (found.full_size.width(), found.full_size.height()) == (8000, 6000)
    assert found.image.width() * found.image.height() <= 24_000_000


def test_smaller_pictures_of_it_are_kept_for_painting() -> None:
    found = _decode(picture(4000, 3000, form=b"jpeg"))
    assert isinstance(found, Decoded)
    assert [level.width() for level in found.levels] == [4000, 2000, 1000]


def test_a_photo_stands_as_the_camera_was_held() -> None:
    orientation = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 1) + struct.pack("<HHII", 0x0112, 3, 1, 6) + bytes(4)
    segment = b"\xff\xe1" + struct.pack(">H", len(orientation) + 2) + orientation
    found = _decode(with_exif(picture(form=b"jpeg"), segment))
    assert isinstance(found, Decoded)
    assert (found.image.width(), found.image.height()) == (300, 400)
    assert (found.full_size.width(), found.full_size.height()) == (300, 400)
    assert found.image.pixelColor(20, 20).blue() > 200


def test_thumbnails_are_small_and_keep_their_shape() -> None:
    found = thumbnail(_device(picture(1600, 800, form=b"jpeg")), JPEG, side=100)
    assert found is not None
    assert (found.width(), found.height()) == (100, 50)


@pytest.mark.parametrize("form", [b"jpeg", b"png"])
def test_a_blackened_copy_is_black_where_it_must_be_and_holds_nothing_but_pixels(form: bytes) -> None:
    original = picture(form=form, texts={"Comment": "canary-in-text", "Author": "canary-author"})
    if form == b"jpeg":
        original = with_exif(original, exif_segment(camera=("canary-maker", "canary-model")))
        # What Qt writes itself as texts stands in the original, or this test could not fail.
    assert b"canary" in original
    found = _decode(original)
    assert isinstance(found, Decoded)
    kind = media_kind(original)
    copy = blackened(found.image, [QRect(10, 10, 50, 40), QRect(300, 200, 50, 50)], kind)
    assert media_kind(copy) is kind
    assert b"canary" not in copy
    assert b"Exif" not in copy
    seen = QImage.fromData(copy)
    assert seen.textKeys() == []
    for x, y in ((10, 10), (35, 30), (59, 49), (325, 225)):
        assert seen.pixelColor(x, y).value() < 24
    assert seen.pixelColor(120, 100).red() > 240
    assert blackened_name("IMG_1.jpeg", kind) == f"IMG_1 (blackened).{kind.format}"
    assert blackened_name("..\\..\\x/y.png", PNG) == "y (blackened).png"


def test_a_picture_from_the_clipboard_keeps_its_pixels_and_loses_its_texts() -> None:
    image = QImage.fromData(picture(texts={"Software": "canary"}))
    clear = QImage(4, 4, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    assert b"canary" in written(image, b"png")
    assert b"canary" not in png_of(image)
    assert QImage.fromData(png_of(image)).pixelColor(10, 10) == QColor(Qt.GlobalColor.red)
    assert QImage.fromData(png_of(clear)).pixelColor(1, 1).alpha() == 0
