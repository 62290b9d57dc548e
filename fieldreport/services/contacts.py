"""Contacts: whose card we have, and whether their words were compared."""

from dataclasses import dataclass

from fieldreport.bundles import checksums
from fieldreport.crypto.fingerprint_words import Fingerprint, fingerprint
from fieldreport.crypto.recipients import HybridRecipient
from fieldreport.crypto.ssh_signature import allowed_signers_line
from fieldreport.domain.card import Card, card_file, parse_card_file, recipient_of
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey, identity_subject
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Role, Trust
from fieldreport.errors import AmbiguousName, InvalidInput, NotFound, RevokedContact, UnverifiedContact, WordsDiffer
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.rosters import Rosters
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.contacts_table import Contact as ContactRow
from fieldreport.storage.trust_table import Decision, TrustDecision
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as this vault knows it."""

    author: AuthorId
    first_key: DeviceKey
    name: str
    role: Role
    trust: Trust
    added_at: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One trust decision. *held* counts the records that go on counting after a revocation; *at* is a claim."""

    decision: Decision
    at: str
    device: DeviceKey | None
    held: int | None


class Contacts:
    """The use cases around other people's identities, and our own card."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        trust: TrustService,
        derivation: Derivation,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._trust = trust
        self._derivation = derivation
        self._custody = custody
        self._rosters = Rosters(store=store, clock=clock, keeper=keeper, trust=trust, custody=custody)

    def own_card(self) -> Card:
        """Return our own card with what links this device to our first key."""
        return parse_card_file(self.own_card_file())

    def own_card_file(self) -> bytes:
        """Return our own card as a file of its own."""
        view = self._identity(self._own.author)
        rotations = self._keeper.of_author(self._own.author, Kind.ROTATION)
        roster = self._trust.rosters(self._own.author).in_force
        own, *_ = view.heads_of(Kind.CARD, self._own.device.hex())
        if roster is None:
            return card_file([own, *rotations])
        others = [
            card
            for device in sorted(self._trust.serving(self._own.author) - {self._own.device})
            for card in view.heads_of(Kind.CARD, device.hex())[:1]
        ]
        return card_file([own, *rotations, self._keeper.by_id(roster.id), *others])

    def own_fingerprint(self) -> Fingerprint:
        """Return the words by which others know us, for life; takes as long as unlocking."""
        return fingerprint(self.own_card().first_key)

    def own_device_fingerprint(self) -> Fingerprint:
        """Return the words by which this device is told from others of ours; they are the same on the first one."""
        return fingerprint(self._own.device)

    def add(self, untrusted_card_file: bytes, *, name: str | None = None) -> Contact:
        """Take a card in. The contact stays unverified until its words were compared.

        A card of somebody who is known already brings its new keys and changes no trust.

        Raises:
            CardInvalid: The file is no valid card.
            InvalidInput: It is our own card, or *name* is not printable or taken.
        """
        card = parse_card_file(untrusted_card_file)
        if card.author == self._own.author:
            raise InvalidInput(what="card", reason="it is this vault's own")
        known = self._store.contacts.get(card.author)
        chosen = name or (card.name if known is None else known.name)
        self._check_name(chosen, card.author)
        with self._store.database.transaction():
            for held in card.records:
                self._rosters.keep(held)
            if known is None:
                now = second_stamp(self._clock)
                self._store.contacts.add(ContactRow(card.author, card.first_key, chosen, card.role, now))
                self._custody.write(VAULT_CHAIN, CustodyEvent.CONTACT_ADDED, {"author": card.author.hex()})
            else:
                self._store.contacts.rename(card.author, chosen)
            # A rotation that came with the card, or is looked at now, may let records count that did not before.
            self._derivation.refresh_known_reports()
        return self.get(card.author)

    def rename(self, contact: Contact, name: str) -> Contact:
        """Call a contact something else here. Raises InvalidInput for a name that is not printable or taken."""
        self._check_name(name, contact.author)
        with self._store.database.transaction():
            self._store.contacts.rename(contact.author, name)
        return self.get(contact.author)

    def all(self) -> list[Contact]:
        """Return all contacts by name."""
        view = self._trust.view()
        return [
            Contact(
                author=row.author,
                first_key=row.first_key,
                name=row.name,
                role=row.role,
                trust=view.trust_of(row.author),
                added_at=row.added_at,
            )
            for row in sorted(self._store.contacts.all(), key=lambda row: (row.name.casefold(), row.author))
        ]

    def get(self, author: AuthorId) -> Contact:
        """Return one contact. Raises NotFound."""
        found = next((contact for contact in self.all() if contact.author == author), None)
        if found is None:
            raise NotFound(what="contact", name=author.hex())
        return found

    def find(self, name: str) -> Contact:
        """Return the contact of that name, or whose id begins so. Raises NotFound or AmbiguousName."""
        contacts = self.all()
        found = [contact for contact in contacts if contact.name == name]
        # The id's beginning is only asked after no name fits: a name chosen to look like an id must not hide anybody.
        found = found or [contact for contact in contacts if len(name) > 3 and contact.author.hex().startswith(name)]  # noqa: PLR2004
        if not found:
            raise NotFound(what="contact", name=name)
        if len(found) > 1:
            raise AmbiguousName(what="contact", name=name)
        return found[0]

    def fingerprint_of(self, contact: Contact) -> Fingerprint:
        """Return the words to compare; they are of the first key and last for life."""
        return fingerprint(contact.first_key)

    def history_of(self, contact: Contact) -> list[Decided]:
        """Return the trust decisions about *contact* in their order, each with what this vault held at that time."""
        return [
            Decided(
                decision=one.decision,
                at=one.decided_at,
                device=one.device,
                held=len(self._store.trust.held_before(one.seq))
                if one.decision in (Decision.REVOKED, Decision.DESK_REMOVED)
                else None,
            )
            for one in self._store.trust.of(contact.author)
        ]

    def check_words(self, contact: Contact, words: str) -> None:
        """Compare what somebody said with the contact's words, or with its digits. Raises WordsDiffer."""
        if not self.fingerprint_of(contact).is_said_in(words):
            raise WordsDiffer(name=contact.name)

    def verify(self, contact: Contact) -> None:
        """Note that a person compared the words, and that they were the same."""
        self._decide(contact.author, Decision.VERIFIED, CustodyEvent.CONTACT_VERIFIED)

    def revoke(self, contact: Contact) -> None:
        """Stop believing this identity from now on. What this vault holds of it today goes on counting."""
        self._decide(contact.author, Decision.REVOKED, CustodyEvent.CONTACT_REVOKED)

    def recipients_of(self, contact: Contact, *, accept_unverified: bool = False) -> tuple[HybridRecipient, ...]:
        """Return every key that *contact* reads with: one for each of its devices, or of its roster's desks.

        Raises:
            RevokedContact: The contact was revoked.
            UnverifiedContact: Nobody compared its words, and the person did not insist.
            NotFound: No valid card of it is held.
        """
        if contact.trust is Trust.REVOKED:
            raise RevokedContact(name=contact.name)
        if contact.trust is Trust.UNVERIFIED and not accept_unverified:
            raise UnverifiedContact(name=contact.name)
        passed_over = self.passed_over(contact)
        recipients = {
            recipient.text: recipient
            for key, register in self._identity(contact.author).registers.items()
            for head in register.heads
            # The card of a lost device goes on counting, if it was held before the key was revoked; it is no addressee.
            if key.kind == Kind.CARD and head.record.device not in passed_over
            if (recipient := recipient_of(head)) is not None
        }
        if not recipients:
            raise NotFound(what="card", name=contact.name)
        return tuple(recipients[text] for text in sorted(recipients))

    def passed_over(self, contact: Contact) -> frozenset[DeviceKey]:
        """Return devices of *contact* that nothing is sealed to: revoked, removed, or an organisation's first key."""
        desks = self._trust.rosters(contact.author).desks
        revoked = frozenset(self._trust.view().revoked_devices)
        return revoked if desks is None else revoked | ({contact.first_key} - desks)

    def allowed_signers(self, contact: Contact) -> list[str]:
        """Spell the lines by which ``ssh-keygen -Y verify`` knows the contact's bundles; the principal is its id."""
        trust = self._trust.view()
        devices = trust.linked_devices.get(contact.author, frozenset())
        return [
            allowed_signers_line(principal=contact.author.hex(), namespace=checksums.NAMESPACE, public=device)
            for device in (contact.first_key, *sorted(devices - {contact.first_key}))
            if device not in trust.revoked_devices
        ]

    def _check_name(self, name: str, author: AuthorId) -> None:
        if not name.isprintable() or not name.strip():
            raise InvalidInput(what="name", reason="empty, or with control characters")
        if any(other.name == name and other.author != author for other in self._store.contacts.all()):
            raise InvalidInput(what="name", reason="another contact has it")

    def _identity(self, author: AuthorId) -> SubjectView:
        return self._derivation.view(identity_subject(author))

    def _decide(self, author: AuthorId, decision: Decision, event: CustodyEvent) -> None:
        with self._store.database.transaction():
            held = self._store.records.ids_by_author(author) if decision is Decision.REVOKED else ()
            self._store.trust.append(
                TrustDecision(author=author, decision=decision, decided_at=second_stamp(self._clock)), held_before=held
            )
            self._custody.write(VAULT_CHAIN, event, {"author": author.hex()})
            self._derivation.refresh_known_reports()
