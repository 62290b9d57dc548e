"""Small valid photos, made from nothing but zlib."""

import struct
import zlib
from pathlib import Path

_WIDTH, _HEIGHT = 160, 120


def write_photo(path: Path, *, seed: int, text: str = "") -> None:
    """Write a PNG picture (RGB, 8 bits) that differs for each *seed*; *text* stands in it as a comment."""
    rows = b"".join(
        b"\x00" + b"".join(bytes(((x * seed) % 256, (y * 7 + seed) % 256, (x ^ y) % 256)) for x in range(_WIDTH))
        for y in range(_HEIGHT)
    )
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = [
        (b"IHDR", header),
        (b"tEXt", b"Comment\x00" + text.encode("latin-1")),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
