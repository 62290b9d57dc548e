"""A place is found by the ways in which people write it."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.text.place_names import EXACT, PlaceNames, skeleton_of, spelling_of

NAMES = [
    ("Bokpyin", "ဘုတ်ပြင်း"), ("Pyigyimandaing", "ပြည်ကြီးမဏ္ဍိုင်"), ("Hpakant", "ဖားကန့်"), ("Kyaukpyu", "ကျောက်ဖြူ"),
    ("Thantlang", "ထန်တလန်"), ("Hakha", "ဟားခါး"), ("Falam", "ဖလမ်း"), ("Yangon", "ရန်ကုန်"), ("Mandalay", "မန္တလေး"),
    ("Loikaw", "လွိုင်ကော်"), ("Demoso", "ဒီမောဆို"), ("Hpa-An", "ဘားအံ"), ("Sagaing", "စစ်ကိုင်း"), ("Lenya", "လေညာ"),
    ("Paletwa", "ပလက်ဝ"), ("Pyinmana", "ပျဉ်းမနား"), ("Pyigyitagon", "ပြည်ကြီးတံခွန်"), ("Kale", "ကလေး"),
]  # fmt: skip


def places() -> list[Place]:
    return [Place(PlaceCode(names[0]), PlaceLevel.TOWNSHIP, names) for names in NAMES]


@pytest.fixture(scope="module")
def names() -> PlaceNames:
    return PlaceNames(places())


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Bokepyin", "Bokpyin"), ("Boke Pyin", "Bokpyin"), ("BOKEPYIN TOWNSHIP", "Bokpyin"),
        ("Pyigyi Mandai", "Pyigyimandaing"), ("Pyi Gyi Mandaing Town", "Pyigyimandaing"),
        ("Phakant", "Hpakant"), ("Kyaukphyu", "Kyaukpyu"), ("Htantlang", "Thantlang"), ("Ṭhantlang", "Thantlang"),
        ("Haka", "Hakha"), ("Rangoon", "Yangon"), ("Mandaley", "Mandalay"), ("Loi Kaw", "Loikaw"),
        ("Dimawhso", "Demoso"), ("Paan", "Hpa-An"), ("Hpa’an", "Hpa-An"), ("Lay Nyar", "Lenya"),
        ("ဘုတ်ပြင်းမြို့နယ်", "Bokpyin"), ("ပြည်ကြီး မဏ္ဍိုင်", "Pyigyimandaing"), ("ဖလမ်း", "Falam"),
    ],
)  # fmt: skip
def test_the_place_that_is_meant_comes_first(names: PlaceNames, written: str, meant: str) -> None:
    assert names.search(written)[0].place == meant


def test_a_spelling_of_the_gazetteer_scores_the_most(names: PlaceNames) -> None:
    assert names.search("pyinmana")[0].score == EXACT
    assert names.search("Bokepyin")[0].score < EXACT


def test_the_beginning_of_a_name_finds_it(names: PlaceNames) -> None:
    assert {match.place for match in names.search("pyigyi")} >= {"Pyigyimandaing", "Pyigyitagon"}
    assert names.search("ပြည်")[0].place in {"Pyigyimandaing", "Pyigyitagon"}


def test_each_place_is_found_once_by_its_best_name() -> None:
    twice = Place(PlaceCode("A"), PlaceLevel.TOWN, ("Dawei", "Dawe", "Tavoy"))
    (match,) = PlaceNames([twice]).search("Dawei")
    assert (match.name, match.score) == ("Dawei", EXACT)
    assert PlaceNames([twice]).search("Tavoy")[0].name == "Tavoy"


def test_of_equal_names_the_larger_place_comes_first() -> None:
    both = [Place(PlaceCode(level), level, ("Falam",)) for level in (PlaceLevel.VILLAGE, PlaceLevel.TOWNSHIP)]
    assert [match.place for match in PlaceNames(both).search("falam")] == ["township", "village"]


@pytest.mark.parametrize("text", ["", "   ", "?!", "\u200b", "\u0301"])
def test_nothing_is_found_by_nothing(names: PlaceNames, text: str) -> None:
    assert names.search(text) == []


def test_what_resembles_nothing_finds_nothing(names: PlaceNames) -> None:
    assert names.search("Washington") == []


@pytest.mark.parametrize("name", ["Township", "မြို့", "U", "Ko Ko"])
def test_a_name_of_generic_words_alone_is_still_a_name(name: str) -> None:
    place = Place(PlaceCode("A"), PlaceLevel.SITE, (name,))
    assert PlaceNames([place]).search(name)[0].place == "A"


def test_a_name_without_letters_is_left_out() -> None:
    assert len(PlaceNames([Place(PlaceCode("A"), PlaceLevel.SITE, ("?",))])) == 0


@pytest.mark.parametrize(
    ("left", "right"),
    [("bokepyin", "bokpyin"), ("laynyar", "lenya"), ("phakant", "hpakant"), ("kyi", "gyi"), ("mawlamyine", "moulmein")],
)
def test_spellings_of_one_name_share_a_skeleton(left: str, right: str) -> None:
    assert skeleton_of(left)[:3] == skeleton_of(right)[:3]


def test_a_name_of_vowels_is_its_own_skeleton() -> None:
    assert skeleton_of("aie") == "aie"


def test_digits_tell_wards_apart() -> None:
    assert skeleton_of(spelling_of("Ward 12")) != skeleton_of(spelling_of("Ward 13"))


@given(st.text(max_size=120))
def test_any_text_is_searched_without_a_fault(text: str) -> None:
    PlaceNames(places()).search(text)


ONSETS = ["k", "kh", "g", "ng", "s", "hs", "z", "ny", "t", "ht", "d", "n", "p", "hp", "b", "m", "y", "w", "l", "th"]
RHYMES = ["a", "ar", "i", "in", "ein", "u", "un", "aw", "on", "aung", "e", "ay", "an", "auk", "aing", "o", "wa"]
BURMESE = "ကခဂငစဆဇညတထဒနပဖဗမယရလဝသဟ"


def synthetic(dice: random.Random) -> tuple[str, str]:
    latin = "".join(dice.choice(ONSETS) + dice.choice(RHYMES) for _ in range(dice.randint(2, 5)))
    burmese = "".join(dice.choice(BURMESE) + dice.choice(["ာ", "ိ", "ု", "န်", "း", ""]) for _ in range(4))
    return latin.capitalize(), burmese


@pytest.mark.slow
def test_eighty_thousand_places_are_searched_in_milliseconds() -> None:
    dice = random.Random(7)
    villages = [Place(PlaceCode(f"V{n}"), PlaceLevel.VILLAGE, synthetic(dice)) for n in range(80_000)]
    names = PlaceNames([*places(), *villages])
    assert names.search("Bokepyin")[0].place == "Bokpyin"
    assert names.search("Pyigyi Mandai")[0].place == "Pyigyimandaing"
    queries = ["Bokepyin", "bok", "k", "ပြည်", *(synthetic(dice)[0] for _ in range(16))]
    taken = []
    for query in queries:
        start = time.process_time()
        names.search(query)
        taken.append(time.process_time() - start)
    # The bar is 20 ms; the bench holds it, this only notices when the way of searching is lost.
    assert sorted(taken)[len(taken) // 2] < 0.080
