"""A gazetteer file: places as comma-separated values, as an office has them or as they come with the program.

One row a place, UTF-8, the first row names the columns:

=============================  ==================================================================
``pcode`` (or ``code``)        the place's code, once
``name_en`` or ``name``        its name in Latin letters
``name_my``                    its name in Burmese; one of the two must be there
``aliases`` (may be absent)    further spellings, with ``;`` between two
``parent`` (may be absent)     the code of what it lies in; empty for the largest
``level`` (may be absent)      ``state_region``, ``township``, ``village``, …; ``site`` if not said
``lat``, ``lon`` (or absent)   degrees, both or none
=============================  ==================================================================

Columns of other names are passed over.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping

from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.errors import InvalidInput

MAX_FILE_SIZE = 64 << 20
"""Bytes. All villages of Myanmar, some 70,000, are about 6 MB."""

MAX_PLACES = 500_000
MAX_ALIASES = 64

_OTHER_NAMES = {"code": "pcode", "name": "name_en", "latitude": "lat", "longitude": "lon", "lng": "lon"}
_DEGREES = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,20})?")


def read_gazetteer(untrusted: bytes) -> list[Place]:
    """Read all places of a file, or none.

    Raises:
        InvalidInput: It is no such file; the reason names the row, counting the first as 1.
    """
    if len(untrusted) > MAX_FILE_SIZE:
        raise InvalidInput(what="gazetteer", reason=f"larger than {MAX_FILE_SIZE} bytes")
    try:
        text = untrusted.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput(what="gazetteer", reason="not UTF-8") from None
    places: dict[PlaceCode, Place] = {}
    for number, row in _rows(text):
        try:
            place = _place(row)
        except InvalidInput as fault:
            raise InvalidInput(what="gazetteer", reason=f"row {number}: {_reason(fault)}") from None
        if place.code in places:
            raise InvalidInput(what="gazetteer", reason=f"row {number}: the code stands in a row above")
        if len(places) == MAX_PLACES:
            raise InvalidInput(what="gazetteer", reason=f"more than {MAX_PLACES} places")
        places[place.code] = place
    if not places:
        raise InvalidInput(what="gazetteer", reason="no places in it")
    return list(places.values())


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    # A quotation mark that is never closed would make one field of the rest: the reader refuses fields over 128 KiB.
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 1
    try:
        columns = [_column(name) for name in next(rows, [])]
        if len(set(columns)) != len(columns) or "pcode" not in columns or not {"name_en", "name_my"} & set(columns):
            raise InvalidInput(what="gazetteer", reason="the first row must name the columns pcode and name_en, once")
        for number, values in enumerate(rows, 2):
            if not values:
                continue
            if len(values) != len(columns):
                raise InvalidInput(what="gazetteer", reason=f"row {number}: not as many fields as columns")
            yield number, dict(zip(columns, (value.strip() for value in values), strict=True))
    except csv.Error:
        raise InvalidInput(what="gazetteer", reason=f"row {number + 1}: not comma-separated values") from None


def _column(name: str) -> str:
    bare = name.strip().casefold()
    return _OTHER_NAMES.get(bare, bare)


def _place(row: Mapping[str, str]) -> Place:
    aliases = row.get("aliases", "").split(";")
    if len(aliases) > MAX_ALIASES:
        raise InvalidInput(what="aliases", reason=f"more than {MAX_ALIASES} aliases")
    written = (row.get("name_en", ""), row.get("name_my", ""), *(alias.strip() for alias in aliases))
    level = row.get("level", "") or PlaceLevel.SITE
    if level not in set(PlaceLevel):
        raise InvalidInput(what="level", reason="no level that is known")
    return Place(
        code=PlaceCode(row.get("pcode", "")),
        level=PlaceLevel(level),
        names=tuple(dict.fromkeys(name for name in written if name)),
        parent=PlaceCode(row["parent"]) if row.get("parent") else None,
        latitude=_degrees(row.get("lat", "")),
        longitude=_degrees(row.get("lon", "")),
    )


def _degrees(text: str) -> float | None:
    if not text:
        return None
    if not _DEGREES.fullmatch(text):
        raise InvalidInput(what="position", reason="not a number of degrees, as in 16.5")
    return float(text)


def _reason(fault: InvalidInput) -> str:
    return f"{fault.details['what']}: {fault.details['reason']}"
