"""What was sent to whom, number by number: dispatches, gaps and forks."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fieldreport.domain.identifiers import ID_SIZE, AuthorId, DeviceKey, RecordId
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Record
from fieldreport.errors import LimitExceeded

FIRST = "/first"
IDS = "/ids"

MAX_IDS = 10_000
"""Record ids in one dispatch: with 65 characters each they fit into one disclosure."""

MAX_NUMBER = 2**53 - 1

_SPAN = re.compile(r"([1-9][0-9]{0,15})-([1-9][0-9]{0,15})")


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive numbers of a feed, both ends included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Dispatch:
    """What one export sent: *ids* carry the numbers from *first* on in the feed (*device*, *audience*)."""

    id: RecordId
    device: DeviceKey
    audience: AuthorId
    parents: tuple[RecordId, ...]
    first: int
    ids: tuple[RecordId, ...]

    @property
    def after(self) -> int:
        """The number that the next dispatch begins with."""
        return self.first + len(self.ids)


@dataclass(frozen=True, slots=True)
class Feed:
    """All that the held dispatches say of one (device, audience).

    *forked_numbers* were given to two records, *forked_dispatches* have a predecessor in common with another one: a
    restored backup went on with its old key, or somebody copied it. Everything is kept; it is shown, not repaired.
    """

    by_number: Mapping[int, frozenset[RecordId]]
    forked_numbers: frozenset[int]
    forked_dispatches: frozenset[RecordId]

    @property
    def top(self) -> int:
        """The highest number that we know to have been given; 0 while there is none."""
        return max(self.by_number, default=0)

    def uncovered(self) -> tuple[Span, ...]:
        """Return the numbers up to the highest that no held dispatch accounts for: bundles that never came."""
        # From one held number to the next: a dispatch may claim any number, and counting up to it would not end.
        known = (0, *sorted(self.by_number))
        return tuple(Span(before + 1, after - 1) for before, after in pairwise(known) if after - before > 1)

    def not_held(self, held: Collection[RecordId]) -> tuple[RecordId, ...]:
        """Return listed records that are not in *held*, in the order of their numbers."""
        return tuple(
            record_id
            for number in sorted(self.by_number)
            for record_id in sorted(self.by_number[number])
            if record_id not in held
        )


def dispatch_slot(audience: AuthorId) -> str:
    """Return the slot of a dispatch: its audience."""
    return audience.hex()


def dispatch_leaves(first: int, ids: Sequence[RecordId]) -> dict[str, LeafValue]:
    """Spell what a dispatch says. Raises LimitExceeded for what `read_dispatch` would not read."""
    if not 1 <= len(ids) <= MAX_IDS or len(set(ids)) != len(ids):
        raise LimitExceeded(which="ids of a dispatch")
    return {FIRST: str(first), IDS: " ".join(record_id.hex() for record_id in ids)}


def audience_of(record: Record) -> AuthorId | None:
    """Return whom a dispatch is for; None when its slot names nobody."""
    try:
        audience = AuthorId(bytes.fromhex(record.slot))
    except ValueError:
        return None
    return audience if len(audience) == ID_SIZE and dispatch_slot(audience) == record.slot else None


def read_dispatch(held: HeldRecord) -> Dispatch | None:
    """Read a dispatch record; None when it is none, or its leaves are not held or not in their one form."""
    record, leaves = held.record, held.leaves
    first_text, ids_text = leaves.text(FIRST), leaves.text(IDS)
    audience = audience_of(record)
    if record.kind != Kind.DISPATCH or audience is None or first_text is None or not ids_text:
        return None
    try:
        first = int(first_text)
        ids = tuple(RecordId(bytes.fromhex(item)) for item in ids_text.split(" "))
    except ValueError:
        return None
    well_formed = (
        all(len(record_id) == ID_SIZE for record_id in ids)
        and len(set(ids)) == len(ids) <= MAX_IDS
        and 1 <= first <= MAX_NUMBER - len(ids)
        and dispatch_leaves(first, ids) == {FIRST: first_text, IDS: ids_text}
    )
    if not well_formed:
        return None
    return Dispatch(id=record.id, device=record.device, audience=audience, parents=record.parents, first=first, ids=ids)


def read_feed(dispatches: Iterable[Dispatch]) -> Feed:
    """Put the dispatches of one (device, audience) together, in any order and repetition."""
    by_id = {dispatch.id: dispatch for dispatch in dispatches}
    by_number: dict[int, set[RecordId]] = {}
    for dispatch in by_id.values():
        for number, record_id in enumerate(dispatch.ids, start=dispatch.first):
            by_number.setdefault(number, set()).add(record_id)
    return Feed(
        by_number={number: frozenset(ids) for number, ids in by_number.items()},
        forked_numbers=frozenset(number for number, ids in by_number.items() if len(ids) > 1),
        forked_dispatches=forked_dispatches({dispatch.id: dispatch.parents for dispatch in by_id.values()}),
    )


def forked_dispatches(parents_of: Mapping[RecordId, Sequence[RecordId]]) -> frozenset[RecordId]:
    """Return those of one feed's dispatches that have a predecessor in common with another one, or both have none."""
    by_parent: dict[RecordId | None, set[RecordId]] = {}
    for dispatch, parents in parents_of.items():
        for parent in parents or (None,):
            by_parent.setdefault(parent, set()).add(dispatch)
    return frozenset(one for ids in by_parent.values() if len(ids) > 1 for one in ids)


