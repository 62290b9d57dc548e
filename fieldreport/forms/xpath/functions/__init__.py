"""All functions that an expression can call, by subject."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fieldreport.forms.xpath.functions import choices, dates, form, logic, nodes, numbers, places, text
from fieldreport.forms.xpath.functions.declare import Function

_SUBJECTS: Final = (logic, text, numbers, nodes, dates, choices, form, places)

FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {one.name: one for subject in _SUBJECTS for one in subject.FUNCTIONS}
)
"""By name; serves the compiler, the checker and the manual."""
