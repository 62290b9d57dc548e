"""The vault's database: one SQLCipher connection that nobody shares.

While a database is open here, nothing else in this process may open and close its file: POSIX drops all locks of a
process on a file as soon as the process closes any descriptor of it, and a second program could come in.
"""

import contextlib
import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from fieldreport.errors import FieldReportError, FileMissing, ReadBackFailed, VaultDamaged
from fieldreport.storage.database_errors import DatabaseErrors
from fieldreport.storage.vault_folder import DATABASE
from fieldreport.system.private_files import disk_errors, drop_from_page_cache, open_exclusive, sync_folder
from fieldreport.system.progress import Cancelled, Reporter

SqlValue = None | int | float | str | bytes
Row = tuple[Any, ...]

KEY_SIZE = 32
PAGE_SIZE = 8192
_PLAINTEXT_HEADER = b"SQLite format 3"
_LOCK_TIMEOUT = 0.25
"""Seconds. Another process holds the lock as long as the vault is open there: waiting longer brings nothing."""

_ROWS_PER_FETCH = 256
_IDS_PER_QUERY = 500
_PAGES_PER_STEP = 256
"""2 MiB of a backup between two reports of progress."""

CACHE_FOR_READING = 4096
"""KiB. What one reads lies close together, in a list or in a report."""
CACHE_FOR_WRITING = 20480
"""KiB. The indexes by random ids of 100,000 reports fit into it, and all of them are touched by what comes in."""
_MANY_CHANGES = 200
"""Statements: sealing a report takes fewer."""

EACH_ID = "(SELECT unhex(value) FROM json_each(?))"
"""How a statement for `Database.query_each` names the ids that it is about."""

_CIPHER_PRAGMAS = (
    # SQLCipher writes warnings to stderr otherwise.
    "cipher_log = off",
    f"cipher_page_size = {PAGE_SIZE}",
    # It would lock and wipe SQLite's buffers at half the speed, while the rows live on in Python's objects.
    "cipher_memory_security = OFF",
)
_WORKING_PRAGMAS = (
    # Before the first access: then WAL needs no shared memory, and the lock is taken at once and kept.
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    # On macOS only: fsync alone leaves data in the drive's cache there.
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    f"cache_size = -{CACHE_FOR_READING}",
)


