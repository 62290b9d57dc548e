"""The facts of a report: what its answers say in words that any form may use, for lists, counts and the map."""

from collections.abc import Iterable, Mapping

from fieldreport.domain.leaf import EvidenceReference, LeafValue
from fieldreport.domain.report import Fact
from fieldreport.forms.answered import Answered
from fieldreport.forms.definition import ControlKind, Definition, PlacePath
from fieldreport.forms.fact_values import Reading, readings
from fieldreport.forms.links import Persons
from fieldreport.forms.roles import ROLES, Role

_LISTS = frozenset({ControlKind.SELECT_MANY, ControlKind.RANK})


class Facts:
    """Reads the facts out of any report of one form. A role that we do not know is left to the check of the form."""

    def __init__(self, definition: Definition) -> None:
        self._asked: Mapping[PlacePath, tuple[Role, bool]] = {
            path: (role, place.control is not None and place.control.kind in _LISTS)
            for path, place in definition.places.items()
            if (role := ROLES.get(place.bind.meaning.get("role", ""))) is not None
        }
        """What is asked for at each place that has a role, and whether it is a list."""

    def of(self, answers: Iterable[Answered], persons: Persons) -> tuple[Fact, ...]:
        """Return the facts in the order of *answers*; within a role positions count from 0 without a gap."""
        positions: dict[str, int] = {}
        facts = []
        for answer in answers:
            asked = self._asked.get(answer.place.path) if answer.place is not None else None
            if asked is None or answer.value is None:
                continue
            role, is_list = asked
            person = persons.of(answer) or ""
            for reading in _readings(answer.value, role, is_list=is_list):
                position = positions.get(role.name, 0)
                positions[role.name] = position + 1
                facts.append(_fact(role.name, position, reading, answer.instance, person))
        return tuple(facts)


def _readings(value: LeafValue, role: Role, *, is_list: bool) -> tuple[Reading, ...]:
    if isinstance(value, EvidenceReference):
        return (Reading(value=value.sha256.hex()),)
    return readings(value, role.kind, is_list=is_list)


def _fact(role: str, position: int, reading: Reading, instance: str, person: str) -> Fact:
    return Fact(
        role,
        position,
        reading.value,
        instance,
        person,
        number=reading.number,
        low=reading.low,
        high=reading.high,
        first_day=reading.first_day,
        last_day=reading.last_day,
        place=reading.place,
    )
