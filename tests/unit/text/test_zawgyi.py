"""Zawgyi is recognised when it is nearly sure, converted as ICU converts it, and never without a person's word."""

import csv
import functools
import itertools
import json
import re
import shutil
import subprocess
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from myanmartools import ZawgyiDetector

from fieldreport.text.zawgyi import MIN_LETTERS, Suggestion, ZawgyiCheck
from fieldreport.text.zawgyi_rules import zawgyi_to_unicode
from tests.unit.text import burmese

CHECKOUT = Path(__file__).resolve().parents[3]
PAIRS: list[list[str]] = [
    line.split("\t")
    for line in (CHECKOUT / "tests/vectors/text/zawgyi_pairs.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
PLACES = CHECKOUT.parent / "shared" / "data" / "places"
SENTENCE, ZAWGYI_SENTENCE = PAIRS[-1]

needs_uconv = pytest.mark.skipif(shutil.which("uconv") is None, reason="uconv is not installed (Debian: icu-devtools)")
needs_places = pytest.mark.skipif(not PLACES.is_dir(), reason="the place names for tests are not here")

# The glyphs that Zawgyi has for one sign; typists take whichever fits the neighbouring letter.
VARIANTS = {
    "\u103a": "\u103a\u107d",
    "\u103b": "\u103b\u107e\u107f\u1080\u1081\u1082\u1083\u1084",
    "\u107e": "\u103b\u1081",
    "\u1081": "\u103b\u1082",
    "\u102f": "\u102f\u1033",
    "\u1030": "\u1030\u1034",
    "\u1037": "\u1037\u1094\u1095",
    "\u103d": "\u103d\u1087",
    "\u1014": "\u1014\u108f",
    "\u101b": "\u101b\u1090",
    "\u1009": "\u1009\u106a",
    "\u100a": "\u100a\u106b",
    "\u1071": "\u1071\u1072",
    "\u1066": "\u1066\u1067",
    "\u107b": "\u107b\u1093",
}


@functools.cache
def check() -> ZawgyiCheck:
    return ZawgyiCheck(detector=ZawgyiDetector())


def transliterate(rule: str, lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    done = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", rule], input=text.encode(), capture_output=True, check=True
    )
    return done.stdout.decode().split("\n")


def comparable(text: str) -> str:
    """ICU drops zero width spaces; we keep them between words. The order of dot and asat is NFC's."""
    return unicodedata.normalize("NFC", text.replace("\u200b", ""))


def share_equal_to_icu(zawgyi: list[str]) -> float:
    expected = transliterate("Zawgyi-my", zawgyi)
    ours = [zawgyi_to_unicode(line) for line in zawgyi]
    return sum(comparable(a) == comparable(b) for a, b in zip(ours, expected, strict=True)) / len(zawgyi)


# --- conversion -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("unicode_text", "zawgyi_text"), PAIRS)
def test_our_own_words_are_read_back(unicode_text: str, zawgyi_text: str) -> None:
    assert unicodedata.normalize("NFC", zawgyi_to_unicode(zawgyi_text)) == unicode_text


@pytest.mark.parametrize(
    ("zawgyi_text", "unicode_text"),
    [
        ("\u1031\u1000", "ကေ"),
        ("\u1031\u103b\u1000\u102c\u1004\u1039\u1037", "ကြောင့်"),
        ("\u1031\u107e\u1000\u102c\u1004\u1039\u1094", "ကြောင့်"),
        ("\u1021\u1002\u1064\u1015\u1030", "အင်္ဂပူ"),
        ("\u1019\u1091\u102d\u102f\u1004\u1039", "မဏ္ဍိုင်"),
        ("\u1025\u1039", "ဉ်"),
        ("\u1005\u103a\u1031", "ဈေ"),
        ("\u1031\u1040\u1038", "ဝေး"),
        ("\u1040\u102b", "ဝါ"),
        ("\u1047\u103c\u102c", "ရွာ"),
        ("\u1015\u101c\u1000\u1039\u1040", "ပလက်ဝ"),
        ("\u1041\u1040 \u1047 \u1040", "၁၀ ၇ ၀"),
        ("\u1041\u1040\u1038\u1040\u1040", "၁၀း၀၀"),
        ("\u104e", "၎င်း"),
        ("\u1044\u1004\u1039\u1038", "၎င်း"),
        ("\u104e\u1004\u1039\u1038", "၎င်း"),
        ("\u1000\u102f\u102d", "ကို"),
        ("\u1000\u103b", "ကြ"),
        ("\u1000\u200b\u102c\u200b\u1000", "ကာ\u200bက"),
        ("\u1031 LIB 560", "\u1031 LIB 560"),
        ("", ""),
    ],
)
def test_the_order_of_glyphs_becomes_the_order_of_letters(zawgyi_text: str, unicode_text: str) -> None:
    assert zawgyi_to_unicode(zawgyi_text) == unicode_text


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\ue000")))
def test_the_sign_that_stands_for_the_kinzi_never_comes_out(text: str) -> None:
    assert "\ue000" not in zawgyi_to_unicode(text)


@given(st.text(st.characters(max_codepoint=0xFFF)))
def test_what_is_not_myanmar_script_stays(text: str) -> None:
    assert zawgyi_to_unicode(text) == text


@pytest.mark.parametrize("unit", ["\u1031", "\u1000\u200b", "\u1039", "\u1040", "\u1000\u1031", "\u103b \u200b", "x"])
def test_conversion_takes_linear_time(unit: str) -> None:
    def seconds(times: int) -> float:
        text = "\u1000" + unit * times + "\u102c"
        start = time.process_time()
        zawgyi_to_unicode(text)
        return time.process_time() - start

    assert seconds(40_000) < 16 * min(seconds(10_000) for _ in range(3)) + 0.05


@pytest.mark.parametrize("unicode_text", ["ကျောင်း", "ကြောင့်", "ပြောင်းရွှေ့"])
def test_glyphs_of_one_sign_are_read_alike(unicode_text: str) -> None:
    zawgyi_text = dict(PAIRS)[unicode_text]
    for glyphs in itertools.product(*(VARIANTS.get(glyph, glyph) for glyph in zawgyi_text)):
        assert comparable(zawgyi_to_unicode("".join(glyphs))) == unicode_text


@needs_uconv
def test_every_simple_syllable_is_converted_as_icu_does_it() -> None:
    syllables = [
        "".join(parts)
        for parts in itertools.product(
            burmese.CONSONANTS, burmese.MEDIALS, burmese.VOWELS, ["", "က်", "င့်", "ည်", "န်", "း", "့"]
        )
    ]
    assert share_equal_to_icu(transliterate("my-Zawgyi", syllables)) == 1


@needs_uconv
def test_stacked_letters_and_kinzi_are_converted_as_icu_does_it() -> None:
    over, under = "ကဂစဇဋဏတဒနပဗမလ", "ကခဂဃစဆဇဈဋဌဍဎဏတထဒဓနပဖဗဘမလ"
    stacks = [f"အ{a}\u1039{b}{c}" for a in over for b in under for c in ["", "ာ", "ိ", "ု", "ေ"]]
    # Under န, whose short glyph Zawgyi takes there, ICU 72 leaves the kinzi behind its letter.
    kinzi = [f"အင်္{a}{b}" for a in under if a != "န" for b in ["", "ာ", "ိ", "ီ", "ု", "ေ", "ံ", "ော", "ျ", "ြ"]]
    assert share_equal_to_icu(transliterate("my-Zawgyi", stacks + kinzi)) == 1


@needs_uconv
def test_every_glyph_variant_in_our_own_words_is_converted_as_icu_does_it() -> None:
    varied = [
        zawgyi_text.replace(glyph, variant)
        for _, zawgyi_text in PAIRS
        for glyph, variants in VARIANTS.items()
        for variant in variants
        if glyph in zawgyi_text
    ]
    assert len(varied) > 900
    assert share_equal_to_icu(varied) == 1


@needs_uconv
@needs_places
def test_place_names_are_converted_as_icu_does_it() -> None:
    with (PLACES / "myanmar_places.csv").open(encoding="utf-8", newline="") as rows:
        names = [row["name_my"] for row in csv.DictReader(rows)]
    places = json.loads((PLACES / "geonames_myanmar.json").read_text(encoding="utf-8"))
    names += [name for place in places.values() for name in place["alternatenames"]]
    # Zawgyi has no Shan and no Mon letters: those names are not in it, whatever ICU makes of them.
    burmese_names = [
        name for name in names if re.search("[\u1000-\u109f]", name) and not re.search("[\u1050-\u109f]", name)
    ]
    assert len(burmese_names) > 800
    assert share_equal_to_icu(transliterate("my-Zawgyi", burmese_names)) == 1


# --- detection --------------------------------------------------------------------------------------------------------


def test_a_zawgyi_sentence_gets_a_suggestion_and_keeps_its_original() -> None:
    suggestion = check().suggest_conversion(ZAWGYI_SENTENCE)
    assert suggestion is not None
    assert suggestion.original == ZAWGYI_SENTENCE
    assert unicodedata.normalize("NFC", suggestion.converted) == SENTENCE
    assert suggestion.probability >= 0.95


@pytest.mark.parametrize(
    "text", ["", "LIB No. 560", "ประเทศไทย", SENTENCE, "ဟားခါး", ZAWGYI_SENTENCE[: MIN_LETTERS - 1]]
)
def test_unicode_other_scripts_and_short_texts_get_none(text: str) -> None:
    assert check().suggest_conversion(text) is None


def test_not_one_of_our_words_in_unicode_gets_a_suggestion() -> None:
    assert [one for one, _ in PAIRS if check().suggest_conversion(one)] == []


def test_a_line_that_is_unicode_already_stays_when_zawgyi_is_pasted_below() -> None:
    text = f"{SENTENCE}\nLIB 560\n" + f"{ZAWGYI_SENTENCE}\r\n" * 3
    suggestion = check().suggest_conversion(text)
    assert suggestion is not None
    assert suggestion.converted.splitlines(keepends=True)[:2] == [f"{SENTENCE}\n", "LIB 560\n"]
    assert unicodedata.normalize("NFC", suggestion.converted).splitlines()[-1] == SENTENCE
    assert suggestion.converted.endswith("\r\n")


class Constant:
    """A detector of one opinion, to stand at the edge of the rule."""

    def __init__(self, probability: float) -> None:
        self.probability = probability

    def get_zawgyi_probability(self, string: str, /) -> float:
        return self.probability


TEN = "\u1031\u1000" * 5


@pytest.mark.parametrize(
    ("probability", "text", "offered"),
    [
        (0.95, TEN, True),
        (0.9499, TEN, False),
        (1.0, TEN[:9], False),
        (1.0, TEN[:9] + "၁၂၃၊။", False),
        (1.0, "ကကကကကကကကကက", False),
        (float("-inf"), TEN, False),
    ],
)
def test_it_is_offered_from_95_per_cent_and_ten_letters_and_only_if_something_changes(
    probability: float, text: str, offered: bool
) -> None:
    suggestion = ZawgyiCheck(detector=Constant(probability)).suggest_conversion(text)
    assert (suggestion == Suggestion(text, "ကေ" * 5, probability)) is offered
    assert (suggestion is not None) is offered


def test_of_a_long_text_the_beginning_is_judged() -> None:
    text = ZAWGYI_SENTENCE * 1_000
    suggestion = check().suggest_conversion(text)
    assert suggestion is not None
    assert unicodedata.normalize("NFC", suggestion.converted) == SENTENCE * 1_000
