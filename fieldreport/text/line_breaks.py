"""Where a line of Burmese may end: between syllables, never before a final consonant, a sign or a full stop.

Burmese has no spaces between words. Text engines that know only the oldest rules end a line in the middle of a
syllable, before the consonant that closes it.
"""

import re
import unicodedata

from fieldreport.text.myanmar import SYLLABLE

_SYLLABLE = re.compile(SYLLABLE)
_SIGNS = frozenset({"Mn", "Mc", "Me"})
_NEVER_FIRST = frozenset("၊။,.;:!?)]}»”’%\u200b\u2060 ")


def bad_breaks(text: str) -> frozenset[int]:
    """Return the places in *text* where no line may end: in a syllable, before a sign or what ends a phrase."""
    inside = {place for found in _SYLLABLE.finditer(text) for place in range(found.start() + 1, found.end())}
    never_first = {
        place for place, char in enumerate(text) if char in _NEVER_FIRST or unicodedata.category(char) in _SIGNS
    }
    return frozenset(inside | never_first)


def good_break(bad: frozenset[int], start: int, wanted: int) -> int:
    """Return the last place at or before *wanted* where a line that began at *start* may end; *wanted* if none is."""
    place = wanted
    while place > start and place in bad:
        place -= 1
    return place if place > start else wanted
