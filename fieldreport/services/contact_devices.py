"""The devices of contacts: a person decides which of those that compete is theirs, and revokes one that was lost."""

from collections.abc import Sequence

from fieldreport.crypto.fingerprint_words import Fingerprint, fingerprint
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.devices import Device
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.errors import AmbiguousName, NotFound, WordsDiffer
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.contacts import Contact
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.trust_table import Decision, TrustDecision
from fieldreport.storage.vault_store import VaultStore


class ContactDevices:
    """The use cases around the devices of other people."""

    def __init__(
        self, *, store: VaultStore, clock: Clock, trust: TrustService, derivation: Derivation, custody: CustodyLog
    ) -> None:
        self._store = store
        self._clock = clock
        self._trust = trust
        self._derivation = derivation
        self._custody = custody

    def of(self, contact: Contact) -> tuple[Device, ...]:
        """Return the contact's devices, one for each rotation that names one, the first device first."""
        return self._trust.devices(contact.author, first_key=contact.first_key)

    def compete(self, contact: Contact) -> bool:
        """Tell whether somebody should decide between devices of this contact."""
        return self._trust.has_competing_devices(contact.author)

    def by_rotation(self, contact: Contact, prefix: str) -> Device:
        """Return the device that the rotation whose id begins with *prefix* names. Raises NotFound or AmbiguousName."""
        named = {device.rotation: device for device in self.of(contact) if device.rotation is not None}
        found = [device for rotation, device in named.items() if prefix and rotation.hex().startswith(prefix.lower())]
        return _only(found, what="rotation", name=prefix)

    def by_key(self, contact: Contact, prefix: str) -> Device:
        """Return the device whose key begins with *prefix*. Raises NotFound or AmbiguousName."""
        keys = {device.key: device for device in self.of(contact)}
        found = [device for key, device in keys.items() if prefix and key.hex().startswith(prefix.lower())]
        return _only(found, what="device", name=prefix)

    def fingerprint_of(self, device: Device) -> Fingerprint:
        """Return the words of one device, which its owner reads there. Raises InvalidKey for a key that is none."""
        return fingerprint(device.key)

    def check_words(self, contact: Contact, device: Device, words: str) -> None:
        """Compare what somebody said with the words of *device*. Raises WordsDiffer."""
        if not self.fingerprint_of(device).is_said_in(words):
            raise WordsDiffer(name=f"{contact.name}, {device.key.hex()[:12]}")

    def accept(self, contact: Contact, device: Device, *, also: bool = False) -> None:
        """Let the rotation that names *device* count, and no other one of the same key; it can be changed at will.

        Args:
            contact: Whose device it is.
            device: One that a rotation names.
            also: Let those that were accepted before go on counting beside it: a person may have two devices.

        Raises:
            NotFound: *device* is the first one, which needs no rotation.
        """
        if device.rotation is None:
            raise NotFound(what="rotation", name=device.key.hex())
        rotations = (device.rotation,) if also else (None, device.rotation)
        decisions = [
            TrustDecision(
                author=contact.author,
                decision=Decision.ROTATION_ACCEPTED,
                decided_at=second_stamp(self._clock),
                device=device.replaced,
                record_id=rotation,
            )
            for rotation in rotations
        ]
        with self._store.database.transaction():
            for decision in decisions:
                self._store.trust.append(decision)
            self._custody.write(
                VAULT_CHAIN,
                CustodyEvent.DEVICE_ACCEPTED,
                {"author": contact.author.hex(), "rotation": device.rotation.hex(), "also": int(also)},
            )
            self._derivation.refresh_known_reports()

    def revoke(self, contact: Contact, device: Device) -> None:
        """Stop believing this one key from now on. What this vault holds of it today goes on counting."""
        decision = TrustDecision(
            author=contact.author,
            decision=Decision.REVOKED,
            decided_at=second_stamp(self._clock),
            device=device.key,
        )
        with self._store.database.transaction():
            self._store.trust.append(decision, held_before=self._store.records.ids_by_device(device.key))
            self._custody.write(
                VAULT_CHAIN,
                CustodyEvent.DEVICE_REVOKED,
                {"author": contact.author.hex(), "device": device.key.hex()},
            )
            self._derivation.refresh_known_reports()


def _only(found: Sequence[Device], *, what: str, name: str) -> Device:
    if not found:
        raise NotFound(what=what, name=name)
    if len(found) > 1:
        raise AmbiguousName(what=what, name=name)
    return found[0]
