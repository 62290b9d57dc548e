"""A new device of ours, or a new receiving key of one: each is announced by a card record."""

from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.card import card_leaves, card_statement
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.record import HeldRecord, seal
from fieldreport.domain.trust import Role
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.own_devices_table import OwnDevice
from fieldreport.storage.receiving_keys_table import ReceivingKey
from fieldreport.storage.vault_store import VaultStore


def introduce_device(
    store: VaultStore, signing_key: SigningKey, *, author: AuthorId, name: str, role: Role, clock: Clock
) -> None:
    """Make *signing_key* the current device, with a receiving key and a card of its own; inside a transaction."""
    device = DeviceKey(signing_key.public)
    store.own_devices.make_current(
        OwnDevice(device=device, author=author, signing_seed=signing_key.seed, since=second_stamp(clock))
    )
    introduce_receiving_key(store, signing_key, author=author, name=name, role=role, clock=clock)


def introduce_receiving_key(
    store: VaultStore,
    signing_key: SigningKey,
    *,
    author: AuthorId,
    name: str,
    role: Role,
    clock: Clock,
    parents: tuple[RecordId, ...] = (),
    expires: str = "",
) -> HeldRecord:
    """Draw a receiving key for a device and sign the card that announces it; inside a transaction.

    Args:
        store: The vault.
        signing_key: The device's own key.
        author: The identity that it speaks for.
        name: What the card says.
        role: The same.
        clock: For when the key was made.
        parents: The device's cards so far, which this one takes the place of.
        expires: The day from which who holds this card is reminded to get a newer one; empty for none.
    """
    receiving = HybridIdentity.generate()
    device = DeviceKey(signing_key.public)
    leaves = card_leaves(name=name, role=role, recipient=receiving.recipient.text, expires=expires)
    card = seal(card_statement(author, device, parents), leaves, key=signing_key)
    store.receiving_keys.add(
        ReceivingKey(device=device, recipient=receiving.recipient.text, seed=receiving.seed, since=second_stamp(clock))
    )
    RecordKeeper(store=store).keep(card)
    return card
