"""Answers to our own kinds of question, told by the appearance: uncertain dates and counts have one spelling each.

A form can describe these spellings only roughly, by a pattern; the thirtieth of February passes there and not here.
"""

from collections.abc import Callable
from typing import Final

from fieldreport.domain.counts import parse_count
from fieldreport.domain.uncertain_date import parse_date
from fieldreport.errors import InvalidInput
from fieldreport.forms.appearances import appearance_tokens

DATE: Final = "fr-date"
COUNT: Final = "fr-count"

_READERS: Final[dict[str, Callable[[str], object]]] = {DATE: parse_date, COUNT: parse_count}


def fits_own(appearance: str, answer: str) -> bool:
    """Tell whether *answer*, not blank, can be read as what a question of that appearance asks for."""
    if "fr-" not in appearance:
        return True
    try:
        for token in appearance_tokens(appearance):
            reader = _READERS.get(token)
            if reader is not None:
                reader(answer)
    except InvalidInput:
        return False
    return True
