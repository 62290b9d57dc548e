"""An excerpt shows the original around the hit, marks every hit, and cuts nothing in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.text.folding import fold, fold_tokens
from fieldreport.text.snippets import EXCERPT_LENGTH, Excerpt, excerpt
from tests.unit.text import burmese

FILLER = "ရွာသားများသည် တောထဲသို့ ထွက်ပြေးခဲ့ကြသည်။ "
PALETWA = FILLER * 10 + "ပလက်၀ မြို့တွင် ခမရ ၅၆၀ ကို တွေ့ရသည်။ " + FILLER * 10


def marked(found: Excerpt) -> list[str]:
    return [found.text[start:end] for start, end in found.highlights]


def test_a_hit_is_marked_as_it_was_written_not_as_it_was_asked() -> None:
    found = excerpt(PALETWA, "ပလက်ဝ")
    assert marked(found) == ["ပလက်၀"]
    assert found.cut_before
    assert found.cut_after
    assert len(found.text) <= EXCERPT_LENGTH


def test_a_phrase_is_marked_as_a_whole_in_whatever_digits() -> None:
    assert marked(excerpt(PALETWA, "ခမရ-560")) == ["ခမရ ၅၆၀"]


def test_words_that_stand_apart_are_marked_one_by_one() -> None:
    assert marked(excerpt(PALETWA, "560 ပလက်ဝ nowhere")) == ["ပလက်၀", "၅၆၀"]


def test_diacritics_and_the_beginning_of_a_word_are_enough() -> None:
    found = excerpt("Shelling near\tṬhantlang\r\ntown.", "thantl")
    assert found == Excerpt("Shelling near Ṭhantlang  town.", ((14, 23),), cut_before=False, cut_after=False)


def test_whole_words_are_preferred_to_beginnings() -> None:
    assert marked(excerpt("Thanlyin, then Than, then Thantlang", "than")) == ["Than"]


def test_hits_side_by_side_become_one() -> None:
    assert marked(excerpt("ကက က", "က")) == ["ကက", "က"]


@pytest.mark.parametrize("query", ["nowhere", "", "။", "\u200b"])
def test_without_a_hit_the_excerpt_is_the_beginning(query: str) -> None:
    found = excerpt(PALETWA, query)
    assert found.highlights == ()
    assert not found.cut_before
    assert PALETWA.startswith(found.text)


@pytest.mark.parametrize("text", ["", " ", "။"])
def test_a_text_without_words_gives_what_there_is(text: str) -> None:
    found = excerpt(text, "x")
    assert found.text.strip() == text.strip()
    assert not found.highlights


def test_a_word_longer_than_the_excerpt_is_cut_between_letters() -> None:
    long = "e\u0301" * 300
    found = excerpt(long, "e", length=21)
    assert found.text == "e\u0301" * 10
    assert found.highlights == ((0, 20),)
    assert found.cut_after
    assert excerpt("e" + "\u0301" * 50, "e", length=10).text == "e" + "\u0301" * 9


def test_a_long_text_without_spaces_is_searched_all_the_same() -> None:
    text = "ကခဂ" * 400 + "ပလက်၀" + "ကခဂ" * 400
    assert marked(excerpt(text, "ပလက်ဝ")) == ["ပလက်၀"]


@given(burmese.texts, st.data(), st.integers(20, 200))
def test_every_cut_stands_between_tokens_and_every_mark_holds_what_was_asked(
    text: str, data: st.DataObject, length: int
) -> None:
    tokens = fold_tokens(text)
    if not tokens:
        return
    wanted = data.draw(st.sampled_from(tokens))
    query = text[wanted.start : wanted.end]
    found = excerpt(text, query, length=length)
    assert len(found.text) <= length
    assert found.highlights
    for mark in marked(found):
        assert fold(query) in fold(mark)
    # Folded, the excerpt is a run of whole tokens of the text.
    assert f" {fold(found.text)} " in f" {fold(text)} "
