"""What the Myanmar script is made of, and the one order and spelling in which its signs are compared.

Sources: the Unicode Standard (Myanmar, Extended-A, Extended-B) for the classes; Unicode Technical Note 11 for the
order of signs. NFC orders only the dot below and the asat; people type the others in any order too, and the screen
shows no difference.
"""

import re
from functools import lru_cache

LETTERS = (
    "\u1000-\u102a\u103f\u104e\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
    "\ua9e0-\ua9e4\ua9e6-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa76\uaa7a\uaa7e\uaa7f"
)
"""Ranges for a character class: what can begin a syllable, the abbreviation sign ၎ included."""

SIGNS = (
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\ua9e5\uaa7b-\uaa7d"
)
"""Ranges for a character class: vowels, medials, tones, the asat and the virama, which never begin a syllable."""

VIRAMA = "\u1039"
"""Stacks the next letter below; never seen itself."""

ASAT = "\u103a"
"""Takes a letter's vowel away; it ends a syllable."""

SYLLABLE = rf"[{LETTERS}{SIGNS}](?:[{SIGNS}]+|(?<={VIRAMA})[{LETTERS}]|[{LETTERS}](?=\u1037?{ASAT}|{VIRAMA}))*"
"""A pattern: one syllable with its final and all that is stacked in it."""

INVISIBLE = "\r\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff"
"""Ranges for a character class: what is typed or pasted between letters, is not seen and means nothing."""

_ORDER = "\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u102b\u102c\u1036\u1037\u103a\u1038"
_SIGN_RANK = {sign: rank for rank, sign in enumerate(_ORDER)}
_RUN_OF_SIGNS = re.compile(f"[{_ORDER}]{{2,}}")

_BURMESE_LETTER = "\u1000-\u102a\u102b-\u103f"
_DIGIT = "0-9\u1040-\u1049\u1090-\u1099"
# ၁၀း၀၀ is a time of day, in which the visarga stands for a colon.
_NO_DIGIT_BEFORE = f"(?<![{_DIGIT}])(?<![{_DIGIT}]\u1038)"
_NO_DIGIT_AFTER = f"(?![{_DIGIT}])"
_ZERO_AS_WA = re.compile(
    f"{_NO_DIGIT_BEFORE}(?:(?<=[{_BURMESE_LETTER}])\u1040{{1,2}}|\u1040{{1,2}}(?=[{_BURMESE_LETTER}])){_NO_DIGIT_AFTER}"
)
_WA_AS_ZERO = re.compile(f"(?<=[{_DIGIT}])\u101d+(?![{_BURMESE_LETTER}])")
_FOUR_AS_SIGN = re.compile(f"{_NO_DIGIT_BEFORE}\u1044(?=\u1004[\u103a\u1038])")
_VISARGA_AS_COLON = re.compile(f"(?<=[{_DIGIT}])\u1038(?=[{_DIGIT}])")
_SEVEN_AS_RA = re.compile(f"{_NO_DIGIT_BEFORE}\u1047(?=[\u102b-\u103e])")

_ALIKE = {
    "\u101e\u103c": "\u1029",  # သြ for ဩ
    "\u1005\u103b": "\u1008",  # စျ for ဈ
    "\u1025\u103a": "\u1009\u103a",  # ဥ် for ဉ်
}
_ALIKE_PATTERN = re.compile("|".join(_ALIKE))


def order_signs(text: str) -> str:
    """Bring the signs of each letter into one order, each once; the text looks as before.

    A sign typed twice is drawn once on top of itself, so nobody sees it.
    """
    return _RUN_OF_SIGNS.sub(lambda run: _ordered(run[0]), text)


def read_look_alikes(text: str) -> str:
    """Put in place what was typed for its look: ၀ for ဝ beside letters, ဝ for ၀ behind digits, ၇ for ရ, ၄င်း for ၎င်း.

    The length stays. A zero beside another digit, or alone between spaces, stays a zero; a seven is a letter only
    below signs.
    """
    if "\u101d" in text:
        text = _WA_AS_ZERO.sub(lambda letters: "\u1040" * len(letters[0]), text)
    if "\u1040" in text:
        text = _ZERO_AS_WA.sub(lambda zeros: "\u101d" * len(zeros[0]), text)
    if "\u1044" in text:
        text = _FOUR_AS_SIGN.sub("\u104e", text)
    return _SEVEN_AS_RA.sub("\u101b", text) if "\u1047" in text else text


def read_colons(text: str) -> str:
    """Put a colon where the visarga stands for one, between digits: ၁၀း၀၀. The length stays."""
    return _VISARGA_AS_COLON.sub(":", text) if "\u1038" in text else text


def spell_alike(text: str) -> str:
    """Give letters that look the same one spelling; the signs must be in order."""
    return _ALIKE_PATTERN.sub(lambda found: _ALIKE[found[0]], text)


@lru_cache(maxsize=4096)
def _ordered(run: str) -> str:
    return "".join(sorted(set(run), key=_SIGN_RANK.__getitem__))
