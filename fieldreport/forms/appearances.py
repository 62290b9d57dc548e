"""The appearances of questions: which are shown here, which other programs know, and which nobody does."""

import re
from collections.abc import Iterator
from typing import Final

SHOWN: Final = frozenset(
    {
        # Groups
        "field-list", "table-list",
        # Choices
        "autocomplete", "search", "minimal", "compact", "quick", "label", "list-nolabel", "list", "likert",
        "columns", "columns-pack", "columns-flex", "horizontal", "horizontal-compact", "no-buttons", "quickcompact",
        # Text and numbers
        "multiline", "numbers", "thousands-sep", "masked", "textarea",
        # Dates
        "year", "month-year", "no-calendar",
        # Files
        "signature", "draw", "annotate",
        # Ranges
        "vertical", "no-ticks", "picker", "rating",
        # Our own: uncertain date, count, place of the gazetteer, military unit
        "fr-date", "fr-count", "fr-place", "fr-unit",
    }
)  # fmt: skip

KNOWN_ELSEWHERE: Final = frozenset(
    {
        "image-map", "map", "maps", "placement-map", "streets", "satellite", "terrain", "street-view", "hide-input",
        "new", "new-front", "new-rear", "front", "selfie", "bearing", "printer", "counter", "url", "no-collapse",
        "ethiopian", "coptic", "islamic", "persian", "bikram-sambat", "myanmar", "buddhist", "gregorian", "hebrew",
        "no-label", "multiple-tile", "distress", "comment", "analog-scale", "hidden-answer", "calendar", "spinners",
    }
)  # fmt: skip
"""What Collect, Enketo or KoboToolbox show in a way of their own; here the question is asked plainly."""

_LAYOUT: Final = re.compile(r"w\d{1,2}|(?:compact|columns|quickcompact)-\d{1,2}|no-buttons-\d{1,2}")
_TOKEN: Final = re.compile(r"(ex:[^\s(]+|[^\s()]+)(\((?:[^()]|\([^()]*\))*\))?")


def appearance_tokens(appearance: str) -> Iterator[str]:
    """Yield the single appearances of a question; what stands in brackets behind one is left out."""
    for found in _TOKEN.finditer(appearance):
        yield found[1]


def is_shown(token: str) -> bool:
    """Tell whether FieldReport shows this appearance, or loses nothing by it."""
    return token in SHOWN or _LAYOUT.fullmatch(token) is not None


def is_known(token: str) -> bool:
    """Tell whether some program shows it."""
    return is_shown(token) or token in KNOWN_ELSEWHERE or token.startswith("ex:")
