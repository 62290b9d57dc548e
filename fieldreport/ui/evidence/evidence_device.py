"""A file of evidence as Qt reads it: decrypted piece by piece, in memory alone, until it is shut."""

import threading
from typing import Protocol

from PySide6.QtCore import QIODevice

from fieldreport.errors import FieldReportError

_PIECE = 1 << 16
"""Bytes that are read before it is looked whether somebody shut it: at locking nobody waits longer."""


class Decrypting(Protocol):
    """What `Evidence.open` hands out."""

    size: int

    def seek(self, offset: int, /) -> int:
        """Go to a place."""

    def readinto(self, buffer: memoryview, /) -> int:
        """Fill the buffer from there on."""

    def close(self) -> None:
        """Forget what was read, and the key."""


class EvidenceDevice(QIODevice):
    """Reads at any place, from any thread; a decoder calls from its own. No file but the encrypted one is touched.

    It owns *reader*, and `shut` closes it, also while a decoder reads: that one then hears of an error.
    """

    def __init__(self, reader: Decrypting) -> None:
        super().__init__()
        self._reader = reader
        self._size = reader.size
        self._lock = threading.Lock()
        self._is_shut = False
        self.failure: FieldReportError | None = None
        """Why a read failed, if the file on the disk is to blame."""
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def shut(self) -> None:
        """Close the file and forget its key; from now on every read is an error. From any thread, at any time."""
        self._is_shut = True
        with self._lock:
            self._reader.close()

    def isSequential(self) -> bool:
        return False

    def size(self) -> int:
        return self._size

    def bytesAvailable(self) -> int:
        return 0 if self._has_ended else max(self._size - self.pos(), 0)

    def atEnd(self) -> bool:
        # A decoder that gets nothing from a device that says it goes on asks again, for ever.
        return self._has_ended or self.pos() >= self._size

    def readData(self, maxlen: int) -> object:
        place = self.pos()
        wanted = min(maxlen, self._size - place)
        if wanted <= 0:
            return b""
        found = bytearray(wanted)
        view = memoryview(found)
        for start in range(0, wanted, _PIECE):
            if not self._read_piece(view[start : start + _PIECE], place + start):
                return -1
        return bytes(found)

    def writeData(self, data: bytes | bytearray | memoryview, len: int) -> int:  # noqa: A002 - Qt's name
        return -1

    @property
    def _has_ended(self) -> bool:
        return self._is_shut or self.failure is not None

    def _read_piece(self, piece: memoryview, place: int) -> bool:
        with self._lock:
            if self._has_ended:
                return False
            try:
                self._reader.seek(place)
                return self._reader.readinto(piece) == len(piece)
            except FieldReportError as failure:
                self.failure = failure
                return False
