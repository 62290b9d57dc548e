"""How values turn into one another and compare."""

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.forms.xpath import DayNumber, Value, number_text, to_boolean, to_number, to_text
from fieldreport.forms.xpath.dates import day_number, moment_of, read_date
from fieldreport.forms.xpath.values import read_number
from tests.unit.forms.xpath.desk import YANGON, environment, value


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (5.0, "5"),
        (-5.5, "-5.5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (1e-5, "0.00001"),
        (-1.5e-7, "-0.00000015"),
        (1e-7, "0.0000001"),
        (1e-8, "1e-8"),
        (1.25e-10, "1.25e-10"),
        (math.nan, "NaN"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (DayNumber(3.0, "1970-01-04"), "1970-01-04"),
    ],
)
def test_a_number_prints_without_exponent_where_people_read_it(number: float, text: str) -> None:
    assert number_text(number) == to_text(number) == text


@given(st.floats(allow_nan=False))
def test_what_a_number_prints_reads_back_as_the_number(number: float) -> None:
    assert read_number(number_text(number), dt.UTC) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" 12 ", 12),
        ("+5", 5),
        (".5", 0.5),
        ("5.", 5),
        ("1e3", 1000),
        ("-Infinity", -math.inf),
        ("1970-01-03", 2),
        ("1970-01-02T12:00:00+06:30", 1.5),
        ("9" * 400, math.inf),
    ],
)
def test_texts_that_are_numbers(text: str, number: float) -> None:
    assert read_number(text, YANGON) == number


@pytest.mark.parametrize(
    "text", ["", " ", "a", "1a", "1,5", "0x1", "1_0", "nan", "--1", "2012-02-30", "abcd-1", "1e", "9" * 2000]
)
def test_texts_that_are_no_numbers(text: str) -> None:
    assert math.isnan(read_number(text, YANGON))


def test_truths_texts_and_numbers_of_everything() -> None:
    truths: list[tuple[Value, bool]] = [
        (True, True), (False, False), (1.0, True), (0.0, False), (math.nan, False), ("", False), ("false", True),
        ([], False),
    ]  # fmt: skip
    assert [to_boolean(one) for one, _ in truths] == [truth for _, truth in truths]
    written: list[tuple[Value, str]] = [(True, "true"), (False, "false"), ("x", "x"), ([], "")]
    assert [to_text(one) for one, _ in written] == [text for _, text in written]
    assert [to_number(one, dt.UTC) for one in (True, False, "7", 8.0)] == [1, 0, 7, 8]
    assert math.isnan(to_number([], dt.UTC))
    around = environment()
    assert around.root is not None
    age = around.root.children[0].child("age")
    assert age is not None
    assert (to_text([age]), to_number([age], dt.UTC), to_boolean([age])) == ("34", 34.0, True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2012-07-24", "2012-07-24"),
        ("2012-07-24T00:00:00.000+06:30", "2012-07-24"),
        ("2012-07-24T06:05", "2012-07-24T06:05:00.000+06:30"),
        ("2012-07-24T06", "2012-07-24T06:00:00.000+06:30"),
        ("2012-07-23T23:35:10.1234567Z", "2012-07-24T06:05:10.123+06:30"),
        ("2012-07-24T00:00:00-07:00", "2012-07-24T13:30:00.000+06:30"),
    ],
)
def test_dates_are_read_and_shown_in_the_local_zone(text: str, shown: str) -> None:
    moment = read_date(text, YANGON)
    assert moment is not None
    assert day_number(moment, YANGON).shown == shown


@pytest.mark.parametrize(
    "text",
    [
        "2012-7-24", "2012-13-01", "2012-02-30", "12-07-24", "2012-07-24T25:00", "2012-07-24 06:05", "2012-07-24Z",
        "2012-07-24T06:05:00+14:01", "2012-07-24T06:05:00+06:60", "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-14:00", "၂၀၁၂-07-24", "",
    ],
)  # fmt: skip
def test_anything_else_is_no_date(text: str) -> None:
    assert read_date(text, YANGON) is None


@given(st.integers(-700_000, 2_900_000), st.integers(0, 86_399_999))
def test_days_and_moments_are_each_others_inverse(day: int, millisecond: int) -> None:
    days = day + millisecond / 86_400_000
    moment = moment_of(days, YANGON)
    assert moment is not None
    assert math.isclose(day_number(moment, YANGON), days, abs_tol=1e-8)


@pytest.mark.parametrize("days", [math.nan, math.inf, 1e9, -1e9, 1e300, -719_162.0])
def test_beyond_the_calendar_there_is_no_moment(days: float) -> None:
    assert moment_of(days, YANGON) is None


@pytest.mark.parametrize(
    "expression",
    [
        # Nodes compare one by one.
        "person/age = 20",
        "person/age = '20'",
        "'20' = person/age",
        "person/age != 20",
        "person/age != '20'",
        "person/age = /data/person/age",
        "person/age != /data/person/age",
        "age != person/age",
        "not(blank = age)",
        "not(nothing = age)",
        "not(nothing != age)",
        "not(age != nothing)",
        "not(age != ../data/age)",
        "not(nothing = '')",
        "nothing = false()",
        "true() = person",
        "person/age > 15",
        "15 < person/age",
        "person/age >= 20",
        "20 <= person/age",
        "person/shot < person/age",
        "not(nothing < 1)",
        "not(1 <= nothing)",
        "not(blank < 1)",
        # Then boolean before number before text.
        "true() = 'x'",
        "'x' = true()",
        "true() != 0",
        "1 = '1.0'",
        "'1' != '1.0'",
        "'a' != 1",
        "'b' != 'a'",
        "not('a' < 'b')",
        "'2' < '10'",
        "true() >= false()",
        # Dates are their days, however they are written.
        "when = '2026-11-20'",
        "when < today()",
        "today() <= now()",
        "when + 3 = today()",
        "'2026-11-20' + 1 > '2026-11-20'",
        "date('2026-11-20') = when",
        # Arithmetic.
        "1 div 0 = 1 div 0.0",
        "-1 div 0 < 0",
        "string(0 div 0) = 'NaN'",
        "string(('a' + 1) div 0) = 'NaN'",
        "5 mod 2 = 1",
        "-5 mod 2 = -1",
        "string(5 mod 0) = 'NaN'",
        "string((1 div 0) mod 2) = 'NaN'",
        "string(5 mod 'a') = 'NaN'",
        "1 + 2 - 3 * 4 div 6 = 1",
        "8 div 2 div 2 = 2",
        "age * 2 = 68",
        "-age = -34",
        "--'5' = 5",
        "-(1 - 3) = 2",
        # Logic stops where it is decided.
        "1 or f()",
        "not(0 and f())",
        "0 or '' or 'x' or f()",
        "not(1 and 1 and 0 and f())",
        "1 and 1 and 1",
        "not(0 or '' or 0)",
    ],
)
def test_this_is_true(expression: str) -> None:
    assert value(f"boolean({expression})") is True
    assert value(expression) is True
