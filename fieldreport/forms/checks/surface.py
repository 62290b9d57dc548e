"""How questions are asked: appearances and types."""

import re
from collections.abc import Iterator

from fieldreport.forms.appearances import appearance_tokens, is_known, is_shown
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import Definition, Group, Place, Repeat
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.xform.expressions import shown_path

_SEARCH = re.compile(r"(?<![\w-])search\s*\(")
"""Not the appearance that lets people type to find a choice, but Collect's own way to choices in a file."""

_NOT_ASKED = frozenset({DataType.BARCODE, DataType.INTENT})
"""A laptop reads no barcodes, and no other program is started."""


def check_surface(definition: Definition) -> Iterator[Problem]:
    """Yield what is odd about appearances and types."""
    for place in definition.places.values():
        for shown in (place.control, place.group, place.repeat):
            if shown is not None:
                yield from _appearances(shown.appearance, place)
        if place.control is not None and _SEARCH.search(place.control.appearance):
            yield Problem("appearance.search", path=shown_path(place.path), part="appearance")
        if place.bind.data_type in _NOT_ASKED and place.control is not None:
            yield _problem("type.not_asked", place, "type", type=place.bind.data_type.value)
    yield from _loose_groups(definition)


def _appearances(appearance: str, place: Place) -> Iterator[Problem]:
    for token in appearance_tokens(appearance):
        if not is_shown(token):
            code = "appearance.not_shown" if is_known(token) else "appearance.unknown"
            yield _problem(code, place, "appearance", appearance=token)


def _loose_groups(definition: Definition) -> Iterator[Problem]:
    """Look at groups without a place among the answers, which `places` does not hold."""
    waiting = [*definition.contents]
    while waiting:
        shown = waiting.pop()
        if isinstance(shown, Group | Repeat):
            waiting += shown.contents
        if isinstance(shown, Group) and shown.path is None:
            yield from _appearances(shown.appearance, definition.root)


def _problem(code: str, place: Place, part: str, **details: str) -> Problem:
    return Problem(code, Severity.WARNING, path=shown_path(place.path), part=part, details=details)
