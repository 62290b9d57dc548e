"""However a unit is written, its key is one; and what only looks like a unit is none."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.actor_unit import UnitLevel
from fieldreport.text.unit_names import _FORCES, find_units, unit_key

SPELLINGS = {
    "lib:560": [
        "LIB No. 560",
        "LIB-560",
        "LIB (560)",
        "LIB 560",
        "LIB560",
        "LIB#560",
        "lib no.560",
        "L.I.B. 560",
        "LIB № 560",
        "LIB \u2013 560",
        "560 LIB",
        "560th LIB",
        "560th Light Infantry Battalion",
        "No. 560 LIB",
        "No (560) Light Infantry Battalion",
        "No. 560 Light Infantry Battalion",
        "Light Infantry Battalion 560",
        "light  infantry battalion no. 560",
        "Light Inf. Bn 560",
        "Light Infantry Regiment 560",
        "LIB 0560",
        "Burmese Army LIB 560, based at Lay Nyar",
        "ခမရ ၅၆၀",
        "ခမရ၅၆၀",
        "ခမရ(၅၆၀)",
        "ခမရ (၅၆ဝ)",
        "ခမရ 560",
        "ခမရ\u200b-၅၆၀",
        "ခ.မ.ရ ၅၆၀",
        "အမှတ် (၅၆၀) ခြေမြန်တပ်ရင်း",
        "အမှတ်(၅၆၀)ခြေမြန်တပ်ရင်းမှ တပ်သားများ",
        "ခြေမြန်တပ်ရင်း အမှတ် ၅၆၀",
    ],
    "ib:12": ["IB 12", "Infantry Battalion 12", "12th IB", "ခလရ ၁၂", "ခလရ(၁၂)", "ခြေလျင်တပ်ရင်း ၁၂"],
    "lid:77": ["LID 77", "77th LID", "LID-77", "Light Infantry Division 77", "တပ်မ ၇၇", "တပ်မ (၇၇)", "ခြေမြန်တပ်မ ၇၇"],
    "moc:16": ["MOC-16", "MOC 16", "Military Operations Command No. 16", "Military Operation Command 16", "စကခ ၁၆"],
    "roc:1": ["ROC 1", "Regional Operations Command 1"],
    "toc:2": ["TOC-2", "Tactical Operations Command (2)"],
    "bso:3": ["BSO 3", "BSO-3", "Bureau of Special Operations No. 3"],
    "bgf_bn:1022": ["BGF 1022", "BGF Battalion 1022", "Border Guard Force No. 1022", "နခစ ၁၀၂၂", "နယ်ခြားစောင့်တပ် ၁၀၂၂"],
    "arty:375": ["Artillery Battalion 375", "No. 375 Artillery Battalion", "အမြောက်တပ်ရင်း ၃၇၅"],
    "armour:6": ["Armoured Battalion 6", "Tank Battalion No. 6"],
    "police_stn:25": ["Police Battalion 25", "No. 25 Combat Police Battalion"],
    "eao_bn:kia:44": [
        "KIA battalion-44",
        "KIA Battalion 44",
        "44th Battalion, KIA",
        "Battalion 44 of the KIA",
        "KIA တပ်ရင်း (၄၄)",
    ],
    "eao_brigade:knla:5": [
        "KNLA Brigade 5",
        "KNU brigade No. 5",
        "KNLA 5th Brigade",
        "KNU's 5th Brigade",
        "5th Brigade of the KNLA",
        "Brigade 5 (KNLA)",
        "KNLA တပ်မဟာ (၅)",
    ],
    "rmc:coastal": ["Coastal Region Military Command", "Coastal Regional Command"],
    "rmc:southeast": [
        "Southeastern Regional Military Command",
        "South East Region Command",
        "South-Eastern Military Command",
    ],
}
NO_UNITS = [
    "",
    "LIB",
    "560",
    "Battalion 560",
    "library 5",
    "calibre 120",
    "lib. 5,600",
    "LIB 5.5",
    "LIB 123456",
    "LIB 560th",
    "တပ်မတော် ၁၀",
    "တပ်မဟာ ၅",
    "တပ်မှ ၇၇ ဦး",
    "ခမရ",
    "the central command",
    "RAKIA battalion 44",
]


@pytest.mark.parametrize(("key", "name"), [(key, name) for key, names in SPELLINGS.items() for name in names])
def test_every_spelling_of_a_unit_has_one_key(key: str, name: str) -> None:
    assert str(unit_key(name)) == key


@pytest.mark.parametrize("name", NO_UNITS)
def test_what_only_looks_like_a_unit_is_none(name: str) -> None:
    assert unit_key(name) is None
    assert find_units(name) == ()


def test_units_are_found_in_a_text_where_they_stand() -> None:
    text = "In 2021 LIB 560 and ခလရ ၁၂ fought KIA battalion-44; 13 LIB soldiers fell, MOC."
    mentions = find_units(text)
    assert [str(mention.key) for mention in mentions] == ["lib:560", "ib:12", "eao_bn:kia:44"]
    assert [text[mention.start : mention.end] for mention in mentions] == ["LIB 560", "ခလရ ၁၂", "KIA battalion-44"]


def test_of_two_readings_the_longer_counts() -> None:
    assert [str(mention.key) for mention in find_units("BGF Battalion 1022")] == ["bgf_bn:1022"]
    assert [str(mention.key) for mention in find_units("No. 5 LIB 6")] == ["lib:6"]
    assert [str(mention.key) for mention in find_units("KIA battalion 44 (KIA)")] == ["eao_bn:kia:44"]


@pytest.mark.parametrize("name", ["ခမရ ၅၆၀", "ခလရ ၁၂", "တပ်မ ၇၇", "စကခ ၁၆", "နခစ ၁၀၂၂"])
def test_an_abbreviation_that_no_native_speaker_has_confirmed_is_marked(name: str) -> None:
    assert not find_units(name)[0].confirmed
    assert find_units("LIB 560")[0].confirmed


@pytest.mark.parametrize("force", _FORCES)
def test_the_same_number_of_two_forces_is_two_units(force: str) -> None:
    names = {other: unit_key(f"{other.upper()} Brigade 5") for other in _FORCES}
    assert sum(key == names[force] for key in names.values()) == 1


@given(
    st.integers(0, 99_999), st.sampled_from(["LIB {}", "LIB No. {}", "No. {} LIB", "{}th LIB", "ခမရ ({})", "LIB-{:05}"])
)
def test_every_number_is_kept(number: int, pattern: str) -> None:
    key = unit_key(pattern.format(number))
    assert key is not None
    assert (key.level, key.number) == (UnitLevel.LIGHT_INFANTRY_BATTALION, str(number))


@given(st.text())
def test_any_text_is_read_without_complaint(text: str) -> None:
    for mention in find_units(text):
        assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize("unit", ["no", " ", "1", "(", "kia ", "light ", "ခမရ", "LIB 5 ", "brigade 5 "])
def test_finding_takes_linear_time(unit: str) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        start = time.process_time()
        find_units(text)
        return time.process_time() - start

    assert seconds(8_000) < 16 * min(seconds(2_000) for _ in range(3)) + 0.05
