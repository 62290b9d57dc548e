"""Kinds of files: told by content, never by name, and a name that lies is found out."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.media_kind import (
    BMP,
    GIF,
    HEAD_SIZE,
    JPEG,
    PDF,
    PNG,
    TEXT,
    UNKNOWN,
    WEBP,
    Family,
    decoded_text,
    media_kind,
    name_lies,
)

HEADS = [
    (b"\xff\xd8\xff\xe1\x00\x10Exif", "jpg", Family.PICTURE),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png", Family.PICTURE),
    (b"GIF89a\1\0\1\0", "gif", Family.PICTURE),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "webp", Family.PICTURE),
    (b"BM" + struct.pack("<IHHII", 70, 0, 0, 54, 40), "bmp", Family.PICTURE),
    (b"II*\0\x08\0\0\0", "tiff", Family.OTHER_PICTURE),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic", Family.OTHER_PICTURE),
    (b"\0\0\0\x1cftypmif1\0\0\0\0avifmif1", "avif", Family.OTHER_PICTURE),
    (b"\0\0\0\x1cftypavif\0\0\0\0", "avif", Family.OTHER_PICTURE),
    (b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41", "mp4", Family.VIDEO),
    (b"\0\0\0\x14ftypqt  \0\0\2\0", "mov", Family.VIDEO),
    (b"\0\0\0\x14ftyp3gp4\0\0\2\0", "3gp", Family.VIDEO),
    (b"\0\0\0\x1cftypM4A \0\0\2\0", "m4a", Family.SOUND),
    (b"\0\0\x10\0mdat", "mov", Family.VIDEO),
    (b"\x1a\x45\xdf\xa3\x9fB\x86\x81\1B\x82\x84webm", "webm", Family.VIDEO),
    (b"\x1a\x45\xdf\xa3\xa3B\x86\x81\1B\x82\x88matroska", "mkv", Family.VIDEO),
    (b"RIFF\0\0\0\0AVI LIST", "avi", Family.VIDEO),
    (b"OggS\0\2" + bytes(22) + b"\x13OpusHead", "ogg", Family.SOUND),
    (b"OggS\0\2" + bytes(22) + b"\x80theora", "ogv", Family.VIDEO),
    (b"RIFF\0\0\0\0WAVEfmt ", "wav", Family.SOUND),
    (b"ID3\4\0\0\0\0", "mp3", Family.SOUND),
    (b"\xff\xfb\x90\x64\0\0", "mp3", Family.SOUND),
    (b"\xff\xf1\x50\x80", "aac", Family.SOUND),
    (b"#!AMR\n", "amr", Family.SOUND),
    ((b"G" + bytes(187)) * 5, "ts", Family.VIDEO),
    (b"%PDF-1.7\n", "pdf", Family.PDF),
    (b"PK\3\4" + bytes(26) + b"[Content_Types].xml", "docx", Family.DOCUMENT),
    (b"PK\3\4" + bytes(26) + b"mimetypeapplication/vnd.oasis", "odt", Family.DOCUMENT),
    (b"PK\3\4" + bytes(26) + b"photos/1.jpg", "zip", Family.ARCHIVE),
    (bytes.fromhex("d0cf11e0a1b11ae1"), "doc", Family.DOCUMENT),
    (b"MZ\x90\0", "exe", Family.PROGRAM),
    (bytes.fromhex("4c0000000114020000000000c000000000000046"), "lnk", Family.SHORTCUT),
    ("ကျေးရွာ burned".encode(), "txt", Family.TEXT),
    ("\ufeffhello".encode("utf-16-le"), "txt", Family.TEXT),
    (b" <?xml version='1.0'?><svg/>", "xml", Family.TEXT),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "xml", Family.TEXT),
    (b"<!DOCTYPE html><script>", "xml", Family.TEXT),
    (b"\0\0\2\0\0\0\0\0\0\0\0\0\x10\0\x10\0\x18\0", "", Family.UNKNOWN),
    (b"", "", Family.UNKNOWN),
]


@pytest.mark.parametrize(("head", "form", "family"), HEADS)
def test_a_file_is_known_by_its_first_bytes(head: bytes, form: str, family: Family) -> None:
    kind = media_kind(head)
    assert (kind.format, kind.family) == (form, family)


def test_only_five_kinds_of_pictures_are_decoded() -> None:
    shown = {media_kind(head).format for head, _, family in HEADS if family is Family.PICTURE}
    assert shown == {kind.format for kind in (JPEG, PNG, GIF, WEBP, BMP)} == {"jpg", "png", "gif", "webp", "bmp"}


@pytest.mark.parametrize(
    ("name", "head", "lies"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0", False),
        ("photo.JPEG", b"\xff\xd8\xff\xe0", False),
        ("photo.jpg", b"\x89PNG\r\n\x1a\n", True),
        ("photo.jpg", b"MZ\x90\0", True),
        ("letter.pdf", b"<html><script>", True),
        ("photo.jpg", bytes(20), True),
        ("notes.csv", b"a,b,c", False),
        ("picture.svg", b"<svg/>", False),
        ("list.txt", b"<?xml version='1.0'?>", False),
        ("IMG_0001", b"\xff\xd8\xff\xe0", False),
        ("photo.jpg.unknownending", b"MZ\x90\0", False),
        ("old.mp4", b"\0\0\0\x14ftyp3gp4\0\0\2\0", False),
        ("page.zip", b"PK\3\4" + bytes(26) + b"word/document.xml", True),
    ],
)
def test_a_name_that_promises_something_else_is_found_out(name: str, head: bytes, lies: bool) -> None:
    assert name_lies(name, media_kind(head)) is lies


def test_a_character_cut_at_the_end_does_not_make_text_binary() -> None:
    text = ("က" * HEAD_SIZE).encode()
    for size in range(HEAD_SIZE - 3, HEAD_SIZE + 1):
        assert decoded_text(text[:size], is_cut=True) == "က" * (size // 3)
    assert decoded_text(text[:4], is_cut=False) is None
    assert media_kind(text[:HEAD_SIZE]) is TEXT


@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_there_is_an_answer(head: bytes) -> None:
    kind = media_kind(head)
    assert kind is UNKNOWN or kind.format
    assert not name_lies(f"file.{kind.format}", kind)


@given(st.text(min_size=1))
def test_what_is_read_as_text_is_what_was_written(text: str) -> None:
    read = decoded_text(text.encode("utf-8", "replace"), is_cut=False)
    assert read is None or read.encode() == text.encode("utf-8", "replace").removeprefix(b"\xef\xbb\xbf")


def test_a_pdf_is_never_taken_for_text() -> None:
    assert media_kind(b"%PDF-1.4 all printable") is PDF
