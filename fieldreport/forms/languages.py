"""The languages of a form: name, code, and the direction in which they are written."""

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass


class Direction(enum.StrEnum):
    """Where a line begins."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class Language:
    """A language as the form names it: *key* stands in the form, *name* is for people, *code* is BCP 47 or empty."""

    key: str
    name: str
    code: str
    direction: Direction


# From the code and never from the text: a label may begin with a Latin name, or be missing.
_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    {"ar", "arc", "azb", "bal", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "prs", "rhg", "sd", "syr",
     "ug", "ur", "yi"}
)  # fmt: skip
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"})
_SCRIPT_LENGTH = 4
_NAMED = re.compile(r"(?P<name>.*?)\s*\((?P<code>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*")
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def language(key: str) -> Language:
    """Read a language's name as forms give it: ``Arabic (ar)``, ``ar``, or any words."""
    if match := _NAMED.fullmatch(key):
        name, code = match["name"] or key, match["code"]
    else:
        name, code = key, key.replace("_", "-") if _CODE.fullmatch(key) else ""
    return Language(key=key, name=name, code=code, direction=direction(code))


def find_language(languages: Iterable[Language], wanted: str) -> Language | None:
    """Find a language of a form by its key or else by its code: people ask by code, forms name it as they like."""
    named = tuple(languages)
    by_key = next((one for one in named if one.key == wanted), None)
    return by_key or next((one for one in named if one.code and one.code == wanted), None)


def direction(code: str) -> Direction:
    """Tell the direction of a BCP 47 code; a script in it decides before the language does."""
    language_part, *others = code.lower().split("-")
    script = next((part for part in others if len(part) == _SCRIPT_LENGTH and part.isalpha()), None)
    is_right_to_left = script in _RIGHT_TO_LEFT_SCRIPTS if script else language_part in _RIGHT_TO_LEFT_LANGUAGES
    return Direction.RIGHT_TO_LEFT if is_right_to_left else Direction.LEFT_TO_RIGHT
