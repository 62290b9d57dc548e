"""Photos as cameras write them: a JPEG's head with an Exif segment that says when, where and with what."""

import struct

_ASCII, _LONG, _RATIONAL = 2, 4, 5


def exif_segment(
    *,
    taken: str = "2026:11:23 09:30:15",
    offset: str = "+06:30",
    place: tuple[tuple[float, str], tuple[float, str]] | None = ((19.7475, "N"), (96.115, "E")),
    camera: tuple[str, str] = ("ACME", "ACME Pocket 3"),
) -> bytes:
    """Make an APP1 segment (CIPA DC-008, little endian)."""
    exif = [(0x9003, _ASCII, taken.encode() + b"\0"), (0x9011, _ASCII, offset.encode() + b"\0")]
    gps = []
    if place is not None:
        for tag, (degrees, letter) in zip((1, 3), place, strict=True):
            gps.append((tag, _ASCII, letter.encode() + b"\0"))
            gps.append((tag + 1, _RATIONAL, _rationals(degrees)))
    make, model = camera
    first_size = 2 + 12 * 4 + 4
    body = b""
    tables = []
    base = 8 + first_size
    for entries in (exif, gps):
        tables.append(base + len(body))
        body += _table(entries, base + len(body))
    first = [
        (0x010F, _ASCII, make.encode() + b"\0"),
        (0x0110, _ASCII, model.encode() + b"\0"),
        (0x8769, _LONG, struct.pack("<I", tables[0])),
        (0x8825, _LONG, struct.pack("<I", tables[1])),
    ]
    head = _table(first, 8, data_at=base + len(body))
    directory, data = head[:first_size], head[first_size:]
    tiff = b"II*\0" + struct.pack("<I", 8) + directory + body + data
    content = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


def with_exif(jpeg: bytes, segment: bytes) -> bytes:
    """Put the segment into a JPEG, behind its first marker."""
    return jpeg[:2] + segment + jpeg[2:]


def _table(entries: list[tuple[int, int, bytes]], at: int, *, data_at: int | None = None) -> bytes:
    size = 2 + 12 * len(entries) + 4
    place = at + size if data_at is None else data_at
    directory, data = struct.pack("<H", len(entries)), b""
    for tag, kind, value in entries:
        count = len(value) // {_ASCII: 1, _LONG: 4, _RATIONAL: 8}[kind]
        directory += struct.pack("<HHI", tag, kind, count)
        if len(value) <= 4:
            directory += value.ljust(4, b"\0")
        else:
            directory += struct.pack("<I", place + len(data))
            data += value
    return directory + bytes(4) + data


def _rationals(degrees: float) -> bytes:
    whole = int(degrees)
    minutes = int((degrees - whole) * 60)
    seconds = round((degrees - whole - minutes / 60) * 3600 * 1000)
    return struct.pack("<6I", whole, 1, minutes, 1, seconds, 1000)
