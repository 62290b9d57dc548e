"""The one form of ustar archive that we write, and the only one that we read (POSIX.1-2017, pax utility)."""

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.errors import BundleIncomplete, TarInvalid

BLOCK_SIZE = 512
END_SIZE = 2 * BLOCK_SIZE
"""Two blocks of zeros end an archive, and end the file: what follows is refused."""

MAX_SIZE = 8**11 - 1
"""Eleven octal digits."""

_NAME_SIZE = 100
_MTIME = 946_684_800
"""2000-01-01T00:00:00Z for every member: true times are nobody's business, and tools complain about 1970."""

_ZEROS = bytes(1 << 16)
_NAME = re.compile(rb"[!-~]{1,100}")
_SIZE = re.compile(rb"[0-7]{11}\0")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a header says: everything else in it is constant."""

    name: str
    size: int


class Mark(enum.Enum):
    """A place in the archive that a reader has come to."""

    ENTRY_END = enum.auto()
    """Behind the last byte of an entry's content."""

    NO_MORE_ENTRIES = enum.auto()
    """Behind the first block of zeros."""


def fill_size(size: int) -> int:
    """Tell how many zeros follow a content of *size* bytes."""
    return -size % BLOCK_SIZE


def entry_size(size: int) -> int:
    """Tell how much room a member with *size* bytes of content takes in the archive."""
    return BLOCK_SIZE + size + fill_size(size)


def header(entry: Entry) -> bytes:
    """Spell the header of *entry*: 512 bytes, one spelling for each entry."""
    name = entry.name.encode("ascii")
    assert 0 < len(name) <= _NAME_SIZE
    assert 0 <= entry.size <= MAX_SIZE
    before_checksum = b"".join(
        (
            name.ljust(_NAME_SIZE, b"\0"),
            b"0000600\0",  # mode: what stock tar unpacks is for its owner alone
            b"0000000\0",  # uid
            b"0000000\0",  # gid
            b"%011o\0" % entry.size,
            b"%011o\0" % _MTIME,
        )
    )
    after_checksum = b"".join(
        (
            b"0",  # a regular file: no links, devices, folders, extended headers
            bytes(100),  # linkname
            b"ustar\x0000",
            bytes(64),  # uname, gname
            b"0000000\x000000000\0",  # devmajor, devminor
            bytes(167),  # prefix, pad
        )
    )
    # The checksum is taken with its own field full of spaces.
    checksum = sum(before_checksum) + sum(after_checksum) + 8 * ord(" ")
    return before_checksum + b"%06o\0 " % checksum + after_checksum


def read_header(untrusted_block: bytes) -> Entry:
    """Read a header, or raise TarInvalid.

    Name and size are taken out, the header is built again from these two, and all 512 bytes are compared. So there is
    nothing in it that we did not put there: links, devices, pax and GNU extensions, sparse files, base-256 sizes.
    """
    name = _NAME.match(untrusted_block, 0, _NAME_SIZE)
    if name is None:
        raise TarInvalid(reason="name")
    if _SIZE.fullmatch(untrusted_block, 124, 136) is None:
        raise TarInvalid(reason="size field")
    entry = Entry(name[0].decode("ascii"), int(untrusted_block[124:135], 8))
    if header(entry) != untrusted_block:
        raise TarInvalid(reason="header not canonical")
    return entry


def is_zero(untrusted: memoryview) -> bool:
    """Tell whether all bytes are zero, at the speed of memory and without a copy."""
    return all(
        _ZEROS.startswith(untrusted[start : start + len(_ZEROS)]) for start in range(0, len(untrusted), len(_ZEROS))
    )


class UstarReader:
    """Takes an archive apart as it comes in, in pieces of any size, and holds no more than one header."""

    def __init__(self) -> None:
        self._partial_header = bytearray()
        self._content_left = 0
        self._fill_left = 0
        self._in_entry = False
        self._end_left = END_SIZE
        self.position = 0
        """Bytes taken so far."""

    def feed(self, untrusted: memoryview) -> Iterator[Entry | memoryview | Mark]:
        """Yield an Entry, its content in pieces, a mark, the same again for the next entry, and a mark at the end.

        The pieces are views into *untrusted*. The iterator must be run to its end, unless reading stops altogether.

        Raises:
            TarInvalid: a byte is not the one that the canonical form has at this place.
        """
        rest = untrusted
        while rest:
            if self._content_left:
                piece, rest = self._take(rest, self._content_left)
                self._content_left -= len(piece)
                yield piece
            elif self._fill_left:
                piece, rest = self._take(rest, self._fill_left)
                self._fill_left -= len(piece)
                if not is_zero(piece):
                    raise TarInvalid(reason="fill not zero")
            elif self._end_left < END_SIZE:
                rest = self._feed_end(rest)
            else:
                rest, event = self._feed_header(rest)
                if event is not None:
                    yield event
            if self._in_entry and not self._content_left:
                self._in_entry = False
                yield Mark.ENTRY_END

    def close(self) -> None:
        """Raise BundleIncomplete unless exactly the two blocks of zeros were the last thing that came."""
        if self._end_left:
            raise BundleIncomplete

    def _take(self, data: memoryview, wanted: int) -> tuple[memoryview, memoryview]:
        piece = data[:wanted]
        self.position += len(piece)
        return piece, data[len(piece) :]

    def _feed_header(self, data: memoryview) -> tuple[memoryview, Entry | Mark | None]:
        piece, rest = self._take(data, BLOCK_SIZE - len(self._partial_header))
        self._partial_header += piece
        if len(self._partial_header) < BLOCK_SIZE:
            return rest, None
        untrusted_block = bytes(self._partial_header)
        self._partial_header.clear()
        if not any(untrusted_block):
            self._end_left -= BLOCK_SIZE
            return rest, Mark.NO_MORE_ENTRIES
        entry = read_header(untrusted_block)
        self._content_left = entry.size
        self._fill_left = fill_size(entry.size)
        self._in_entry = True
        return rest, entry

    def _feed_end(self, data: memoryview) -> memoryview:
        piece, rest = self._take(data, self._end_left)
        self._end_left -= len(piece)
        if rest or not is_zero(piece):
            raise TarInvalid(reason="after the end")
        return rest