class Database:
    """One open, locked database. Made by `open_database`; used by the thread that opened it.

    Statements that change something run only inside `transaction`: who changes several things says so, and no table
    decides alone what belongs together.
    """

    def __init__(self, *, connection: dbapi2.Connection, path: Path) -> None:
        self._connection = connection
        self._errors = DatabaseErrors(path)
        self._is_open = True
        self._changes = 0
        self.path = path

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the block's changes all or none: committed and synced at its end, undone by any exception."""
        assert not self._connection.in_transaction, "transactions do not nest"
        with self._errors:
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._errors:
                self._connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        # SQLite has rolled back already when the disk was full or the statement interrupted.
        if self._is_open and self._connection.in_transaction:
            with contextlib.suppress(dbapi2.Error):
                self._connection.execute("ROLLBACK")

    def execute(self, sql: str, parameters: Sequence[SqlValue] = ()) -> int:
        """Run one changing statement and return how many rows it changed."""
        cursor = self._change(sql, parameters)
        return int(cursor.rowcount)

    def insert(self, sql: str, parameters: Sequence[SqlValue]) -> int | None:
        """Insert one row and return its number, or None when the statement's ON CONFLICT clause left it out."""
        cursor = self._change(sql, parameters)
        return int(cursor.lastrowid) if cursor.rowcount == 1 else None

    def executemany(self, sql: str, rows: Iterable[Sequence[SqlValue]]) -> int:
        """Run one changing statement for each row of parameters and return how many rows changed in all."""
        assert self._connection.in_transaction, "changes are made in a transaction"
        with self._errors:
            changed = int(self._connection.executemany(sql, rows).rowcount)
        self._count_changes(changed)
        return changed

    def _change(self, sql: str, parameters: Sequence[SqlValue]) -> dbapi2.Cursor:
        assert self._connection.in_transaction, "changes are made in a transaction"
        self._count_changes(1)
        with self._errors:
            return self._connection.execute(sql, parameters)

    def _count_changes(self, more: int) -> None:
        before, self._changes = self._changes, self._changes + more
        if before < _MANY_CHANGES <= self._changes:
            self._set_cache(CACHE_FOR_WRITING)

    def _set_cache(self, size: int) -> None:
        with self._errors:
            self._connection.execute(f"PRAGMA cache_size = -{size}").fetchall()

    def rest(self) -> None:
        """Give back memory that only much work needs, and with it the decrypted pages that lie there."""
        self._changes = 0
        self._set_cache(CACHE_FOR_READING)
        with self._errors:
            self._connection.execute("PRAGMA shrink_memory").fetchall()

    def query(self, sql: str, parameters: Sequence[SqlValue] = ()) -> Generator[Row, None, None]:
        """Yield the rows of a SELECT, fetched a few hundred at a time.

        Do not change the tables that it reads before the last row; read long tables page by page instead.
        """
        with self._errors:
            cursor = self._connection.execute(sql, parameters)
        try:
            full = True
            while full:
                rows = self._fetch(cursor)
                full = len(rows) == _ROWS_PER_FETCH
                yield from rows
        finally:
            # An iterator that was dropped half-way may outlive the database.
            with contextlib.suppress(dbapi2.ProgrammingError):
                cursor.close()

    def _fetch(self, cursor: dbapi2.Cursor) -> list[Row]:
        with self._errors:
            rows: list[Row] = cursor.fetchmany(_ROWS_PER_FETCH)
        return rows

    def query_each(self, sql: str, ids: Iterable[bytes], parameters: Sequence[SqlValue] = ()) -> Iterator[Row]:
        """Yield the rows of a SELECT over many ids, some hundred of them at a time, each page fetched whole.

        The statement names them by EACH_ID, before its other parameters. Tables may be changed in between.
        """
        waiting = iter(ids)
        while page := [one.hex() for one in islice(waiting, _IDS_PER_QUERY)]:
            yield from list(self.query(sql, (json.dumps(page), *parameters)))

    def one(self, sql: str, parameters: Sequence[SqlValue] = ()) -> Row | None:
        """Return the first row of a SELECT, or None."""
        with self._errors, contextlib.closing(self._connection.execute(sql, parameters)) as cursor:
            row: Row | None = cursor.fetchone()
        return row

    def value(self, sql: str, parameters: Sequence[SqlValue] = ()) -> Any:  # noqa: ANN401 - what SQL returns
        """Return the one value of a SELECT that always has a row, as a count."""
        row = self.one(sql, parameters)
        assert row is not None, "an aggregate has a row"
        return row[0]

    def interrupt(self) -> None:
        """Stop the statement that runs now, if one does: it raises Cancelled. Safe from any thread, at any time."""
        with contextlib.suppress(dbapi2.ProgrammingError):
            self._connection.interrupt()

    def checkpoint(self) -> None:
        """Bring everything from the write-ahead log into the database and empty the log.

        What was deleted lies encrypted in the log until then.
        """
        with self._errors:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def integrity_findings(self) -> tuple[str, ...]:
        """Check every page's authentication code, the structure, and the references; return what is wrong.

        Reads the whole file.
        """
        findings: list[str] = []
        try:
            findings += [str(row[0]) for row in self.query("PRAGMA cipher_integrity_check")]
            findings += [str(row[0]) for row in self.query("PRAGMA integrity_check") if row[0] != "ok"]
            findings += [f"reference from {row[0]} to {row[2]}" for row in self.query("PRAGMA foreign_key_check")]
        except VaultDamaged:
            findings.append("a page could not be read")
        return tuple(findings)

    def backup_to(self, path: Path, *, key: bytes, reporter: Reporter) -> None:
        """Write a whole copy to the new file *path*, encrypted with the raw *key*, and check the copy by reading it.

        Reports pages of 8 KiB. On any failure, and when cancelled, *path* is removed.

        Raises:
            AlreadyExists, DiskFull, ReadOnly, FileUnreadable: As the disk says.
            ReadBackFailed: The copy is not what was written.
            VaultDamaged: It is, and so is the original.
        """
        open_exclusive(path).close()
        try:
            self._copy_pages(path, key, reporter)
            with disk_errors(path), path.open("rb+") as file:
                drop_from_page_cache(file, path=path)
            self._check_copy(path, key)
            sync_folder(path.parent)
        except BaseException:
            for suffix in ("", "-wal", "-journal"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            raise

    def _copy_pages(self, path: Path, key: bytes, reporter: Reporter) -> None:
        def report(_status: int, remaining: int, total: int) -> None:
            reporter.report(total - remaining, total)

        with DatabaseErrors(path), contextlib.closing(_connect(path, key)) as target:
            # A half-written copy is removed, so it needs no journal of its own.
            target.execute("PRAGMA journal_mode = OFF").fetchall()
            self._connection.backup(target, pages=_PAGES_PER_STEP, progress=report)

    def _check_copy(self, path: Path, key: bytes) -> None:
        try:
            _check_copy(path, key)
        except ReadBackFailed:
            # Pages are copied as they are: no other stick makes them good.
            if self.integrity_findings():
                raise VaultDamaged(part=DATABASE) from None
            raise

    def close(self) -> None:
        """Empty the write-ahead log, close the file and let go of the lock. Closing again does nothing."""
        if not self._is_open:
            return
        self._roll_back()
        self._is_open = False
        # On a full disk the log cannot be emptied. What it holds is as safe there, and the next opening reads it.
        with contextlib.suppress(FieldReportError, Cancelled, dbapi2.Error):
            self.checkpoint()
        self._connection.close()


def open_database(path: Path, key: bytes, *, create: bool) -> Database:
    """Open the database *path* with its raw *key* (32 bytes) and take its lock.

    Raises:
        VaultInUse: Another process has it open.
        VaultDamaged: It is missing or broken, or the key does not fit.
        AlreadyExists: It is to be created, and something is there.
        DiskFull, ReadOnly, FileUnreadable: As the disk says.
    """
    if create:
        _create(path, key)
    # A file without a whole page would pass for a new database, and be overwritten.
    elif _size(path) < PAGE_SIZE:
        raise VaultDamaged(part=DATABASE)
    with DatabaseErrors(path):
        connection = _connect(path, key)
        try:
            for pragma in _WORKING_PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            # Reading took the lock already; this also finds out, now and not in the middle of work, whether the disk
            # can be written to.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
    return Database(connection=connection, path=path)


def _create(path: Path, key: bytes) -> None:
    open_exclusive(path).close()
    with DatabaseErrors(path), contextlib.closing(_connect(path, key)) as connection:
        # The first page is written when something stands on it.
        connection.execute("PRAGMA user_version = 0").fetchall()
        connection.execute("VACUUM")
    with disk_errors(path), path.open("rb") as file:
        # SQLite ignores a key pragma that it does not understand and writes plaintext without a word.
        header = file.read(PAGE_SIZE)
        assert len(header) == PAGE_SIZE, "the first page is on the disk"
        assert not header.startswith(_PLAINTEXT_HEADER), "the database is encrypted"


def _connect(path: Path, key: bytes) -> dbapi2.Connection:
    # SQLCipher takes 62 digits for a passphrase, without a word.
    raw_key = key.hex()
    assert len(raw_key) == 2 * KEY_SIZE, "the raw key has 32 bytes"
    # mode=rw: a missing database is never replaced by an empty one.
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=_LOCK_TIMEOUT)
    try:
        # Must be the first statement of all.
        connection.execute(f"PRAGMA key = \"x'{raw_key}'\"").fetchall()
        for pragma in _CIPHER_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:  # pragma: no cover - none of these touches the disk
        connection.close()
        raise
    return connection


def _check_copy(path: Path, key: bytes) -> None:
    try:
        copy = open_database(path, key, create=False)
        try:
            findings = copy.integrity_findings()
        finally:
            copy.close()
    except VaultDamaged:
        raise ReadBackFailed(path=str(path)) from None
    if findings:
        raise ReadBackFailed(path=str(path))


def _size(path: Path) -> int:
    try:
        with disk_errors(path):
            return path.stat().st_size
    except FileMissing:
        raise VaultDamaged(part=DATABASE) from None
