"""A receiver's signed word for what it holds, exact enough to delete by."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from fieldreport.crypto.signing_key import PUBLIC_KEY_SIZE
from fieldreport.domain.feed import MAX_NUMBER, Feed, Span, spans
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import HeldRecord, Kind

DEVICE = "/device"
AUDIENCE = "/audience"
RANGES = "/ranges"

MAX_RANGES = 7_900
"""Ranges in one receipt: with up to 99 characters each they fit into one disclosure."""

_RANGE = re.compile(r"([1-9][0-9]{0,15})-([1-9][0-9]{0,15}):([0-9a-f]{64})")


@dataclass(frozen=True)
class Holding:
    """What is held of one record: which disclosures, and whether all evidence they name is stored and verified."""

    record_id: RecordId
    disclosure_digests: frozenset[bytes]
    evidence_complete: bool

    @cached_property
    def digest(self) -> bytes:
        """Hash over the record's id and the held disclosures: two holders agree only if they hold the same."""
        leaves = hashlib.sha256(b"".join(sorted(self.disclosure_digests))).digest()
        return hashlib.sha256(self.record_id + leaves).digest()


HoldingOf = Callable[[RecordId], Holding | None]


@dataclass(frozen=True, slots=True)
class ReceiptRange:
    """Numbers that are held without a gap, and the digest over their holdings in order."""

    span: Span
    digest: bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receiver says it holds of the feed (*device*, *audience*). Receipts are cumulative."""

    id: RecordId
    receiver: AuthorId
    device: DeviceKey
    audience: AuthorId
    ranges: tuple[ReceiptRange, ...]


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


def delivered_numbers(receipt: Receipt, feed: Feed, holding_of: HoldingOf) -> frozenset[int]:
    """Return the numbers of *our* feed that the receiver holds exactly as we do.

    A range whose digest differs proves nothing, whatever numbers it states: the receiver may hold another record
    under that number, or fewer leaves.
    """
    delivered: set[int] = set()
    for stated in receipt.ranges:
        numbers = range(stated.span.first, stated.span.last + 1)
        # Walked only as far as numbers of ours are known: a receipt may state any number.
        ours = list(takewhile(_is_known, (_holding_digest(number, feed, holding_of) for number in numbers)))
        if len(ours) == len(numbers) and _range_digest(filter(None, ours)) == stated.digest:
            delivered.update(numbers)
    return frozenset(delivered)


def receipt_leaves(device: DeviceKey, audience: AuthorId, ranges: Iterable[ReceiptRange]) -> dict[str, LeafValue]:
    """Spell what a receipt says."""
    return {
        DEVICE: device.hex(),
        AUDIENCE: audience.hex(),
        RANGES: " ".join(f"{item.span.first}-{item.span.last}:{item.digest.hex()}" for item in ranges),
    }


def read_receipt(held: HeldRecord) -> Receipt | None:
    """Read a receipt record; None when it is none, or its leaves are not held or not in their one form.

    Its audience is its author: what somebody else was sent, nobody can confirm.
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
    # Ascending, none empty, none touching the next: every set of numbers has one spelling.
    bounds = [bound for item in ranges for bound in (item.span.first, item.span.last + 1)]
    if len(device) != PUBLIC_KEY_SIZE or bounds != sorted(set(bounds)) or max(bounds, default=0) > MAX_NUMBER + 1:
        return None
    receipt = Receipt(id=record.id, receiver=record.author, device=device, audience=record.author, ranges=ranges)
    stated = {path: leaves.text(path) for path in (DEVICE, AUDIENCE, RANGES)}
    return receipt if stated == receipt_leaves(device, receipt.audience, ranges) else None


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
