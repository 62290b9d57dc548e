"""The backups that were made of this vault, and what each one holds."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import DeviceKey
from fieldreport.domain.receipt import ReceiptRange
from fieldreport.storage.database import Database, Row


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup. It holds what had arrived up to *last_arrival*, without what was cleared up to *last_clearing*."""

    path: Path
    made_at: str
    last_arrival: int
    last_clearing: int


class BackupsTable:
    """The tables ``backup`` and ``backup_range``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, backup: BackupRow, ranges: Mapping[DeviceKey, Iterable[ReceiptRange]]) -> None:
        """Enter a backup, in the place of what was known of one at that path, with what it holds of each feed to us."""
        self.remove(backup.path)
        self._database.execute(
            "INSERT INTO backup (path, made_at, last_arrival, last_clearing) VALUES (?, ?, ?, ?)",
            (os.fsencode(backup.path), backup.made_at, backup.last_arrival, backup.last_clearing),
        )
        self._database.executemany(
            "INSERT INTO backup_range (backup, device, first, last, digest) VALUES (?, ?, ?, ?, ?)",
            (
                (os.fsencode(backup.path), device, one.span.first, one.span.last, one.digest)
                for device, some in ranges.items()
                for one in some
            ),
        )

    def remove(self, path: Path) -> None:
        """Forget a backup: it is gone."""
        self._database.execute("DELETE FROM backup WHERE path = ?", (os.fsencode(path),))

    def forget_contents(self) -> None:
        """Forget what each backup holds of the feeds to us; where they lie stays known."""
        self._database.execute("DELETE FROM backup_range")

    def all(self) -> tuple[BackupRow, ...]:
        """Return all backups, by path."""
        rows = self._database.query("SELECT path, made_at, last_arrival, last_clearing FROM backup ORDER BY path")
        return tuple(_backup(row) for row in rows)

    def ranges(self, path: Path, device: DeviceKey) -> tuple[ReceiptRange, ...]:
        """Return what a backup holds of the feed from *device*."""
        rows = self._database.query(
            "SELECT first, last, digest FROM backup_range WHERE backup = ? AND device = ? ORDER BY first",
            (os.fsencode(path), device),
        )
        return tuple(ReceiptRange(Span(first, last), digest) for first, last, digest in rows)

    def holding_cleared(self) -> tuple[BackupRow, ...]:
        """Return the backups that hold the content of a record that was cleared after they were made."""
        rows = self._database.query(
            "SELECT path, made_at, last_arrival, last_clearing FROM backup WHERE EXISTS ("
            " SELECT 1 FROM cleared_record JOIN record ON record.id = record_id"
            " WHERE cleared_record.no > last_clearing AND record.no <= last_arrival) ORDER BY path"
        )
        return tuple(_backup(row) for row in rows)


def _backup(row: Row) -> BackupRow:
    path, made_at, last_arrival, last_clearing = row
    return BackupRow(Path(os.fsdecode(path)), made_at, last_arrival, last_clearing)
