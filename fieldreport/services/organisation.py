"""An organisation: an office with several desks, named by rosters that its first key signs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from fieldreport.crypto.fingerprint_words import Fingerprint, fingerprint
from fieldreport.crypto.key_shares import join_shares, split_key
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.card import (
    MAX_CARD_FILE_SIZE,
    NAME,
    card_leaves,
    card_statement,
    parse_card_file,
    recipient_of,
)
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey, author_id, identity_subject
from fieldreport.domain.record import HeldRecord, Kind, parse_held_record, seal
from fieldreport.domain.roster import Roster, Rosters, compare_rosters, read_roster, roster_leaves, roster_statement
from fieldreport.domain.trust import Role, Trust
from fieldreport.errors import (
    CardInvalid,
    DisclosureInvalid,
    NotFound,
    NotPermitted,
    RecordInvalid,
    SharesInvalid,
    UnverifiedContact,
    WordsDiffer,
    WrongState,
)
from fieldreport.services.clock import Clock
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.new_device import introduce_device
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.rosters import Rosters as RosterKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore

DesksChange = Callable[[frozenset[DeviceKey]], frozenset[DeviceKey]]


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk that a roster names. *name* is what its card says; empty while its card is not here."""

    key: DeviceKey
    name: str
    is_ours: bool
    has_card: bool


@dataclass(frozen=True, slots=True)
class OwnOrganisation:
    """Our organisation as its rosters say. *holds_key* tells that the organisation's key is in this vault."""

    rosters: Rosters
    desks: tuple[Desk, ...]
    holds_key: bool


