"""This vault's view of who is who, put together from decisions, contacts and rotations."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache

from fieldreport.domain.devices import Device, devices_of
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, author_id
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.roster import Rosters, compare_rosters, read_roster
from fieldreport.domain.trust import Chain, Role, TrustView, follow_rotations, new_key
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.trust_table import Decision, TrustDecision
from fieldreport.storage.vault_store import VaultStore


class _LinkedWhenAsked:
    """Follows the rotations of an identity when a key of it is met that is not its first, and remembers the answer.

    Anybody can write rotations in any name; to follow all of them beforehand would let them slow everything down.
    """

    def __init__(self, follow: Callable[[AuthorId], frozenset[DeviceKey]]) -> None:
        self._follow = cache(follow)

    def get(self, author: AuthorId, _: frozenset[DeviceKey], /) -> frozenset[DeviceKey]:
        return self._follow(author)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What all decisions come to, in the order in which a person made them."""

    verified: set[AuthorId] = field(default_factory=set)
    revoked_authors: dict[AuthorId, frozenset[RecordId]] = field(default_factory=dict)
    revoked_devices: dict[DeviceKey, frozenset[RecordId]] = field(default_factory=dict)
    accepted: dict[tuple[AuthorId, DeviceKey | None], set[RecordId]] = field(default_factory=dict)
    removed_desks: dict[AuthorId, dict[DeviceKey, frozenset[RecordId]]] = field(default_factory=dict)

    @property
    def accepted_rotations(self) -> frozenset[RecordId]:
        return frozenset().union(*self.accepted.values())


class TrustService:
    """Answers with the trust view as it is now; it is made anew each time, from what the vault holds."""

    def __init__(self, *, store: VaultStore, keeper: RecordKeeper, own: OwnIdentity) -> None:
        self._store = store
        self._keeper = keeper
        self._own = own

    def view(self) -> TrustView:
        """Put the view together."""
        decided = self._decided()
        own_devices = {own.device for own in self._store.own_devices.all()}

        def follow(author: AuthorId) -> frozenset[DeviceKey]:
            # A desk that was removed goes on being one of theirs, for what was held of it.
            found = self._chain(author, decided).linked | decided.removed_desks.get(author, {}).keys()
            # Our own keys need no rotation to be known here: a second one, sent by anybody, must not unmake this vault.
            return found | own_devices if author == self._own.author else found

        return TrustView(
            own=self._own.author,
            own_role=self._own.role,
            verified=frozenset(decided.verified),
            offices=frozenset(contact.author for contact in self._store.contacts.all() if contact.role == Role.OFFICE),
            linked_devices=_LinkedWhenAsked(follow),
            revoked_authors=decided.revoked_authors,
            revoked_devices=self._revoked_devices(decided),
        )

    def rosters(self, author: AuthorId) -> Rosters:
        """Tell which roster of an organisation is in force, and which ones contradict each other."""
        return self._rosters(author, self._decided())

    def serving(self, author: AuthorId) -> frozenset[DeviceKey]:
        """Return the devices that rotations or the roster in force link to *author*, without its first key."""
        return self._chain(author, self._decided()).linked

    def devices(self, author: AuthorId, *, first_key: DeviceKey) -> tuple[Device, ...]:
        """List the devices of *author*, those that rotations name in the order of their arrival."""
        decided = self._decided()
        chain = self._chain(author, decided)
        reached = chain.counting | chain.competing | chain.passed_over
        rotations = (held for held in self._keeper.of_author(author, Kind.ROTATION) if held.record.id in reached)
        return devices_of(
            first_key,
            rotations,
            chain=chain,
            revoked=self._revoked_devices(decided),
            desks=self._rosters(author, decided).desks,
        )

    def counting_rotations(self, author: AuthorId) -> tuple[HeldRecord, ...]:
        """Return the rotations that link the devices of *author* to its first key, in the order of their arrival."""
        counting = self._chain(author, self._decided()).counting
        rotations = self._keeper.of_author(author, Kind.ROTATION)
        return tuple(held for held in rotations if held.record.id in counting)

    def has_competing_devices(self, author: AuthorId) -> bool:
        """Tell whether rotations of *author* compete and nobody has decided yet; no rotation that competes is read."""
        return bool(self._chain(author, self._decided()).competing)

    def rivals(self, author: AuthorId, introduction: Iterable[HeldRecord]) -> tuple[HeldRecord, ...]:
        """Return the held rotations in *introduction* that do not count because another one of the same key is held."""
        chain = self._chain(author, self._decided())
        return tuple(held for held in introduction if held.record.id in chain.competing | chain.passed_over)

    def _decided(self) -> _Decided:
        decided = _Decided()
        for decision in self._store.trust.all():
            self._fold(decided, decision)
        return decided

    def _fold(self, decided: _Decided, decision: TrustDecision) -> None:
        match decision.decision:
            case Decision.VERIFIED:
                decided.verified.add(decision.author)
                decided.revoked_authors.pop(decision.author, None)
            case Decision.UNVERIFIED:
                decided.verified.discard(decision.author)
            case Decision.REVOKED:
                held_before = self._store.trust.held_before(decision.seq)
                # The first one holds: to revoke again must not let in what came meanwhile.
                if decision.device is None:
                    # It stays among the verified: what was held of it goes on counting.
                    decided.revoked_authors.setdefault(decision.author, held_before)
                else:
                    decided.revoked_devices.setdefault(decision.device, held_before)
            case Decision.ROTATION_ACCEPTED:
                accepted = decided.accepted.setdefault((decision.author, decision.device), set())
                if decision.record_id is None:
                    accepted.clear()
                else:
                    accepted.add(decision.record_id)
            case Decision.DESK_REMOVED:
                assert decision.device is not None, "what is removed has a key"
                # The last one holds: a desk that was named again in between was trusted in between.
                removed = decided.removed_desks.setdefault(decision.author, {})
                removed[decision.device] = self._store.trust.held_before(decision.seq)

    def _chain(self, author: AuthorId, decided: _Decided) -> Chain:
        return follow_rotations(
            author,
            self._store.records.outlines_by(author, kind=Kind.ROTATION.value),
            new_key_of=lambda record_id: new_key(self._keeper.by_id(record_id)),
            accepted=decided.accepted_rotations,
            revoked_authors=decided.revoked_authors,
            revoked_devices=decided.revoked_devices,
            desks=self._rosters(author, decided).desks,
        )

    def _rosters(self, author: AuthorId, decided: _Decided) -> Rosters:
        rosters = self._store.records.outlines_by(author, kind=Kind.ROSTER.value)
        held_before = decided.revoked_authors.get(author)
        # Anybody can write a roster that names this author: those by other keys are not even read.
        by_first_key = (one.id for one in rosters if author_id(one.device) == author)
        read = (
            read_roster(self._keeper.by_id(record_id))
            for record_id in by_first_key
            if held_before is None or record_id in held_before
        )
        return compare_rosters(roster for roster in read if roster is not None)

    def _revoked_devices(self, decided: _Decided) -> dict[DeviceKey, frozenset[RecordId]]:
        revoked = dict(decided.revoked_devices)
        for author, removed in decided.removed_desks.items():
            serving = self._chain(author, decided).linked
            for device in removed.keys() - serving - revoked.keys():
                revoked[device] = removed[device]
        return revoked
