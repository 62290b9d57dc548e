"""The form in which texts and queries are compared: syllables, words and numbers between single spaces.

Index and query go through the same function, so what it does to one it does to the other. Burmese writes no spaces
between words: every syllable stands alone, and a query is looked for as a phrase of syllables. Steps:
what is invisible goes; digits typed for their look become letters; compatibility decomposition
(NFKD); diacritics of Latin, Greek and Cyrillic go; digits of all scripts used in the region become ASCII; case is
folded; signs come into one order; what is neither letter, sign nor digit becomes a space. Letters and digits part
(``LIB560`` is ``lib 560``), and scripts part. Thai, Lao, Khmer and Chinese, unspaced too, part letter by letter.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from fieldreport.text.myanmar import INVISIBLE, SYLLABLE, order_signs, read_colons, read_look_alikes, spell_alike

_INVISIBLE = re.compile(f"[{INVISIBLE}]+")

_ZEROS = (
    "\u0660\u06f0\u0966\u09e6\u0e50\u0ed0\u17e0\u1040\u1090\ua900\ua9f0"
    "\U00010d30"  # Hanifi Rohingya
    "\U00011136"  # Chakma
)
_DIACRITICS = [(0x0300, 0x0370), (0x1AB0, 0x1B00), (0x1DC0, 0x1E00), (0x20D0, 0x2100), (0xFE20, 0xFE30)]
# Letters of Latin that Unicode does not decompose, as readers without such a keyboard type them.
_STROKES = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ŧ": "t",
    "ɨ": "i",
    "ʉ": "u",
    "ı": "i",
    "ŋ": "ng",
    "æ": "ae",
    "œ": "oe",
}
_TRANSLATION: dict[int, str | None] = {
    **{ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)},
    0x102A: "\u1029\u1031\u102c\u103a",  # ဪ, one letter or four
    **{mark: None for start, end in _DIACRITICS for mark in range(start, end)},
}
_STROKE_TRANSLATION = str.maketrans(_STROKES)

_ASCII_TOKEN = re.compile(r"[a-z]+|[0-9]+")
_COMMON_TOKEN = re.compile(rf"{SYLLABLE}|[0-9]+|[a-z]+")
# Whatever is outside, and no punctuation, takes the general pattern, which is slower by half.
_UNCOMMON = re.compile("[^\\x00-\\x7f\u00a0-\u00bf\u1000-\u109f\u2000-\u206f\ua9e0-\ua9ff\uaa60-\uaa7f]")
_GENERAL_TOKEN = regex.compile(
    rf"(?V1){SYLLABLE}|[0-9]+|[\p{{Thai}}\p{{Lao}}\p{{Khmer}}\p{{Han}}&&\p{{L}}]\p{{M}}*"
    r"|[\p{L}\p{M}\p{Co}--[\p{Myanmar}\p{Thai}\p{Lao}\p{Khmer}\p{Han}]]+|\p{M}+|\p{N}+"
)
# A letter with all that hangs on it (spelled alone it gives the same as in its text), or ASCII, whose length stays.
_CLUSTER = regex.compile(r"[\x00-\x7f]+(?!\p{M})|\P{M}\p{M}*|\p{M}+")


@dataclass(frozen=True, slots=True)
class Token:
    """One syllable, word or number: its folded *text*, and where it stands in the original."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return *text* as it is compared: tokens between single spaces; empty when there is nothing to compare.

    Idempotent. Linear in time: some 20 MB a second of Burmese, more of English.
    """
    return " ".join(_tokens(text))


def fold_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens that `fold` joins, each with its place in *text*; slower than `fold` by a factor.

    A token's place begins and ends between two letters with all their signs, never inside.
    """
    if text.isascii():
        return tuple(Token(found[0], *found.span()) for found in _ASCII_TOKEN.finditer(text.lower()))
    visible, origins = _visible_with_origins(text)
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _CLUSTER.finditer(read_colons(read_look_alikes(visible))):
        start, end = found.span()
        cluster = found[0]
        # Plain words are not remembered: no text of a report stays in memory when the vault is locked.
        part = cluster.lower() if cluster.isascii() else _spell_cluster(cluster)
        parts.append(part)
        if len(part) == end - start and part.isascii():
            starts += origins[start:end]
            ends += [origin + 1 for origin in origins[start:end]]
        else:
            starts += [origins[start]] * len(part)
            ends += [origins[end - 1] + 1] * len(part)
    spelled = "".join(parts)
    return tuple(
        Token(found[0], starts[found.start()], ends[found.end() - 1])
        for found in _token_pattern(spelled).finditer(spelled)
    )


def _tokens(text: str) -> list[str]:
    if text.isascii():
        return _ASCII_TOKEN.findall(text.lower())
    spelled = _spell(read_colons(read_look_alikes(_INVISIBLE.sub("", text))))
    return _token_pattern(spelled).findall(spelled)


def _token_pattern(spelled: str) -> re.Pattern[str] | regex.Pattern[str]:
    return _GENERAL_TOKEN if _UNCOMMON.search(spelled) else _COMMON_TOKEN


def _spell(readable: str) -> str:
    """Bring letters, signs and digits to their one spelling; clusters can be spelled one by one."""
    plain = unicodedata.normalize("NFKD", readable).translate(_TRANSLATION).casefold()
    if _UNCOMMON.search(plain):
        # Folding case can bring a diacritic back (J with caron), and some letters have a stroke for one.
        plain = unicodedata.normalize("NFKD", plain).translate(_TRANSLATION).translate(_STROKE_TRANSLATION)
    return spell_alike(order_signs(plain))


@lru_cache(maxsize=4096)
def _spell_cluster(cluster: str) -> str:
    return _spell(cluster)


def _visible_with_origins(text: str) -> tuple[str, Sequence[int]]:
    """Return *text* without what is invisible, and for each character left where it stood."""
    if not _INVISIBLE.search(text):
        return text, range(len(text))
    gone = {position for found in _INVISIBLE.finditer(text) for position in range(*found.span())}
    origins = [position for position in range(len(text)) if position not in gone]
    return "".join([text[position] for position in origins]), origins
