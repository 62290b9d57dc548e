"""Receipts: what we sign for having, and what others have signed for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fieldreport.domain.completeness import FeedReview, review_feed
from fieldreport.domain.feed import Span, common, joined
from fieldreport.domain.identifiers import IDENTITY_NONCE, AuthorId, DeviceKey, RecordId, identity_subject
from fieldreport.domain.receipt import (
    ClaimCheck,
    RangeSum,
    Receipt,
    ReceiptRange,
    latest_receipts,
    read_receipt,
    receipt_leaves,
    receipt_slot,
)
from fieldreport.domain.record import MAX_PARENTS, Kind, Statement, seal
from fieldreport.services.delivery import Delivery
from fieldreport.services.holdings import Holdings
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.second_copies import SecondCopies
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class ShownReceipt:
    """A receipt to be read: who signs that what they were sent is held, and by how many numbers."""

    receipt: Receipt
    sender: AuthorId
    """Whose feed it is about: somebody else's if we signed it, else our own."""
    held: int
    """How many numbers it states."""
    proven: int | None
    """How many of them we hold in exactly the same way; None for our own receipts."""
    copied: int
    """Of how many numbers it says that there is a second copy."""
    is_last_word: bool
    """No later receipt of the same desk follows it up."""


@dataclass(frozen=True, slots=True)
class Statable:
    """What a receipt signed at this moment would say: how many numbers are held, and of how many a second copy is."""

    held: int
    copied: int


