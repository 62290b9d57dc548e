"""The answers of a sealed report, each with its place in the form, in the order in which the form asks."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import INSTANCE_ID
from fieldreport.domain.leaf import ORDER_SUFFIX, LeafValue, Leaves
from fieldreport.forms.definition import Definition, Place, PlacePath

_STEP = re.compile(rf"/([^/\[]+)(?:\[({INSTANCE_ID})\])?")
_POSITION = re.compile(r"[0-9]{1,9}")

_Step = tuple[str, str]
_Rank = tuple[int, int, str]
_Way = tuple[PlacePath, tuple[_Rank, ...], str]
"""Where a path leads: the place's names, what each step of it is ordered by, and the innermost instance."""

_NOWHERE = 1 << 30
"""Behind everything that the form knows."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One leaf. *value* is None where two leaves contradict each other."""

    path: str
    place: Place | None
    """None: the form has no such place; its leaf is shown and searched all the same."""
    instance: str
    """The innermost repeat's instance that it stands in; empty if there is none."""
    value: LeafValue | None

    @property
    def steps(self) -> tuple[_Step, ...]:
        """The names of its path, each with the instance id behind it or an empty text."""
        return steps_of(self.path)

    @property
    def text(self) -> str | None:
        """The value, if it is text."""
        return self.value if isinstance(self.value, str) else None


def steps_of(path: str) -> tuple[_Step, ...]:
    """Take a leaf's path apart into names, each with the instance id behind it or an empty text."""
    return tuple(_STEP.findall(path))


class FormOrder:
    """Brings the leaves of any report of one form into the form's order."""

    def __init__(self, definition: Definition) -> None:
        self._root: _Way = ((definition.root.name,), (), "")
        self._places = definition.places
        self._ranks = {path: rank for rank, path in enumerate(definition.places)}

    def answers(self, leaves: Leaves) -> tuple[Answered, ...]:
        """Return every answer among *leaves*; the program's own leaves, those with ``#``, are none."""
        orders = dict(_stated_orders(leaves))
        # Most answers stand in a group with others: the way to it is found once.
        groups: dict[str, _Way] = {}
        ranked = []
        for path, value in (*leaves.values_by_path.items(), *((path, None) for path in leaves.equivocal)):
            if "#" in path:
                continue
            group, _, last = path.rpartition("/")
            if group not in groups:
                groups[group] = self._way_to(group, orders)
            name, _, own = last.removesuffix("]").partition("[")
            names, order, instance = self._further(groups[group], (name, own), orders)
            answered = Answered(path=path, place=self._places.get(names), instance=instance, value=value)
            ranked.append((order, path, answered))
        # No two have the same path.
        ranked.sort()
        return tuple([answered for _, _, answered in ranked])

    def _way_to(self, group: str, orders: Mapping[str, int]) -> _Way:
        way = self._root
        for step in steps_of(group):
            way = self._further(way, step, orders)
        return way

    def _further(self, way: _Way, step: _Step, orders: Mapping[str, int]) -> _Way:
        names, order, instance = way
        name, own = step
        names = (*names, name)
        rank = self._ranks.get(names, _NOWHERE)
        return names, (*order, (rank, orders.get(own, 0) if own else 0, own)), own or instance


def _stated_orders(leaves: Leaves) -> Iterator[tuple[str, int]]:
    for path in leaves:
        if path.endswith(ORDER_SUFFIX) and (steps := steps_of(path.removesuffix(ORDER_SUFFIX))):
            stated = leaves.text(path)
            if stated is not None and _POSITION.fullmatch(stated):
                yield steps[-1][1], int(stated)
