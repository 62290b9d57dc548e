"""What is put on the map: places with what they stand for, and how exactly each is known."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from fieldreport.ui.map.clusters import Spot, spots
from fieldreport.ui.map.projection import to_plane


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One thing at one place. Latitude and longitude are degrees (WGS 84)."""

    id: Hashable
    latitude: float
    longitude: float
    title: str
    radius: float = 0.0
    """Metres: it lies somewhere within. 0 is exact."""


@dataclass(frozen=True, slots=True)
class PointSet:
    """Points brought into the plane; of many that takes a while and can be done in any thread."""

    points: Sequence[MapPoint]
    spots: tuple[Spot, ...]

    @classmethod
    def of(cls, points: Sequence[MapPoint]) -> "PointSet":
        """Bring points into the plane."""
        return cls(points, spots(to_plane(point.latitude, point.longitude) for point in points))


NO_POINTS = PointSet((), ())
