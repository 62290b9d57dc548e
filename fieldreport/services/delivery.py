"""How far our own reports have come: written to a bundle, or held by the receiver as its receipt proves."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.feed import Feed, read_feed
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.receipt import (
    Holding,
    Receipt,
    copied_numbers,
    delivered_numbers,
    latest_receipts,
    read_receipt,
)
from fieldreport.domain.record import Kind
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import TrustView
from fieldreport.services.holdings import Holdings
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Received:
    """The records that an entitled receiver provably holds exactly as we do."""

    records: frozenset[RecordId]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the last words of one audience's desks prove: by which receipt it holds a record, and also a second copy."""

    held: Mapping[RecordId, RecordId]
    copied: Mapping[RecordId, RecordId]


class Delivery:
    """Tells the state of a report on its way; only what was read back, or is receipted, counts."""

    def __init__(self, *, store: VaultStore, keeper: RecordKeeper, own: OwnIdentity, holdings: Holdings) -> None:
        self._store = store
        self._keeper = keeper
        self._own = own
        self._holdings = holdings

    def feed(self, device: DeviceKey, audience: AuthorId) -> Feed:
        """Read the feed of *device* for *audience* from the dispatches that are held."""
        return read_feed(self._keeper.dispatches(device, audience))

    def holding_of(self, record_id: RecordId) -> Holding | None:
        """Tell what is held here of one record, its evidence included."""
        return self._holdings.of(record_id)

    def received(self, trust: TrustView) -> Received:
        """Gather what counting receipts of the audiences themselves prove about our own feeds."""
        found: set[RecordId] = set()
        for device, audience, receipts in self._receipted(trust):
            feed, holding_of = self._ours(device, audience)
            delivered: set[int] = set()
            # Receipts are cumulative: from the last one on, each of a hundred names the same numbers.
            for receipt in reversed(receipts):
                new = [
                    stated
                    for stated in receipt.ranges
                    if stated.span.last <= feed.top
                    and not delivered.issuperset(range(stated.span.first, stated.span.last + 1))
                ]
                delivered |= delivered_numbers(new, feed, holding_of)
            found.update(record_id for number in delivered for record_id in feed.by_number[number])
        return Received(frozenset(found))

    def confirmed(self, trust: TrustView) -> dict[AuthorId, Confirmed]:
        """Tell what each audience holds now: by the last word of each of its desks, none of them revoked since.

        That somebody held a thing once moves a report to received, and says too little to destroy our own copy.
        """
        found: dict[AuthorId, Confirmed] = {}
        for device, audience, receipts in self._receipted(trust):
            if audience in trust.revoked_authors:
                continue
            feed, holding_of = self._ours(device, audience)
            confirmed = found.setdefault(audience, Confirmed({}, {}))
            held, copied = dict(confirmed.held), dict(confirmed.copied)
            for receipt in latest_receipts(receipts):
                if receipt.desk in trust.revoked_devices:
                    continue
                delivered = delivered_numbers(receipt.ranges, feed, holding_of)
                held.update({one: receipt.id for number in delivered for one in feed.by_number[number]})
                copies = copied_numbers(receipt, delivered)
                copied.update({one: receipt.id for number in copies for one in feed.by_number[number]})
            found[audience] = Confirmed(held, copied)
        return found

    def receipts_by(self, receiver: AuthorId, trust: TrustView) -> list[Receipt]:
        """Return the counting receipts of one receiver about our own feeds, in the order of their arrival."""
        return [
            receipt
            for held in self._keeper.of_author(receiver, Kind.RECEIPT)
            if trust.speaks_for_its_author(held.record) and (receipt := read_receipt(held)) is not None
            if trust.is_device_of(receipt.device, self._own.author)
        ]

    def proven_by(self, receipt: Receipt) -> frozenset[int]:
        """Return the numbers of our own feed that a receipt proves to be held exactly as here."""
        feed, holding_of = self._ours(receipt.device, receipt.audience)
        return delivered_numbers(receipt.ranges, feed, holding_of)

    def is_cleared(self, view: SubjectView) -> bool:
        """Tell whether the content of a report was destroyed here, and nothing came to it since that asks for work."""
        heads = [head.record.id for register in view.registers.values() for head in (*register.heads, *register.hidden)]
        return bool(heads) and len(list(self._store.cleared.of_each(heads))) == len(heads)

    def state_of(self, view: SubjectView, received: Callable[[], Received]) -> ReportState:
        """Tell how far the present heads of a report have come; a new revision begins at the beginning.

        *received* is asked only for what was given a number: to go through all receipts takes long.
        """
        if view.owner != self._own.author:
            return ReportState.RECEIVED
        heads = [head.record.id for head in (*view.content.heads, *view.content.hidden)]
        if len(list(self._store.cleared.of_each(heads))) == len(heads):
            return ReportState.CLEARED
        dispatches = [[entry.dispatch for entry in self._store.feed_entries.naming(record_id)] for record_id in heads]
        if not all(dispatches):
            return ReportState.SEALED
        if all(record_id in received().records for record_id in heads):
            return ReportState.RECEIVED
        if all(any(map(self._was_exported, some)) for some in dispatches):
            return ReportState.EXPORTED
        return ReportState.SEALED

    def _receipted(self, trust: TrustView) -> Iterator[tuple[DeviceKey, AuthorId, list[Receipt]]]:
        by_audience: dict[AuthorId, list[Receipt]] = {}
        for audience, device in self._store.feed_entries.feeds():
            if not trust.is_device_of(device, self._own.author):
                continue
            if audience not in by_audience:
                by_audience[audience] = self.receipts_by(audience, trust)
            receipts = [receipt for receipt in by_audience[audience] if receipt.device == device]
            if receipts:
                yield device, audience, receipts

    def _ours(self, device: DeviceKey, audience: AuthorId) -> tuple[Feed, Callable[[RecordId], Holding | None]]:
        feed = self.feed(device, audience)
        return feed, self._holdings.of_each({one for ids in feed.by_number.values() for one in ids}).get

    def _was_exported(self, dispatch: RecordId) -> bool:
        return any(one.state is ExchangeState.EXPORTED for one in self._store.exchanges.carrying(dispatch))
