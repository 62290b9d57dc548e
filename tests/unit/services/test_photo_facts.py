"""What cameras write: read where it makes sense, and hostile files are given up soon."""

import io
import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.media_kind import HEAD_SIZE, JPEG, PDF, PNG, media_kind
from fieldreport.services.photo_facts import PhotoFacts, photo_facts
from tests.unit.services.photos import exif_segment, with_exif

_BARE = b"\xff\xd8" + b"\xff\xdb\x00\x43\x00" + bytes(64) + b"\xff\xd9"


def _facts(content: bytes) -> PhotoFacts:
    return photo_facts(io.BytesIO(content), media_kind(content[:HEAD_SIZE]))


def test_when_where_and_with_what_a_photo_was_taken_is_read() -> None:
    found = _facts(with_exif(_BARE, exif_segment()))
    assert (found.taken, found.day, found.camera) == ("2026-11-23 09:30 +06:30", "2026-11-23", "ACME Pocket 3")
    assert (found.latitude, found.longitude) == (19.7475, 96.115)


def test_south_and_west_are_negative() -> None:
    found = _facts(with_exif(_BARE, exif_segment(place=((33.5, "S"), (70.25, "W")))))
    assert (found.latitude, found.longitude) == (-33.5, -70.25)


@pytest.mark.parametrize(
    "segment",
    [
        exif_segment(taken="0000:00:00 00:00:00", place=((0.0, "N"), (0.0, "E")), camera=("", "")),
        exif_segment(taken="yesterday", place=((95.0, "N"), (10.0, "E")), camera=("", "")),
        exif_segment(taken="", place=None, camera=("", "")),
    ],
)
def test_what_makes_no_sense_was_not_said(segment: bytes) -> None:
    assert _facts(with_exif(_BARE, segment)) == PhotoFacts()


def test_a_photo_without_facts_and_a_file_that_is_none_have_none() -> None:
    assert _facts(_BARE) == PhotoFacts()
    assert photo_facts(io.BytesIO(b"%PDF-1.7"), PDF) == PhotoFacts()
    assert photo_facts(io.BytesIO(b"\x89PNG\r\n\x1a\n"), PNG) == PhotoFacts()


def test_a_valid_heic_without_exif_has_no_facts() -> None:
    boxes = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0\0\0\x08mdat" + b"\0\0\0\x0cmeta\0\0\0\0"
    assert _facts(boxes) == PhotoFacts()


def test_a_camera_name_cannot_turn_the_writing_or_fill_the_screen() -> None:
    name = _facts(with_exif(_BARE, exif_segment(camera=("", "x\x1b\x07" + "y" * 500)))).camera
    assert name is not None
    assert name.isprintable()
    assert len(name) <= 120


def test_a_directory_that_leads_back_to_itself_is_given_up() -> None:
    looped = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 0) + struct.pack("<I", 8)
    content = b"Exif\0\0" + looped
    segment = b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content
    started = time.process_time()
    assert _facts(with_exif(_BARE, segment)) == PhotoFacts()
    assert time.process_time() - started < 2


def test_a_tag_that_asks_for_gigabytes_gets_nothing() -> None:
    class Endless(io.BytesIO):
        asked = 0

        def read(self, size: int | None = -1, /) -> bytes:
            Endless.asked += size or 0
            return super().read(size)

    tag = struct.pack("<HHII", 0x9003, 2, 0xFFFFFFF0, 8)
    tiff = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + tag + bytes(4)
    content = b"Exif\0\0" + tiff
    segment = b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content
    assert photo_facts(Endless(with_exif(_BARE, segment)), JPEG) == PhotoFacts()
    assert Endless.asked < 5 << 20


@given(st.binary(max_size=300), st.integers(0, 200))
def test_a_damaged_photo_is_no_trouble(noise: bytes, where: int) -> None:
    photo = with_exif(_BARE, exif_segment())
    _facts(photo[:where] + noise + photo[where + len(noise) :])
