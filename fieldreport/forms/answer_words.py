"""A sealed answer in words: choices by their labels, uncertain dates, counts and places as people say them."""

from collections.abc import Mapping

from fieldreport.domain.counts import parse_count, show_count
from fieldreport.domain.date_words import BURMESE, ENGLISH, DateWords, show_date
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
    return typed_words(value, place, is_burmese=language == _BURMESE)


def typed_words(value: str, place: Place, *, is_burmese: bool, is_document: bool = False) -> str:
    """Say an answer that was not chosen from a list; a document has digits that all read, and codes behind places."""
    if place.control is None or len(value) > _LONGEST_TYPED:
        return value
    if place.bind.data_type is DataType.POINT:
        return _position_words(value)
    tokens = set(appearance_tokens(place.control.appearance))
    words, numerals = (BURMESE, Numerals.MYANMAR) if is_burmese else (ENGLISH, Numerals.LATIN)
    if is_document:
        numerals = Numerals.LATIN
    try:
        if DATE in tokens:
            return show_date(parse_date(value), words, numerals)
        if COUNT in tokens:
            return show_count(parse_count(value), burmese=is_burmese, numerals=numerals)
    except InvalidInput:
        return value
    return _place_words(value, words, with_code=is_document) if PLACE in tokens else value


def _place_words(value: str, words: DateWords, *, with_code: bool) -> str:
    if value.strip() == NOT_KNOWN:
        return words.unknown
    place = PlaceReference.read(value)
    if with_code and place.name and place.code:
        return f"{place.name} ({place.code})"
    return place.name or place.code or value


def _position_words(value: str) -> str:
    """Say latitude and longitude, and how exact they are if that is said."""
    parts = value.split()
    if len(parts) < 2:  # noqa: PLR2004 - latitude and longitude
        return value
    words = f"{parts[0]}, {parts[1]}"
    has_accuracy = len(parts) > 3 and parts[3] not in {"0", "0.0"}  # noqa: PLR2004 - altitude, accuracy
    return f"{words} (± {parts[3]} m)" if has_accuracy else words
