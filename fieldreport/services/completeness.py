"""Completeness: what every sender says was sent, and what of it is not here."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldreport.domain.completeness import FeedReview, dispatches_within
from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.receipts import Receipts
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class SenderFeed:
    """What one device of a contact sent to us."""

    device: DeviceKey
    review: FeedReview
    asked: tuple[Span, ...]
    """What our last receipt asks for again."""


@dataclass(frozen=True, slots=True)
class Replay:
    """A bundle that came more than once; it changed nothing after the first time."""

    bundle_id: str
    times: int
    last_at: str


@dataclass(frozen=True, slots=True)
class Sender:
    """One contact as somebody who sends to us."""

    contact: Contact
    feeds: tuple[SenderFeed, ...]
    replays: tuple[Replay, ...]

    @property
    def is_complete(self) -> bool:
        """Tell whether all that is known to have been sent is here."""
        return all(feed.review.is_complete for feed in self.feeds)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a contact asks us to send again, of one of our devices; *records* are those of the dispatches concerned."""

    contact: Contact
    device: DeviceKey
    numbers: tuple[Span, ...]
    dispatches: tuple[RecordId, ...]
    records: tuple[RecordId, ...]


class Completeness:
    """The use case of noticing what never came. To ask for it again is a bundle, see `Exporting.send_receipts`."""

    def __init__(
        self, *, store: VaultStore, own: OwnIdentity, trust: TrustService, receipts: Receipts, contacts: Contacts
    ) -> None:
        self._store = store
        self._own = own
        self._trust = trust
        self._receipts = receipts
        self._contacts = contacts
        self._keeper = RecordKeeper(store=store)

    def senders(self) -> list[Sender]:
        """Return every contact that sent anything to us, by name."""
        return [sender for contact in self._contacts.all() if (sender := self.sender(contact)).feeds]

    def sender(self, contact: Contact) -> Sender:
        """Look at one contact."""
        asked = {shown.receipt.device: shown.receipt.again for shown in self._receipts.given_to(contact.author)}
        return Sender(
            contact=contact,
            feeds=tuple(
                SenderFeed(device=device, review=self._receipts.review(device), asked=asked.get(device, ()))
                for device in self._receipts.feeds_from(contact.author)
            ),
            replays=self._replays(contact.author),
        )

    def asked_of_us(self) -> list[Asked]:
        """Return what others ask us to send again and that we ever sent; “bundle export --requested” sends it."""
        return [
            asked
            for contact in self._contacts.all()
            for device, numbers in self._receipts.asked_again(contact.author).items()
            if (asked := self._asked(contact, device, numbers)).dispatches
        ]

    def _asked(self, contact: Contact, device: DeviceKey, numbers: tuple[Span, ...]) -> Asked:
        dispatches = dispatches_within(self._keeper.dispatches(device, contact.author), numbers)
        records = dict.fromkeys(record_id for dispatch in dispatches for record_id in dispatch.ids)
        return Asked(
            contact=contact,
            device=device,
            numbers=numbers,
            dispatches=tuple(dispatch.id for dispatch in dispatches),
            records=tuple(records),
        )

    def _replays(self, author: AuthorId) -> tuple[Replay, ...]:
        times: dict[str, list[str]] = {}
        for exchange in self._store.exchanges.by_state(ExchangeState.IMPORTED):
            if exchange.counterpart == author:
                times.setdefault(exchange.bundle_id, []).append(exchange.at)
        return tuple(_replay(bundle_id, stamps) for bundle_id, stamps in times.items() if len(stamps) > 1)


def _replay(bundle_id: str, stamps: Sequence[str]) -> Replay:
    return Replay(bundle_id=bundle_id, times=len(stamps), last_at=max(stamps))
