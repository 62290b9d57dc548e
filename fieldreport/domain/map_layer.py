"""A layer of the map: points, lines and areas of an organisation's own, read from GeoJSON (RFC 7946)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.errors import InvalidInput

MAX_FILE_SIZE = 16 << 20
"""Bytes; all townships of Myanmar as they are published are about 10 MB."""

MAX_POSITIONS = 400_000
MAX_NAMES = 20_000
_MOST_BRACKETS = 2 * MAX_POSITIONS
_LONGEST_NAME = 100
_NAME_FIELDS = ("name", "name_en", "NAME", "Name", "title")
_MAX_LATITUDE, _MAX_LONGITUDE = 90.0, 180.0
_MAX_DEPTH = 8
"""Geometry collections in each other; nobody needs two."""

Position = tuple[float, float]
"""Longitude and latitude in degrees (WGS 84), in the order of GeoJSON."""

_MULTI = {
    "MultiPoint": "Point",
    "MultiLineString": "LineString",
    "MultiPolygon": "Polygon",
}


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A point; its name may be empty."""

    position: Position
    name: str


@dataclass(frozen=True, slots=True)
class MapLayer:
    """What a layer holds. An area's rings are filled by the even-odd rule, so that an inner one is a hole."""

    points: tuple[NamedPoint, ...]
    lines: tuple[tuple[Position, ...], ...]
    areas: tuple[tuple[tuple[Position, ...], ...], ...]


def read_map_layer(untrusted: bytes) -> MapLayer:
    """Read a GeoJSON file: its geometries, and of points the names.

    Raises:
        InvalidInput: It is none, or more than is drawn in a moment.
    """
    if len(untrusted) > MAX_FILE_SIZE:
        raise _refused(f"larger than {MAX_FILE_SIZE} bytes")
    # Counted before anything is built: each bracket becomes an object a hundred times its size.
    if untrusted.count(b"[") + untrusted.count(b"{") > _MOST_BRACKETS:
        raise _refused(f"more than {MAX_POSITIONS} positions")
    try:
        content = json.loads(untrusted.decode("utf-8-sig"))
    except RecursionError:
        raise _refused("too many brackets within each other") from None
    except ValueError:
        raise _refused("no JSON") from None
    reading = _Reading()
    reading.take(content)
    layer = MapLayer(tuple(reading.points), tuple(reading.lines), tuple(reading.areas))
    if not (layer.points or layer.lines or layer.areas):
        raise _refused("nothing in it that has a place")
    return layer


class _Reading:
    """Gathers what is found, and counts it."""

    def __init__(self) -> None:
        self.points: list[NamedPoint] = []
        self.lines: list[tuple[Position, ...]] = []
        self.areas: list[tuple[tuple[Position, ...], ...]] = []
        self._positions = 0

    def take(self, content: object) -> None:
        """Go through a FeatureCollection, a Feature or a bare geometry."""
        match content:
            case {"type": "FeatureCollection", "features": list(features)}:
                for feature in features:
                    self._feature(feature)
            case {"type": "Feature"}:
                self._feature(content)
            case _:
                self._geometry(content, "", 0)

    def _feature(self, feature: object) -> None:
        match feature:
            case {"type": "Feature", "geometry": None}:
                return
            case {"type": "Feature", "geometry": geometry, **rest}:
                self._geometry(geometry, _name(rest.get("properties")), 0)
            case _:
                raise _refused("a feature without a geometry")

    def _geometry(self, geometry: object, name: str, depth: int) -> None:
        match geometry:
            case {"type": "GeometryCollection", "geometries": list(members)} if depth < _MAX_DEPTH:
                for member in members:
                    self._geometry(member, name, depth + 1)
            case {"type": str(kind), "coordinates": list(members)} if kind in _MULTI:
                for member in members:
                    self._single(_MULTI[kind], member, name)
            case {"type": str(kind), "coordinates": coordinates}:
                self._single(kind, coordinates, name)
            case _:
                raise _refused("a geometry of a kind that is not known")

    def _single(self, kind: str, coordinates: object, name: str) -> None:
        match kind:
            case "Point":
                kept = name if len(self.points) < MAX_NAMES else ""
                self.points.append(NamedPoint(self._position(coordinates), kept))
            case "LineString":
                self.lines.append(self._line(coordinates))
            case "Polygon" if isinstance(coordinates, list):
                self.areas.append(tuple(self._line(ring) for ring in coordinates))
            case _:
                raise _refused("a geometry of a kind that is not known")

    def _line(self, untrusted: object) -> tuple[Position, ...]:
        if not isinstance(untrusted, list) or not untrusted:
            raise _refused("a line without positions")
        return tuple(map(self._position, untrusted))

    def _position(self, untrusted: object) -> Position:
        self._positions += 1
        if self._positions > MAX_POSITIONS:
            raise _refused(f"more than {MAX_POSITIONS} positions")
        match untrusted:
            case [int() | float() as longitude, int() | float() as latitude, *_] if (
                abs(longitude) <= _MAX_LONGITUDE and abs(latitude) <= _MAX_LATITUDE
            ):
                return float(longitude), float(latitude)
            case _:
                raise _refused("a position that is not a longitude and a latitude in degrees")


def _name(properties: object) -> str:
    if not isinstance(properties, dict):
        return ""
    names: Iterator[object] = (properties.get(field) for field in _NAME_FIELDS)
    found = next((name for name in names if isinstance(name, str) and name.strip()), "")
    return "".join(char for char in found.strip() if char.isprintable() or char in "\u200b\u200c\u200d")[:_LONGEST_NAME]


def _refused(reason: str) -> InvalidInput:
    return InvalidInput(what="map layer", reason=reason)
