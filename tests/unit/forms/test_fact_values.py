"""How an answer is read by the kind of its role; what cannot be read stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.forms.fact_values import Reading, readings
from fieldreport.forms.roles import ROLES, ValueKind


def read(answer: str, kind: ValueKind) -> Reading:
    (reading,) = readings(answer, kind, is_list=False)
    return reading


@pytest.mark.parametrize(
    ("answer", "reading"),
    [
        ("13", Reading("13", number=13, low=13, high=13)),
        ("0", Reading("0", number=0, low=0, high=0)),
        ("10/13/20", Reading("10/13/20", number=13, low=10, high=20)),
        ("10//", Reading("10//", low=10)),
        ("unknown", Reading("unknown")),
        ("၁၃", Reading("13", number=13, low=13, high=13)),
        ("a dozen", Reading("a dozen")),
    ],
)
def test_a_count_is_read(answer: str, reading: Reading) -> None:
    assert read(answer, ValueKind.COUNT) == reading


@pytest.mark.parametrize(
    ("answer", "first", "last"),
    [
        ("2025-05-06", "2025-05-06", "2025-05-06"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2025-04-02/2025-04-18", "2025-04-02", "2025-04-18"),
        ("[2025-04-02..]", "2025-04-02", ""),
        ("../2025-04-18", "", "2025-04-18"),
        ("XXXX", "", ""),
        ("yesterday", "", ""),
    ],
)
def test_a_date_says_between_which_days(answer: str, first: str, last: str) -> None:
    assert read(answer, ValueKind.DATE) == Reading(answer, first_day=first, last_day=last)


def test_a_place_keeps_name_and_code_apart() -> None:
    assert read("Chin State [MMR004]", ValueKind.PLACE) == Reading("Chin State", place="MMR004")
    assert read("[MMR004]", ValueKind.PLACE) == Reading("MMR004", place="MMR004")
    assert read("unknown", ValueKind.PLACE) == Reading("unknown")


def test_a_unit_is_one_however_it_is_spelled() -> None:
    spellings = ("LIB No. 560", "LIB-560", "Light Infantry Battalion 560", "ခမရ ၅၆၀")
    assert {read(spelling, ValueKind.UNIT) for spelling in spellings} == {Reading("lib:560")}
    assert read("men in green", ValueKind.UNIT) == Reading("men in green")
    assert read("LIB 560 (ခမရ ၅၆၀)", ValueKind.UNIT) == Reading("lib:560")
    assert read("LIB 560 or IB 20", ValueKind.UNIT) == Reading("LIB 560 or IB 20"), "a doubt names nobody"


def test_a_number_is_a_number_and_other_text_is_not() -> None:
    assert read("0.3", ValueKind.NUMBER) == Reading("0.3", number=0.3)
    assert read("about 30", ValueKind.NUMBER) == Reading("about 30")
    assert read("1e999", ValueKind.NUMBER) == Reading("1e999")


def test_choices_are_taken_apart_and_none_counts_twice() -> None:
    assert readings("b a b", ValueKind.CODE, is_list=True) == (Reading("b"), Reading("a"))


def test_a_blank_answer_says_nothing() -> None:
    assert readings("  ", ValueKind.TEXT, is_list=False) == ()


@given(st.text(max_size=100), st.sampled_from(ValueKind), st.booleans())
def test_any_text_can_be_read(answer: str, kind: ValueKind, is_list: bool) -> None:
    assert all(reading.value.strip() for reading in readings(answer, kind, is_list=is_list))


def test_every_role_has_a_sentence_of_its_own() -> None:
    assert all(role.sentence.endswith(".") and role.name == name for name, role in ROLES.items())
    assert len({role.sentence for role in ROLES.values()}) == len(ROLES)
