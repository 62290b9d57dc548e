"""Web Mercator: degrees to a plane whose side is 1, and back (EPSG:3857, as tiles use it)."""

import math
from dataclasses import dataclass

TILE = 256
"""Pixels of a tile's side: at zoom 0 one tile is the world."""

LAST_LATITUDE = 85.0511
"""Where the plane ends."""

_EQUATOR = 40_075_016.686
"""Metres, WGS 84."""


@dataclass(frozen=True, slots=True)
class Spherical:
    """A position in degrees, WGS 84."""

    latitude: float
    longitude: float


def to_plane(latitude: float, longitude: float) -> tuple[float, float]:
    """Return x to the east and y to the south, both from 0 to 1; beyond the plane's ends, its ends."""
    latitude = max(-LAST_LATITUDE, min(LAST_LATITUDE, latitude))
    x = (longitude + 180) / 360
    return x, (1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2


def from_plane(x: float, y: float) -> Spherical:
    """Return the position of a point of the plane."""
    return Spherical(math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y)))), x * 360 - 180)


def metres_of_plane(y: float) -> float:
    """Return how many metres the plane's whole width measures at this height of it."""
    return _EQUATOR / math.cosh(math.pi * (1 - 2 * y))
