"""What is shown of one contact, gathered in one go from the open vault."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.bootstrap import Session
from fieldreport.domain.custody import CustodyEntry
from fieldreport.domain.devices import Device, Standing
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey
from fieldreport.domain.trust import Role
from fieldreport.services.cautions import Caution
from fieldreport.services.contacts import Contact
from fieldreport.services.exchange_history import PastExchange


@dataclass(frozen=True, slots=True)
class ComparedWords:
    """Eight words, and the same as digits."""

    words: tuple[str, ...]
    digits: str


@dataclass(frozen=True, slots=True)
class ShownDevice:
    """A device, and its words while somebody must decide about it."""

    device: Device
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactView:
    """One contact; *names* are what identities are called here, by their id in hexadecimal."""

    contact: Contact
    words: ComparedWords
    own: ComparedWords
    devices: tuple[ShownDevice, ...]
    history: tuple[CustodyEntry, ...]
    exchanges: tuple[PastExchange, ...]
    names: Mapping[str, str]
    desks: Mapping[DeviceKey, str]
    """The desks of an organisation by their keys, with what their cards say; empty for anybody else."""
    cautions: tuple[Caution, ...]

    @property
    def competes(self) -> bool:
        """Whether somebody must decide between devices."""
        return any(shown.device.standing is Standing.CONFLICTING for shown in self.devices)


@dataclass(frozen=True, slots=True)
class OwnView:
    """This vault's own card; *device_words* tell this device from others of ours, empty on the first one."""

    name: str
    role: Role
    words: ComparedWords
    device_words: tuple[str, ...]


def contact_view(session: Session, author: AuthorId, own: ComparedWords | None = None) -> ContactView:
    """Gather what is shown of a contact. Raises NotFound. Words take 0.2 s each; give *own* when they are known."""
    contact = session.contacts.get(author)
    history = session.exchange_history
    words = session.contacts.fingerprint_of(contact)
    return ContactView(
        contact=contact,
        words=ComparedWords(words.words, words.digits),
        own=own or own_words(session),
        devices=tuple(_shown(session, device) for device in session.contact_devices.of(contact)),
        history=tuple(
            entry for entry in session.custody.of(VAULT_CHAIN) if author.hex() in map(str, entry.detail.values())
        )[::-1],
        exchanges=tuple(one for one in history.all() if one.counterpart == author),
        names={known.hex(): name for known, name in history.names().items()},
        desks={desk.key: desk.name for desk in session.identities.organisation.desks_of(author)},
        cautions=tuple(session.identities.cautions.about(contact)),
    )


def own_view(session: Session) -> OwnView:
    """Gather what is shown of our own card."""
    own = session.unlocked.own
    words = own_words(session)
    device = session.contacts.own_device_fingerprint().words
    return OwnView(name=own.name, role=own.role, words=words, device_words=() if device == words.words else device)


def own_words(session: Session) -> ComparedWords:
    """Return the words by which others know this vault."""
    own = session.contacts.own_fingerprint()
    return ComparedWords(own.words, own.digits)


def _shown(session: Session, device: Device) -> ShownDevice:
    if device.standing not in (Standing.CONFLICTING, Standing.REJECTED):
        return ShownDevice(device)
    return ShownDevice(device, session.contact_devices.fingerprint_of(device).words)
