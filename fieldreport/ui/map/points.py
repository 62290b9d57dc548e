"""What is put on the map: a place with what it stands for, and how exactly it is known."""

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One thing at one place. Latitude and longitude are degrees (WGS 84)."""

    id: Hashable
    latitude: float
    longitude: float
    title: str
    radius: float = 0.0
    """Metres: it lies somewhere within. 0 is exact."""
