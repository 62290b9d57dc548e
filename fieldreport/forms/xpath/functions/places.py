"""Points on the Earth: area, distance, whether one lies within others."""

import itertools
import math
from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.xpath.context import Context, Value
from fieldreport.forms.xpath.functions.declare import ANY, BOOLEAN, NUMBER, TEXT, Function, plain
from fieldreport.forms.xpath.values import texts

_RADIUS: Final = 6_378_100
"""Metres, at the equator: the sphere that the ODK specification counts on."""
_LEAST_CORNERS: Final = 3

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


def _points(written: list[str]) -> list[Point] | None:
    """Read geopoints, geotraces and geoshapes; None when one of them is none."""
    points: list[Point] = []
    for text in written:
        for piece in text.split(";"):
            if not piece.strip():
                continue
            point = _point(piece)
            if point is None:
                return None
            points.append(point)
    return points


def _point(text: str) -> Point | None:
    try:
        latitude, longitude = (float(number) for number in text.split()[:2])
    except ValueError:
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None  # noqa: PLR2004


def _two_decimals(metres: float) -> float:
    return math.floor(abs(metres) * 100 + 0.5) / 100


def _area(context: Context, value: Value) -> float:
    points = _points(texts(value, context.environment))
    if points is None or len(points) < _LEAST_CORNERS:
        return 0.0
    context.environment.spend(len(points))
    corners = itertools.pairwise([*points, points[0]])
    total = sum(
        math.radians(east - west) * (2 + math.sin(math.radians(south)) + math.sin(math.radians(north)))
        for (south, west), (north, east) in corners
    )
    return _two_decimals(total * _RADIUS * _RADIUS / 2)


def _distance(context: Context, *values: Value) -> float:
    points = _points([text for value in values for text in texts(value, context.environment)])
    if points is None:
        raise EvaluationFailed(reason="distance() needs geopoints")
    context.environment.spend(len(points))
    return _two_decimals(sum(_arc(one, other) for one, other in itertools.pairwise(points)) * _RADIUS)


def _arc(one: Point, other: Point) -> float:
    """Return the angle between two points in radians (spherical law of cosines)."""
    north, south, turn = math.radians(one[0]), math.radians(other[0]), math.radians(one[1] - other[1])
    cosine = math.sin(north) * math.sin(south) + math.cos(north) * math.cos(south) * math.cos(turn)
    return math.acos(max(-1.0, min(1.0, cosine)))


def _geofence(context: Context, point: str, shape: str) -> bool:
    points, corners = _points([point]), _points([shape])
    if not points or not corners or len(corners) < _LEAST_CORNERS or corners[0] != corners[-1]:
        return False
    context.environment.spend(len(corners))
    latitude, longitude = points[0]
    inside = False
    # A ray to the east crosses the border an odd number of times from within.
    for (lat, lon), (next_lat, next_lon) in itertools.pairwise(corners):
        if (next_lat > latitude) != (lat > latitude):
            crossing = (lon - next_lon) * (latitude - next_lat) / (lat - next_lat) + next_lon
            inside ^= longitude < crossing
    return inside


FUNCTIONS: Final[tuple[Function, ...]] = (
    plain("area", "The area within the points, in square metres to two decimals.", _area, takes=(ANY,), gives=NUMBER),
    plain(
        "distance",
        "The length of the way from point to point, in metres to two decimals.",
        _distance,
        takes=(ANY,),
        gives=NUMBER,
        most=None,
    ),
    plain("geofence", "Whether the point lies within the shape.", _geofence, takes=(TEXT, TEXT), gives=BOOLEAN),
)
