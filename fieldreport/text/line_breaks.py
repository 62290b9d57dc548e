"""Where a line of Burmese may end: never inside a syllable, never before a closing mark.

Burmese has no spaces between words. What follows is the part of the syllable structure of Unicode's Myanmar block that
line breaking needs: a syllable is a letter with its signs, stacked letters and the consonants that close it.
"""

import re

_CLOSES = re.compile("[\u1000-\u1021\u1025\u103f]\u1037?[\u1039\u103a]")
"""A consonant that closes the syllable before it: it carries a killer, or the next letter is stacked under it."""
_DEPENDS = re.compile(
    "[\u102b-\u103e\u1056-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d]"
)
"""Vowel signs, medials, tone marks, the virama."""
_NEVER_FIRST = frozenset("၊။,.;:!?)]}”’%")
_VIRAMA = "\u1039"


def line_end(text: str, start: int, wanted: int) -> int:
    """Return the last place at or before *wanted* where a line that began at *start* may end.

    Where there is none, *wanted*: a syllable that is wider than the line is cut.
    """
    place = wanted
    while start < place < len(text) and not _may_begin(text, place):
        place -= 1
    return place if place > start else wanted


def _may_begin(text: str, place: int) -> bool:
    return not (
        text[place] in _NEVER_FIRST
        or text[place - 1] == _VIRAMA
        or _DEPENDS.match(text, place)
        or _CLOSES.match(text, place)
    )
