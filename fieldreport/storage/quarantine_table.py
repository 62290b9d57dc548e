"""Records that came in a good bundle and are not good themselves, kept byte for byte with the reason."""

from dataclasses import dataclass, field

from fieldreport.storage.database import Database


@dataclass(frozen=True, slots=True)
class QuarantinedRecord:
    """One refused record: the *position* that it had in the bundle of *exchange*, and its bytes, still untrusted."""

    exchange: int
    position: int
    reason: str
    untrusted_content: bytes = field(repr=False)
    at: str
    no: int = 0
    """Given by the table."""


@dataclass(frozen=True, slots=True)
class QuarantineOutline:
    """A refused record without its content, which may be 64 MiB."""

    no: int
    exchange: int
    position: int
    reason: str
    size: int
    at: str


class QuarantineTable:
    """The table ``quarantine``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, record: QuarantinedRecord) -> int:
        """Keep a refused record; return its number."""
        no = self._database.insert(
            "INSERT INTO quarantine (exchange, position, reason, content, at) VALUES (?, ?, ?, ?, ?)",
            (record.exchange, record.position, record.reason, record.untrusted_content, record.at),
        )
        assert no is not None, "a new number is never taken"
        return no

    def get(self, no: int) -> QuarantinedRecord | None:
        """Return one refused record, or None."""
        row = self._database.one(
            "SELECT exchange, position, reason, content, at, no FROM quarantine WHERE no = ?", (no,)
        )
        return None if row is None else QuarantinedRecord(*row)

    def of(self, exchange: int) -> tuple[QuarantinedRecord, ...]:
        """Return what one bundle brought, by position."""
        rows = self._database.query(
            "SELECT exchange, position, reason, content, at, no FROM quarantine"
            " WHERE exchange = ? ORDER BY position, no",
            (exchange,),
        )
        return tuple(QuarantinedRecord(*row) for row in rows)

    def outlines(self, *, limit: int) -> tuple[QuarantineOutline, ...]:
        """Return the latest refused records, the latest first; no content is read."""
        rows = self._database.query(
            "SELECT no, exchange, position, reason, length(content), at FROM quarantine ORDER BY no DESC LIMIT ?",
            (limit,),
        )
        return tuple(QuarantineOutline(*row) for row in rows)

    def numbers(self) -> tuple[int, ...]:
        """Return the numbers of all refused records, in order."""
        return tuple(no for (no,) in self._database.query("SELECT no FROM quarantine ORDER BY no"))

    def remove(self, no: int) -> bool:
        """Let go of a refused record; tell whether there was one."""
        return self._database.execute("DELETE FROM quarantine WHERE no = ?", (no,)) == 1

    def count(self) -> int:
        """Return how many refused records are kept."""
        return int(self._database.value("SELECT count(*) FROM quarantine"))
