"""Who must be recomputed after whom: the cells of a form, what reads what, and an order that needs each cell once."""

import enum
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldreport.errors import FormRefused

Path = tuple[str, ...]

MAX_DEPENDENCIES: Final = 100_000
"""Pairs of a place and an expression that reads it; the largest forms in use have a thousand."""

MAX_COMPARISONS: Final = 200_000
"""Places that are held against patterns with ``*`` and ``//``: some seconds."""


class Aspect(enum.IntEnum):
    """What of a place is computed."""

    COUNT = 0
    RELEVANT = 1
    CALCULATE = 2
    READONLY = 3
    REQUIRED = 4
    CHOICES = 5
    CONSTRAINT = 6
    SHOWN = 7
    """Texts and choices: not computed before somebody looks, but somebody looking must be told."""


_CHANGES_VALUE: Final = frozenset({Aspect.COUNT, Aspect.RELEVANT, Aspect.CALCULATE, Aspect.CHOICES})


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """One expression at one place.

    What is computed of a repeat as a whole stands at the place that holds it, *repeat* being its path.
    """

    path: Path
    aspect: Aspect
    reads: frozenset[tuple[Path, Path]] = frozenset()
    """Pattern and anchor of everything that it reads."""
    repeat: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """A cell that reads a place, and how many names of their paths are surely the same instances."""

    cell: Cell
    shared: int
    suffix: str | None
    """What leads from there down to the cell, as written in a reference; None if a repeat lies between."""


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """The dependencies of a form."""

    cells: tuple[Cell, ...] = ()
    at: Mapping[Path, tuple[Cell, ...]] = field(default_factory=dict)
    readers: Mapping[Path, tuple[Reader, ...]] = field(default_factory=dict)
    outside_readers: Mapping[Path, tuple[Reader, ...]] = field(default_factory=dict)
    """Repeat -> what reads into it without being in the same instance: touched when instances come or go."""
    inside_readers: Mapping[Path, tuple[Reader, ...]] = field(default_factory=dict)
    """Repeat -> what reads the instance in which it is, its position above all: touched in the other instances."""
    rank: Mapping[Cell, int] = field(default_factory=dict)
    loops: tuple[tuple[Cell, Cell], ...] = ()
    """Cells that wait for each other, if they lie in the same instances."""


def build_graph(cells: Iterable[Cell], places: Iterable[Path], repeats: frozenset[Path]) -> Graph:
    """Work out the dependencies of *cells* among *places*.

    Raises:
        FormRefused: there are more than can be worked with.
    """
    listed = tuple(cells)
    matcher = _Matcher(places)
    readers: dict[Path, list[Reader]] = defaultdict(list)
    dependencies = 0
    for cell in listed:
        # A place read in two ways is read in the wider one.
        shared_with: dict[Path, int] = {}
        for pattern, anchor in cell.reads:
            for path in matcher.matching(pattern):
                shared = _shared(path, anchor, cell.path, repeats)
                shared_with[path] = min(shared, shared_with.get(path, shared))
        dependencies += len(shared_with)
        if dependencies > MAX_DEPENDENCIES:
            raise FormRefused(reason="too many dependencies")
        for path, shared in shared_with.items():
            readers[path].append(Reader(cell, shared, _suffix(cell, shared, repeats)))
    at: dict[Path, list[Cell]] = defaultdict(list)
    for cell in listed:
        if cell.aspect is not Aspect.SHOWN:
            at[cell.path].append(cell)
    rank, loops = _order(listed, readers)
    outside, inside = _around_repeats(readers, repeats)
    return Graph(
        cells=listed,
        at={path: tuple(found) for path, found in at.items()},
        readers={path: tuple(found) for path, found in readers.items()},
        outside_readers=outside,
        inside_readers=inside,
        rank=rank,
        loops=loops,
    )


def _shared(path: Path, anchor: Path, reader: Path, repeats: frozenset[Path]) -> int:
    """Return the depth of the innermost repeat in which what is read and its reader are one instance."""
    shared = 0
    for depth in range(1, min(len(path), len(anchor), len(reader)) + 1):
        if not path[depth - 1] == anchor[depth - 1] == reader[depth - 1]:
            break
        if path[:depth] in repeats:
            shared = depth
    return shared


def _suffix(cell: Cell, shared: int, repeats: frozenset[Path]) -> str | None:
    if any(cell.path[:depth] in repeats for depth in range(shared + 1, len(cell.path) + 1)):
        return None
    # References leave out the root's name.
    return "".join(f"/{name}" for name in cell.path[max(shared, 1) :])


