"""Whom this vault believes to be who: the person's decisions, and the devices that speak for an identity."""

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, author_id
from fieldreport.domain.record import HeldRecord, Kind, Record

NEW_KEY = "/new_key"
"""The leaf of a rotation that names the next device key, in hexadecimal."""


class Role(enum.StrEnum):
    """What an identity is: a documenter, or an office that receives and reviews."""

    PERSON = "person"
    OFFICE = "office"


class Trust(enum.StrEnum):
    """What this vault thinks of an identity."""

    OWN = "own"
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    REVOKED = "revoked"


class Attributed(Protocol):
    """Whatever is known of a record, if it is enough to tell whose it is."""

    @property
    def id(self) -> RecordId:
        """The record's id."""

    @property
    def device(self) -> DeviceKey:
        """The key that signed it."""

    @property
    def author(self) -> AuthorId:
        """The identity that it names."""


class LinkedDevices(Protocol):
    """The devices that rotations link to each identity; a plain ``dict`` will do."""

    def get(self, author: AuthorId, _: frozenset[DeviceKey], /) -> frozenset[DeviceKey]:
        """Return the linked devices of *author*, or what stands second."""


@dataclass(frozen=True, slots=True)
class TrustView:
    """The trust decisions of this vault, with the devices that rotations link to each identity.

    A revocation names no date: clocks lie. It names the records that were held when it was made, and of the revoked
    identity or key only those go on counting. *verified* are the identities whose words were compared, with those
    among them that were revoked later: to revoke somebody must not lend weight to what never had any.
    """

    own: AuthorId
    own_role: Role
    verified: frozenset[AuthorId] = frozenset()
    offices: frozenset[AuthorId] = frozenset()
    linked_devices: LinkedDevices = field(default_factory=dict[AuthorId, frozenset[DeviceKey]])
    revoked_authors: Mapping[AuthorId, frozenset[RecordId]] = field(default_factory=dict)
    revoked_devices: Mapping[DeviceKey, frozenset[RecordId]] = field(default_factory=dict)

    def trust_of(self, author: AuthorId) -> Trust:
        """Tell what this vault thinks of *author*."""
        if author in self.revoked_authors:
            return Trust.REVOKED
        if author == self.own:
            return Trust.OWN
        return Trust.VERIFIED if author in self.verified else Trust.UNVERIFIED

    def is_office(self, author: AuthorId) -> bool:
        """Tell whether *author* is an office that this vault verified, or its own."""
        if author == self.own:
            return self.own_role is Role.OFFICE
        return author in self.offices and author in self.verified

    def is_device_of(self, device: DeviceKey, author: AuthorId) -> bool:
        """Tell whether *device* is the first key of *author*, or linked to it by rotations that count."""
        return author_id(device) == author or device in self.linked_devices.get(author, frozenset())

    def speaks_for_its_author(self, record: Record) -> bool:
        """Tell whether *record* is its author's in this vault's view: known, the right device, not revoked before."""
        return (record.author == self.own or record.author in self.verified) and self.is_authentic(record)

    def is_authentic(self, record: Attributed) -> bool:
        """Tell whether *record* is of the identity it names, whoever that is, and not made with a revoked key."""
        return self.is_device_of(record.device, record.author) and self.is_untainted(record)

    def is_untainted(self, record: Attributed) -> bool:
        """Tell whether no revocation stands against *record*, or this vault held it before the revocation."""
        return _is_untainted(record, revoked_authors=self.revoked_authors, revoked_devices=self.revoked_devices)


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the rotations of one identity lead: its *linked* keys, and what became of each rotation on the way.

    Of the rotations of one key, either some are *counting* and the others *passed_over*, or all are *competing*.
    """

    linked: frozenset[DeviceKey]
    counting: frozenset[RecordId]
    competing: frozenset[RecordId]
    passed_over: frozenset[RecordId]


def linked_devices(
    author: AuthorId,
    rotations: Iterable[HeldRecord],
    *,
    accepted: frozenset[RecordId] = frozenset(),
    revoked_authors: Mapping[AuthorId, frozenset[RecordId]] = MappingProxyType({}),
    revoked_devices: Mapping[DeviceKey, frozenset[RecordId]] = MappingProxyType({}),
    desks: frozenset[DeviceKey] | None = None,
) -> frozenset[DeviceKey]:
    """Return what `follow_rotations` finds to be linked, of *rotations* that are read already, by any author."""
    return _chain_of(
        author,
        rotations,
        accepted=accepted,
        revoked_authors=revoked_authors,
        revoked_devices=revoked_devices,
        desks=desks,
    ).linked


def rotation_conflicts(
    author: AuthorId,
    rotations: Iterable[HeldRecord],
    *,
    accepted: frozenset[RecordId] = frozenset(),
    revoked_authors: Mapping[AuthorId, frozenset[RecordId]] = MappingProxyType({}),
    revoked_devices: Mapping[DeviceKey, frozenset[RecordId]] = MappingProxyType({}),
) -> frozenset[RecordId]:
    """Return the rotations of *author* that compete with another one of the same key while none is accepted."""
    return _chain_of(
        author, rotations, accepted=accepted, revoked_authors=revoked_authors, revoked_devices=revoked_devices
    ).competing


def follow_rotations(
    author: AuthorId,
    rotations: Iterable[Attributed],
    *,
    new_key_of: Callable[[RecordId], DeviceKey | None],
    accepted: frozenset[RecordId],
    revoked_authors: Mapping[AuthorId, frozenset[RecordId]],
    revoked_devices: Mapping[DeviceKey, frozenset[RecordId]],
    desks: frozenset[DeviceKey] | None = None,
) -> Chain:
    """Follow *author*'s rotations from its first key, or from its *desks*, to every device key that they link.

    One rotation of a key counts. Two are a conflict (a restored backup twice, or a stolen key): neither counts, until
    a person has accepted one by its id; from then on only what was accepted counts, whatever comes. A new key need
    not sign that it agrees: it does so with the first record that names this author, and a record that does not name it
    is not touched. Only keys that the chain reaches are looked at: anybody can write a rotation that names this author.

    Args:
        author: The identity.
        rotations: Valid rotation records that name *author*, in any order.
        new_key_of: Reads what a rotation names; asked only about those that count.
        accepted: Rotations that a person accepted in spite of a conflict.
        revoked_authors: Revoked identities with the records that were held before. Later rotations by them do not
            count, nor do they compete: they would unlink the keys whose records go on counting.
        revoked_devices: The same for revoked keys.
        desks: The keys that an organisation's roster in force names. They are linked, and rotations are followed from
            them alone: what the first key once named by a rotation, it can name in the roster.
    """
    by_device: dict[DeviceKey, set[RecordId]] = {}
    for record in rotations:
        if _is_untainted(record, revoked_authors=revoked_authors, revoked_devices=revoked_devices):
            by_device.setdefault(record.device, set()).add(record.id)
    linked: set[DeviceKey] = set(desks or ())
    counting: set[RecordId] = set()
    competing: set[RecordId] = set()
    passed_over: set[RecordId] = set()
    waiting = [device for device in by_device if (author_id(device) == author if desks is None else device in desks)]
    while waiting:
        signed = by_device.pop(waiting.pop(), set())
        chosen = signed if len(signed) == 1 else signed & accepted
        counting.update(chosen)
        (passed_over if chosen else competing).update(signed - chosen)
        new_keys = [key for key in map(new_key_of, chosen) if key is not None]
        linked.update(new_keys)
        waiting.extend(new_keys)
    return Chain(
        linked=frozenset(linked),
        counting=frozenset(counting),
        competing=frozenset(competing),
        passed_over=frozenset(passed_over),
    )


def new_key(rotation: HeldRecord) -> DeviceKey | None:
    """Return the key that a rotation names; None while it is withheld or not in its one form."""
    stated = rotation.leaves.text(NEW_KEY)
    try:
        key = bytes.fromhex(stated or "")
    except ValueError:
        return None
    return DeviceKey(key) if len(key) == 32 and key.hex() == stated else None  # noqa: PLR2004 - an Ed25519 key


def _chain_of(
    author: AuthorId,
    rotations: Iterable[HeldRecord],
    *,
    accepted: frozenset[RecordId],
    revoked_authors: Mapping[AuthorId, frozenset[RecordId]],
    revoked_devices: Mapping[DeviceKey, frozenset[RecordId]],
    desks: frozenset[DeviceKey] | None = None,
) -> Chain:
    by_id = {
        held.record.id: held for held in rotations if held.record.kind == Kind.ROTATION and held.record.author == author
    }
    return follow_rotations(
        author,
        [held.record for held in by_id.values()],
        new_key_of=lambda record_id: new_key(by_id[record_id]),
        accepted=accepted,
        revoked_authors=revoked_authors,
        revoked_devices=revoked_devices,
        desks=desks,
    )


def _is_untainted(
    record: Attributed,
    *,
    revoked_authors: Mapping[AuthorId, frozenset[RecordId]],
    revoked_devices: Mapping[DeviceKey, frozenset[RecordId]],
) -> bool:
    revocations = (revoked_authors.get(record.author), revoked_devices.get(record.device))
    return all(held_before is None or record.id in held_before for held_before in revocations)
