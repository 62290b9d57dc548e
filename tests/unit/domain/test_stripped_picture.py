"""A stripped picture shows the same and tells nothing; what is broken or of no known kind is not touched."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from fieldreport.domain.stripped_picture import stripped
from tests.unit.services.photos import exif_segment, with_exif

SECRET = b"canaryQ7x"


def painted(form: str, *, quality: int = -1) -> bytes:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(48):
            image.setPixelColor(x, y, QColor((x * 4) % 256, (y * 5) % 256, (x * y) % 256))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form, quality)  # type: ignore[call-overload]  # the stub says bytes, Qt takes text
    return bytes(content.data())


JPEG, PNG = painted("JPEG", quality=90), painted("PNG")


def pixels(content: bytes) -> bytes:
    image = QImage.fromData(content)
    assert not image.isNull()
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def segment(marker: int, content: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def test_a_photo_loses_what_the_camera_wrote_and_shows_the_same() -> None:
    photo = with_exif(JPEG, exif_segment(camera=("ACME", SECRET.decode())))
    plain = stripped(photo)
    assert plain is not None
    assert SECRET in photo
    assert SECRET not in plain
    assert b"Exif" not in plain
    assert pixels(plain) == pixels(photo)


@pytest.mark.parametrize(
    "hidden",
    [
        segment(0xFE, SECRET),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET),
        segment(0xE2, b"ICC_PROFILE\0" + SECRET),
        segment(0xED, b"Photoshop 3.0\0" + SECRET),
        segment(0xEB, SECRET),
        segment(0xE0, b"JFXX\0" + SECRET),
        segment(0xEE, SECRET),
        b"\xff" * 3 + segment(0xFE, SECRET),
    ],
    ids=["comment", "xmp", "colour profile", "photoshop", "app11", "preview", "app14", "fill bytes"],
)
def test_whatever_stands_beside_a_jpeg_goes(hidden: bytes) -> None:
    plain = stripped(with_exif(JPEG, hidden))
    assert plain is not None
    assert SECRET not in plain
    assert pixels(plain) == pixels(JPEG)


def test_what_hangs_on_the_end_goes() -> None:
    for picture in (JPEG, PNG):
        plain = stripped(picture + SECRET)
        assert plain is not None
        assert SECRET not in plain


def test_a_preview_inside_the_first_header_goes() -> None:
    content = b"JFIF\0\x01\x01\0\0\x01\0\x01\x03\x01" + SECRET
    start = JPEG.index(b"\xff\xe0")
    (length,) = struct.unpack_from(">H", JPEG, start + 2)
    plain = stripped(JPEG[:start] + segment(0xE0, content) + JPEG[start + 2 + length :])
    assert plain is not None
    assert SECRET not in plain
    assert pixels(plain) == pixels(JPEG)


def test_what_says_how_colours_are_meant_stays() -> None:
    adobe = segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01")
    plain = stripped(with_exif(JPEG, adobe))
    assert plain is not None
    assert adobe in plain


@pytest.mark.parametrize("name", [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"caNv"])
def test_whatever_stands_beside_a_png_goes(name: bytes) -> None:
    at = 8 + 25
    plain = stripped(PNG[:at] + chunk(name, SECRET) + PNG[at:])
    assert plain is not None
    assert SECRET not in plain
    assert pixels(plain) == pixels(PNG)


def test_stripping_twice_changes_nothing_more() -> None:
    for picture in (JPEG, PNG):
        once = stripped(picture)
        assert once is not None
        assert stripped(once) == once


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"text",
        b"%PDF-1.4",
        JPEG[:100],
        JPEG[:-2],
        JPEG[:2] + b"\x00" + JPEG[2:],
        JPEG[:2] + b"\xff\xe0\x00\x01" + JPEG[2:],
        JPEG[:2] + segment(0xE0, b"JFIF\0") + JPEG[2:],
        PNG[:40],
        PNG[:20] + b"\xff" + PNG[21:],
        PNG[:-6],
    ],
)
def test_what_is_broken_or_no_picture_of_ours_is_none(broken: bytes) -> None:
    assert stripped(broken) is None


@given(st.binary(max_size=200), st.sampled_from([JPEG, PNG]), st.integers(0, 2000))
def test_nothing_makes_it_fail(noise: bytes, picture: bytes, at: int) -> None:
    plain = stripped(picture[:at] + noise + picture[at:])
    assert plain is None or plain.startswith((b"\xff\xd8", b"\x89PNG"))
