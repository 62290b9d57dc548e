"""Dates are said in words that keep every doubt."""

import pytest
from hypothesis import given

from fieldreport.domain.date_words import BURMESE, ENGLISH, show_date
from fieldreport.domain.numerals import Numerals
from fieldreport.domain.uncertain_date import UncertainDate, parse_date
from tests.unit.domain.dates import uncertain_dates

SAID = [
    ("", "", ""),
    ("XXXX", "unknown", "မသိရှိရပါ"),
    ("2025-05-06", "6 May 2025", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်"),
    ("2025-05", "May 2025", "၂၀၂၅ ခုနှစ် မေလ"),
    ("2025", "2025", "၂၀၂၅ ခုနှစ်"),
    ("2025-05-06~", "about 6 May 2025", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက် ဝန်းကျင်"),
    ("2025-05-06?", "6 May 2025 (uncertain)", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက် (မသေချာ)"),
    ("2025-05%", "about May 2025 (uncertain)", "၂၀၂၅ ခုနှစ် မေလ ဝန်းကျင် (မသေချာ)"),
    ("2025-05-06T10", "6 May 2025, 10 o'clock", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်၊ ၁၀ နာရီ"),
    ("2025-05-06T09:05", "6 May 2025, 09:05", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်၊ ၀၉:၀၅ နာရီ"),
    ("2025-05-06T18:00~", "about 6 May 2025, 18:00", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်၊ ၁၈:၀၀ နာရီ ဝန်းကျင်"),
    ("2025-05-06T18~", "6 May 2025, evening", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်၊ ညနေ"),
    ("2025-05-06T18%", "6 May 2025, evening (uncertain)", "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်၊ ညနေ (မသေချာ)"),
    ("2025-04-02/2025-04-18", "2–18 April 2025", "၂၀၂၅ ခုနှစ် ဧပြီလ ၂ ရက် မှ ၁၈ ရက် အထိ"),
    ("2025-04-30/2025-05-02", "30 April 2025 to 2 May 2025", "၂၀၂၅ ခုနှစ် ဧပြီလ ၃၀ ရက် မှ ၂၀၂၅ ခုနှစ် မေလ ၂ ရက် အထိ"),
    ("2025-04-02~/2025-04-18", "about 2 April 2025 to 18 April 2025", None),
    ("2025-04/2025-04", "April 2025 to April 2025", None),
    (
        "2025-05-06T10/2025-05-06T18~",
        "6 May 2025, from 10 o'clock until evening",
        "၂၀၂၅ ခုနှစ် မေလ ၆ ရက်၊ ၁၀ နာရီ မှ ညနေ အထိ",
    ),
    ("2025-05-06T10:00~/2025-05-06T12:00", "6 May 2025, from about 10:00 until 12:00", None),
    ("2025-05-06T10?/2025-05-06T12", "6 May 2025, 10 o'clock (uncertain) to 6 May 2025, 12 o'clock", None),
    ("2025-05-06T10/2025-05-06", "6 May 2025, 10 o'clock to 6 May 2025", None),
    ("2025-04-02/..", "2 April 2025 and going on", "၂၀၂၅ ခုနှစ် ဧပြီလ ၂ ရက် မှစ၍ ဆက်ဖြစ်ဆဲ"),
    ("2025-04-02/", "from 2 April 2025, end not known", "၂၀၂၅ ခုနှစ် ဧပြီလ ၂ ရက် မှ၊ ပြီးဆုံးချိန် မသိရ"),
    ("../2025", "until 2025", "၂၀၂၅ ခုနှစ် အထိ"),
    ("/2025", "until 2025, beginning not known", "၂၀၂၅ ခုနှစ် အထိ၊ စတင်ချိန် မသိရ"),
    ("[2025-04-02..2025-04-18]", "between 2 April 2025 and 18 April 2025", None),
    ("[2025..]", "2025 or later", "၂၀၂၅ ခုနှစ် သို့မဟုတ် ထို့နောက်ပိုင်း"),
    ("[..2025]", "2025 or earlier", "၂၀၂၅ ခုနှစ် သို့မဟုတ် ထိုမတိုင်မီ"),
]


@pytest.mark.parametrize(("text", "english", "burmese"), SAID)
def test_a_date_is_said_in_both_languages(text: str, english: str, burmese: str | None) -> None:
    value = parse_date(text)
    assert show_date(value) == english
    if burmese is not None:
        assert show_date(value, BURMESE, Numerals.MYANMAR) == burmese


def test_the_digits_are_a_choice_of_their_own() -> None:
    assert show_date(parse_date("2025-05-06"), ENGLISH, Numerals.MYANMAR) == "၆ May ၂၀၂၅"
    assert show_date(parse_date("2025-05-06"), BURMESE) == "2025 ခုနှစ် မေလ 6 ရက်"


@given(uncertain_dates())
def test_every_date_has_words_without_gaps_in_both_languages(value: UncertainDate) -> None:
    for words in (ENGLISH, BURMESE):
        said = show_date(value, words)
        assert said
        assert "None" not in said
        assert "{" not in said
