"""Dates say what is known and no more, in one spelling, and sort and compare by what they can be."""

from datetime import date, datetime

import pytest
from hypothesis import given

from fieldreport.domain.moment import Moment, PartOfDay, Qualifier, parse_moment
from fieldreport.domain.uncertain_date import (
    NoMoment,
    Precision,
    Shape,
    UncertainDate,
    overlap,
    parse_date,
)
from fieldreport.errors import InvalidInput
from tests.unit.domain.dates import days, uncertain_dates


def read(text: str) -> UncertainDate:
    value = parse_date(text)
    assert value is not None
    return value


PRECISIONS = {
    "2025-05-06T10:30": Precision.MINUTE,
    "2025-05-06T10:30~": Precision.MINUTE,
    "2025-05-06T10": Precision.HOUR,
    "2025-05-06T10~": Precision.HOUR,
    "2025-05-06T18": Precision.HOUR,
    "2025-05-06T18~": Precision.PART_OF_DAY,
    "2025-05-06T18%": Precision.PART_OF_DAY,
    "2025-05-06": Precision.DAY,
    "2025-05-06?": Precision.DAY,
    "2025-05-06~": Precision.ABOUT_DAY,
    "2025-05-06%": Precision.ABOUT_DAY,
    "2025-05": Precision.MONTH,
    "2025-05~": Precision.MONTH,
    "2025": Precision.YEAR,
    "2025-04-02/2025-04-18": Precision.PERIOD,
    "2025-04-02/..": Precision.PERIOD,
    "2025-04-02/": Precision.PERIOD,
    "../2025-04": Precision.PERIOD,
    "/2025-04": Precision.PERIOD,
    "2025-05-06T10/2025-05-06T18~": Precision.PERIOD,
    "2025-05-06T10/2025-05-06": Precision.PERIOD,
    "[2025-04-02..2025-04-18]": Precision.RANGE,
    "[2025-04-02..]": Precision.RANGE,
    "[..2025-04?]": Precision.RANGE,
    "XXXX": Precision.UNKNOWN,
}


@pytest.mark.parametrize(("text", "precision"), PRECISIONS.items())
def test_every_spelling_is_read_and_written_back(text: str, precision: Precision) -> None:
    assert str(read(text)) == text
    assert read(text).precision is precision


@given(uncertain_dates())
def test_what_is_written_is_read_back(value: UncertainDate) -> None:
    assert parse_date(str(value)) == value


def test_no_answer_and_unknown_are_two_things() -> None:
    assert parse_date("") is None
    assert read("XXXX").is_unknown
    assert not read("2025").is_unknown


@pytest.mark.parametrize(("text", "same"), [("2025-XX", "2025"), ("2025-XX-XX", "2025"), ("2025-04-XX", "2025-04")])
def test_a_part_spelled_as_not_known_is_left_out(text: str, same: str) -> None:
    assert read(text) == read(same)


@pytest.mark.parametrize(
    "text",
    [
        "6 May 2025",
        "2025-5-6",
        "2025-02-29",
        "2025-13",
        "2025-00",
        "2025-05-32",
        "2025-05-06T24",
        "2025-05-06T10:60",
        "2025-05-06T10:30:00",
        "2025-05-06T10:30Z",
        "2025-05T10",
        "2025-XX-06",
        "2025-05-XXT10",
        "20XX",
        "0205-05-06",
        "9999",
        "၂၀၂၅",
        "2025~?",
        "~2025",
        "2025 ",
        "2025\n",
        "../..",
        "/",
        "/..",
        "2025/2024",
        "2025-05-06T10/2025-05-05",
        "2025/2026/2027",
        "XXXX/2025",
        "[..]",
        "[2025]",
        "[2025..2024]",
        "[2025/..2026]",
        "[2025..2026",
        "2025..2026",
    ],
)
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_date(text)


