"""This vault's view of who is who, put together from decisions, contacts and rotations."""

from collections.abc import Callable
from functools import cache

from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Role, TrustView, follow_rotations, new_key
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.trust_table import Decision
from fieldreport.storage.vault_store import VaultStore


class _LinkedWhenAsked:
    """Follows the rotations of an identity when a key of it is met that is not its first, and remembers the answer.

    Anybody can write rotations in any name; to follow all of them beforehand would let them slow everything down.
    """

    def __init__(self, follow: Callable[[AuthorId], frozenset[DeviceKey]]) -> None:
        self._follow = cache(follow)

    def get(self, author: AuthorId, _: frozenset[DeviceKey], /) -> frozenset[DeviceKey]:
        return self._follow(author)


class TrustService:
    """Answers with the trust view as it is now; it is made anew each time, from what the vault holds."""

    def __init__(self, *, store: VaultStore, keeper: RecordKeeper, own: OwnIdentity) -> None:
        self._store = store
        self._keeper = keeper
        self._own = own

    def view(self) -> TrustView:
        """Put the view together."""
        verified: set[AuthorId] = set()
        accepted: set[RecordId] = set()
        revoked_authors: dict[AuthorId, frozenset[RecordId]] = {}
        revoked_devices: dict[DeviceKey, frozenset[RecordId]] = {}
        for decision in self._store.trust.all():
            match decision.decision:
                case Decision.VERIFIED:
                    verified.add(decision.author)
                    revoked_authors.pop(decision.author, None)
                case Decision.UNVERIFIED:
                    verified.discard(decision.author)
                case Decision.REVOKED:
                    held_before = self._store.trust.held_before(decision.seq)
                    # The first one holds: to revoke again must not let in what came meanwhile.
                    if decision.device is None:
                        # It stays among the verified: what was held of it goes on counting.
                        revoked_authors.setdefault(decision.author, held_before)
                    else:
                        revoked_devices.setdefault(decision.device, held_before)
                case Decision.ROTATION_ACCEPTED if decision.record_id is not None:
                    accepted.add(decision.record_id)
                case _:
                    pass

        def follow(author: AuthorId) -> frozenset[DeviceKey]:
            found = follow_rotations(
                author,
                self._store.records.outlines_by(author, kind=Kind.ROTATION.value),
                new_key_of=lambda record_id: new_key(self._keeper.by_id(record_id)),
                accepted=frozenset(accepted),
                revoked_authors=revoked_authors,
                revoked_devices=revoked_devices,
            ).linked
            # Our own keys need no rotation to be known here: a second one, sent by anybody, must not unmake this vault.
            return found | own_devices if author == self._own.author else found

        own_devices = {own.device for own in self._store.own_devices.all()}
        return TrustView(
            own=self._own.author,
            own_role=self._own.role,
            verified=frozenset(verified),
            offices=frozenset(contact.author for contact in self._store.contacts.all() if contact.role == Role.OFFICE),
            linked_devices=_LinkedWhenAsked(follow),
            revoked_authors=revoked_authors,
            revoked_devices=revoked_devices,
        )
