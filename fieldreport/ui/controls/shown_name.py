"""Names that others gave, as they may be shown: nothing in them moves the letters around it."""

import unicodedata

_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They can make ``photo[U+202E]gpj.exe`` look like a picture (Unicode Technical Report 36, 2.5)."""
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})


def shown_name(name: str) -> str:
    """Return a name in which marks of direction, control characters and line breaks are visible boxes.

    For one line of plain text; joiners stay, since scripts need them.
    """
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if letter in _DIRECTIONS or unicodedata.category(letter) in _UNSEEN else letter
        for letter in name
    )
