"""The answers of a sealed report, each with its place in the form, in the order in which the form asks."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import INSTANCE_ID
from fieldreport.domain.leaf import ORDER_SUFFIX, LeafValue, Leaves
from fieldreport.forms.definition import Definition, Place

_STEP = re.compile(rf"/([^/\[]+)(?:\[({INSTANCE_ID})\])?")
_POSITION = re.compile(r"[0-9]{1,9}")

_Rank = tuple[int, int, str]
_NOWHERE = 1 << 30
"""Behind everything that the form knows."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One leaf. *value* is None where two leaves contradict each other."""

    path: str
    steps: tuple[tuple[str, str], ...]
    """The names of its path, each with the instance id behind it or an empty text."""
    place: Place | None
    """None: the form has no such place; its leaf is shown and searched all the same."""
    instance: str
    """The innermost repeat's instance that it stands in; empty if there is none."""
    value: LeafValue | None

    @property
    def text(self) -> str | None:
        """The value, if it is text."""
        return self.value if isinstance(self.value, str) else None


def steps_of(path: str) -> tuple[tuple[str, str], ...]:
    """Take a leaf's path apart into names, each with the instance id behind it or an empty text."""
    return tuple((name, instance) for name, instance in _STEP.findall(path))


class FormOrder:
    """Brings the leaves of any report of one form into the form's order."""

    def __init__(self, definition: Definition) -> None:
        self._root = definition.root.name
        self._places = definition.places
        self._ranks = {path: rank for rank, path in enumerate(definition.places)}
        self._known: dict[tuple[str, ...], tuple[Place | None, tuple[int, ...]]] = {}

    def answers(self, leaves: Leaves) -> tuple[Answered, ...]:
        """Return every answer among *leaves*; the program's own leaves, those with ``#``, are none."""
        orders = dict(_stated_orders(leaves))
        ranked = [self._ranked(path, leaves, orders) for path in (*leaves, *leaves.equivocal) if "#" not in path]
        ranked.sort(key=lambda pair: (pair[0], pair[1].path))
        return tuple(answered for _, answered in ranked)

    def _ranked(self, path: str, leaves: Leaves, orders: Mapping[str, int]) -> tuple[tuple[_Rank, ...], Answered]:
        steps = steps_of(path)
        names = tuple([name for name, _ in steps])
        known = self._known.get(names)
        if known is None:
            known = self._look_up(names)
            if known[0] is not None:
                # As many as the form has places: what it does not know is not remembered.
                self._known[names] = known
        place, ranks = known
        instance = ""
        order: list[_Rank] = []
        for rank, (_, own) in zip(ranks, steps, strict=True):
            order.append((rank, orders.get(own, 0) if own else 0, own))
            instance = own or instance
        answered = Answered(path=path, steps=steps, place=place, instance=instance, value=leaves.get(path))
        return tuple(order), answered

    def _look_up(self, names: tuple[str, ...]) -> tuple[Place | None, tuple[int, ...]]:
        """Find the place of these names, and the rank of each place on the way to it."""
        path = (self._root, *names)
        ways = (path[:length] for length in range(2, len(path) + 1))
        return self._places.get(path), tuple(self._ranks.get(way, _NOWHERE) for way in ways)


def _stated_orders(leaves: Leaves) -> Iterator[tuple[str, int]]:
    for path in leaves:
        if path.endswith(ORDER_SUFFIX) and (steps := steps_of(path.removesuffix(ORDER_SUFFIX))):
            stated = leaves.text(path)
            if stated is not None and _POSITION.fullmatch(stated):
                yield steps[-1][1], int(stated)
