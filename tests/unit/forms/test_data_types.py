"""The data types of answers: how results are kept, and what does not fit."""

import pytest

from fieldreport.forms.data_types import DataType, data_type, default_value, fits, stored_value
from fieldreport.forms.xpath import DayNumber, Value


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("string", DataType.TEXT),
        ("xsd:int", DataType.INTEGER),
        ("integer", DataType.INTEGER),
        ("odk:rank", DataType.TEXT),
        ("select1", DataType.TEXT),
        ("dateTime", DataType.DATE_TIME),
        ("hologram", None),
    ],
)
def test_types_are_known_by_their_names(written: str, read: DataType | None) -> None:
    assert data_type(written) is read


@pytest.mark.parametrize(
    ("kind", "value", "stored"),
    [
        (DataType.TEXT, True, "true"),
        (DataType.TEXT, False, "false"),
        (DataType.TEXT, float("nan"), ""),
        (DataType.TEXT, "NaN", "NaN"),
        (DataType.TEXT, 3.0, "3"),
        (DataType.TEXT, [], ""),
        (DataType.INTEGER, 3.9, "3"),
        (DataType.INTEGER, -3.9, "-3"),
        (DataType.INTEGER, float("inf"), ""),
        (DataType.INTEGER, "many", ""),
        (DataType.INTEGER, DayNumber(20000.0, "2024-10-04"), "20000"),
        (DataType.DECIMAL, "2.50", "2.5"),
        (DataType.DECIMAL, "two", ""),
        (DataType.DATE, "2026-03-01T12:00:00.000Z", "2026-03-01"),
        (DataType.DATE, DayNumber(20000.0, "2024-10-04"), "2024-10-04"),
        (DataType.POINT, "16 96.5 0 5", "16.0 96.5 0.0 5.0"),
        (DataType.TRACE, "16 96; 17 96;", "16.0 96.0;17.0 96.0"),
    ],
)
def test_a_result_is_kept_as_its_type_has_it(kind: DataType, value: Value, stored: str) -> None:
    assert stored_value(kind, value) == stored


def test_an_empty_default_stays_empty() -> None:
    assert default_value(DataType.INTEGER, "") == ""


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (DataType.TEXT, "anything"),
        (DataType.INTEGER, "-12"),
        (DataType.DECIMAL, "1e3"),
        (DataType.DECIMAL, ".5"),
        (DataType.BOOLEAN, "true"),
        (DataType.DATE, "2024-02-29"),
        (DataType.TIME, "23:59"),
        (DataType.TIME, "23:59:59.999+06:30"),
        (DataType.DATE_TIME, "2024-02-29T10:00:00.000+06:30"),
        (DataType.DATE_TIME, "2024-02-29"),
        (DataType.POINT, "16.8 96.15"),
        (DataType.POINT, "16.8 96.15 12 5"),
        (DataType.TRACE, "1 2;3 4"),
        (DataType.SHAPE, "1 2;3 4;5 6;1 2"),
        (DataType.BINARY, "photo.jpg"),
    ],
)
def test_answers_fit_their_type(kind: DataType, text: str) -> None:
    assert fits(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (DataType.INTEGER, "1.5"),
        (DataType.INTEGER, "၁၂"),
        (DataType.DECIMAL, "1,5"),
        (DataType.BOOLEAN, "yes"),
        (DataType.DATE, "2023-02-29"),
        (DataType.DATE, "29.2.2024"),
        (DataType.TIME, "25:00"),
        (DataType.TIME, "noon"),
        (DataType.DATE_TIME, "2024-02-29T29:00"),
        (DataType.DATE_TIME, "yesterday"),
        (DataType.POINT, "16.8"),
        (DataType.POINT, "96.15 196.8"),
        (DataType.POINT, "91 0"),
        (DataType.POINT, "north east"),
        (DataType.TRACE, "1 2"),
        (DataType.TRACE, "1 2;x"),
        (DataType.SHAPE, "1 2;3 4"),
    ],
)
def test_what_does_not_fit_is_told(kind: DataType, text: str) -> None:
    assert not fits(kind, text)