def spans(numbers: Iterable[int]) -> tuple[Span, ...]:
    """Gather ascending numbers into maximal spans."""
    result: list[Span] = []
    for number in numbers:
        if result and result[-1].last == number - 1:
            result[-1] = Span(result[-1].first, number)
        else:
            result.append(Span(number, number))
    return tuple(result)


def are_in_order(some: Iterable[Span]) -> bool:
    """Tell whether spans ascend, none empty, none touching the next: every set of numbers has one spelling."""
    bounds = [bound for span in some for bound in (span.first, span.last + 1)]
    return bounds == sorted(set(bounds)) and max(bounds, default=0) <= MAX_NUMBER + 1


def spell_spans(some: Iterable[Span]) -> str:
    """Spell spans as ``FIRST-LAST FIRST-LAST``."""
    return " ".join(f"{span.first}-{span.last}" for span in some)


def read_spans(text: str, *, most: int) -> tuple[Span, ...] | None:
    """Read what `spell_spans` wrote, at least one and at most *most*; None for any other text."""
    if text.count(" ") >= most:
        return None
    matches = [_SPAN.fullmatch(item) for item in text.split(" ")]
    found = tuple(Span(int(match[1]), int(match[2])) for match in matches if match)
    return found if len(found) == len(matches) and are_in_order(found) else None


def joined(some: Iterable[Span]) -> tuple[Span, ...]:
    """Gather spans, in any order and overlapping, into maximal ones; none is counted through."""
    result: list[Span] = []
    for span in sorted(some, key=lambda span: span.first):
        if result and span.first <= result[-1].last + 1:
            result[-1] = Span(result[-1].first, max(result[-1].last, span.last))
        else:
            result.append(span)
    return tuple(result)


def common(one: Iterable[Span], other: Sequence[Span]) -> tuple[Span, ...]:
    """Return what two rows of ascending spans have in common."""
    result: list[Span] = []
    place = 0
    for span in one:
        while place < len(other) and other[place].last < span.first:
            place += 1
        at = place
        while at < len(other) and other[at].first <= span.last:
            result.append(Span(max(span.first, other[at].first), min(span.last, other[at].last)))
            at += 1
    return tuple(result)


def is_within(number: int, ascending: Sequence[Span]) -> bool:
    """Tell whether one of the *ascending* spans holds *number*."""
    return overlaps(Span(number, number), ascending)


def overlaps(span: Span, ascending: Sequence[Span]) -> bool:
    """Tell whether *span* has a number in common with one of the *ascending* spans."""
    place = bisect_right(ascending, span.last, key=lambda other: other.first)
    return place > 0 and ascending[place - 1].last >= span.first