def test_a_moment_has_no_gaps() -> None:
    with pytest.raises(InvalidInput):
        Moment(2025, day=6)
    with pytest.raises(InvalidInput):
        Moment(2025, 5, 6, minute=30)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025-05-06T10:30", "2025-05-06T10:30", "2025-05-06T10:30"),
        ("2025-05-06T10", "2025-05-06T10:00", "2025-05-06T10:59"),
        ("2025-05-06T18~", "2025-05-06T15:00", "2025-05-06T20:59"),
        ("2025-05-06T22~", "2025-05-06T18:00", "2025-05-07T04:59"),
        ("2025-05-06", "2025-05-06T00:00", "2025-05-06T23:59"),
        ("2024-02", "2024-02-01T00:00", "2024-02-29T23:59"),
        ("2025~", "2025-01-01T00:00", "2025-12-31T23:59"),
        ("2025-04-02/2025-04-18", "2025-04-02T00:00", "2025-04-18T23:59"),
        ("2025-05-06T10/2025-05-06T18~", "2025-05-06T10:00", "2025-05-06T20:59"),
        ("[2025-04..]", "2025-04-01T00:00", None),
        ("/2025-04", None, "2025-04-30T23:59"),
        ("XXXX", None, None),
    ],
)
def test_a_date_lies_between_its_first_and_last_minute(text: str, earliest: str | None, latest: str | None) -> None:
    value = read(text)
    assert value.earliest == (datetime.fromisoformat(earliest) if earliest else None)
    assert value.latest == (datetime.fromisoformat(latest) if latest else None)
    assert value.earliest_day == (date.fromisoformat(earliest[:10]) if earliest else None)
    assert value.latest_day == (date.fromisoformat(latest[:10]) if latest else None)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("2025-05-06", "2025-05-06T23:59", True),
        ("2025-05-06", "2025-05-07", False),
        ("2025-05-06", "2025-05", True),
        ("2025-05", "2025-06", False),
        ("2025-05~", "2025-06", True),
        ("2025-05~", "2025-07-15", False),
        ("2025~", "2026", True),
        ("2025-05-06~", "2025-05-09", True),
        ("2025-05-06~", "2025-05-10", False),
        ("2025-05-06?", "2025-05-07", False),
        ("2025-05-06T10~", "2025-05-06T11", True),
        ("2025-05-06T10~", "2025-05-06T12", False),
        ("2025-05-06T10:00~", "2025-05-06T10:30", True),
        ("2025-05-06T10:00~", "2025-05-06T10:31", False),
        ("2025-05-06T18~", "2025-05-06T10", False),
        ("2025-05-06T22~", "2025-05-07T03~", True),
        ("2025-04-02/2025-04-18", "2025-04-18", True),
        ("2025-04-02/..", "2030", True),
        ("[..2025-04-18]", "2025-05", False),
        ("XXXX", "2025", True),
    ],
)
def test_dates_overlap_when_both_can_have_been_at_one_time(one: str, other: str, together: bool) -> None:
    assert overlap(read(one), read(other)) is together
    assert overlap(read(other), read(one)) is together


@given(uncertain_dates(), uncertain_dates())
def test_dates_that_do_not_overlap_sort_as_they_happened(one: UncertainDate, other: UncertainDate) -> None:
    if overlap(one, other):
        return
    first, second = sorted((one, other), key=lambda value: value.sort_key)
    assert first.latest is not None
    assert second.earliest is not None
    assert first.latest < second.earliest


@given(uncertain_dates())
def test_a_date_overlaps_with_itself_and_with_unknown(value: UncertainDate) -> None:
    assert overlap(value, value)
    assert overlap(value, UncertainDate.unknown())
    assert value.sort_key <= UncertainDate.unknown().sort_key


@given(days, days)
def test_days_sort_like_days(one: date, other: date) -> None:
    keys = [read(day.isoformat()).sort_key for day in (one, other)]
    assert (keys[0] < keys[1]) is (one < other)


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"), [("2025", 0, 0), ("2025?", 1, 0), ("2025~", 0, 1), ("2025%", 1, 1)]
)
def test_doubted_and_about_are_told_apart(text: str, uncertain: int, approximate: int) -> None:
    moment = parse_moment(text)
    assert (moment.is_uncertain, moment.is_approximate) == (bool(uncertain), bool(approximate))
    assert Qualifier.of(uncertain=bool(uncertain), approximate=bool(approximate)) == text[4:]


def test_about_an_hour_is_no_part_of_the_day() -> None:
    assert parse_moment("2025-05-06T18~").part_of_day is PartOfDay.EVENING
    for text in ("2025-05-06T18:00~", "2025-05-06T17~", "2025-05-06T18", "2025-05~"):
        assert parse_moment(text).part_of_day is None


def test_the_codes_are_those_of_the_vocabulary() -> None:
    expected = "minute hour part_of_day day about_day range period month year unknown"
    assert " ".join(Precision) == expected


def test_a_range_is_open_and_never_ends_nobody_knows_when() -> None:
    value = read("[2025..]")
    assert (value.shape, value.end) == (Shape.RANGE, NoMoment.OPEN)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2025-05-06T10:30", "2025-05-06"),
        ("2025-05-06T18~", "2025-05-06"),
        ("2025-05-06T10?", "2025-05-06?"),
        ("2025-05-06T10%", "2025-05-06?"),
        ("2025-05~", "2025-05~"),
        ("2025-05-06T10/2025-05-06T18", "2025-05-06"),
        ("2025-05-06T10/2025-05-08T18~", "2025-05-06/2025-05-08"),
        ("[2025-05-06T10..2025-05-06T18]", "2025-05-06"),
        ("[..2025-05-06T18]", "[..2025-05-06]"),
        ("2025-05-06T10/..", "2025-05-06/.."),
        ("2025-05-07T01/2025-05-06T22~", "2025-05-07"),
        ("XXXX", "XXXX"),
    ],
)
def test_a_date_in_days_has_no_times_of_day(text: str, days: str) -> None:
    assert str(read(text).in_days) == days


@given(uncertain_dates())
def test_every_date_can_be_said_in_days(value: UncertainDate) -> None:
    assert "T" not in str(value.in_days)
    assert overlap(value.in_days, value)
