"""What was sealed for an office only: which file in the outbox holds it, and whether it was handed over."""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, RecordId
from fieldreport.storage.database import Database, Row

_SELECT = "SELECT record_id, audience, dispatch, exchange, file, office_only.size, sha256 FROM office_only"


@dataclass(frozen=True, slots=True)
class OfficeOnlyRecord:
    """One record, and the sealed file that carries it to *audience*; *size* and *sha256* are those of the file."""

    record_id: RecordId
    audience: AuthorId
    dispatch: RecordId
    exchange: int
    file: str
    size: int
    sha256: bytes


class OfficeOnlyTable:
    """The table ``office_only``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, sealed: OfficeOnlyRecord) -> None:
        """Enter a record with its file."""
        self._database.execute(
            "INSERT INTO office_only (record_id, audience, dispatch, exchange, file, size, sha256)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                sealed.record_id,
                sealed.audience,
                sealed.dispatch,
                sealed.exchange,
                sealed.file,
                sealed.size,
                sealed.sha256,
            ),
        )

    def has(self, record_id: RecordId) -> bool:
        """Tell whether a record was sealed for an office only."""
        return self._database.one("SELECT 1 FROM office_only WHERE record_id = ?", (record_id,)) is not None

    def all(self) -> tuple[OfficeOnlyRecord, ...]:
        """Return all of them, in the order in which they were sealed."""
        return self._read(self._database.query(f"{_SELECT} ORDER BY exchange"))

    def to(self, audience: AuthorId, *, also_handed_over: bool) -> tuple[OfficeOnlyRecord, ...]:
        """Return those for one audience that wait to be handed over, or all."""
        waiting = "" if also_handed_over else " AND state = 'prepared'"
        return self._read(
            self._database.query(
                f"{_SELECT} JOIN exchange ON exchange.no = exchange WHERE audience = ?{waiting} ORDER BY exchange.no",
                (audience,),
            )
        )

    def dispatches(self) -> frozenset[RecordId]:
        """Return the dispatches that only a file in the outbox can carry."""
        return frozenset(RecordId(one) for (one,) in self._database.query("SELECT dispatch FROM office_only"))

    def files(self) -> frozenset[str]:
        """Return the names of the files that belong to this vault."""
        return frozenset(name for (name,) in self._database.query("SELECT file FROM office_only"))

    def _read(self, rows: Iterable[Row]) -> tuple[OfficeOnlyRecord, ...]:
        return tuple(OfficeOnlyRecord(*row) for row in rows)
