"""Calculations and conditions that wait for each other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from fieldreport.forms.definition import Definition, PlacePath
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.graph import Aspect, Cell
from fieldreport.forms.xform.expressions import shown_path

MAX_CYCLES = 100
"""Cycles that are told; to judge one, the whole graph may have to be walked."""

_PARTS: Mapping[Aspect, str] = {
    Aspect.COUNT: "count",
    Aspect.RELEVANT: "relevant",
    Aspect.CALCULATE: "calculate",
    Aspect.CHOICES: "choice_filter",
}

_DECIDING = frozenset(_PARTS)
"""What can change a value; the other rules only judge it."""


def check_cycles(definition: Definition) -> Iterator[Problem]:
    """Yield a problem for each cycle: an error where it is certain, a warning where it may lead to another instance.

    `indexed-repeat(…, position(..) - 1)` looks like a cycle between definitions and is none between instances.
    """
    certain = _certain_edges(definition)
    for cell, successor in definition.graph.loops[:MAX_CYCLES]:
        is_certain = successor in certain[cell] and _reaches(successor, cell, certain)
        yield Problem(
            "expression.cycle" if is_certain else "expression.cycle_between_instances",
            Severity.ERROR if is_certain else Severity.WARNING,
            path=shown_path(successor.path),
            part=_PARTS.get(successor.aspect, ""),
            details={"name": successor.path[-1], "other": cell.path[-1]},
        )


def _certain_edges(definition: Definition) -> Mapping[Cell, set[Cell]]:
    """Find what surely waits for what: both lie in the same instances of all repeats around them."""
    repeats = frozenset(path for path, place in definition.places.items() if place.repeat is not None)
    edges: defaultdict[Cell, set[Cell]] = defaultdict(set)
    for path, found in definition.graph.readers.items():
        deciding = list(_deciding(path, definition))
        for reader in found:
            depth = max(_innermost(path, repeats), _innermost(reader.cell.path, repeats))
            if reader.shared >= depth:
                for cell in deciding:
                    edges[cell].add(reader.cell)
    return edges


def _deciding(path: PlacePath, definition: Definition) -> Iterator[Cell]:
    for depth in range(1, len(path) + 1):
        for cell in definition.graph.at.get(path[:depth], ()):
            if cell.aspect is Aspect.RELEVANT or (depth == len(path) and cell.aspect in _DECIDING):
                yield cell


def _innermost(path: PlacePath, repeats: frozenset[PlacePath]) -> int:
    return max((depth for depth in range(1, len(path) + 1) if path[:depth] in repeats), default=0)


def _reaches(start: Cell, goal: Cell, edges: Mapping[Cell, set[Cell]]) -> bool:
    seen = {start}
    waiting = [start]
    while waiting:
        cell = waiting.pop()
        if cell is goal:
            return True
        following = edges.get(cell, set()) - seen
        seen |= following
        waiting += following
    return False
