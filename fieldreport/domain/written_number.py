"""Numbers that tell who somebody is, as of a telephone, found again however they are written."""

import re

_NUMBER = re.compile(r"\s*\+?[\d\s()./-]+")
_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s()./-]+(?=\d)")
_LEAST_DIGITS = 6
_LAST_DIGITS = 8


def telling_number(text: str) -> str:
    """Return what tells the number of a telephone or a document; empty if *text* is none.

    Less than six digits are a count, and a day is in every second answer. The last eight digits are the same with and
    without a country's code.
    """
    digits = digits_of(text)
    is_number = _NUMBER.fullmatch(text) and not _DAY.fullmatch(text) and len(digits) >= _LEAST_DIGITS
    return digits[-_LAST_DIGITS:] if is_number else ""


def digits_of(text: str) -> str:
    """Write *text* with its digits in one script, those of one number without what stands between them."""
    plain = text if text.isascii() else "".join(str(int(one)) if one.isdecimal() else one for one in text)
    return _BETWEEN_DIGITS.sub("", plain)
