"""The person's trust decisions, in the order in which they were made; none is ever changed or taken back."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.storage.database import Database, Row


class Decision(enum.StrEnum):
    """What a person decided."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    REVOKED = "revoked"
    ROTATION_ACCEPTED = "rotation-accepted"
    DESK_REMOVED = "desk-removed"
    """Not a person here, but the organisation: a roster that came no longer names a device that it had."""


@dataclass(frozen=True, slots=True)
class TrustDecision:
    """One decision about an identity, or about one *device* of it, where that is given.

    An accepted rotation is *record_id*, and *device* the key that signed it; without *record_id* none of what was
    accepted of that key is accepted any longer. A desk is removed by the roster *record_id*.
    """

    author: AuthorId
    decision: Decision
    decided_at: str
    device: DeviceKey | None = None
    record_id: RecordId | None = None
    seq: int = 0
    """Given by the table."""


class TrustTable:
    """The tables ``trust_decision`` and ``held_before_revocation``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def append(self, decision: TrustDecision, *, held_before: Iterable[RecordId] = ()) -> int:
        """Add a decision and return its number.

        Args:
            decision: What was decided; its *seq* is not looked at.
            held_before: For a revocation or removal, the records of that identity or device that this vault holds now.
        """
        seq = self._database.insert(
            "INSERT INTO trust_decision (author, device, decision, record_id, decided_at) VALUES (?, ?, ?, ?, ?)",
            (decision.author, decision.device, decision.decision.value, decision.record_id, decision.decided_at),
        )
        assert seq is not None, "a new number is never taken"
        self._database.executemany(
            "INSERT INTO held_before_revocation (decision, record_id) VALUES (?, ?)",
            ((seq, record_id) for record_id in sorted(set(held_before))),
        )
        return seq

    def all(self) -> tuple[TrustDecision, ...]:
        """Return all decisions, in order."""
        rows = self._database.query(
            "SELECT seq, author, device, decision, record_id, decided_at FROM trust_decision ORDER BY seq"
        )
        return tuple(map(_decision, rows))

    def of(self, author: AuthorId) -> tuple[TrustDecision, ...]:
        """Return the decisions about one identity, in order."""
        rows = self._database.query(
            "SELECT seq, author, device, decision, record_id, decided_at FROM trust_decision"
            " WHERE author = ? ORDER BY seq",
            (author,),
        )
        return tuple(map(_decision, rows))

    def held_before(self, seq: int) -> frozenset[RecordId]:
        """Return the records that were held when revocation *seq* was made."""
        rows = self._database.query("SELECT record_id FROM held_before_revocation WHERE decision = ?", (seq,))
        return frozenset(RecordId(record_id) for (record_id,) in rows)


def _decision(row: Row) -> TrustDecision:
    seq, author, device, decision, record_id, decided_at = row
    return TrustDecision(
        seq=seq, author=author, device=device, decision=Decision(decision), record_id=record_id, decided_at=decided_at
    )
