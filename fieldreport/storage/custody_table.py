"""The custody logs as they are stored: entries are appended and read, nothing else."""

from collections.abc import Iterator

from fieldreport.crypto import canonical_json
from fieldreport.domain.custody import CustodyEntry
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import VaultDamaged
from fieldreport.storage.database import Database, Row
from fieldreport.storage.vault_folder import DATABASE


class CustodyTable:
    """The table ``custody``: one chain a subject. Whether a chain holds is checked in ``domain.custody``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def append(self, entry: CustodyEntry) -> None:
        """Add the entry that follows the last one of its chain; a number that is taken is a bug of the caller."""
        self._database.execute(
            "INSERT INTO custody (subject, seq, at, event, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                entry.subject,
                entry.seq,
                entry.at,
                entry.event,
                canonical_json.encode(dict(entry.detail)).decode(),
                entry.previous,
                entry.hash,
            ),
        )

    def last(self, subject: SubjectId) -> CustodyEntry | None:
        """Return the end of a chain; None when it has no entry."""
        row = self._database.one(
            "SELECT subject, seq, at, event, detail, previous, hash FROM custody"
            " WHERE subject = ? ORDER BY seq DESC LIMIT 1",
            (subject,),
        )
        return None if row is None else _entry(row)

    def entries(self, subject: SubjectId) -> Iterator[CustodyEntry]:
        """Yield a whole chain in order. Raises VaultDamaged for an entry that cannot be read at all."""
        rows = self._database.query(
            "SELECT subject, seq, at, event, detail, previous, hash FROM custody WHERE subject = ? ORDER BY seq",
            (subject,),
        )
        return map(_entry, rows)

    def subjects(self) -> tuple[SubjectId, ...]:
        """Return every subject that has a chain, the vault's own first."""
        rows = self._database.query("SELECT DISTINCT subject FROM custody ORDER BY subject")
        return tuple(SubjectId(subject) for (subject,) in rows)


def _entry(row: Row) -> CustodyEntry:
    subject, seq, at, event, detail_text, previous, entry_hash = row
    stored = canonical_json.decode(detail_text.encode(), error=lambda: VaultDamaged(part=DATABASE))
    if not isinstance(stored, dict):
        raise VaultDamaged(part=DATABASE)
    detail = {name: value for name, value in stored.items() if isinstance(value, (str, int))}
    return CustodyEntry(subject=subject, seq=seq, at=at, event=event, detail=detail, previous=previous, hash=entry_hash)
