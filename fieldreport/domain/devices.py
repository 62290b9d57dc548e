"""The devices of one identity as a person sees them: which speak for it, and which compete to do so."""

import enum
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from fieldreport.domain.identifiers import DeviceKey, RecordId
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.record import HeldRecord
from fieldreport.domain.trust import Chain, new_key


class Standing(enum.StrEnum):
    """What a vault thinks of one device."""

    CURRENT = "current"
    """It speaks for its identity."""
    FORMER = "former"
    """It does so too, and named the device that came after it."""
    CONFLICTING = "conflicting"
    """Another device claims the same place, and no person has decided yet: neither counts."""
    REJECTED = "rejected"
    """A person decided for another one."""
    REVOKED = "revoked"
    """Of it only that counts which was held when its key was revoked."""


@dataclass(frozen=True, slots=True)
class Device:
    """One device: the first, one that a *rotation* by the device *replaced* names, or a desk.

    *since* is what the rotation says of its own time: a claim, empty if it says nothing. *is_desk* tells that the
    organisation's roster in force names it.
    """

    key: DeviceKey
    standing: Standing
    rotation: RecordId | None = None
    replaced: DeviceKey | None = None
    since: str = ""
    is_desk: bool = False


def devices_of(
    first_key: DeviceKey,
    rotations: Iterable[HeldRecord],
    *,
    chain: Chain,
    revoked: Collection[DeviceKey],
    desks: frozenset[DeviceKey] | None = None,
) -> tuple[Device, ...]:
    """List the first device and each that a rotation names, one for each rotation.

    Args:
        first_key: The key whose hash is the identity.
        rotations: Those of which *chain* speaks, in the order in which to list them. One whose new key is withheld
            names no device.
        chain: What became of the rotations.
        revoked: The keys that were revoked.
        desks: Those that the roster in force names; None without one. Beside a roster the first key signs rosters
            alone, and no longer writes.
    """
    named = [(held, key) for held in rotations if (key := new_key(held)) is not None]
    replaced = {held.record.device for held, _ in named if held.record.id in chain.counting}

    def standing(key: DeviceKey, rotation: RecordId | None) -> Standing:
        if key in revoked:
            return Standing.REVOKED
        if key == first_key and desks is not None and key not in desks:
            return Standing.FORMER
        if key == first_key or key in chain.linked:
            return Standing.FORMER if key in replaced else Standing.CURRENT
        return Standing.CONFLICTING if rotation in chain.competing else Standing.REJECTED

    return (
        Device(first_key, standing(first_key, None), is_desk=first_key in (desks or ())),
        *(
            Device(key, standing(key, None), is_desk=True)
            for key in sorted((desks or frozenset()) - {first_key} - {key for _, key in named})
        ),
        *(
            Device(
                key=key,
                standing=standing(key, held.record.id),
                rotation=held.record.id,
                replaced=held.record.device,
                since=held.leaves.text(CREATED) or "",
                is_desk=key in (desks or ()),
            )
            for held, key in named
        ),
    )
