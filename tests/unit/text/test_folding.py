"""Texts and queries meet in one folded form, whatever the keyboard, the order of typing and the script of digits."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.text.folding import fold, fold_tokens
from tests.unit.text import burmese

SAME = [
    ("ပလက်ဝ", "ပလက်၀"),
    ("ဖားကန\u1037\u103a", "ဖားကန\u103a\u1037"),
    ("၁၃", "13"),
    ("၂ဝဝ၅ ၁ဝ", "2005 10"),
    ("႑႓", "13"),
    ("ခမရ ၅၆၀", "ခမရ 560"),
    ("ခမရ၅၆၀", "ခမရ (560)"),
    ("LIB No. 560", "lib no 560"),
    ("LIB560", "LIB-560"),
    ("Thantlang", "Ṭhantlang"),
    ("Thantlang", "T\u0323hantlang"),
    ("STRASSE", "straße"),
    ("Łódź", "lodz"),
    ("İzmir", "izmir"),
    ("ကျောင်း", "ကျ\u200bောင်\u200cး\ufeff"),
    ("ဆုံး", "ဆ\u1036\u102fး"),
    ("ကို", "က\u102f\u102d"),
    ("ကို", "က\u102d\u102d\u102f"),
    ("ဩဂုတ်", "သြဂုတ်"),
    ("ဪ", "ဩော်"),
    ("ဪ", "သြော်"),
    ("ဈေး", "စျေး"),
    ("ညှဉ်း", "ညှဥ်း"),
    ("ဦး", "ဥ\u102eး"),
    ("၎င်း", "၄င်း"),
    ("ရွာ", "၇ွာ"),
    ("ဝါဆို", "၀ါဆို"),
    ("ဝဝလင်လင်", "၀၀လင်လင်"),
    ("၁၀း၃၀ နာရီ", "10:30 နာရီ"),
    ("၁၀း၀၀နာရီ", "10:00 နာရီ"),
    ("\uff11\uff12", "12"),
    ("№ ½", "no 1/2"),
    ("ﬁre", "FIRE"),
]
DIFFERENT = [("ကျောင်း", "ကြောင့်"), ("ကန်", "ကန့်"), ("၀", "ဝ"), ("၇", "ရ"), ("၄", "၎"), ("ဌ", "ဋ")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_reads_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_reads_differently_stays_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ကျောင်း", "ကျောင်း"),
        ("မဏ္ဍိုင်", "မဏ္ဍိုင်"),
        ("အင်္ဂပူ", "အင်္ဂ ပူ"),
        ("ဖလမ်းမြို့", "ဖ လမ်း မြို့"),
        ("ဗုဒ္ဓဘာသာ", "ဗုဒ္ဓ ဘာ သာ"),
        ("၂၀၂၅ ခုနှစ်၊ မေလ။", "2025 ခု နှစ် မေ လ"),
        ("လူ၇ဦး", "လူ 7 ဦး".replace("ဦ", "ဥ\u102e")),
        ("MMR004D002", "mmr 004 d 002"),
        ("ၵဝ်ႈလူင်", "ၵဝ်ႈ လူင်"),  # Shan
        ("ประเทศ", "ป ร ะ เ ท ศ"),
        ("克欽邦", "克 欽 邦"),
        ("𐴀𐴝𐴙𐴕𐴝", "𐴀𐴝𐴙𐴕𐴝"),  # Hanifi Rohingya
        ("Дом №\u2009٣", "дом no 3"),
        ("۔ — …", ""),
        ("", ""),
        ("\u200b", ""),
    ],
)
def test_burmese_stands_syllable_by_syllable_and_everything_else_word_by_word(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_zero_among_digits_or_alone_stays_a_zero() -> None:
    assert fold("၁၀၀ ၀ ၀.၅ ၂၀၂၅") == "100 0 0 5 2025"


@given(st.text() | burmese.texts)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text() | burmese.texts)
def test_tokens_are_what_fold_joins_and_stand_in_order_inside_the_text(text: str) -> None:
    tokens = fold_tokens(text)
    assert " ".join(token.text for token in tokens) == fold(text)
    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert all(one.start <= next_one.start for one, next_one in itertools.pairwise(tokens))


@given(burmese.texts)
def test_the_place_of_a_token_holds_what_it_was_folded_from(text: str) -> None:
    for token in fold_tokens(text):
        assert token.text in fold(text[token.start : token.end])


@given(burmese.texts, st.data())
def test_a_query_cut_out_of_a_text_between_syllables_is_found_in_it(text: str, data: st.DataObject) -> None:
    tokens = fold_tokens(text)
    if not tokens:
        return
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    query = text[tokens[first].start : tokens[last].end]
    assert f" {fold(query)} " in f" {fold(text)} "


@given(st.lists(burmese.syllables, min_size=1), st.lists(burmese.syllables, min_size=1))
def test_what_follows_or_precedes_does_not_change_how_syllables_fold(before: list[str], after: list[str]) -> None:
    one, other = "".join(before), "".join(after)
    assert fold(one + other) == f"{fold(one)} {fold(other)}"


@given(st.lists(burmese.syllables, min_size=1))
def test_every_syllable_is_one_token(several: list[str]) -> None:
    # ၎ and letters that look like others are not in the strategy; stacked syllables have one stack.
    assert len(fold("".join(several)).split()) == len(several)


@pytest.mark.parametrize("unit", ["က\u1039", "\u102d\u102f", "a\u0323", "၀", "\u200b", "ကျောင်း", "\u0300", "1a", "中"])
def test_folding_takes_linear_time(unit: str) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            fold(text)
            fold_tokens(text)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(12_000) < 16 * seconds(3_000) + 0.05
