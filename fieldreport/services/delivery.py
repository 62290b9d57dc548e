"""How far our own reports have come: written to a bundle, or held by the receiver as its receipt proves."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldreport.domain.feed import Feed, Span, common, is_within, joined, read_feed
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.receipt import ClaimCheck, Holding, Receipt, copied_spans, latest_receipts, read_receipt
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
            proven = joined(self._proven(device, audience, last := latest_receipts(receipts)))
            # Receipts are cumulative: of a hundred, the last ones say almost always all that there is to say.
            former = [one for one in receipts if one not in last and common(_spans(one), proven) != _spans(one)]
            if former:
                proven = joined([*proven, *self._proven(device, audience, former)])
            found.update(self._records_of(device, audience, proven))
        return Received(frozenset(found))

    def confirmed(self, trust: TrustView) -> dict[AuthorId, Confirmed]:
        """Tell what each audience holds now: by the last word of each of its desks, none of them revoked since.

        That somebody held a thing once moves a report to received, and says too little to destroy our own copy.
        """
        found: dict[AuthorId, Confirmed] = {}
        for device, audience, receipts in self._receipted(trust):
            if audience in trust.revoked_authors:
                continue
            confirmed = found.setdefault(audience, Confirmed({}, {}))
            held, copied = dict(confirmed.held), dict(confirmed.copied)
            for receipt in latest_receipts(receipts):
                if receipt.desk not in trust.revoked_devices:
                    proven = self._proven(device, audience, [receipt])
                    held.update(dict.fromkeys(self._records_of(device, audience, proven), receipt.id))
                    copies = copied_spans(receipt, proven)
                    copied.update(dict.fromkeys(self._records_of(device, audience, copies), receipt.id))
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

    def proven_by(self, receipt: Receipt) -> tuple[Span, ...]:
        """Return the numbers of our own feed that a receipt proves to be held exactly as here."""
        return self._proven(receipt.device, receipt.audience, [receipt])

    def is_cleared(self, view: SubjectView) -> bool:
        """Tell whether the content of a report was destroyed here, and nothing came to it since that asks for work."""
        heads = [head.record.id for register in view.registers.values() for head in (*register.heads, *register.hidden)]
        return bool(heads) and self._are_cleared(heads)

    def state_of(self, view: SubjectView, received: Callable[[], Received]) -> ReportState:
        """Tell how far the present heads of a report have come; a new revision begins at the beginning.

        *received* is asked only for what was given a number: to go through all receipts takes long.
        """
        if view.owner != self._own.author:
            return ReportState.RECEIVED
        heads = [head.record.id for head in (*view.content.heads, *view.content.hidden)]
        if self._are_cleared(heads):
            return ReportState.CLEARED
        dispatches = [[entry.dispatch for entry in self._store.feed_entries.naming(record_id)] for record_id in heads]
        if not all(dispatches):
            return ReportState.SEALED
        if all(record_id in received().records for record_id in heads):
            return ReportState.RECEIVED
        if all(any(map(self._was_exported, some)) for some in dispatches):
            return ReportState.EXPORTED
        return ReportState.SEALED

    def _are_cleared(self, heads: Sequence[RecordId]) -> bool:
        # What was sealed for an office only never lay here, and is on its way like everything else.
        return sum(one.receipt is not None for one in self._store.cleared.of_each(heads)) == len(heads)

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

    def _proven(self, device: DeviceKey, audience: AuthorId, receipts: Sequence[Receipt]) -> tuple[Span, ...]:
        checks = [ClaimCheck(receipt.ranges) for receipt in receipts]
        for number, holding in self._holdings.of_feed(audience, device):
            for check in checks:
                check.add(number, holding.digest)
        return joined(span for check in checks for span in check.proven())

    def _records_of(self, device: DeviceKey, audience: AuthorId, proven: Sequence[Span]) -> Iterator[RecordId]:
        numbered = self._store.feed_entries.numbered(audience, device)
        return (record_id for number, record_id in numbered if is_within(number, proven))

    def _was_exported(self, dispatch: RecordId) -> bool:
        return any(one.state is ExchangeState.EXPORTED for one in self._store.exchanges.carrying(dispatch))


def _spans(receipt: Receipt) -> tuple[Span, ...]:
    return tuple(stated.span for stated in receipt.ranges)
