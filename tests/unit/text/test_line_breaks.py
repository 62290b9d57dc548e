"""A line of Burmese ends between syllables."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.text.line_breaks import bad_breaks, good_break

FINAL = re.compile("[\u1000-\u1021]\u1037?\u103a")
WORDS = "လူ့အခွင့်အရေးချိုးဖောက်မှုမှတ်တမ်းကိုအင်္ဂလိပ်ဗုဒ္ဓဝင်ရောက်လာပြီးအိမ်များကိုရှာဖွေခဲ့သည်ဟုမျက်မြင်သက်သေကပြောသည်။"
SYLLABLES = re.findall(
    "[^|]+",
    "လူ့|အ|ခွင့်|အ|ရေး|ချိုး|ဖောက်|မှု|မှတ်|တမ်း|ကို|အင်္ဂ|လိပ်|ဗုဒ္ဓ|ဝင်|ရောက်|လာ|ပြီး|အိမ်|များ|ကို|ရှာ|ဖွေ|ခဲ့|သည်|ဟု|မျက်|မြင်|သက်|သေ|က|ပြော|သည်။",
)
"""Of which several may be shared by one break, as in ဗုဒ္ဓ."""


def line_end(text: str, start: int, wanted: int) -> int:
    return good_break(bad_breaks(text), start, wanted)


def ends(text: str) -> set[int]:
    return {line_end(text, 0, wanted) for wanted in range(1, len(text) + 1)}


def test_lines_end_between_syllables_only() -> None:
    assert "".join(SYLLABLES) == WORDS
    good, place = set(), 0
    for syllable in SYLLABLES:
        place += len(syllable)
        good.add(place)
    first = len(SYLLABLES[0])
    assert {end for end in ends(WORDS) if end >= first} == good


@pytest.mark.parametrize("mark", ["။", "၊", ".", ",", ")", "”", "!"])
def test_a_line_never_begins_with_a_closing_mark(mark: str) -> None:
    text = f"သည်{mark} the{mark} end"
    for end in ends(text):
        assert end == len(text) or text[end] != mark or end <= 3


def test_a_syllable_that_is_wider_than_the_line_is_cut() -> None:
    assert line_end("ကျွန်ုပ်", 0, 2) == 2


def test_other_scripts_end_where_they_would() -> None:
    assert [line_end("abcdef", 0, wanted) for wanted in range(1, 7)] == [1, 2, 3, 4, 5, 6]
    assert line_end("abc def", 0, 4) == 4


@given(text=st.text(alphabet="ကခဂငစညတနမလသအ်ျြွှိုော့း္ ။a", min_size=1), data=st.data())
def test_every_line_has_something_and_none_is_longer_than_asked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    wanted = data.draw(st.integers(start + 1, len(text)))
    end = line_end(text, start, wanted)
    assert start < end <= wanted
    if end < wanted:
        assert not re.match("[\u102b-\u103e]", text[end])


def test_no_line_begins_with_what_ends_a_phrase() -> None:
    assert 1 in bad_breaks("က။")
    assert 2 in bad_breaks("ok)")
    assert 0 not in bad_breaks("ok")


def test_the_last_good_place_is_taken_and_a_word_that_has_none_is_broken_as_it_comes() -> None:
    bad = bad_breaks("ကဖောက်")
    assert good_break(bad, 0, 4) == 1
    assert good_break(bad, 1, 4) == 4
    assert good_break(frozenset(), 0, 4) == 4


@given(st.text(alphabet=st.characters(min_codepoint=0x1000, max_codepoint=0x109F) | st.just(" ")))
def test_no_sign_and_no_final_ever_begins_a_line_inside_of_a_word(text: str) -> None:
    bad = bad_breaks(text)
    for place in range(1, len(text)):
        if place not in bad and text[place - 1] != " ":
            assert not re.match("[\u102b-\u103e]", text[place]) or not re.match("[\u1000-\u103e]", text[place - 1])
            if re.match("[\u1000-\u1021\u102b-\u103e]", text[place - 1]):
                assert not FINAL.match(text, place)
