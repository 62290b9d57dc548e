"""Every bundle that was made or read here."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, RecordId
from fieldreport.storage.database import Database, Row

_SELECT = """SELECT no, direction, bundle_id, counterpart, state, file_name, size, sums_sha256, at, detail
FROM exchange"""


class Direction(enum.StrEnum):
    """Which way a bundle went."""

    OUT = "out"
    IN = "in"


class ExchangeState(enum.StrEnum):
    """How far a bundle came: the first two are ours going out, the others came in."""

    PREPARED = "prepared"
    EXPORTED = "exported"
    IMPORTED = "imported"
    QUARANTINED = "quarantined"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One bundle. *counterpart* is the audience going out, the sender coming in, None while that is unknown."""

    direction: Direction
    bundle_id: str
    counterpart: AuthorId | None
    state: ExchangeState
    file_name: str
    size: int
    sums_sha256: bytes | None
    """SHA-256 of SHA256SUMS: the same for the same content."""
    at: str
    """When it came to this state, by this computer's clock."""
    detail: str = ""
    no: int = 0
    """Given by the table."""


class ExchangesTable:
    """The tables ``exchange`` and ``exchange_dispatch``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, exchange: Exchange, *, dispatches: Iterable[RecordId] = ()) -> int:
        """Enter a bundle with the dispatch records that it carries; return its number."""
        no = self._database.insert(
            "INSERT INTO exchange (direction, bundle_id, counterpart, state, file_name, size, sums_sha256, at, detail)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                exchange.direction.value,
                exchange.bundle_id,
                exchange.counterpart,
                exchange.state.value,
                exchange.file_name,
                exchange.size,
                exchange.sums_sha256,
                exchange.at,
                exchange.detail,
            ),
        )
        assert no is not None, "a new number is never taken"
        self._database.executemany(
            "INSERT INTO exchange_dispatch (exchange, dispatch) VALUES (?, ?)",
            ((no, dispatch) for dispatch in dispatches),
        )
        return no

    def update(self, exchange: Exchange) -> None:
        """Store all that is known by now of the exchange with that number."""
        changed = self._database.execute(
            "UPDATE exchange SET bundle_id = ?, counterpart = ?, state = ?, file_name = ?, size = ?, sums_sha256 = ?,"
            " at = ?, detail = ? WHERE no = ?",
            (
                exchange.bundle_id,
                exchange.counterpart,
                exchange.state.value,
                exchange.file_name,
                exchange.size,
                exchange.sums_sha256,
                exchange.at,
                exchange.detail,
                exchange.no,
            ),
        )
        assert changed == 1, "the exchange was entered before"

    def get(self, no: int) -> Exchange | None:
        """Return one exchange, or None."""
        return next(iter(self._select("WHERE no = ?", no)), None)

    def by_bundle(self, bundle_id: str) -> tuple[Exchange, ...]:
        """Return every exchange of one bundle, in order: it may have been read twice."""
        return self._select("WHERE bundle_id = ? ORDER BY no", bundle_id)

    def by_state(self, state: ExchangeState) -> tuple[Exchange, ...]:
        """Return the exchanges in one state, in order."""
        return self._select("WHERE state = ? ORDER BY no", state.value)

    def all(self) -> tuple[Exchange, ...]:
        """Return all exchanges, in order."""
        return self._select("ORDER BY no")

    def dispatches(self, no: int) -> frozenset[RecordId]:
        """Return the dispatch records that an exchange carried."""
        rows = self._database.query("SELECT dispatch FROM exchange_dispatch WHERE exchange = ?", (no,))
        return frozenset(RecordId(dispatch) for (dispatch,) in rows)

    def carrying(self, dispatch: RecordId) -> tuple[Exchange, ...]:
        """Return the exchanges that carried a dispatch record, in order: the same may be sent again."""
        return self._select(
            "WHERE no IN (SELECT exchange FROM exchange_dispatch WHERE dispatch = ?) ORDER BY no", dispatch
        )

    def exported_dispatches(self) -> frozenset[RecordId]:
        """Return the dispatch records of which some bundle was written and read back."""
        rows = self._database.query(
            "SELECT dispatch FROM exchange_dispatch JOIN exchange ON no = exchange WHERE state = ?",
            (ExchangeState.EXPORTED.value,),
        )
        return frozenset(RecordId(dispatch) for (dispatch,) in rows)

    def _select(self, rest: str, *parameters: str | bytes | int) -> tuple[Exchange, ...]:
        return tuple(map(_exchange, self._database.query(f"{_SELECT} {rest}", parameters)))


def _exchange(row: Row) -> Exchange:
    no, direction, bundle_id, counterpart, state, file_name, size, sums_sha256, at, detail = row
    return Exchange(
        no=no,
        direction=Direction(direction),
        bundle_id=bundle_id,
        counterpart=counterpart,
        state=ExchangeState(state),
        file_name=file_name,
        size=size,
        sums_sha256=sums_sha256,
        at=at,
        detail=detail,
    )
