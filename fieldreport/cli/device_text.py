"""How a contact's devices are shown: which speak for it, and which a person has to decide about."""

from collections.abc import Sequence

from fieldreport.cli.output import table
from fieldreport.cli.people import short
from fieldreport.domain.devices import Device, Standing
from fieldreport.services.contacts import Decided

_DECIDE = (
    "Devices compete: a backup was restored twice, or a key was stolen. Those that are “conflicting” do not count.",
    "Ask the person, on a call where you know the voice, for the words of their device (“card show” there), then",
    "“contact accept”. If a key was stolen, next “contact revoke --device” for the key that signed the false rotation.",
)


def devices_document(devices: Sequence[Device]) -> list[dict[str, str | bool | None]]:
    """Put the devices into a JSON document; *rotation* and *replaced* are null for the first one."""
    return [
        {
            "device": one.key.hex(),
            "standing": one.standing.value,
            "rotation": None if one.rotation is None else one.rotation.hex(),
            "replaced": None if one.replaced is None else one.replaced.hex(),
            "since": one.since or None,
            "desk": one.is_desk,
        }
        for one in devices
    ]


def devices_lines(devices: Sequence[Device]) -> list[str]:
    """Lay the devices out in a table; below it stands what to do, if there is a conflict."""
    rows = [
        (
            short(one.key),
            one.standing.value,
            short(one.rotation) if one.rotation is not None else "(the roster)" if one.is_desk else "(the first)",
            "" if one.replaced is None else short(one.replaced),
            one.since and f"{one.since}, as it says",
        )
        for one in devices
    ]
    lines = [
        "Devices:",
        *("  " + line for line in table(("DEVICE", "STANDING", "ROTATION", "SIGNED BY", "SINCE"), rows)),
    ]
    return [*lines, *(_DECIDE if any(one.standing is Standing.CONFLICTING for one in devices) else ())]


def decisions_document(decided: Sequence[Decided]) -> list[dict[str, object]]:
    """Put trust decisions into a JSON document; *held* is null unless something goes on counting by it."""
    return [
        {
            "decision": one.decision.value,
            "at": one.at,
            "device": None if one.device is None else one.device.hex(),
            "held": one.held,
        }
        for one in decided
    ]


def decisions_lines(decided: Sequence[Decided]) -> list[str]:
    """Lay trust decisions out, with what this vault held when each was made."""
    rows = [
        (
            one.at,
            one.decision.value,
            "" if one.device is None else short(one.device),
            "" if one.held is None else f"{one.held} records held by then go on counting",
        )
        for one in decided
    ]
    return (
        ["Decided in this vault:", *("  " + line for line in table(("AT", "WHAT", "DEVICE", ""), rows))] if rows else []
    )
