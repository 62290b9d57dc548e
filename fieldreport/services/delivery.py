"""How far our own reports have come: written to a bundle, or held by the receiver as its receipt proves."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from fieldreport.domain.feed import Feed, read_feed
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.receipt import Holding, delivered_numbers, read_receipt
from fieldreport.domain.record import Kind
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import TrustView
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Received:
    """The records that an entitled receiver provably holds exactly as we do."""

    records: frozenset[RecordId]


class Delivery:
    """Tells the state of a report on its way; only what was read back, or is receipted, counts."""

    def __init__(self, *, store: VaultStore, keeper: RecordKeeper, own: OwnIdentity) -> None:
        self._store = store
        self._keeper = keeper
        self._own = own

    def feed(self, device: DeviceKey, audience: AuthorId) -> Feed:
        """Read the feed of *device* for *audience* from the dispatches that are held."""
        return read_feed(self._keeper.dispatches(device, audience))

    def holding_of(self, record_id: RecordId) -> Holding | None:
        """Tell what is held here of one record, its evidence included."""
        digests = self._store.records.disclosure_digests(record_id)
        if digests is None:
            return None
        complete = self._store.named_evidence.is_complete(record_id)
        return Holding(record_id=record_id, disclosure_digests=digests, evidence_complete=complete)

    def received(self, trust: TrustView) -> Received:
        """Gather what counting receipts of the audiences themselves prove about our own feeds."""
        found: set[RecordId] = set()
        # Receipts are cumulative: each of a hundred names the same records.
        holding_of = cache(self.holding_of)
        for audience, device in self._store.feed_entries.feeds():
            if not trust.is_device_of(device, self._own.author):
                continue
            receipts = [
                receipt
                for held in self._keeper.of_author(audience, Kind.RECEIPT)
                if trust.speaks_for_its_author(held.record) and (receipt := read_receipt(held)) is not None
                if receipt.device == device and receipt.audience == audience
            ]
            if receipts:
                feed = self.feed(device, audience)
                for receipt in receipts:
                    for number in delivered_numbers(receipt, feed, holding_of):
                        found.update(feed.by_number[number])
        return Received(frozenset(found))

    def state_of(self, view: SubjectView, received: Callable[[], Received]) -> ReportState:
        """Tell how far the present heads of a report have come; a new revision begins at the beginning.

        *received* is asked only for what was given a number: to go through all receipts takes long.
        """
        if view.owner != self._own.author:
            return ReportState.RECEIVED
        heads = [head.record.id for head in (*view.content.heads, *view.content.hidden)]
        dispatches = [[entry.dispatch for entry in self._store.feed_entries.naming(record_id)] for record_id in heads]
        if not all(dispatches):
            return ReportState.SEALED
        if all(record_id in received().records for record_id in heads):
            return ReportState.RECEIVED
        if all(any(map(self._was_exported, some)) for some in dispatches):
            return ReportState.EXPORTED
        return ReportState.SEALED

    def _was_exported(self, dispatch: RecordId) -> bool:
        return any(one.state is ExchangeState.EXPORTED for one in self._store.exchanges.carrying(dispatch))
