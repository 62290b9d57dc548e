"""A picture without what the camera wrote beside it: when, where, with what, a preview, and what is hung on its end.

JPEG (ISO 10918-1) and PNG (W3C) are taken apart into segments; those that make the picture are kept byte for byte.
"""

import struct
import zlib
from collections.abc import Iterator

from fieldreport.domain.media_kind import HEAD_SIZE, JPEG, PNG, media_kind

MAX_SIZE = 64 << 20
"""Bytes: a picture is held in memory while it is stripped."""

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_JFIF, _ADOBE = 0xE0, 0xEE
_APPLICATION = range(0xE0, 0xF0)
_COMMENT = 0xFE
_RESTARTS = range(0xD0, 0xD8)
_PNG_BEGINNING = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT"})


def stripped(untrusted_picture: bytes) -> bytes | None:
    """Return the picture without anything beside it; None for what is no JPEG or PNG, or breaks its format.

    Nothing is decoded: who sees the result sees the same pixels, turned as the camera held them.
    """
    kind = media_kind(untrusted_picture[:HEAD_SIZE])
    try:
        if kind is JPEG:
            return b"".join(_jpeg(untrusted_picture))
        if kind is PNG:
            return _PNG_BEGINNING + b"".join(_png(untrusted_picture))
    except (IndexError, struct.error, _Broken):
        return None
    return None


class _Broken(Exception):
    """Not the format that its beginning promised."""


def _jpeg(picture: bytes) -> Iterator[bytes]:
    yield picture[:2]
    at = 2
    while True:
        if picture[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            raise _Broken
        marker = picture[at + 1]
        if marker == 0xFF:  # noqa: PLR2004 - fill bytes may stand before a marker
            at += 1
            continue
        if marker == _END:
            yield picture[at : at + 2]
            return
        (length,) = struct.unpack_from(">H", picture, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(picture):  # noqa: PLR2004 - the length counts itself
            raise _Broken
        if _is_picture(marker, picture[at + 4 : end]):
            # A JFIF header can hold a preview: the picture needs its first 14 bytes.
            yield _plain_jfif(picture[at + 4 : end]) if marker == _JFIF else picture[at:end]
        at = end
        if marker == _SCAN:
            scan_end = _end_of_scan(picture, at)
            yield picture[at:scan_end]
            at = scan_end


def _is_picture(marker: int, content: bytes) -> bool:
    if marker == _COMMENT:
        return False
    if marker in _APPLICATION:
        return (marker == _JFIF and content.startswith(b"JFIF\0")) or (
            marker == _ADOBE and content.startswith(b"Adobe")
        )
    return True


def _plain_jfif(content: bytes) -> bytes:
    head = content[:12]
    if len(head) < 12:  # noqa: PLR2004 - up to the size of the preview
        raise _Broken
    return b"\xff\xe0\x00\x10" + head + b"\0\0"


def _end_of_scan(picture: bytes, at: int) -> int:
    while True:
        at = picture.find(b"\xff", at)
        if at < 0 or at + 1 >= len(picture):
            raise _Broken
        following = picture[at + 1]
        if following != 0 and following not in _RESTARTS:
            return at
        at += 2


def _png(picture: bytes) -> Iterator[bytes]:
    at = len(_PNG_BEGINNING)
    while True:
        length, name = struct.unpack_from(">I4s", picture, at)
        end = at + 12 + length
        if end > len(picture):
            raise _Broken
        chunk = picture[at:end]
        if struct.unpack_from(">I", chunk, 8 + length)[0] != zlib.crc32(chunk[4 : 8 + length]):
            raise _Broken
        if name in _PNG_KEPT:
            yield chunk
        if name == b"IEND":
            return
        at = end