class Organisation:
    """The use cases around our own organisation. After `create` and `join` the vault must be opened anew."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        trust: TrustService,
        contacts: Contacts,
        derivation: Derivation,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._trust = trust
        self._contacts = contacts
        self._derivation = derivation
        self._custody = custody
        self._rosters = RosterKeeper(store=store, clock=clock, keeper=keeper, trust=trust, custody=custody)

    def show(self) -> OwnOrganisation:
        """Tell what the rosters of our own identity say."""
        rosters = self._trust.rosters(self._own.author)
        return OwnOrganisation(rosters, self.desks_of(self._own.author, rosters), self._root_seed() is not None)

    def desks_of(self, author: AuthorId, rosters: Rosters | None = None) -> tuple[Desk, ...]:
        """List the desks of an organisation, ours or somebody else's; none without a roster in force."""
        found = self._trust.rosters(author) if rosters is None else rosters
        cards = self._derivation.view(identity_subject(author))
        named = ((key, cards.heads_of(Kind.CARD, key.hex())) for key in sorted(found.desks or ()))
        return tuple(
            Desk(
                key=key,
                name=(heads[0].leaves.text(NAME) or "") if heads else "",
                is_ours=key == self._own.device,
                has_card=bool(heads),
            )
            for key, heads in named
        )

    def create(self, name: str, *, desk: str, expires: str) -> OwnOrganisation:
        """Turn this office into an organisation: its first key signs rosters from now on, and this vault is a desk.

        Who knows the office goes on knowing it by the same words. A vault whose first key is its only one gets a new
        one to work with, so that the first can leave it.

        Raises:
            NotPermitted: This vault is no office.
            WrongState: It belongs to an organisation already, or the office's first key is not here.
        """
        if self._own.role is not Role.OFFICE:
            raise NotPermitted(action="be an organisation", reason="it is a documenter's")
        if self._trust.rosters(self._own.author).highest:
            raise WrongState(what="office", state="an organisation", wanted="one without a roster")
        root = self._root(())
        with self._store.database.transaction():
            device = self._own.device
            if device == root.public:
                fresh = SigningKey.generate()
                introduce_device(
                    self._store, fresh, author=self._own.author, name=desk, role=Role.OFFICE, clock=self._clock
                )
                device = DeviceKey(fresh.public)
            self._issue(root, name, [device], expires)
        return self.show()

    def split(self, shares: Sequence[str] = ()) -> tuple[str, ...]:
        """Return three new shares of the organisation's key. Former shares still go together with each other.

        Raises:
            WrongState: The key is not here, and no shares were given.
            SharesInvalid: The given ones are not two of one set, or give another key.
        """
        return split_key(self._root(shares).seed)

    def prove(self, shares: Sequence[str]) -> None:
        """Rebuild the key from two shares, and compare it with the organisation's name. Raises SharesInvalid."""
        self._from_shares(shares)

    def forget_key(self, shares: Sequence[str]) -> None:
        """Destroy the organisation's key in this vault, after two shares gave it. Raises SharesInvalid, WrongState.

        Backups that were made before still hold it.
        """
        root = self._from_shares(shares)
        if self._root_seed() is None:
            raise WrongState(what="organisation's key", state="not in this vault", wanted="there")
        if self._own.device == root.public:
            raise WrongState(
                what="organisation's key", state="this vault's own", wanted="apart, by “organisation create”"
            )
        with self._store.database.transaction():
            self._store.own_devices.forget_signing_seed(DeviceKey(root.public))
            self._custody.write(VAULT_CHAIN, CustodyEvent.ORGANISATION_KEY_FORGOTTEN, {})

    def renew(self, *, expires: str, shares: Sequence[str] = (), this_device: bool = False) -> OwnOrganisation:
        """Sign the next roster with the same desks; it also settles a conflict of rosters. Raises like `split`.

        With *this_device* it names this device in the place of the one that it was restored from: of several that were
        made from one backup the organisation so decides for this one.
        """
        ours = {device.device for device in self._store.own_devices.all()}

        def change(desks: frozenset[DeviceKey]) -> frozenset[DeviceKey]:
            return desks - ours | {self._own.device} if this_device and desks & ours else desks

        return self._next(shares, change, expires=expires)

    def request(self, organisation: Contact) -> bytes:
        """Write the file with which this vault asks to become a desk. Raises UnverifiedContact."""
        if organisation.trust is not Trust.VERIFIED:
            raise UnverifiedContact(name=organisation.name)
        leaves = card_leaves(name=self._own.name, role=Role.OFFICE, recipient=self._own.receiving[0].recipient.text)
        statement = card_statement(organisation.author, self._own.device, ())
        return seal(statement, leaves, key=self._own.signing_key).file_form() + b"\n"

    def read_request(self, untrusted: bytes) -> tuple[HeldRecord, Fingerprint]:
        """Read another vault's request, with the words of its device, to be compared. Raises CardInvalid."""
        if len(untrusted) > MAX_CARD_FILE_SIZE or not untrusted.endswith(b"\n"):
            raise CardInvalid(reason="incomplete")
        try:
            held = parse_held_record(untrusted[:-1])
        except (RecordInvalid, DisclosureInvalid) as fault:
            raise CardInvalid(reason=str(fault.details["reason"])) from None
        if held.record.kind != Kind.CARD or held.record.author != self._own.author:
            raise CardInvalid(reason="no request to this organisation")
        if recipient_of(held) is None:
            raise CardInvalid(reason="recipient")
        return held, fingerprint(held.record.device)

    def check_words(self, request: HeldRecord, words: str) -> None:
        """Compare what somebody read at the new desk with the words of its device. Raises WordsDiffer."""
        if not fingerprint(request.record.device).is_said_in(words):
            raise WordsDiffer(name=request.leaves.text(NAME) or "")

    def add_desk(self, request: HeldRecord, *, shares: Sequence[str] = ()) -> OwnOrganisation:
        """Sign a roster that names one desk more. Raises like `split`."""
        return self._next(shares, lambda desks: desks | {request.record.device}, card=request)

    def remove_desk(self, desk: Desk, *, shares: Sequence[str] = ()) -> OwnOrganisation:
        """Sign a roster without *desk*: nothing more is sealed to it, and only what was held of it goes on counting.

        Raises like `split`; InvalidInput for the last desk.
        """
        return self._next(shares, lambda desks: desks - {desk.key})

    def join(self, untrusted_card_file: bytes) -> None:
        """Become a desk of the organisation whose card this is, which names this vault's device in its roster.

        Raises:
            CardInvalid: The file is no card.
            UnverifiedContact: Nobody compared the organisation's words.
            WrongState: Its roster does not name this device, or this vault holds work of its own already.
        """
        card = parse_card_file(untrusted_card_file)
        organisation = self._contacts.get(card.author)
        if organisation.trust is not Trust.VERIFIED:
            raise UnverifiedContact(name=organisation.name)
        shown = compare_rosters(roster for held in card.records if (roster := read_roster(held)) is not None)
        if self._own.device not in (shown.desks or ()) or self._our_card(card.records) is None:
            raise WrongState(what="card", state="without this vault among its desks", wanted="one that names it")
        if self._holds_work():
            raise WrongState(what="vault", state="in use already", wanted="new, to become a desk")
        with self._store.database.transaction():
            for held in card.records:
                self._rosters.keep(held)
            if self._own.device not in (self._trust.rosters(card.author).desks or ()):
                raise WrongState(what="card", state="older than what is known here", wanted="the newest")
            self._store.own_devices.speak_for(card.author)
            self._store.contacts.remove(card.author)
            self._custody.write(VAULT_CHAIN, CustodyEvent.ORGANISATION_CHANGED, {"author": card.author.hex()})

    def desk(self, prefix: str) -> Desk:
        """Return the desk of that name, or whose key begins so. Raises NotFound."""
        desks = self.show().desks
        found = [one for one in desks if one.name == prefix] or [
            one
            for one in desks
            if len(prefix) > 3 and one.key.hex().startswith(prefix.lower())  # noqa: PLR2004
        ]
        if len(found) != 1:
            raise NotFound(what="desk", name=prefix)
        return found[0]

    def _our_card(self, records: Iterable[HeldRecord]) -> HeldRecord | None:
        return next(
            (held for held in records if (held.record.kind, held.record.device) == (Kind.CARD, self._own.device)), None
        )

    def _holds_work(self) -> bool:
        known = {Kind.CARD, Kind.ROTATION, Kind.ROSTER}
        ours = (arrived.held.record for arrived in self._keeper.everything())
        return bool(self._store.drafts.all()) or any(one.kind not in known for one in ours)

    def _next(
        self,
        shares: Sequence[str],
        change: DesksChange,
        *,
        expires: str | None = None,
        card: HeldRecord | None = None,
    ) -> OwnOrganisation:
        current = self._trust.rosters(self._own.author)
        if current.in_force is None:
            raise WrongState(what="office", state="without a roster", wanted="an organisation: “organisation create”")
        roster: Roster = current.in_force
        root = self._root(shares)
        with self._store.database.transaction():
            if card is not None:
                self._keeper.keep(card)
            self._issue(
                root, roster.name, change(frozenset(roster.desks)), roster.expires if expires is None else expires
            )
            self._derivation.refresh_known_reports()
        return self.show()

    def _issue(self, root: SigningKey, name: str, desks: Iterable[DeviceKey], expires: str) -> None:
        # Above the highest number that was ever seen, contested or not: this one settles it.
        number = self._trust.rosters(self._own.author).highest + 1
        leaves = roster_leaves(number=number, name=name, desks=desks, expires=expires)
        held = seal(roster_statement(self._own.author), leaves, key=root)
        self._rosters.keep(held)
        self._custody.write(
            VAULT_CHAIN, CustodyEvent.ORGANISATION_CHANGED, {"author": self._own.author.hex(), "roster": number}
        )

    def _root_seed(self) -> bytes | None:
        devices = self._store.own_devices.all()
        return next((one.signing_seed for one in devices if author_id(one.device) == self._own.author), None)

    def _root(self, shares: Sequence[str]) -> SigningKey:
        if shares:
            return self._from_shares(shares)
        seed = self._root_seed()
        if seed is None:
            raise WrongState(what="organisation's key", state="not in this vault", wanted="given by two shares")
        return SigningKey(seed)

    def _from_shares(self, shares: Sequence[str]) -> SigningKey:
        root = SigningKey(join_shares(shares))
        if author_id(DeviceKey(root.public)) != self._own.author:
            raise SharesInvalid(share=0, reason="they give the key of another organisation")
        return root
