"""Digits of two scripts: people read and type either, what is stored has one."""

import enum


class Numerals(enum.StrEnum):
    """In which digits numbers are shown."""

    LATIN = "latin"
    MYANMAR = "myanmar"


_MYANMAR_DIGITS = "၀၁၂၃၄၅၆၇၈၉"
_SHAN_DIGITS = "႐႑႒႓႔႕႖႗႘႙"
_TO_MYANMAR = str.maketrans("0123456789", _MYANMAR_DIGITS)
_TO_ASCII = str.maketrans(_MYANMAR_DIGITS + _SHAN_DIGITS, "0123456789" * 2)


def with_numerals(text: str, numerals: Numerals) -> str:
    """Show the digits of *text* in *numerals*."""
    return text.translate(_TO_MYANMAR) if numerals is Numerals.MYANMAR else text


def ascii_digits(text: str) -> str:
    """Bring Burmese and Shan digits to ASCII; everything else stays."""
    return text.translate(_TO_ASCII)
