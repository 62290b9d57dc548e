"""Answers that are chosen from a list: values with blanks between them."""

from typing import Final

from fieldreport.forms.xpath.context import Context, Value
from fieldreport.forms.xpath.functions.declare import ANY, BOOLEAN, NUMBER, TEXT, Function, plain
from fieldreport.forms.xpath.functions.text import whole_number

_NOTHING_CHOSEN: Final = ("",)


def _selected(_: Context, chosen: str, value: str) -> bool:
    # Without any choice, the blank one counts as chosen.
    return value.strip() in (chosen.split() or _NOTHING_CHOSEN)


def _selected_at(context: Context, chosen: str, place: Value) -> str:
    values = chosen.split()
    index = whole_number(place, context)
    return values[index] if index is not None and 0 <= index < len(values) else ""


def _count_selected(_: Context, chosen: str) -> float:
    return float(len(chosen.split()))


FUNCTIONS: Final[tuple[Function, ...]] = (
    plain(
        "selected",
        "Whether the second argument is among the chosen values.",
        _selected,
        takes=(TEXT, TEXT),
        gives=BOOLEAN,
    ),
    plain("is-selected", "The same as selected.", _selected, takes=(TEXT, TEXT), gives=BOOLEAN),
    plain(
        "selected-at", "The chosen value at a place, which counts from 0.", _selected_at, takes=(TEXT, ANY), gives=TEXT
    ),
    plain("count-selected", "How many values are chosen.", _count_selected, takes=(TEXT,), gives=NUMBER),
)