class Receipts:
    """The use cases of confirming."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        keeper: RecordKeeper,
        trust: TrustService,
        delivery: Delivery,
        holdings: Holdings,
        copies: SecondCopies,
    ) -> None:
        self._store = store
        self._own = own
        self._keeper = keeper
        self._trust = trust
        self._delivery = delivery
        self._holdings = holdings
        self._copies = copies

    def issue(self, sender: AuthorId, *, ask_again: bool = False) -> tuple[RecordId, ...]:
        """Sign for what is held of each feed from *sender* to us; inside a transaction.

        Nothing new is signed while the last receipt says all of it. What was asked for again stays asked for until it
        is here. Returns the receipts that hold now, one a feed.

        Args:
            sender: Whose feeds.
            ask_again: Ask for everything that is missing now.
        """
        return tuple(self._issue(device, ask_again=ask_again) for device in self.feeds_from(sender))

    def feeds_from(self, sender: AuthorId) -> tuple[DeviceKey, ...]:
        """Return the devices of *sender* that sent anything to us."""
        trust = self._trust.view()
        return tuple(
            device
            for audience, device in self._store.feed_entries.feeds()
            if audience == self._own.author and trust.is_device_of(device, sender)
        )

    def review(self, device: DeviceKey) -> FeedReview:
        """Compare what the dispatches of *device* to us say with what is here."""
        dispatches = self._keeper.dispatches(device, self._own.author)
        listed = {record_id for dispatch in dispatches for record_id in dispatch.ids}
        return review_feed(dispatches, self._holdings.of_each(listed).get)

    def given_to(self, sender: AuthorId) -> list[ShownReceipt]:
        """Return our own last receipts about the feeds of *sender*."""
        last = [receipt for device in self.feeds_from(sender) if (receipt := self._last(device)) is not None]
        return [_shown(receipt, sender, proven=None, is_last_word=True) for receipt in last]

    def statable_to(self, sender: AuthorId) -> Statable | None:
        """Tell what could be signed for at this moment; None for somebody who sent nothing. Nothing is signed."""
        found = [self._statable(device) for device in self.feeds_from(sender)]
        if not found:
            return None
        return Statable(
            held=sum(count_of(one.span for one in ranges) for ranges, _ in found),
            copied=sum(count_of(copied) for _, copied in found),
        )

    def got_from(self, receiver: AuthorId) -> list[ShownReceipt]:
        """Return what *receiver* signed for about our own feeds, the latest arrival first."""
        trust = self._trust.view()
        receipts = self._delivery.receipts_by(receiver, trust)
        last = {receipt.id for receipt in latest_receipts(receipts)}
        return [
            _shown(
                receipt,
                self._own.author,
                proven=count_of(self._delivery.proven_by(receipt)),
                is_last_word=receipt.id in last,
            )
            for receipt in reversed(receipts)
        ]

    def asked_again(self, receiver: AuthorId) -> dict[DeviceKey, tuple[Span, ...]]:
        """Return the numbers of our own feeds that the last words of *receiver*'s desks ask for once more."""
        trust = self._trust.view()
        receipts = latest_receipts(self._delivery.receipts_by(receiver, trust))
        asked: dict[DeviceKey, list[Span]] = {}
        for receipt in receipts:
            if receipt.again and receipt.desk not in trust.revoked_devices:
                asked.setdefault(receipt.device, []).extend(receipt.again)
        return {device: joined(some) for device, some in asked.items()}

    def _issue(self, device: DeviceKey, *, ask_again: bool) -> RecordId:
        ranges, second_copy = self._statable(device)
        last = self._last(device)
        again: Sequence[Span] = ()
        if ask_again or (last is not None and last.again):
            wanted = self.review(device).wanted
            again = wanted if ask_again or last is None else common(last.again, wanted)
        leaves = receipt_leaves(device, self._own.author, ranges, second_copy=second_copy, again=again)
        if last is not None and leaves == receipt_leaves(
            device, self._own.author, last.ranges, second_copy=last.second_copy, again=last.again
        ):
            return last.id
        known = [*([] if last is None else [last]), *latest_receipts(self._of_other_desks(device))]
        statement = Statement(
            kind=Kind.RECEIPT,
            author=self._own.author,
            subject=identity_subject(self._own.author),
            nonce=IDENTITY_NONCE,
            slot=receipt_slot(device),
            parents=tuple(one.id for one in known)[:MAX_PARENTS],
        )
        held = seal(statement, leaves, key=self._own.signing_key)
        self._keeper.keep(held)
        return held.record.id

    def _statable(self, device: DeviceKey) -> tuple[tuple[ReceiptRange, ...], tuple[Span, ...]]:
        total = RangeSum()
        claims = [ClaimCheck(claim) for claim in self._copies.claims(device, self._trust.view())]
        for number, holding in self._holdings.of_feed(self._own.author, device):
            if holding.evidence_complete:
                total.add(number, holding.digest)
            for claim in claims:
                claim.add(number, holding.digest)
        ranges = total.ranges()
        copied = joined(span for claim in claims for span in claim.proven())
        return ranges, common([one.span for one in ranges], copied)

    def _last(self, device: DeviceKey) -> Receipt | None:
        ours = self._store.records.ids_of_kind(Kind.RECEIPT.value, slot=receipt_slot(device), device=self._own.device)
        return read_receipt(self._keeper.by_id(ours[-1])) if ours else None

    def _of_other_desks(self, device: DeviceKey) -> Iterator[Receipt]:
        trust = self._trust.view()
        for stored in self._store.records.by_kind(Kind.RECEIPT.value, slot=receipt_slot(device)):
            if stored.author == self._own.author and stored.device != self._own.device and trust.is_authentic(stored):
                receipt = read_receipt(stored.held())
                if receipt is not None:
                    yield receipt


def _shown(receipt: Receipt, sender: AuthorId, *, proven: int | None, is_last_word: bool) -> ShownReceipt:
    return ShownReceipt(
        receipt=receipt,
        sender=sender,
        held=count_of(one.span for one in receipt.ranges),
        proven=proven,
        copied=count_of(receipt.second_copy),
        is_last_word=is_last_word,
    )


def count_of(some: Iterable[Span]) -> int:
    """Count the numbers in spans that have none in common."""
    return sum(span.last - span.first + 1 for span in some)
