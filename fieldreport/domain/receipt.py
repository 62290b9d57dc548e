"""A receiver's signed word for what it holds, exact enough to delete by."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from fieldreport.crypto.signing_key import PUBLIC_KEY_SIZE
from fieldreport.domain.feed import Feed, Span, are_in_order, common, joined, read_spans, spell_spans
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import HeldRecord, Kind

DEVICE = "/device"
AUDIENCE = "/audience"
RANGES = "/ranges"

SECOND_COPY = "/second_copy"
"""Numbers that were also in a backup that was read back, or that another desk of the receiver confirmed."""

AGAIN = "/again"
"""Numbers that the receiver lacks and asks for once more."""

MAX_RANGES = 7_900
"""Ranges in one receipt: with up to 99 characters each they fit into one disclosure."""

_RANGE = re.compile(r"([1-9][0-9]{0,15})-([1-9][0-9]{0,15}):([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Holding:
    """What is held of one record: its digest, and whether all evidence that it names is stored and verified."""

    record_id: RecordId
    digest: bytes
    evidence_complete: bool


def holding_digest(record_id: RecordId, disclosure_digests: Iterable[bytes]) -> bytes:
    """Hash a record's id and the held disclosures: two holders agree only if they hold the same."""
    leaves = hashlib.sha256(b"".join(sorted(disclosure_digests))).digest()
    return hashlib.sha256(record_id + leaves).digest()


HoldingOf = Callable[[RecordId], Holding | None]


@dataclass(frozen=True, slots=True)
class ReceiptRange:
    """Numbers that are held without a gap, and the digest over their holdings in order."""

    span: Span
    digest: bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receiver says it holds of the feed (*device*, *audience*). Receipts are cumulative.

    *desk* is the device of the receiver that signed it, *parents* the receipts that its writer knew.
    """

    id: RecordId
    receiver: AuthorId
    desk: DeviceKey
    parents: tuple[RecordId, ...]
    device: DeviceKey
    audience: AuthorId
    ranges: tuple[ReceiptRange, ...]
    second_copy: tuple[Span, ...] = ()
    again: tuple[Span, ...] = ()


def receipt_slot(device: DeviceKey) -> str:
    """Return the slot of a receipt: the device whose feed it is about."""
    return device.hex()


class RangeSum:
    """Sums up what is held, number by number in ascending order, into ranges without a gap."""

    def __init__(self) -> None:
        self._ranges: list[ReceiptRange] = []
        self._first = self._last = 0
        self._running = hashlib.sha256()

    def add(self, number: int, digest: bytes) -> None:
        """Take in that *number* is held, with its holding's digest; the numbers ascend."""
        if number != self._last + 1 or not self._last:
            self._close()
            self._first = number
        self._last = number
        self._running.update(digest)

    def ranges(self) -> tuple[ReceiptRange, ...]:
        """Return the ranges. Of more than a receipt can carry the first; the rest follow when gaps have closed."""
        self._close()
        return tuple(self._ranges[:MAX_RANGES])

    def _close(self) -> None:
        if self._last:
            self._ranges.append(ReceiptRange(Span(self._first, self._last), self._running.digest()))
        self._first = self._last = 0
        self._running = hashlib.sha256()


class ClaimCheck:
    """Finds out, number by number in ascending order, which of somebody's *ranges* are exactly what is held here.

    A range whose digest differs proves nothing, whatever numbers it states: who claims it may hold another record under
    that number, or fewer leaves. Stated numbers are never counted through: a receipt may state any.
    """

    def __init__(self, ranges: Sequence[ReceiptRange]) -> None:
        self._ranges = ranges
        self._place = 0
        self._last = 0
        self._running = hashlib.sha256()
        self._proven: list[Span] = []

    def add(self, number: int, digest: bytes) -> None:
        """Take in what is held here of *number*; the numbers ascend."""
        while self._place < len(self._ranges) and self._ranges[self._place].span.last < number:
            self._place += 1
        if self._place == len(self._ranges):
            return
        stated = self._ranges[self._place]
        if number == stated.span.first:
            self._running = hashlib.sha256()
        elif number != self._last + 1:
            # Before the range, or after a number that is not held here: what follows proves nothing.
            return
        self._last = number
        self._running.update(digest)
        if number == stated.span.last and self._running.digest() == stated.digest:
            self._proven.append(stated.span)

    def proven(self) -> tuple[Span, ...]:
        """Return the numbers of which exactly the same is held there."""
        return joined(self._proven)


