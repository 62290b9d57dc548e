"""This vault's view of who is who, put together from decisions, contacts and rotations."""

from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Role, TrustView, linked_devices
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.trust_table import Decision
from fieldreport.storage.vault_store import VaultStore


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
                    if decision.device is None:
                        # It stays among the verified: what was held of it goes on counting.
                        revoked_authors[decision.author] = held_before
                    else:
                        revoked_devices[decision.device] = held_before
                case Decision.ROTATION_ACCEPTED if decision.record_id is not None:
                    accepted.add(decision.record_id)
                case _:
                    pass
        contacts = self._store.contacts.all()
        linked = {
            author: linked_devices(
                author,
                self._keeper.of_author(author, Kind.ROTATION),
                accepted=frozenset(accepted),
                revoked_devices=revoked_devices,
            )
            for author in (self._own.author, *(contact.author for contact in contacts))
        }
        # Our own keys need no rotation to be known here: a second one, sent by anybody, must not unmake this vault.
        linked[self._own.author] |= {own.device for own in self._store.own_devices.all()}
        return TrustView(
            own=self._own.author,
            own_role=self._own.role,
            verified=frozenset(verified),
            offices=frozenset(contact.author for contact in contacts if contact.role == Role.OFFICE),
            linked_devices=linked,
            revoked_authors=revoked_authors,
            revoked_devices=revoked_devices,
        )
