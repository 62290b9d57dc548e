"""A sealed answer in words: choices by their labels, uncertain dates, counts and places as people say them."""

from collections.abc import Collection, Mapping

from fieldreport.domain.counts import parse_count, show_count
from fieldreport.domain.date_words import DateWords, date_words, say_date
from fieldreport.domain.numerals import Numerals
from fieldreport.domain.place_reference import NOT_KNOWN, PlaceReference
from fieldreport.domain.uncertain_date import parse_date
from fieldreport.errors import InvalidInput
from fieldreport.forms.appearances import appearance_tokens
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import SELECTS, ControlKind, Place
from fieldreport.forms.own_answers import COUNT, DATE

PLACE = "fr-place"
_BURMESE = "my"
_LONGEST_TYPED = 300
"""Characters of a date, count or place: what is longer is text."""


def answer_words(value: str, place: Place | None, choices: Mapping[str, str], *, language: str) -> str:
    """Say an answer; what cannot be read is said as it was sealed, letter by letter.

    Args:
        value: The leaf.
        place: The question, if the form has it.
        choices: The labels of what can be chosen there.
        language: BCP 47; dates and counts are said in Burmese for ``my``, else in English.
    """
    control = place.control if place is not None else None
    if place is None or control is None:
        return value
    if control.kind in SELECTS:
        values = [value] if control.kind is ControlKind.SELECT_ONE else value.split()
        return ", ".join(choices.get(one) or one for one in values)
    if len(value) > _LONGEST_TYPED:
        return value
    tokens = set(appearance_tokens(control.appearance))
    if place.bind.data_type is DataType.POINT:
        return _position_words(value)
    return _own_words(value, tokens, language)


def _own_words(value: str, tokens: Collection[str], language: str) -> str:
    """Say an answer to one of our own kinds of question."""
    try:
        if DATE in tokens:
            return say_date(parse_date(value), language)
        if COUNT in tokens:
            is_burmese = language == _BURMESE
            numerals = Numerals.MYANMAR if is_burmese else Numerals.LATIN
            return show_count(parse_count(value), burmese=is_burmese, numerals=numerals)
    except InvalidInput:
        return value
    return _place_words(value, date_words(language)) if PLACE in tokens else value


def _place_words(value: str, words: DateWords) -> str:
    if value.strip() == NOT_KNOWN:
        return words.unknown
    place = PlaceReference.read(value)
    return place.name or place.code or value


def _position_words(value: str) -> str:
    """Say latitude and longitude, and how exact they are if that is said."""
    parts = value.split()
    if len(parts) < 2:  # noqa: PLR2004 - latitude and longitude
        return value
    words = f"{parts[0]}, {parts[1]}"
    has_accuracy = len(parts) > 3 and parts[3] not in {"0", "0.0"}  # noqa: PLR2004 - altitude, accuracy
    return f"{words} (± {parts[3]} m)" if has_accuracy else words
