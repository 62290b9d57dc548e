"""What is said in the place of an answer to somebody who needs less: a larger place, a longer time."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.coarsening import TimeStep, coarse_date, coarse_position
from fieldreport.domain.derived_statement import DerivedKind
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.place import PlaceCode, PlaceLevel
from fieldreport.domain.place_reference import PlaceReference
from fieldreport.forms.roles import ValueKind
from fieldreport.services.answer_roles import AnswerRoles
from fieldreport.services.places import Places


@dataclass(frozen=True, slots=True)
class Coarseness:
    """How exact things stay. None: as they are."""

    place: PlaceLevel | None = None
    time: TimeStep | None = None


@dataclass(frozen=True, slots=True)
class Coarse:
    """An answer that stays here; *value* is what is said in its place, empty where nothing can be said."""

    path: str
    kind: DerivedKind
    value: str


class Coarsening:
    """Finds places and times."""

    def __init__(self, *, roles: AnswerRoles, places: Places, coarseness: Coarseness) -> None:
        self._roles = roles
        self._places = places
        self._coarseness = coarseness

    def of(self, leaves: Leaves) -> Iterator[Coarse]:
        """Yield each place and time that is told less exactly."""
        level, step = self._coarseness.place, self._coarseness.time
        if level is None and step is None:
            return
        for path, role in self._roles.of(leaves):
            text = leaves.text(path) or ""
            if step is not None and role.kind is ValueKind.DATE:
                yield Coarse(path, DerivedKind.TIME, coarse_date(text, step) or "")
            elif level is not None and role.kind is ValueKind.PLACE:
                yield Coarse(path, DerivedKind.PLACE, self._place(text, level))
            elif level is not None and role.kind is ValueKind.POSITION:
                # A tenth of a degree says more than a state does.
                is_near = level.rank >= PlaceLevel.DISTRICT.rank
                yield Coarse(path, DerivedKind.PLACE, (coarse_position(text) or "") if is_near else "")

    def _place(self, text: str, level: PlaceLevel) -> str:
        reference = PlaceReference.read(text)
        around = self._places.around(PlaceCode(reference.code), level) if reference.code else None
        return "" if around is None else str(PlaceReference(around.name, around.code))
