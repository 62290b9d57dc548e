"""Records whose content was destroyed here after somebody had confirmed it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap

from fieldreport.domain.identifiers import RecordId
from fieldreport.storage.database import EACH_ID, Database

_SELECT = "SELECT record_id, holding, receipt, at FROM cleared_record"


@dataclass(frozen=True, slots=True)
class ClearedRecord:
    """One record: what was held of it, as receipts hash it, and the receipt that confirmed it.

    None: it was sealed for an office only, and its content never lay here.
    """

    record_id: RecordId
    holding: bytes
    receipt: RecordId | None
    at: str


class ClearedTable:
    """The table ``cleared_record``; nothing is ever taken out of it."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, cleared: ClearedRecord) -> None:
        """Enter a record; one that is there stays as it is."""
        self._database.execute(
            "INSERT INTO cleared_record (record_id, holding, receipt, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (record_id) DO NOTHING",
            (cleared.record_id, cleared.holding, cleared.receipt, cleared.at),
        )

    def has(self, record_id: RecordId) -> bool:
        """Tell whether a record was cleared."""
        return self._database.one("SELECT 1 FROM cleared_record WHERE record_id = ?", (record_id,)) is not None

    def of_each(self, record_ids: Iterable[RecordId]) -> Iterator[ClearedRecord]:
        """Yield those of *record_ids* that were cleared, in no order."""
        return starmap(ClearedRecord, self._database.query_each(f"{_SELECT} WHERE record_id IN {EACH_ID}", record_ids))

    def last(self) -> int:
        """Return the number of the last clearing; 0 before the first."""
        return int(self._database.value("SELECT coalesce(max(no), 0) FROM cleared_record"))
