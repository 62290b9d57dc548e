"""Where a line of Burmese may end: between syllables, never before a final consonant, a sign or a full stop.

Burmese has no spaces between words. Text engines that know only the oldest rules end a line in the middle of a
syllable, before the consonant that closes it.
"""

import re

from fieldreport.text.myanmar import SIGNS, SYLLABLE

_SYLLABLE = re.compile(SYLLABLE)
_SIGN = re.compile(f"[{SIGNS}]")
_NEVER_FIRST = frozenset("၊။,.;:!?)]}»”’%\u200b\u2060 ")


def bad_breaks(text: str) -> frozenset[int]:
    """Return the places in *text* where no line may end: those inside of a syllable, and before what ends a phrase."""
    inside = {place for found in _SYLLABLE.finditer(text) for place in range(found.start() + 1, found.end())}
    # A sign that stands behind no letter of its own is drawn at what is before it.
    signs = {found.start() for found in _SIGN.finditer(text)}
    return frozenset(inside | signs | {place for place, char in enumerate(text) if char in _NEVER_FIRST})


def good_break(bad: frozenset[int], start: int, wanted: int) -> int:
    """Return the last place at or before *wanted* where a line that began at *start* may end; *wanted* if none is."""
    place = wanted
    while place > start and place in bad:
        place -= 1
    return place if place > start else wanted
