"""Which record names which evidence, derived from the leaves that are held."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.leaf import EvidenceReference
from fieldreport.storage.database import EACH_ID, Database, Row

_SELECT = """SELECT record.id, path, media_type, named_evidence.sha256, named_evidence.size
FROM named_evidence JOIN record ON record.no = record_no"""

_FILES = """SELECT record.id, evidence.file, named_evidence.size
FROM named_evidence JOIN record ON record.no = record_no LEFT JOIN evidence USING (sha256)"""


@dataclass(frozen=True, slots=True)
class NamedEvidence:
    """One leaf of a record that names a file."""

    record_id: RecordId
    path: str
    reference: EvidenceReference


class NamedEvidenceTable:
    """The table ``named_evidence``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, arrival: int, references: Mapping[str, EvidenceReference]) -> None:
        """Say what the record with that arrival number names, in the place of what was known of it."""
        self._database.execute("DELETE FROM named_evidence WHERE record_no = ?", (arrival,))
        self._database.executemany(
            "INSERT INTO named_evidence (record_no, path, sha256, size, media_type) VALUES (?, ?, ?, ?, ?)",
            (
                (arrival, path, reference.sha256, reference.size, reference.media_type)
                for path, reference in references.items()
            ),
        )

    def of(self, record_id: RecordId) -> tuple[NamedEvidence, ...]:
        """Return what one record names, by path."""
        return self._select("WHERE record.id = ? ORDER BY path", record_id)

    def of_each(self, record_ids: Iterable[RecordId]) -> Iterator[NamedEvidence]:
        """Yield what many records name, in no order."""
        return map(_named, self._database.query_each(f"{_SELECT} WHERE record.id IN {EACH_ID}", record_ids))

    def naming(self, sha256: bytes) -> tuple[NamedEvidence, ...]:
        """Return every leaf that names this content."""
        return self._select("WHERE named_evidence.sha256 = ? ORDER BY record_no, path", sha256)

    def missing(self) -> tuple[NamedEvidence, ...]:
        """Return every leaf whose evidence is not stored here."""
        return self._select("WHERE named_evidence.sha256 NOT IN (SELECT sha256 FROM evidence) ORDER BY record_no, path")

    def files_of_each(self, record_ids: Iterable[RecordId]) -> Iterator[tuple[RecordId, str | None, int]]:
        """Yield, for each file that many records name, the record, the stored file's name and the content's size.

        The name is None where the content is not here.
        """
        rows = self._database.query_each(f"{_FILES} WHERE record.id IN {EACH_ID}", record_ids)
        return ((RecordId(record_id), name, size) for record_id, name, size in rows)

    def clear(self) -> None:
        """Forget everything, to derive it anew."""
        self._database.execute("DELETE FROM named_evidence")

    def _select(self, rest: str, *parameters: bytes) -> tuple[NamedEvidence, ...]:
        return tuple(map(_named, self._database.query(f"{_SELECT} {rest}", parameters)))


def _named(row: Row) -> NamedEvidence:
    record_id, path, media_type, sha256, size = row
    return NamedEvidence(
        record_id=record_id, path=path, reference=EvidenceReference(media_type=media_type, sha256=sha256, size=size)
    )
