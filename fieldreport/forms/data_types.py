"""The data types of answers (ODK XForms specification): how each is spelled, and what does not fit."""

import enum
import math
import re
from datetime import UTC, date, time

from fieldreport.forms.xpath.context import Value
from fieldreport.forms.xpath.values import number_text, read_number, to_text


class DataType(enum.StrEnum):
    """What an answer is."""

    TEXT = "string"
    INTEGER = "int"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "dateTime"
    POINT = "geopoint"
    TRACE = "geotrace"
    SHAPE = "geoshape"
    BINARY = "binary"
    BARCODE = "barcode"
    INTENT = "intent"


_OTHER_NAMES = {
    "integer": DataType.INTEGER,
    "float": DataType.DECIMAL,
    "double": DataType.DECIMAL,
    "select1": DataType.TEXT,
    "select": DataType.TEXT,
    "odk:rank": DataType.TEXT,
    "rank": DataType.TEXT,
}

_INTEGER = re.compile(r"[+-]?[0-9]{1,400}")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,3})?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_ZONE = r"(?:Z|[+-](?:0[0-9]|1[0-4]):?[0-5][0-9]|[+-](?:0[0-9]|1[0-4]))?"
_TIME = re.compile(rf"([0-2][0-9]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]{{1,9}})?)?{_ZONE}")
_POINT_PARTS = (2, 3, 4)
_MIN_SHAPE = 3
_MIN_TRACE = 2


def data_type(name: str) -> DataType | None:
    """Read the ``type`` of a bind, with any prefix; None for one that the specification does not know."""
    local = name.rpartition(":")[2]
    try:
        return DataType(local)
    except ValueError:
        return _OTHER_NAMES.get(local)


def stored_value(kind: DataType, value: Value) -> str:
    """Spell what a calculation gave as an answer of this type.

    A result that is not a number is no answer. Whole numbers are cut, a date loses its time.
    """
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, float):
        if math.isnan(value):
            return ""
        if kind in _NUMBERS:
            # A date is a number of days here, though it prints as a date.
            value = float(value)
    return default_value(kind, to_text(value))


def default_value(kind: DataType, text: str) -> str:
    """Spell an answer that the form itself brings."""
    return _STORED[kind](text) if text and kind in _STORED else text


def fits(kind: DataType, text: str) -> bool:
    """Tell whether *text*, not empty, is an answer of this type."""
    check = _CHECKS.get(kind)
    return check is None or check(text)


def _integer(text: str) -> str:
    number = read_number(text, UTC)
    return str(int(number)) if math.isfinite(number) else ""


def _decimal(text: str) -> str:
    number = read_number(text, UTC)
    return "" if math.isnan(number) else number_text(number)


def _date(text: str) -> str:
    return text[:10] if text[10:11] == "T" else text


def _points(text: str) -> str:
    return ";".join(_point(point) for point in text.split(";") if point.strip())


def _point(text: str) -> str:
    return " ".join(_with_decimals(part) for part in text.split())


def _with_decimals(part: str) -> str:
    # Of a coordinate a whole number has one decimal too, as every program that wrote one before has it.
    return f"{part}.0" if _INTEGER.fullmatch(part) else part


_NUMBERS = frozenset({DataType.INTEGER, DataType.DECIMAL})

_STORED = {
    DataType.INTEGER: _integer,
    DataType.DECIMAL: _decimal,
    DataType.DATE: _date,
    DataType.POINT: _point,
    DataType.TRACE: _points,
    DataType.SHAPE: _points,
}


def _is_date(text: str) -> bool:
    match = _DATE.fullmatch(text)
    try:
        return match is not None and date(int(match[1]), int(match[2]), int(match[3])) is not None
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    match = _TIME.fullmatch(text)
    try:
        return match is not None and time(int(match[1]), int(match[2]), int(match[3] or 0)) is not None
    except ValueError:
        return False


def _is_date_time(text: str) -> bool:
    day, separator, moment = text.partition("T")
    return _is_date(day) and (not separator or _is_time(moment))


def _is_point(text: str) -> bool:
    parts = text.split()
    if len(parts) not in _POINT_PARTS or not all(_DECIMAL.fullmatch(part) for part in parts):
        return False
    latitude, longitude = float(parts[0]), float(parts[1])
    return -90 <= latitude <= 90 and -180 <= longitude <= 180  # noqa: PLR2004 - degrees


def _are_points(text: str) -> list[str] | None:
    points = [point.strip() for point in text.split(";") if point.strip()]
    return points if all(_is_point(point) for point in points) else None


def _is_trace(text: str) -> bool:
    points = _are_points(text)
    return points is not None and len(points) >= _MIN_TRACE


def _is_shape(text: str) -> bool:
    points = _are_points(text)
    return points is not None and len(points) >= _MIN_SHAPE


_CHECKS = {
    DataType.INTEGER: lambda text: _INTEGER.fullmatch(text) is not None,
    DataType.DECIMAL: lambda text: _DECIMAL.fullmatch(text) is not None,
    DataType.BOOLEAN: lambda text: text in {"true", "false", "1", "0"},
    DataType.DATE: _is_date,
    DataType.TIME: _is_time,
    DataType.DATE_TIME: _is_date_time,
    DataType.POINT: _is_point,
    DataType.TRACE: _is_trace,
    DataType.SHAPE: _is_shape,
}
