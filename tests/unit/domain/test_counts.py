"""Counts say low, best and high, and never take no answer or unknown for 0."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.counts import (
    MAX_COUNT,
    UNKNOWN,
    Count,
    Total,
    format_count,
    parse_count,
    read_typed_count,
    show_count,
    total,
)
from fieldreport.domain.numerals import Numerals, ascii_digits, with_numerals
from fieldreport.errors import InvalidInput

numbers = st.integers(0, MAX_COUNT)
bounded = st.builds(
    lambda three, kept: Count(*(number if keep else None for number, keep in zip(sorted(three), kept, strict=True))),
    st.lists(numbers, min_size=3, max_size=3),
    st.tuples(st.booleans(), st.booleans(), st.booleans()),
)
counts = st.none() | bounded

STORED = {
    "": None,
    "unknown": UNKNOWN,
    "0": Count(best=0),
    "13": Count(best=13),
    "10/13/20": Count(10, 13, 20),
    "10//": Count(low=10),
    "//20": Count(high=20),
    "10//20": Count(low=10, high=20),
    "10/13/": Count(low=10, best=13),
    "/13/20": Count(best=13, high=20),
    "0/0/0": Count(0, 0, 0),
}


def test_no_answer_unknown_and_zero_are_three_things() -> None:
    assert len({parse_count(""), parse_count("unknown"), parse_count("0")}) == 3


@pytest.mark.parametrize(("text", "count"), STORED.items())
def test_every_count_has_one_spelling(text: str, count: Count | None) -> None:
    assert parse_count(text) == count
    assert format_count(count) == text


@given(counts)
def test_what_is_spelled_is_read_back(count: Count | None) -> None:
    assert parse_count(format_count(count)) == count
    assert read_typed_count(format_count(count)) == count


@pytest.mark.parametrize(
    "text",
    [
        "-1",
        "013",
        "1.5",
        "/13/",
        "//",
        "20/13/10",
        "10/9/",
        "/20/10",
        "11//10",
        "1000000000",
        "13 ",
        "၁၃",
        "x",
        "1/2",
        "\n",
    ],
)
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_count(text)


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("၁၃", Count(best=13)),
        (" 13 ", Count(best=13)),
        ("႑႓", Count(best=13)),
        ("1,200", Count(best=1200)),
        ("၁,၂၀၀", Count(best=1200)),
        ("10-20", Count(low=10, high=20)),
        ("၁၀ – ၂၀", Count(low=10, high=20)),
        ("10+", Count(low=10)),
        ("13 (10-20)", Count(10, 13, 20)),
        ("007", Count(best=7)),
        ("Unknown", UNKNOWN),
        ("မသိပါ", UNKNOWN),
        ("?", UNKNOWN),
        ("  ", None),
    ],
)
def test_a_count_is_read_as_people_type_it(typed: str, count: Count | None) -> None:
    assert read_typed_count(typed) == count


@pytest.mark.parametrize("typed", ["many", "20-10", "1,20", "10-", "13 (20-30)", "1234567890"])
def test_what_is_typed_and_makes_no_sense_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        read_typed_count(typed)


@pytest.mark.parametrize(
    ("count", "english", "burmese"),
    [
        (None, "", ""),
        (UNKNOWN, "unknown", "မသိရှိရပါ"),
        (Count(best=0), "0", "၀"),
        (Count(best=1200), "1,200", "၁,၂၀၀"),
        (Count(10, 13, 20), "13 (10–20)", "၁၃ (၁၀–၂၀)"),
        (Count(low=10, high=20), "10–20", "၁၀–၂၀"),
        (Count(low=10), "at least 10", "အနည်းဆုံး ၁၀"),
        (Count(high=20), "at most 20", "အများဆုံး ၂၀"),
        (Count(low=10, best=13), "13 (at least 10)", "၁၃ (အနည်းဆုံး ၁၀)"),
    ],
)
def test_a_count_is_shown_in_words_and_either_digits(count: Count | None, english: str, burmese: str) -> None:
    assert show_count(count) == english
    assert show_count(count, burmese=True, numerals=Numerals.MYANMAR) == burmese


def test_digits_come_back_from_either_script() -> None:
    assert ascii_digits(with_numerals("13/2025", Numerals.MYANMAR)) == "13/2025"
    assert with_numerals("13", Numerals.LATIN) == "13"


def test_a_sum_keeps_apart_what_is_not_known() -> None:
    assert total([Count(best=13), Count(1, 2, 5), UNKNOWN, None, Count(best=0)]) == Total(
        low=14, best=15, high=18, stated=3, without_best=0, unknown=1, unanswered=1
    )
    assert not total([Count(best=13), UNKNOWN]).is_complete
    assert not total([None]).is_complete
    assert total([Count(best=0)]).is_complete


def test_a_sum_has_no_bound_above_when_one_of_its_counts_has_none() -> None:
    added = total([Count(low=10), Count(best=3), Count(high=4)])
    assert (added.low, added.best, added.high, added.without_best) == (13, 3, None, 2)
    assert not added.is_complete


@given(st.lists(counts))
def test_unknown_and_unanswered_add_nothing(several: list[Count | None]) -> None:
    known = [count for count in several if count is not None and not count.is_unknown]
    one, other = total(several), total(known)
    assert (one.low, one.best, one.high, one.stated) == (other.low, other.best, other.high, len(known))
    assert one.unknown + one.unanswered == len(several) - len(known)


@given(st.lists(bounded))
def test_low_is_never_above_high(several: list[Count]) -> None:
    added = total(several)
    assert added.high is None or added.low <= added.high
    if added.is_complete:
        assert added.low <= added.best
        assert added.high is None or added.best <= added.high
