"""A file cut into numbered parts for media that hold no large files, and put together again without a copy."""

import io
import itertools
from collections.abc import Callable, Sequence
from typing import BinaryIO

from fieldreport.crypto.age_stream import Buffer, SeekableSource
from fieldreport.errors import LimitExceeded
from fieldreport.system.seekable_view import SeekableView

FAT32_PART_SIZE = (1 << 32) - 1
"""The largest file on FAT32, which is what most sticks carry."""

MAX_PARTS = 999
"""Three digits, so that names sort as the parts follow each other; at the default size nothing comes near it."""


def part_name(name: str, index: int) -> str:
    """Name part number *index* (from 1) of the file *name*; ``cat name.*`` puts the parts together."""
    return f"{name}.{index:03d}"


class SplitWriter:
    """A stream for writing that begins a new part whenever one is full.

    Which parts belong together and in what order is not written down: the encryption notices a lost or misplaced one.

    Args:
        open_part: opens part number n (from 1); closing a part is done here.
        part_size: bytes of every part but the last.
    """

    def __init__(self, open_part: Callable[[int], BinaryIO], part_size: int = FAT32_PART_SIZE) -> None:
        assert part_size > 0
        self._open_part = open_part
        self._part_size = part_size
        self._part: BinaryIO | None = None
        self._room = 0
        self.parts = 0
        """How many parts have been begun."""

    def write(self, data: Buffer, /) -> int:
        """Write all of *data*; return its length.

        Raises:
            LimitExceeded: more than 999 parts.
        """
        view = rest = memoryview(data).cast("B")
        while rest:
            part = self._current_part()
            written = part.write(rest[: self._room])
            self._room -= written
            rest = rest[written:]
        return len(view)

    def close(self) -> None:
        """Close the part that is open."""
        if self._part is not None:
            self._part.close()
            self._part = None
            self._room = 0

    def _current_part(self) -> BinaryIO:
        if self._part is None or not self._room:
            self.close()
            if self.parts == MAX_PARTS:
                raise LimitExceeded(which="parts")
            self._part = self._open_part(self.parts + 1)
            self.parts += 1
            self._room = self._part_size
        return self._part


class JoinedReader(SeekableView):
    """One seekable stream over *parts*, which stay open when it is closed."""

    def __init__(self, parts: Sequence[SeekableSource]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._starts = (0, *itertools.accumulate(part.seek(0, io.SEEK_END) for part in parts))
        self.size = self._starts[-1]

    def readinto(self, buffer: Buffer, /) -> int | None:
        """Fill *buffer* from the part at the position, at most to that part's end; 0 at the end of the last."""
        view = memoryview(buffer).cast("B")
        for part, start, end in zip(self._parts, self._starts, self._starts[1:], strict=False):
            if start <= self._position < end:
                part.seek(self._position - start)
                count = part.readinto(view[: end - self._position])
                self._position += count or 0
                return count
        return 0
