"""Which evidence is stored here, and the keys that open it."""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.storage.database import Database
from fieldreport.storage.evidence_files import StoredFile


@dataclass(frozen=True, slots=True)
class EvidenceTotal:
    """How much evidence is stored: files, and bytes of plaintext."""

    files: int
    size: int


class EvidenceTable:
    """The table ``evidence``: one row a content, by its SHA-256."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, stored: StoredFile, *, stored_at: str) -> bool:
        """Enter a stored file. False says that its content is here already: the caller removes the new file."""
        return (
            self._database.execute(
                "INSERT INTO evidence (sha256, size, file, key, stored_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (sha256) DO NOTHING",
                (stored.sha256, stored.size, stored.name, stored.key, stored_at),
            )
            == 1
        )

    def replace(self, stored: StoredFile, *, stored_at: str) -> None:
        """Enter a stored file in the place of one with the same content that was damaged or lost."""
        self._database.execute(
            "UPDATE evidence SET file = ?, key = ?, stored_at = ? WHERE sha256 = ?",
            (stored.name, stored.key, stored_at, stored.sha256),
        )

    def get(self, sha256: bytes) -> StoredFile | None:
        """Return the file with that content, or None."""
        row = self._database.one("SELECT file, key, size, sha256 FROM evidence WHERE sha256 = ?", (sha256,))
        return None if row is None else StoredFile(*row)

    def stored_at(self, sha256: bytes) -> str | None:
        """Return when that content was stored; None if it is not here."""
        row = self._database.one("SELECT stored_at FROM evidence WHERE sha256 = ?", (sha256,))
        return None if row is None else str(row[0])

    def held_of(self, hashes: Iterable[bytes]) -> frozenset[bytes]:
        """Return those of *hashes* whose content is stored."""
        return frozenset(sha256 for sha256 in hashes if self.get(sha256) is not None)

    def all(self) -> tuple[StoredFile, ...]:
        """Return all files, the earliest stored first."""
        rows = self._database.query("SELECT file, key, size, sha256 FROM evidence ORDER BY stored_at, sha256")
        return tuple(StoredFile(*row) for row in rows)

    def names(self) -> frozenset[str]:
        """Return the names of all files that belong to this vault."""
        return frozenset(name for (name,) in self._database.query("SELECT file FROM evidence"))

    def remove(self, sha256: bytes) -> str | None:
        """Delete the key, and with it the content; return the name of the file that the caller now removes.

        The key lies encrypted in the write-ahead log until the next `Database.checkpoint`.
        """
        stored = self.get(sha256)
        self._database.execute("DELETE FROM evidence WHERE sha256 = ?", (sha256,))
        return None if stored is None else stored.name

    def total(self) -> EvidenceTotal:
        """Return how much is stored."""
        row = self._database.one("SELECT count(*), coalesce(sum(size), 0) FROM evidence") or (0, 0)
        return EvidenceTotal(*row)
