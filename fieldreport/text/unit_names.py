"""The many spellings of a military unit, brought to one key: LIB No. 560, 560th LIB, ခမရ ၅၆၀.

What people write is a level, a number and, for armed organisations, whose unit it is, in any order and with any dashes,
brackets and "No." between. Words and abbreviations are usage; the Burmese
abbreviations still wait for a native speaker, and a mention that rests on one says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.actor_unit import UnitKey, UnitLevel
from fieldreport.domain.numerals import ascii_digits
from fieldreport.text.myanmar import INVISIBLE, LETTERS, SIGNS, read_look_alikes

MAX_NAME = 200
"""Characters of a name that are looked at; a unit's name is shorter."""

_WORD_START = rf"(?<![a-z0-9{LETTERS}{SIGNS}])"
# Between a level and its number: spaces, dashes, brackets and "No.", in Burmese အမှတ်. Each part is bounded.
_LOOSE = rf"[\s.()#{INVISIBLE}\-\u2010-\u2014]{{0,4}}"
_GAP = rf"{_LOOSE}(?:(?:no|nr|number|အမှတ်){_LOOSE}|№{_LOOSE})?"
_NUMBER = r"(?P<number>[0-9]{1,5})(?![0-9a-z]|[.,][0-9])"
_ORDINAL = (
    rf"(?:(?:no|nr|number|#|№|အမှတ်){_LOOSE}(?P<number>[0-9]{{1,5}})(?:st|nd|rd|th)?"
    r"|(?P<nth>[0-9]{1,5})(?:st|nd|rd|th))"
)
_BARE = r"(?P<number>[0-9]{1,5})"


@dataclass(frozen=True, slots=True)
class _Words:
    """How a level is written; *to_confirm* are spellings that a native speaker has still to confirm."""

    level: UnitLevel
    latin: str
    burmese: str = ""
    to_confirm: str = ""

    @property
    def pattern(self) -> str:
        """One alternative with named groups ``lib`` and, for what is to be confirmed, ``lib_``."""
        spellings = [f"(?P<{self.level}>{self._sure})"]
        if self.to_confirm:
            spellings.append(f"(?P<{self.level}_>{self.to_confirm})")
        return "|".join(spellings)

    @property
    def _sure(self) -> str:
        latin = rf"{_WORD_START}(?:{self.latin})(?![a-z])"
        return f"{latin}|{self.burmese}" if self.burmese else latin