def receipt_ranges(feed: Feed, holding_of: HoldingOf) -> tuple[ReceiptRange, ...]:
    """State what is held of *feed*.

    A number counts only if it was given to one record, that record is here, and so is all evidence that its held
    disclosures name. A forked number counts for nobody: the sender could not tell which of the two we mean.
    """
    total = RangeSum()
    for number, holding in _held_numbers(feed, holding_of):
        if holding.evidence_complete:
            total.add(number, holding.digest)
    return total.ranges()


def delivered_numbers(ranges: Sequence[ReceiptRange], feed: Feed, holding_of: HoldingOf) -> frozenset[int]:
    """Return the numbers of *our* feed of which somebody who states *ranges* holds exactly what we do."""
    check = ClaimCheck(ranges)
    for number, holding in _held_numbers(feed, holding_of):
        check.add(number, holding.digest)
    return frozenset(number for span in check.proven() for number in range(span.first, span.last + 1))


def copied_spans(receipt: Receipt, proven: Sequence[Span]) -> tuple[Span, ...]:
    """Return those of the *proven* numbers of which the receipt says that there is a second copy."""
    return common(proven, receipt.second_copy)


def latest_receipts(receipts: Iterable[Receipt]) -> tuple[Receipt, ...]:
    """Return the last word of each desk about each feed, by id: no receipt that it signed later names it as known.

    Two last words of one desk (a restored backup) are both there.
    """
    by_id = {receipt.id: receipt for receipt in receipts}
    taken_back = {
        parent
        for receipt in by_id.values()
        for parent in receipt.parents
        if parent in by_id and (by_id[parent].desk, by_id[parent].device) == (receipt.desk, receipt.device)
    }
    return tuple(by_id[receipt_id] for receipt_id in sorted(by_id.keys() - taken_back))


def receipt_leaves(
    device: DeviceKey,
    audience: AuthorId,
    ranges: Iterable[ReceiptRange],
    *,
    second_copy: Sequence[Span] = (),
    again: Sequence[Span] = (),
) -> dict[str, LeafValue]:
    """Spell what a receipt says. Of more spans than it can carry the first are stated."""
    leaves: dict[str, LeafValue] = {
        DEVICE: device.hex(),
        AUDIENCE: audience.hex(),
        RANGES: " ".join(f"{item.span.first}-{item.span.last}:{item.digest.hex()}" for item in ranges),
    }
    if second_copy:
        leaves[SECOND_COPY] = spell_spans(second_copy[:MAX_RANGES])
    if again:
        leaves[AGAIN] = spell_spans(again[:MAX_RANGES])
    return leaves


def read_receipt(held: HeldRecord) -> Receipt | None:
    """Read a receipt record; None when it is none, or its leaves are not held or not in their one form.

    Its audience is its author: what somebody else was sent, nobody can confirm. A second copy, or a wish, in another
    form is as if it were not said.
    """
    record, leaves = held.record, held.leaves
    ranges_text = leaves.text(RANGES)
    if record.kind != Kind.RECEIPT or ranges_text is None or ranges_text.count(" ") >= MAX_RANGES:
        return None
    try:
        device = DeviceKey(bytes.fromhex(record.slot))
    except ValueError:
        return None
    matches = [_RANGE.fullmatch(item) for item in ranges_text.split(" ")] if ranges_text else []
    ranges = tuple(
        ReceiptRange(Span(int(match[1]), int(match[2])), bytes.fromhex(match[3])) for match in matches if match
    )
    if len(device) != PUBLIC_KEY_SIZE or not are_in_order(item.span for item in ranges):
        return None
    stated = {path: leaves.text(path) for path in (DEVICE, AUDIENCE, RANGES)}
    if stated != receipt_leaves(device, record.author, ranges):
        return None
    return Receipt(
        id=record.id,
        receiver=record.author,
        desk=record.device,
        parents=record.parents,
        device=device,
        audience=record.author,
        ranges=ranges,
        second_copy=read_spans(leaves.text(SECOND_COPY) or "", most=MAX_RANGES) or (),
        again=read_spans(leaves.text(AGAIN) or "", most=MAX_RANGES) or (),
    )


def _held_numbers(feed: Feed, holding_of: HoldingOf) -> Iterator[tuple[int, Holding]]:
    for number in sorted(feed.by_number.keys() - feed.forked_numbers):
        (record_id,) = feed.by_number[number]
        holding = holding_of(record_id)
        if holding is not None:
            yield number, holding
