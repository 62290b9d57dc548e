"""How text in the Zawgyi font encoding is spelled in Unicode.

Zawgyi puts glyphs where Unicode puts letters: several code points for one sign (narrow, wide, low), stacked letters
as code points of their own, and everything in the order in which it is seen, so that the vowel ေ and the medial ြ
stand before their letter. Reading it back takes one table of glyphs and one rule of order a syllable. The table is
our own, made from the two encodings' code charts.
"""

import re

from fieldreport.text.myanmar import ASAT, VIRAMA, order_signs, read_look_alikes

_KINZI = f"\u1004{ASAT}{VIRAMA}"
_KINZI_MARK = "\ue000"
"""Stands for the kinzi while a syllable is put in order: a private character, which never comes out."""

_SIGNS = {
    "\u1033": "\u102f",
    "\u1034": "\u1030",
    "\u1039": ASAT,
    "\u103a": "\u103b",
    "\u103b": "\u103c",
    "\u103c": "\u103d",
    "\u103d": "\u103e",
    "\u105a": f"\u102b{ASAT}",
    "\u1064": _KINZI_MARK,
    "\u107d": "\u103b",
    **dict.fromkeys("\u107e\u107f\u1080\u1081\u1082\u1083\u1084", "\u103c"),
    "\u1087": "\u103e",
    "\u1088": "\u103e\u102f",
    "\u1089": "\u103e\u1030",
    "\u108a": "\u103d\u103e",
    "\u108b": f"{_KINZI_MARK}\u102d",
    "\u108c": f"{_KINZI_MARK}\u102e",
    "\u108d": f"{_KINZI_MARK}\u1036",
    "\u108e": "\u102d\u1036",
    "\u1094": "\u1037",
    "\u1095": "\u1037",
}
_STACKED = {
    "\u1060": "\u1000",
    "\u1061": "\u1001",
    "\u1062": "\u1002",
    "\u1063": "\u1003",
    "\u1065": "\u1005",
    "\u1066": "\u1006",
    "\u1067": "\u1006",
    "\u1068": "\u1007",
    "\u1069": "\u1008",
    "\u106c": "\u100b",
    "\u106d": "\u100c",
    "\u1070": "\u100f",
    "\u1071": "\u1010",
    "\u1072": "\u1010",
    "\u1073": "\u1011",
    "\u1074": "\u1011",
    "\u1075": "\u1012",
    "\u1076": "\u1013",
    "\u1077": "\u1014",
    "\u1078": "\u1015",
    "\u1079": "\u1016",
    "\u107a": "\u1017",
    "\u107b": "\u1018",
    "\u107c": "\u1019",
    "\u1085": "\u101c",
    "\u1093": "\u1018",
    "\u1096": "\u1010\u103d",
}
_LETTERS = {
    "\u106a": "\u1009",
    "\u106b": "\u100a",
    "\u106e": f"\u100d{VIRAMA}\u100d",
    "\u106f": f"\u100d{VIRAMA}\u100e",
    "\u1086": "\u103f",
    "\u108f": "\u1014",
    "\u1090": "\u101b",
    "\u1091": f"\u100f{VIRAMA}\u100d",
    "\u1092": f"\u100b{VIRAMA}\u100c",
    "\u1097": f"\u100b{VIRAMA}\u100b",
}
_GLYPHS = str.maketrans({**_SIGNS, **_LETTERS, **{glyph: VIRAMA + letters for glyph, letters in _STACKED.items()}})
_ABBREVIATION = "\u104e\u1004\u103a\u1038"
_CONTRACTED = {"\u1025\u103a": "\u1009\u103a", "\u1005\u103b": "\u1008"}
_CONTRACTED_PATTERN = re.compile("|".join(_CONTRACTED))

_BEFORE = "\u1031\u103b\u107e-\u1084"
_BASE = "\u1000-\u1021\u1023-\u102a" + "".join(_LETTERS)
_AFTER = (
    "\u102b-\u1030\u1032-\u1034\u1036-\u103a\u103c\u103d\u105a"
    "\u1060-\u1069\u106c\u106d\u1070-\u107d\u1085\u1087-\u108e\u1093-\u1096"
)
_LOOSE = "\u200b\u200c\u200d\u2060\ufeff"
_DIGIT_AS_LETTER = (
    rf"(?<![\u1040-\u1049])(?<![\u1040-\u1049]\u1038)[\u1040\u1047](?=[{_AFTER}])(?!\u1038[\u1040-\u1049])"
)
_SYLLABLE = re.compile(
    rf"(?P<before>[{_BEFORE}]{{0,4}})(?P<base>[{_BASE}]|{_DIGIT_AS_LETTER}|(?<=[{_BEFORE}])[\u1040\u1047])"
    # What should stand before its letter and was typed behind it is known by the sign or the end that follows.
    rf"(?P<after>(?:[{_AFTER}{_LOOSE}]|[{_BEFORE}](?=[{_AFTER}]))*"
    rf"(?:[{_BEFORE}]{{1,4}}(?![{_BEFORE}{_BASE}{_LOOSE}\u1040\u1047]))?)"
)
_DIGIT_LETTERS = {"\u1040": "\u101d", "\u1047": "\u101b"}
_GOES_ON = re.compile("\u1039[\u103a\u107d\u102f\u1033]")
_STACK = re.compile(f"{VIRAMA}[\u1000-\u1021]")
_LOOSE_PATTERN = re.compile(f"[{_LOOSE}]+")
_OLD_ABBREVIATION = re.compile("\u104e(?!\u1004\u103a)")


def zawgyi_to_unicode(text: str) -> str:
    """Spell *text*, which is Zawgyi, in Unicode; what is no Myanmar script stays as it is.

    Only for text that is Zawgyi: on Unicode text the result is wrong. Linear in time.
    """
    converted = _SYLLABLE.sub(_syllable, text)
    return _OLD_ABBREVIATION.sub(_ABBREVIATION, read_look_alikes(converted))


def _syllable(found: re.Match[str]) -> str:
    after = found["after"]
    loose = after[len(after.rstrip(_LOOSE)) :]
    signs = _LOOSE_PATTERN.sub("", found["before"] + after).translate(_GLYPHS)
    base = _DIGIT_LETTERS.get(found["base"]) or found["base"].translate(_GLYPHS)
    kinzi = _KINZI if _KINZI_MARK in signs else ""
    stack = "".join(_STACK.findall(signs))
    rest = _STACK.sub("", signs.replace(_KINZI_MARK, ""))
    # A syllable that closes and goes on, as in ယောက်ျား and ကျွန်ုပ်: this asat is no sign to be put in order.
    closing = ASAT if _GOES_ON.match(after) else ""
    rest = closing + order_signs(rest.replace(ASAT, "", 1) if closing else rest)
    letters = _CONTRACTED_PATTERN.sub(lambda pair: _CONTRACTED[pair[0]], base + stack + rest)
    return kinzi + letters + loose