_BATTALION = r"(?:battalions?|batt|bn|regiments?)"
_INFANTRY = r"inf(?:antry|\.)?"
_COMMAND = r"operations?\s{1,3}command"
_LEVELS = (
    _Words(
        UnitLevel.LIGHT_INFANTRY_BATTALION,
        rf"l\.?i\.?[br]s?\.?|light\s{{1,3}}{_INFANTRY}\s{{1,3}}{_BATTALION}",
        "ခြေမြန်တပ်ရင်း",
        r"ခ\.?မ\.?ရ\.?",
    ),
    _Words(
        UnitLevel.INFANTRY_BATTALION,
        rf"i\.?bs?\.?|{_INFANTRY}\s{{1,3}}{_BATTALION}",
        "ခြေလျင်တပ်ရင်း",
        r"ခ\.?လ\.?ရ\.?",
    ),
    _Words(
        UnitLevel.LIGHT_INFANTRY_DIVISION,
        rf"l\.?i\.?ds?\.?|light\s{{1,3}}{_INFANTRY}\s{{1,3}}divisions?",
        "ခြေမြန်တပ်မ(?!တော်|ဟာ)(?:ဌာနချုပ်)?",
        "တပ်မ(?!တော်|ဟာ)(?:ဌာနချုပ်)?",
    ),
    _Words(
        UnitLevel.MILITARY_OPERATIONS_COMMAND,
        rf"m\.?o\.?cs?\.?|military\s{{1,3}}{_COMMAND}",
        "စစ်ဆင်ရေးကွပ်ကဲမှုဌာနချုပ်",
        r"စ\.?က\.?ခ\.?",
    ),
    _Words(UnitLevel.REGIONAL_OPERATIONS_COMMAND, rf"r\.?o\.?c\.?|regional\s{{1,3}}{_COMMAND}"),
    _Words(UnitLevel.TACTICAL_OPERATIONS_COMMAND, rf"t\.?o\.?c\.?|tactical\s{{1,3}}{_COMMAND}"),
    _Words(UnitLevel.BUREAU, r"bso|bureau\s{1,3}of\s{1,3}special\s{1,3}operations"),
    _Words(
        UnitLevel.BGF_BATTALION,
        rf"b\.?g\.?fs?\.?(?:\s{{1,3}}{_BATTALION})?|border\s{{1,3}}guard\s{{1,3}}forces?(?:\s{{1,3}}{_BATTALION})?",
        "နယ်ခြားစောင့်တပ်(?:ရင်း)?",
        r"န\.?ခ\.?စ\.?",
    ),
    _Words(UnitLevel.ARTILLERY, rf"(?:artillery|arty)\s{{1,3}}(?:{_BATTALION}|command)", "အမြောက်တပ်ရင်း"),
    _Words(UnitLevel.ARMOUR, rf"(?:armou?red|tank)\s{{1,3}}{_BATTALION}", "သံချပ်ကာတပ်ရင်း"),
    _Words(UnitLevel.POLICE, rf"(?:combat\s{{1,3}})?police\s{{1,3}}{_BATTALION}", "ရဲတပ်ရင်း"),
)
_FORCES = {
    "kia": "kia|kio|kachin independence army",
    "knla": "knla|knu|karen national liberation army|karen national union",
    "kndo": "kndo",
    "dkba": "dkba|democratic karen benevolent army",
    "ka": "karenni army|knpp",
    "kndf": "kndf|karenni nationalities defen[cs]e force",
    "tnla": "tnla|ta.ang national liberation army",
    "mndaa": "mndaa|myanmar national democratic alliance army",
    "aa": "aa|arakan army",
    "sspp": "sspp|ssa-?n|shan state progress party",
    "rcss": "rcss|ssa-?s|restoration council of shan state",
    "uwsa": "uwsa|united wa state army",
    "mnla": "mnla|nmsp|mon national liberation army|new mon state party",
    "cna": "cna|cnf|chin national army|chin national front",
    "pnla": "pnla|pnlo|pa-?o national liberation army",
    "absdf": "absdf",
    "pdf": "pdf|people.?s defen[cs]e force",
}
_LEVEL = "(?:" + "|".join(words.pattern for words in _LEVELS) + ")"
_FORCE = rf"{_WORD_START}(?:" + "|".join(f"(?P<{force}>{names})" for force, names in _FORCES.items()) + r")(?![a-z])"
_FORCE_LEVEL = rf"(?:(?P<eao_brigade>(?:brigade|bde)(?![a-z])|တပ်မဟာ)|(?P<eao_bn>{_BATTALION}(?![a-z])|တပ်ရင်း))"
_OF = r"(?:[\s,]{1,3}of\s{1,3}(?:the\s{1,3})?|[\s,(]{1,4})"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LEVEL}{_GAP}{_NUMBER}",
        # A level that has its own number behind it does not take the one before: "in 2021 LIB 560".
        rf"{_WORD_START}{_ORDINAL}{_LOOSE}{_LEVEL}(?!{_GAP}[0-9])",
        rf"{_FORCE}(?:['\u2019]s?)?[\s,]{{0,3}}{_FORCE_LEVEL}{_GAP}{_NUMBER}",
        rf"{_FORCE}(?:['\u2019]s?)?[\s,]{{0,3}}{_ORDINAL}\s{{1,3}}{_FORCE_LEVEL}",
        rf"{_FORCE_LEVEL}{_GAP}{_NUMBER}\)?{_OF}{_FORCE}",
        rf"{_WORD_START}{_ORDINAL}\s{{1,3}}{_FORCE_LEVEL}{_OF}{_FORCE}",
    )
)
_WHOLE_NAME = re.compile(rf"{_LOOSE}{_BARE}{_LOOSE}{_LEVEL}{_LOOSE}", re.IGNORECASE)
_DIRECTION = r"(?:north|south|east|west|central|coastal|triangle|yangon|nay\s?pyi\s?taw)"
_REGIONAL_COMMAND = re.compile(
    rf"{_WORD_START}(?P<name>{_DIRECTION}(?:ern)?(?:[\s-]?(?:east|west|central)(?:ern)?)?)\s{{1,3}}"
    r"(?:region(?:al)?\s{1,3}(?:military\s{1,3})?|military\s{1,3})command(?![a-z])",
    re.IGNORECASE,
)
_MARKS_IN_NAME = re.compile(r"[\s-]|ern(?=$|[\s-]|east|west)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit named in a text, from *start* to *end*; not *confirmed* when it rests on an unconfirmed abbreviation."""

    key: UnitKey
    start: int
    end: int
    confirmed: bool


def unit_key(name: str) -> UnitKey | None:
    """Return the key of the first unit that *name* (an answer, not a long text) mentions; None when there is none."""
    name = name[:MAX_NAME]
    mention = next(iter(find_units(name)), None)
    if mention:
        return mention.key
    whole = _WHOLE_NAME.fullmatch(_readable(name))
    return _mention(whole).key if whole else None


def find_units(text: str) -> tuple[UnitMention, ...]:
    """Return the units that *text* mentions, in order; of two readings of one place the longer counts.

    Linear in time. A number alone makes no unit, nor does a level alone.
    """
    readable = _readable(text)
    mentions = sorted(_all_mentions(readable), key=lambda mention: (mention.start, -mention.end))
    kept: list[UnitMention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def _all_mentions(readable: str) -> Iterator[UnitMention]:
    for pattern in _PATTERNS:
        for found in pattern.finditer(readable):
            yield _mention(found)
    for found in _REGIONAL_COMMAND.finditer(readable):
        name = _MARKS_IN_NAME.sub("", found["name"]).lower()
        yield UnitMention(UnitKey(UnitLevel.REGIONAL_COMMAND, name), found.start(), found.end(), confirmed=True)


def _mention(found: re.Match[str]) -> UnitMention:
    groups = {name: text for name, text in found.groupdict().items() if text is not None}
    digits = groups.pop("number", None) or groups.pop("nth")
    force = next((name for name in groups if name in _FORCES), "")
    level = next(name for name in groups if name != force)
    key = UnitKey(UnitLevel(level.rstrip("_")), str(int(digits)), force)
    return UnitMention(key, found.start(), found.end(), confirmed=not level.endswith("_"))


def _readable(text: str) -> str:
    """Bring digits to ASCII, a wa that was typed for a zero too; the length stays."""
    return ascii_digits(read_look_alikes(text))
