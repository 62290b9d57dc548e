"""Uncertain dates in words, English and Burmese, in the Gregorian calendar and in either digits.

The months are those of CLDR; the other Burmese words are a draft until a native speaker has checked them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fieldreport.domain.moment import Moment, PartOfDay, Qualifier
from fieldreport.domain.numerals import Numerals, with_numerals
from fieldreport.domain.uncertain_date import NoMoment, Shape, UncertainDate


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of one language; names in braces are filled in."""

    months: tuple[str, ...]
    parts: Mapping[PartOfDay, str]
    day: str
    month: str
    year: str
    hour: str
    minute: str
    with_time: str
    about: str
    uncertain: str
    period: str
    days_of_month: str
    hours_of_day: str
    goes_on: str
    end_not_known: str
    until: str
    start_not_known: str
    between: str
    or_later: str
    or_earlier: str
    unknown: str


ENGLISH = DateWords(
    months=tuple(
        "January February March April May June July August September October November December".split()  # noqa: SIM905
    ),
    parts={
        PartOfDay.SMALL_HOURS: "after midnight",
        PartOfDay.MORNING: "morning",
        PartOfDay.MIDDAY: "midday",
        PartOfDay.AFTERNOON: "afternoon",
        PartOfDay.EVENING: "evening",
        PartOfDay.NIGHT: "night",
    },
    day="{day} {month} {year}",
    month="{month} {year}",
    year="{year}",
    hour="{hour} o'clock",
    minute="{hour:02}:{minute:02}",
    with_time="{day}, {time}",
    about="about {date}",
    uncertain="{date} (uncertain)",
    period="{start} to {end}",
    days_of_month="{first}–{day} {month} {year}",
    hours_of_day="{day}, from {start} until {end}",
    goes_on="{start} and going on",
    end_not_known="from {start}, end not known",
    until="until {end}",
    start_not_known="until {end}, beginning not known",
    between="between {start} and {end}",
    or_later="{start} or later",
    or_earlier="{end} or earlier",
    unknown="unknown",
)

BURMESE = DateWords(
    months=(
        "ဇန်နဝါရီ",
        "ဖေဖော်ဝါရီ",
        "မတ်",
        "ဧပြီ",
        "မေ",
        "ဇွန်",
        "ဇူလိုင်",
        "ဩဂုတ်",
        "စက်တင်ဘာ",
        "အောက်တိုဘာ",
        "နိုဝင်ဘာ",
        "ဒီဇင်ဘာ",
    ),
    parts={
        PartOfDay.SMALL_HOURS: "သန်းခေါင်ကျော်",
        PartOfDay.MORNING: "နံနက်",
        PartOfDay.MIDDAY: "မွန်းတည့်",
        PartOfDay.AFTERNOON: "မွန်းလွဲ",
        PartOfDay.EVENING: "ညနေ",
        PartOfDay.NIGHT: "ည",
    },
    day="{year} ခုနှစ် {month}လ {day} ရက်",
    month="{year} ခုနှစ် {month}လ",
    year="{year} ခုနှစ်",
    hour="{hour} နာရီ",
    minute="{hour:02}:{minute:02} နာရီ",
    with_time="{day}၊ {time}",
    about="{date} ဝန်းကျင်",
    uncertain="{date} (မသေချာ)",
    period="{start} မှ {end} အထိ",
    days_of_month="{year} ခုနှစ် {month}လ {first} ရက် မှ {day} ရက် အထိ",
    hours_of_day="{day}၊ {start} မှ {end} အထိ",
    goes_on="{start} မှစ၍ ဆက်ဖြစ်ဆဲ",
    end_not_known="{start} မှ၊ ပြီးဆုံးချိန် မသိရ",
    until="{end} အထိ",
    start_not_known="{end} အထိ၊ စတင်ချိန် မသိရ",
    between="{start} နှင့် {end} အကြား",
    or_later="{start} သို့မဟုတ် ထို့နောက်ပိုင်း",
    or_earlier="{end} သို့မဟုတ် ထိုမတိုင်မီ",
    unknown="မသိရှိရပါ",
)