def _around_repeats(
    readers: Mapping[Path, list[Reader]], repeats: frozenset[Path]
) -> tuple[dict[Path, tuple[Reader, ...]], dict[Path, tuple[Reader, ...]]]:
    outside: dict[Path, dict[tuple[Cell, int], Reader]] = {repeat: {} for repeat in repeats}
    inside: dict[Path, tuple[Reader, ...]] = {}
    for path, found in readers.items():
        for depth in range(1, len(path) + 1):
            if (repeat := path[:depth]) in repeats:
                outside[repeat].update({(one.cell, one.shared): one for one in found if one.shared < depth})
    for repeat in repeats:
        inside[repeat] = tuple(one for one in readers.get(repeat, ()) if one.shared == len(repeat))
    return {repeat: tuple(found.values()) for repeat, found in outside.items()}, inside


class _Matcher:
    """Finds the places that a pattern with ``*`` and ``**`` stands for."""

    def __init__(self, places: Iterable[Path]) -> None:
        self._places = tuple(places)
        self._known = frozenset(self._places)
        self._by_name: dict[str, list[Path]] = defaultdict(list)
        for path in self._places:
            self._by_name[path[-1]].append(path)
        self._found: dict[Path, tuple[Path, ...]] = {}
        self._comparisons = 0

    def matching(self, pattern: Path) -> tuple[Path, ...]:
        if "*" not in pattern and "**" not in pattern:
            return (pattern,) if pattern in self._known else ()
        if pattern not in self._found:
            ends_in_name = pattern[-1] not in {"*", "**"}
            candidates = self._by_name.get(pattern[-1], ()) if ends_in_name else self._places
            self._comparisons += len(candidates)
            if self._comparisons > MAX_COMPARISONS:
                raise FormRefused(reason="too many references to any depth")
            self._found[pattern] = tuple(path for path in candidates if _matches(pattern, path))
        return self._found[pattern]


def _matches(pattern: Path, path: Path) -> bool:
    """Match as a set of positions in the pattern, so that many ``**`` cost no more than one."""
    positions = _past_any({0}, pattern)
    for name in path:
        stepped = {place for place in positions if place < len(pattern) and pattern[place] == "**"}
        stepped |= {place + 1 for place in positions if place < len(pattern) and pattern[place] in {"*", name}}
        positions = _past_any(stepped, pattern)
        if not positions:
            return False
    return len(pattern) in positions


def _past_any(positions: set[int], pattern: Path) -> set[int]:
    reached = set(positions)
    for place in sorted(positions):
        following = place
        while following < len(pattern) and pattern[following] == "**":
            following += 1
            reached.add(following)
    return reached


def _order(
    cells: tuple[Cell, ...], readers: Mapping[Path, list[Reader]]
) -> tuple[dict[Cell, int], tuple[tuple[Cell, Cell], ...]]:
    """Number the cells so that one comes after those on which it depends, and find those that wait for each other."""
    after = _successors(cells, readers)
    done: list[Cell] = []
    is_open: dict[Cell, bool] = {}
    loops: list[tuple[Cell, Cell]] = []
    for first in cells:
        if first in is_open:
            continue
        is_open[first] = True
        stack: list[tuple[Cell, Iterator[Cell]]] = [(first, iter(after.get(first, ())))]
        while stack:
            cell, following = stack[-1]
            successor = next(following, None)
            if successor is None:
                is_open[cell] = False
                done.append(cell)
                stack.pop()
            elif successor not in is_open:
                is_open[successor] = True
                stack.append((successor, iter(after.get(successor, ()))))
            elif is_open[successor]:
                loops.append((cell, successor))
    return {cell: number for number, cell in enumerate(reversed(done))}, tuple(loops)


def _successors(cells: tuple[Cell, ...], readers: Mapping[Path, list[Reader]]) -> dict[Cell, list[Cell]]:
    changing: dict[Path, list[Cell]] = defaultdict(list)
    for cell in cells:
        if cell.aspect in _CHANGES_VALUE:
            changing[cell.repeat or cell.path].append(cell)
    after: dict[Cell, dict[Cell, None]] = defaultdict(dict)
    for path, found in readers.items():
        reading = [reader.cell for reader in found if reader.cell.aspect is not Aspect.SHOWN]
        for cell in _changing(path, changing):
            after[cell].update(dict.fromkeys(reading))
    for cell in cells:
        # What becomes relevant is calculated; whether it counts is settled first.
        if cell.aspect is Aspect.CALCULATE:
            for above in _changing(cell.path, changing):
                if above.aspect is Aspect.RELEVANT:
                    after[above][cell] = None
    return {cell: [other for other in following if other is not cell] for cell, following in after.items()}


def _changing(path: Path, changing: Mapping[Path, list[Cell]]) -> Iterator[Cell]:
    """Yield the cells that can change what *path* is worth: its own, and what decides whether it counts."""
    yield from changing.get(path, ())
    for depth in range(1, len(path)):
        for cell in changing.get(path[:depth], ()):
            if cell.aspect in {Aspect.RELEVANT, Aspect.COUNT}:
                yield cell
