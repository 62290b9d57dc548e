"""The outlines that come with the program: Myanmar, its states, its neighbours, and names (resources/map)."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from fieldreport.system.resource_files import resource_bytes
from fieldreport.ui.map.projection import TILE, to_plane

COARSEST, FINEST = 4, 10
"""Zooms between which lines are thinned out; nearer than that they are drawn as they are."""

_THINNED_TO = 0.6
"""Pixels between two points of a line that is seen from afar."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line or ring in the plane, as coarse as each zoom allows."""

    points: Sequence[tuple[float, float]]
    bounds: QRectF
    _thinned: dict[int, QPolygonF] = field(default_factory=dict)

    @classmethod
    def of(cls, points: Iterable[tuple[float, float]]) -> "Line":
        """Make a line of points of the plane, at least one."""
        kept = tuple(points)
        across, down = [x for x, _ in kept], [y for _, y in kept]
        left, top = min(across), min(down)
        return cls(kept, QRectF(left, top, max(across) - left, max(down) - top))

    def at(self, zoom: float) -> QPolygonF:
        """Return the line for a zoom; made once for each whole number of it."""
        level = max(COARSEST, min(FINEST, int(zoom) + 1))
        if level not in self._thinned:
            step = _THINNED_TO / (TILE * 2**level) if level < FINEST else 0.0
            self._thinned[level] = QPolygonF([QPointF(x, y) for x, y in _thinned(self.points, step)])
        return self._thinned[level]


@dataclass(frozen=True, slots=True, eq=False)
class Land:
    """A country."""

    is_home: bool
    rings: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the map, from *zoom* on; the Burmese one may be empty."""

    kind: str
    name: str
    burmese: str
    x: float
    y: float
    zoom: float


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """All of it; the more important names come first."""

    lands: tuple[Land, ...]
    borders: tuple[Line, ...]
    labels: tuple[Label, ...]

    @property
    def home(self) -> QRectF:
        """The rectangle around the country."""
        bounds = QRectF()
        for land in self.lands:
            for ring in land.rings if land.is_home else ():
                bounds = bounds.united(ring.bounds)
        return bounds


def read_region() -> Region:
    """Read the resource; about 40 ms."""
    content = json.loads(resource_bytes("map", "region.json"))
    unit = content["unit"]
    names = [("land", one, 3.0) for one in content["lands"] if one["at"]]
    names += [(one["kind"], one, one["zoom"]) for one in content["labels"]]
    return Region(
        # Our own country last: its finer outline lies above those of its neighbours.
        lands=tuple(
            Land(one["is_home"], tuple(Line.of(_unpacked(ring, unit)) for ring in one["rings"]))
            for one in sorted(content["lands"], key=lambda land: bool(land["is_home"]))
        ),
        borders=tuple(Line.of(_unpacked(line, unit)) for line in content["borders"]),
        labels=tuple(
            Label(kind, one["name"], one["burmese"], *to_plane(*one["at"]), zoom) for kind, one, zoom in names
        ),
    )


def _unpacked(numbers: Sequence[int], unit: int) -> Iterator[tuple[float, float]]:
    for longitude, latitude in zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True):
        yield to_plane(latitude / unit, longitude / unit)


def _thinned(points: Sequence[tuple[float, float]], step: float) -> Iterator[tuple[float, float]]:
    last = points[0]
    yield last
    for point in points[1:-1]:
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= step:
            last = point
            yield point
    yield points[-1]
