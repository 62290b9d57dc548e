"""An answer read by the kind of its role, into what a fact holds of it; what cannot be read stays a value as it is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fieldreport.domain.counts import format_count, read_typed_count
from fieldreport.domain.place_reference import PlaceReference
from fieldreport.domain.uncertain_date import parse_date
from fieldreport.errors import InvalidInput
from fieldreport.forms.roles import ValueKind
from fieldreport.text.unit_names import MAX_NAME, find_units, unit_key

_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a fact holds beside its role and where it stands."""

    value: str
    number: float | None = None
    low: float | None = None
    high: float | None = None
    first_day: str = ""
    last_day: str = ""
    place: str = ""


def readings(answer: str, kind: ValueKind, *, is_list: bool) -> tuple[Reading, ...]:
    """Read *answer*, a text that is sealed and may be anything; of several choices each has a reading.

    Args:
        answer: The leaf as it is.
        kind: How its role wants to be read.
        is_list: Whether the question takes several choices, which stand with spaces between them.
    """
    if is_list:
        return tuple(Reading(value=choice) for choice in dict.fromkeys(answer.split()))
    return (_READERS.get(kind, Reading)(answer),) if answer.strip() else ()


def _count(answer: str) -> Reading:
    try:
        count = read_typed_count(answer)
    except InvalidInput:
        return Reading(value=answer)
    if count is None:
        return Reading(value=answer)
    return Reading(value=format_count(count), number=count.best, low=count.least, high=count.most)


def _date(answer: str) -> Reading:
    try:
        date = parse_date(answer.strip())
    except InvalidInput:
        date = None
    if date is None:
        return Reading(value=answer)
    first, last = date.earliest_day, date.latest_day
    return Reading(
        value=str(date),
        first_day=first.isoformat() if first is not None else "",
        last_day=last.isoformat() if last is not None else "",
    )


def _number(answer: str) -> Reading:
    return Reading(value=answer, number=float(answer) if _NUMBER.fullmatch(answer) else None)


def _place(answer: str) -> Reading:
    place = PlaceReference.read(answer)
    return Reading(value=place.name or place.code or answer.strip(), place=place.code)


def _unit(answer: str) -> Reading:
    # Two units, “LIB 560 or IB 20”, are no statement about either of them.
    if len({mention.key for mention in find_units(answer[:MAX_NAME])}) > 1:
        return Reading(value=answer)
    key = unit_key(answer)
    return Reading(value=answer if key is None else str(key))


_READERS: Mapping[ValueKind, Callable[[str], Reading]] = MappingProxyType(
    {
        ValueKind.COUNT: _count,
        ValueKind.DATE: _date,
        ValueKind.NUMBER: _number,
        ValueKind.PLACE: _place,
        ValueKind.UNIT: _unit,
    }
)
"""How each kind is read; an answer of any other is its own value."""
