"""A form's date and its precision make one uncertain date, or are refused when they do not go together."""

import pytest

from fieldreport.domain.date_answers import date_from_answers
from fieldreport.domain.moment import PartOfDay
from fieldreport.errors import InvalidInput


@pytest.mark.parametrize(
    ("answer", "precision", "spelled"),
    [
        ("2025-05-06", "day", "2025-05-06"),
        ("2025-05-06", "", "2025-05-06"),
        ("2025-05-06", "about_day", "2025-05-06~"),
        ("2025-05-01", "month", "2025-05"),
        ("2025-01-01", "year", "2025"),
        ("", "unknown", "XXXX"),
        ("2025-05-06T10:30:00.000+06:30", "minute", "2025-05-06T10:30"),
        ("2025-05-06T10:30:00.000+06:30", "", "2025-05-06T10:30"),
        ("2025-05-06T10:30:00Z", "hour", "2025-05-06T10"),
        ("2025-05-06T10:30+0630", "day", "2025-05-06"),
        ("2025-05-06T18:40", "part_of_day", "2025-05-06T18~"),
        ("2025-05-06T00:30", "part_of_day", "2025-05-06T22~"),
        ("2025-05-06T02:00", "part_of_day", "2025-05-06T03~"),
    ],
)
def test_a_date_is_cut_to_what_is_known(answer: str, precision: str, spelled: str) -> None:
    assert str(date_from_answers(answer, precision)) == spelled


@pytest.mark.parametrize(
    ("start", "end", "precision", "spelled"),
    [
        ("2025-04-02", "2025-04-18", "period", "2025-04-02/2025-04-18"),
        ("2025-04-02", "2025-04-18", "range", "[2025-04-02..2025-04-18]"),
        ("2025-04-02", "", "period", "2025-04-02/.."),
        ("", "2025-04-18", "range", "[..2025-04-18]"),
        ("2025-05-06T10:00", "2025-05-06", "period", "2025-05-06T10:00/2025-05-06"),
    ],
)
def test_two_dates_make_a_period_or_a_range(start: str, end: str, precision: str, spelled: str) -> None:
    assert str(date_from_answers(start, precision, end=end)) == spelled


def test_a_part_of_the_day_can_be_a_question_of_its_own() -> None:
    assert str(date_from_answers("2025-05-06", "part_of_day", part=PartOfDay.EVENING)) == "2025-05-06T18~"


@pytest.mark.parametrize(("precision", "spelled"), [("day", "2025-05-06?"), ("about_day", "2025-05-06%")])
def test_doubt_is_added(precision: str, spelled: str) -> None:
    assert str(date_from_answers("2025-05-06", precision, uncertain=True)) == spelled


def test_no_answer_stays_none() -> None:
    assert date_from_answers("", "") is None


@pytest.mark.parametrize(
    ("answer", "precision", "end"),
    [
        ("", "day", ""),
        ("2025-05-06", "unknown", ""),
        ("", "unknown", "2025-05-06"),
        ("2025-05-06", "day", "2025-05-07"),
        ("2025-05-06", "hour", ""),
        ("2025-05-06", "minute", ""),
        ("2025-05-06", "part_of_day", ""),
        ("2025-05-06", "decade", ""),
        ("", "period", ""),
        ("2025-05-07", "range", "2025-05-06"),
        ("06/05/2025", "day", ""),
        ("2025-02-30", "day", ""),
        ("2025-05-06T25:00", "minute", ""),
        ("2025-05-06\n", "day", ""),
    ],
)
def test_answers_that_do_not_go_together_are_refused(answer: str, precision: str, end: str) -> None:
    with pytest.raises(InvalidInput):
        date_from_answers(answer, precision, end=end)
