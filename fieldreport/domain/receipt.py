"""A receiver's signed word for what it holds, exact enough to delete by."""

import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from fieldreport.crypto.signing_key import PUBLIC_KEY_SIZE
from fieldreport.domain.feed import Feed, Span, are_in_order, is_within, read_spans, spans, spell_spans
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


def receipt_ranges(feed: Feed, holding_of: HoldingOf) -> tuple[ReceiptRange, ...]:
    """State what is held of *feed*.

    A number counts only if it was given to one record, that record is here, and so is all evidence that its held
    disclosures name. A forked number counts for nobody: the sender could not tell which of the two we mean. Of more
    ranges than a receipt can carry the first are stated; the rest follow when gaps have closed.
    """
    holdings = {}
    for number in sorted(feed.by_number.keys() - feed.forked_numbers):
        (record_id,) = feed.by_number[number]
        holding = holding_of(record_id)
        if holding is not None and holding.evidence_complete:
            holdings[number] = holding.digest
    return tuple(
        ReceiptRange(span, _range_digest(holdings[number] for number in range(span.first, span.last + 1)))
        for span in spans(holdings)[:MAX_RANGES]
    )


def delivered_numbers(ranges: Iterable[ReceiptRange], feed: Feed, holding_of: HoldingOf) -> frozenset[int]:
    """Return the numbers of *our* feed of which somebody who states *ranges* holds exactly what we do.

    A range whose digest differs proves nothing, whatever numbers it states: the receiver may hold another record
    under that number, or fewer leaves.
    """
    delivered: set[int] = set()
    for stated in ranges:
        numbers = range(stated.span.first, stated.span.last + 1)
        # Walked only as far as numbers of ours are known: a receipt may state any number.
        ours = list(takewhile(_is_known, (_holding_digest(number, feed, holding_of) for number in numbers)))
        if len(ours) == len(numbers) and _range_digest(filter(None, ours)) == stated.digest:
            delivered.update(numbers)
    return frozenset(delivered)


def copied_numbers(receipt: Receipt, delivered: Collection[int]) -> frozenset[int]:
    """Return those of the *delivered* numbers of which the receipt says that there is a second copy."""
    return frozenset(number for number in delivered if is_within(number, receipt.second_copy))


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


def _holding_digest(number: int, feed: Feed, holding_of: HoldingOf) -> bytes | None:
    ids = feed.by_number.get(number, frozenset())
    if len(ids) != 1:
        return None
    holding = holding_of(next(iter(ids)))
    return None if holding is None else holding.digest


def _is_known(digest: bytes | None) -> bool:
    return digest is not None


def _range_digest(digests: Iterable[bytes]) -> bytes:
    return hashlib.sha256(b"".join(digests)).digest()
