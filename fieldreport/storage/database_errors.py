"""What SQLite's refusals mean to this program."""

import enum
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

from sqlcipher3 import dbapi2

from fieldreport.errors import DiskFull, FieldReportError, FileUnreadable, ReadOnly, VaultDamaged, VaultInUse
from fieldreport.storage.vault_folder import DATABASE
from fieldreport.system.progress import Cancelled


class _Code(enum.IntEnum):
    """Primary result codes (sqlite.org/rescode.html); the extended ones carry them in their lowest byte."""

    PERM = 3
    BUSY = 5
    READONLY = 8
    INTERRUPT = 9
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    NOTADB = 26


_CODE_OF_TEXT: Mapping[str, _Code] = {
    "attempt to write a readonly database": _Code.READONLY,
    "disk I/O error": _Code.IOERR,
    "database disk image is malformed": _Code.CORRUPT,
    "database or disk is full": _Code.FULL,
}
"""What a backup can meet: its exceptions carry SQLite's words (sqlite3_errstr) and no code."""


def _refused(path: Path, name: str) -> FieldReportError:
    # SQLCipher answers with an I/O error when it may not write. os.access opens nothing: see database.py.
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return FileUnreadable(path=str(path), reason=name)
    return ReadOnly(path=str(path))


_MEANING: Mapping[int, Callable[[Path, str], FieldReportError | Cancelled]] = {
    _Code.FULL: lambda path, _: DiskFull(path=str(path)),
    _Code.READONLY: lambda path, _: ReadOnly(path=str(path)),
    _Code.BUSY: lambda path, _: VaultInUse(path=str(path)),
    _Code.CORRUPT: lambda *_: VaultDamaged(part=DATABASE),
    _Code.NOTADB: lambda *_: VaultDamaged(part=DATABASE),
    _Code.INTERRUPT: lambda *_: Cancelled(),
    _Code.IOERR: _refused,
    _Code.CANTOPEN: _refused,
    _Code.PERM: _refused,
}


class DatabaseErrors:
    """Turns SQLite's errors that a good program can meet into ours, naming *path*; the others are bugs and pass.

    One stands around every statement, as often as anybody likes: a generator for each would be a tenth of its time.

    Raises:
        DiskFull, ReadOnly, FileUnreadable: The disk refused.
        VaultInUse: Another connection, here or in another process, holds the database.
        VaultDamaged: A page does not authenticate, or the key does not fit; SQLCipher cannot tell these apart.
        Cancelled: Somebody called `Database.interrupt`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Begin to watch."""

    def __exit__(self, _: type[BaseException] | None, error: BaseException | None, __: TracebackType | None) -> None:
        if not isinstance(error, dbapi2.Error):
            return
        # Errors of the Python module itself carry no code either, and their words are none of SQLite's.
        code: int = getattr(error, "sqlite_errorcode", _CODE_OF_TEXT.get(str(error), 0))
        meaning = _MEANING.get(code & 0xFF)
        if meaning is not None:
            raise meaning(self._path, getattr(error, "sqlite_errorname", str(error))) from error
