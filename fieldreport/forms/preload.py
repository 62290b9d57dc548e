"""Answers that a report has from its surroundings: an identifier, times, what the person lets be known."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterator
from typing import Final

from fieldreport.forms.definition import Definition, PlacePath
from fieldreport.forms.xpath import Random

_OTHER_SPELLINGS: Final = {"phone number": "phonenumber", "phone_number": "phonenumber"}
_INSTANCE_ID: Final = ("meta", "instanceID")


def new_identifier(random: Random) -> str:
    """Draw the identifier of a submission: a random UUID (RFC 9562)."""
    return f"uuid:{uuid.UUID(int=random.getrandbits(128), version=4)}"


def time_text(moment: dt.datetime) -> str:
    """Spell a moment as ODK does: ISO 8601, milliseconds, with its time zone."""
    return moment.isoformat(timespec="milliseconds")


def first_preloads(
    definition: Definition, *, moment: dt.datetime, random: Random, properties: Callable[[str], str]
) -> Iterator[tuple[PlacePath, str]]:
    """Yield what a new report is given, by place; *moment* carries the time zone in which dates are written."""
    for path, place in definition.places.items():
        bind = place.bind
        match bind.preload, bind.preload_parameters:
            case "uid", _:
                yield path, new_identifier(random)
            case "timestamp", "start":
                yield path, time_text(moment)
            case "date", "today":
                yield path, moment.date().isoformat()
            case "property", name:
                key = _OTHER_SPELLINGS.get(name.lower(), name.lower())
                if value := properties(key):
                    yield path, value
            case _:
                if path[1:] == _INSTANCE_ID and bind.calculate is None:
                    yield path, new_identifier(random)


def last_preloads(definition: Definition, *, moment: dt.datetime) -> Iterator[tuple[PlacePath, str]]:
    """Yield what a report is given when somebody finishes it."""
    for path, place in definition.places.items():
        if (place.bind.preload, place.bind.preload_parameters) == ("timestamp", "end"):
            yield path, time_text(moment)
