"""The facts of a report: what its answers say in words that any form may use, for lists, counts and the map."""

from collections import Counter
from collections.abc import Iterable, Mapping

from fieldreport.domain.leaf import EvidenceReference
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
        self._roles: Mapping[PlacePath, Role] = {
            path: role
            for path, place in definition.places.items()
            if (role := ROLES.get(place.bind.meaning.get("role", ""))) is not None
        }

    def of(self, answers: Iterable[Answered], persons: Persons) -> tuple[Fact, ...]:
        """Return the facts in the order of *answers*; within a role positions count from 0 without a gap."""
        positions: Counter[str] = Counter()
        facts = []
        for answer in answers:
            role = self._roles.get(answer.place.path) if answer.place is not None else None
            if role is None:
                continue
            person = persons.of(answer) or ""
            for reading in _readings(answer, role):
                facts.append(_fact(role.name, positions[role.name], reading, answer.instance, person))
                positions[role.name] += 1
        return tuple(facts)


def _readings(answer: Answered, role: Role) -> tuple[Reading, ...]:
    match answer.value:
        case EvidenceReference() as reference:
            return (Reading(value=reference.sha256.hex()),)
        case str() as text:
            control = answer.place.control if answer.place is not None else None
            return readings(text, role.kind, is_list=control is not None and control.kind in _LISTS)
        case None:
            return ()


def _fact(role: str, position: int, reading: Reading, instance: str, person: str) -> Fact:
    return Fact(
        role=role,
        position=position,
        value=reading.value,
        instance=instance,
        person=person,
        number=reading.number,
        low=reading.low,
        high=reading.high,
        first_day=reading.first_day,
        last_day=reading.last_day,
        place=reading.place,
    )
