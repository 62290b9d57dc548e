"""Lists that come beside a form, CSV, XML or GeoJSON, as trees that expressions can search."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import Final

from fieldreport.errors import FormRefused, XmlRefused
from fieldreport.forms.tree import ELEMENT, LIMITS, Node, read_xml, without_layout
from fieldreport.forms.xpath.values import number_text

MAX_COLUMNS: Final = 500

CSV_FOLDER: Final = "jr://file-csv/"

MAX_SIGNS: Final = 4 * LIMITS.nodes
"""Delimiters of one list: what it could at most become is known before anything is made of it."""

_DELIMITERS: Final = ",;\t|"
_COORDINATES: Final = 2


def read_list(untrusted: bytes, name: str) -> Node:
    """Read the attachment *name* as the ``<instance>`` that an expression sees.

    A CSV's rows and a GeoJSON's features become ``/root/item`` with a child for each column; XML stands as it is.

    Raises:
        FormRefused: it is none of the three, or larger than a list may be.
    """
    try:
        text = untrusted.decode("utf-8-sig")
    except UnicodeDecodeError:
        if name.lower().endswith(".xml"):
            return _from_xml(untrusted)
        raise FormRefused(reason="list is not UTF-8") from None
    start = text.lstrip()[:1]
    if len(untrusted) > LIMITS.size:
        raise FormRefused(reason="list is too large")
    if name.startswith(CSV_FOLDER) or name.lower().endswith(".csv"):
        return _from_csv(text)
    if start == "{":
        return _from_geojson(text)
    return _from_xml(untrusted) if start == "<" else _from_csv(text)


def _from_xml(untrusted: bytes) -> Node:
    try:
        document = read_xml(untrusted)
    except XmlRefused as error:
        raise FormRefused(reason=f"list is no XML: {error.details['reason']}") from None
    instance = Node(ELEMENT, "instance")
    instance.append(without_layout(document.elements()[0]))
    return instance


def _from_csv(text: str) -> Node:
    # Some programs end a line in LF CR; an empty line written in CR LF keeps its number of ends.
    text = text.replace("\n\r", "\n")
    first_line = text.replace("\r", "\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first_line.count)
    _check_signs(text, f"\r\n{delimiter}")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=None), delimiter=delimiter))
    except csv.Error:
        raise FormRefused(reason="list is no CSV") from None
    while rows and not rows[-1]:
        rows.pop()
    if not rows:
        return _instance([])
    header = rows[0]
    if len(header) > MAX_COLUMNS or len(rows) * (len(header) + 1) > LIMITS.nodes:
        raise FormRefused(reason="list is too large")
    # A short row ends in blank columns; an empty line between others is a row of them.
    return _instance([list(zip(header, row + [""] * len(header), strict=False)) for row in rows[1:]])


def _check_signs(text: str, signs: str) -> None:
    if sum(map(text.count, signs)) > MAX_SIGNS:
        raise FormRefused(reason="list is too large")


def _from_geojson(text: str) -> Node:
    _check_signs(text, "[{,")
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise FormRefused(reason="list is no JSON") from None
    features = document.get("features") if isinstance(document, Mapping) else None
    if not isinstance(features, list) or not all(isinstance(feature, Mapping) for feature in features):
        raise FormRefused(reason="list is no GeoJSON")
    rows = [_feature(feature) for feature in features]
    if sum(len(row) + 1 for row in rows) > LIMITS.nodes:
        raise FormRefused(reason="list is too large")
    return _instance(rows)


def _feature(feature: Mapping[str, object]) -> list[tuple[str, str]]:
    properties = feature.get("properties")
    columns = dict(properties) if isinstance(properties, Mapping) else {}
    if "id" in feature:
        columns.setdefault("id", feature["id"])
    return [("geometry", _geometry(feature.get("geometry"))), *((str(name), _text(columns[name])) for name in columns)]


def _geometry(geometry: object) -> str:
    """Spell a point, line or polygon (its outer ring) as ODK does; "" for anything else."""
    try:
        match geometry:
            case {"type": "Point", "coordinates": list(position)}:
                return _point(position)
            case {"type": "LineString", "coordinates": list(line)}:
                return "; ".join(map(_point, line))
            case {"type": "Polygon", "coordinates": [list(ring), *_]}:
                return "; ".join(map(_point, ring))
            case _:
                return ""
    except (TypeError, ValueError, OverflowError):
        raise FormRefused(reason="list has broken coordinates") from None


def _point(position: object) -> str:
    if not isinstance(position, list) or len(position) < _COORDINATES:
        raise ValueError
    return f"{number_text(float(position[1]))} {number_text(float(position[0]))} 0 0"


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case int():
            return str(value)
        case float():
            return number_text(value)
        case _:
            return json.dumps(value, ensure_ascii=False)


def _instance(rows: Iterable[Iterable[tuple[str, str]]]) -> Node:
    instance = Node(ELEMENT, "instance")
    root = instance.append(Node(ELEMENT, "root"))
    for row in rows:
        item = root.append(Node(ELEMENT, "item"))
        for name, value in row:
            item.append(Node(ELEMENT, name, text=value))
    return instance
