"""Which records went to whom with some of their leaves withheld, for which purpose, and with which leaves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap

from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId
from fieldreport.storage.database import EACH_ID, Database

_SELECT = "SELECT audience, record_id, purpose, leaves FROM forwarded_record"

NOT_YET = bytes(32)
"""Stands for the leaves of a record that was to go, and of which nobody knows that it did: no hash has this value."""


@dataclass(frozen=True, slots=True)
class ForwardedRecord:
    """One record for one audience. *leaves* is a hash over the digests of the leaves that went last."""

    audience: AuthorId
    record_id: RecordId
    purpose: str
    leaves: bytes


class ForwardedTable:
    """The table ``forwarded_record``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, forwarded: Iterable[ForwardedRecord]) -> None:
        """Enter records, in the place of what was known of them for the same audience."""
        self._database.executemany(
            "INSERT INTO forwarded_record (audience, record_id, purpose, leaves) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (audience, record_id) DO UPDATE SET purpose = excluded.purpose, leaves = excluded.leaves",
            ((one.audience, one.record_id, one.purpose, one.leaves) for one in forwarded),
        )

    def to(self, audience: AuthorId, record_ids: Iterable[RecordId]) -> Iterator[ForwardedRecord]:
        """Yield what is known of those of *record_ids* that went to *audience*, in no order."""
        rows = self._database.query_each(
            f"{_SELECT} WHERE record_id IN {EACH_ID} AND audience = ?", record_ids, (audience,)
        )
        return starmap(ForwardedRecord, rows)

    def subjects_to(self, audience: AuthorId) -> frozenset[SubjectId]:
        """Return the reports of which something went to *audience* with leaves withheld."""
        rows = self._database.query(
            "SELECT DISTINCT subject FROM forwarded_record JOIN record ON record.id = record_id WHERE audience = ?",
            (audience,),
        )
        return frozenset(SubjectId(subject) for (subject,) in rows)

    def among(self, record_ids: Iterable[RecordId]) -> frozenset[RecordId]:
        """Return those of *record_ids* that went to anybody."""
        rows = self._database.query_each(f"{_SELECT} WHERE record_id IN {EACH_ID}", record_ids)
        return frozenset(ForwardedRecord(*row).record_id for row in rows)