def date_words(language: str) -> DateWords:
    """Return the words of a language by its BCP 47 code; English where we have none."""
    return BURMESE if _is_burmese(language) else ENGLISH


def say_date(value: UncertainDate | None, language: str) -> str:
    """Say an uncertain date in the words and the digits of a language, by its BCP 47 code; no answer is no text."""
    return show_date(value, date_words(language), Numerals.MYANMAR if _is_burmese(language) else Numerals.LATIN)


def show_date(value: UncertainDate | None, words: DateWords = ENGLISH, numerals: Numerals = Numerals.LATIN) -> str:
    """Say an uncertain date in words; no answer is no text."""
    return "" if value is None else with_numerals(_said(value, words), numerals)


def _is_burmese(language: str) -> bool:
    return language.lower().partition("-")[0] == "my"


def _said(value: UncertainDate, words: DateWords) -> str:
    match value.shape, value.start, value.end:
        case Shape.MOMENT, Moment() as moment, _:
            return _moment(moment, words)
        case Shape.PERIOD, Moment() as start, Moment() as end:
            return _period(start, end, words)
        case Shape.RANGE, Moment() as start, Moment() as end:
            return words.between.format(start=_moment(start, words), end=_moment(end, words))
        case shape, Moment() as start, end:
            pattern = words.goes_on if end is NoMoment.OPEN else words.end_not_known
            return (words.or_later if shape is Shape.RANGE else pattern).format(start=_moment(start, words))
        case shape, start, Moment() as end:
            pattern = words.until if start is NoMoment.OPEN else words.start_not_known
            return (words.or_earlier if shape is Shape.RANGE else pattern).format(end=_moment(end, words))
        case _:
            return words.unknown


def _period(start: Moment, end: Moment, words: DateWords) -> str:
    """Say a period without saying the same day or month twice."""
    day = replace(start, hour=None, minute=None, qualifier=Qualifier.NONE)
    same_day = day == replace(end, hour=None, minute=None, qualifier=Qualifier.NONE)
    if same_day and start.hour is not None and end.hour is not None and not start.is_uncertain | end.is_uncertain:
        return words.hours_of_day.format(day=_day(day, words), start=_time(start, words), end=_time(end, words))
    plain = not any((start.qualifier, end.qualifier, start.hour is not None, end.hour is not None))
    if plain and start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return _filled(words.days_of_month, end, words, first=start.day)
    return words.period.format(start=_moment(start, words), end=_moment(end, words))


def _moment(moment: Moment, words: DateWords) -> str:
    said = _day(moment, words)
    if moment.hour is not None:
        said = words.with_time.format(day=said, time=_time(replace(moment, qualifier=_without_about(moment)), words))
    if moment.is_approximate and not moment.part_of_day:
        said = words.about.format(date=said)
    return words.uncertain.format(date=said) if moment.is_uncertain else said


def _without_about(moment: Moment) -> Qualifier:
    """Keep *about* where it makes a part of the day; else it is said of the whole, not of the time."""
    return moment.qualifier if moment.part_of_day else Qualifier.NONE


def _day(moment: Moment, words: DateWords) -> str:
    if moment.month is None:
        return _filled(words.year, moment, words)
    return _filled(words.month if moment.day is None else words.day, moment, words)


def _time(moment: Moment, words: DateWords) -> str:
    part = moment.part_of_day
    if part:
        return words.parts[part]
    said = _filled(words.hour if moment.minute is None else words.minute, moment, words)
    return words.about.format(date=said) if moment.is_approximate else said


def _filled(pattern: str, moment: Moment, words: DateWords, *, first: int | None = None) -> str:
    return pattern.format(
        year=moment.year,
        month=words.months[(moment.month or 1) - 1],
        day=moment.day,
        hour=moment.hour,
        minute=moment.minute,
        first=first,
    )
