"""Clusters: markers that would touch on the screen become one, so that none ever lies on another."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BIN = 36.0
"""Pixels. What falls into one square is one cluster from the start: it would touch anyhow."""

_GAP = 2.0
_DOT = 5.0
_SMALLEST, _LARGEST = 11.0, 22.0
_REACH = 2 * _LARGEST + _GAP


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of the plane, with the numbers of all that lies exactly there."""

    x: float
    y: float
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spots that are shown as one marker, in the middle of what they hold."""

    x: float
    y: float
    spots: tuple[Spot, ...]
    count: int

    @property
    def radius(self) -> float:
        """Pixels of its marker, at the normal size of text."""
        return marker_radius(self.count)

    @property
    def members(self) -> tuple[int, ...]:
        """The numbers of all that it holds."""
        return tuple(number for spot in self.spots for number in spot.members)


def marker_radius(count: int) -> float:
    """Return the radius of a marker for so many: a dot for one, larger for more, with room for the number."""
    return _DOT if count == 1 else min(_LARGEST, _SMALLEST + 1.6 * math.log2(count / 2))


def spots(points: Iterable[tuple[float, float]]) -> tuple[Spot, ...]:
    """Gather points of the plane that are the same: many reports name one town."""
    found: dict[tuple[float, float], list[int]] = defaultdict(list)
    for number, point in enumerate(points):
        found[point].append(number)
    return tuple(Spot(x, y, tuple(members)) for (x, y), members in found.items())


def clustered(all_spots: Sequence[Spot], scale: float) -> tuple[Cluster, ...]:
    """Put spots together until no two markers touch.

    Args:
        all_spots: What is to be shown.
        scale: Pixels of the plane's width; divided by the size of text, if markers grow with it.
    """
    bins: dict[tuple[int, int], list[Spot]] = defaultdict(list)
    for spot in all_spots:
        bins[int(spot.x * scale // _BIN), int(spot.y * scale // _BIN)].append(spot)
    waiting = [_cluster(tuple(members)) for members in bins.values()]
    return _apart(waiting, scale)


def _apart(waiting: list[Cluster], scale: float) -> tuple[Cluster, ...]:
    """Settle clusters one by one; one that touches a settled one takes it in and has to find its place anew."""
    settled: dict[tuple[int, int], list[Cluster]] = defaultdict(list)
    while waiting:
        cluster = waiting.pop()
        column, row = int(cluster.x * scale // _REACH), int(cluster.y * scale // _REACH)
        touched = next(
            (
                (square, other)
                for square in ((column + across, row + down) for across in (-1, 0, 1) for down in (-1, 0, 1))
                for other in settled.get(square, ())
                if _touch(cluster, other, scale)
            ),
            None,
        )
        if touched is None:
            settled[column, row].append(cluster)
            continue
        square, other = touched
        settled[square].remove(other)
        waiting.append(_joined(cluster, other))
    return tuple(cluster for members in settled.values() for cluster in members)


def _touch(one: Cluster, other: Cluster, scale: float) -> bool:
    apart = one.radius + other.radius + _GAP
    return ((one.x - other.x) * scale) ** 2 + ((one.y - other.y) * scale) ** 2 < apart**2


def _cluster(members: tuple[Spot, ...]) -> Cluster:
    count = sum(len(spot.members) for spot in members)
    return Cluster(
        x=sum(spot.x * len(spot.members) for spot in members) / count,
        y=sum(spot.y * len(spot.members) for spot in members) / count,
        spots=members,
        count=count,
    )


def _joined(one: Cluster, other: Cluster) -> Cluster:
    count = one.count + other.count
    return Cluster(
        x=(one.x * one.count + other.x * other.count) / count,
        y=(one.y * one.count + other.y * other.count) / count,
        spots=one.spots + other.spots,
        count=count,
    )
