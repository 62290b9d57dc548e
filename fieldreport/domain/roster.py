"""A roster: which desks an organisation has, signed by its first key and numbered, so that no clock orders it."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.domain.identifiers import (
    ID_SIZE,
    IDENTITY_NONCE,
    AuthorId,
    DeviceKey,
    RecordId,
    author_id,
    identity_subject,
)
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Record, Statement
from fieldreport.errors import InvalidInput, LimitExceeded

NUMBER = "/number"
NAME = "/name"
DESKS = "/desks"
EXPIRES = "/expires"

MAX_DESKS = 30
"""A bundle's introduction carries a card for each; its header has a stanza for each of their keys."""

MAX_NUMBER = 999_999_999

_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class Roster:
    """What one roster says; *expires* is empty where it does not say, and never more than a reason for a warning."""

    id: RecordId
    number: int
    name: str
    desks: tuple[DeviceKey, ...]
    expires: str


@dataclass(frozen=True, slots=True)
class Rosters:
    """What all rosters of one organisation come to.

    *in_force* is the one with the highest number that is not contested. *competing* are those with a higher number
    that contradict each other: none of them counts, until the organisation signs one with a number above theirs.
    """

    in_force: Roster | None = None
    competing: tuple[RecordId, ...] = ()
    highest: int = 0

    @property
    def desks(self) -> frozenset[DeviceKey] | None:
        """The keys of the desks; None while no roster is in force, and rotations alone tell the devices."""
        return None if self.in_force is None else frozenset(self.in_force.desks)


def roster_statement(organisation: AuthorId) -> Statement:
    """Prepare a roster record. It names no parents: its number orders it, also for whoever lacks the one before."""
    return Statement(
        kind=Kind.ROSTER, author=organisation, subject=identity_subject(organisation), nonce=IDENTITY_NONCE
    )


def roster_leaves(*, number: int, name: str, desks: Iterable[DeviceKey], expires: str) -> dict[str, LeafValue]:
    """Spell a roster. Raises LimitExceeded for too many desks or numbers, InvalidInput for no desk or no date."""
    keys = sorted(set(desks))
    if not keys:
        raise InvalidInput(what="roster", reason="it would name no desk")
    if len(keys) > MAX_DESKS or number > MAX_NUMBER:
        raise LimitExceeded(which="desks")
    leaves: dict[str, LeafValue] = {NUMBER: str(number), NAME: name, DESKS: " ".join(key.hex() for key in keys)}
    return {**leaves, EXPIRES: checked_day(expires)} if expires else leaves


def is_by_first_key(record: Record) -> bool:
    """Tell whether *record* is a roster signed by the key that its author is named by; no other key signs one."""
    return record.kind == Kind.ROSTER and not record.slot and author_id(record.device) == record.author


def read_roster(held: HeldRecord) -> Roster | None:
    """Read a roster; None for one by another key, or with a leaf withheld or in no form of ours: it says nothing.

    The desks are one leaf: whoever passes a roster on can withhold all of them, which says nothing, but not one.
    """
    leaves = held.leaves
    number, name, desks = leaves.text(NUMBER), leaves.text(NAME), _keys(leaves.text(DESKS))
    if not is_by_first_key(held.record) or number is None or not _NUMBER.fullmatch(number) or name is None:
        return None
    if desks is None:
        return None
    return Roster(
        id=held.record.id, number=int(number), name=name, desks=desks, expires=day_or_empty(leaves.text(EXPIRES))
    )


def compare_rosters(rosters: Iterable[Roster]) -> Rosters:
    """Tell which of *rosters*, all of one organisation, is in force; order and repetition make no difference.

    Two with one number contradict each other unless they say the same. Then neither counts, and the highest number
    below them that is not contested stays in force: who came first says nothing about who is right.
    """
    by_number: dict[int, dict[RecordId, Roster]] = {}
    for roster in rosters:
        by_number.setdefault(roster.number, {})[roster.id] = roster
    competing: list[RecordId] = []
    for number in sorted(by_number, reverse=True):
        some = by_number[number]
        if len({(one.name, one.desks, one.expires) for one in some.values()}) == 1:
            return Rosters(some[min(some)], tuple(sorted(competing)), max(by_number))
        competing.extend(some)
    return Rosters(None, tuple(sorted(competing)), max(by_number, default=0))


def checked_day(text: str) -> str:
    """Return *text* if it is a day, ``2027-03-31``. Raises InvalidInput."""
    if not day_or_empty(text):
        raise InvalidInput(what="date", reason="not a day like 2027-03-31")
    return text


def day_or_empty(untrusted: str | None) -> str:
    """Return a day in its one spelling, or the empty text for anything else."""
    try:
        day = dt.date.fromisoformat(untrusted or "")
    except ValueError:
        return ""
    return day.isoformat() if day.isoformat() == untrusted else ""


def _keys(untrusted: str | None) -> tuple[DeviceKey, ...] | None:
    if untrusted is None or len(untrusted) > MAX_DESKS * (2 * ID_SIZE + 1):
        return None
    words = untrusted.split(" ")
    if any(re.fullmatch(r"[0-9a-f]{64}", word) is None for word in words) or words != sorted(set(words)):
        return None
    return tuple(DeviceKey(bytes.fromhex(word)) for word in words)
