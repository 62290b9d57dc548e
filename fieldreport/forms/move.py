"""Carries a draft to another version of its form, and says what did not fit."""

import enum
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import INSTANCE_ID
from fieldreport.forms.data_types import DataType, default_value, fits
from fieldreport.forms.definition import SELECTS, Definition, Place, PlacePath
from fieldreport.forms.live import ORDER, StoredAnswers
from fieldreport.forms.tree import Node
from fieldreport.forms.xform.namespaces import JAVAROSA


class Misfit(enum.StrEnum):
    """Why an answer stays behind."""

    NO_PLACE = "no place"
    """The new form does not ask for it."""
    OTHER_TYPE = "other type"
    """The new form asks for something else there."""
    NO_CHOICE = "no choice"
    """The new form does not offer it."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An answer that stays behind."""

    ref: str
    value: str
    reason: Misfit


@dataclass(frozen=True, slots=True)
class Moved:
    """A draft in the new form. Open it with ``recalculate``: the new form may calculate otherwise."""

    stored: Mapping[str, str]
    left_out: tuple[LeftOut, ...]


_INSTANCE = re.compile(rf"\[{INSTANCE_ID}\]")


def move(stored: Mapping[str, str], old: Definition, new: Definition, *, draw_instance_id: Callable[[], str]) -> Moved:
    """Carry *stored* over; an instance keeps its id, and what only the new form has is as in a new report."""
    kept: dict[str, str] = {}
    left_out: list[LeftOut] = []
    for ref, value in stored.items():
        is_order = ref.endswith(ORDER)
        place = _place(ref.removesuffix(ORDER), new)
        if is_order:
            if place is not None and place.repeat is not None:
                kept[ref] = value
            continue
        reason: Misfit | None = Misfit.NO_PLACE
        if place is not None and place.is_question:
            reason = _misfit(place, value, was_file=_is_file(_place(ref, old)))
        if reason is None:
            kept[ref] = value
        elif value and not _is_calculated(ref, old):
            left_out.append(LeftOut(ref, value, reason))
    known = frozenset(path[1:] for path in old.places)
    kept.update(_new_answers(new.root, "", StoredAnswers(kept), known, draw_instance_id))
    return Moved(stored=kept, left_out=tuple(left_out))


def _place(ref: str, definition: Definition) -> Place | None:
    """Find the place of a reference; None if there is none, or it is repeated in one form and not in the other."""
    path: PlacePath = definition.root.path
    place: Place | None = None
    for part in ref.split("/")[1:]:
        name, count = _INSTANCE.subn("", part)
        path = (*path, name)
        place = definition.places.get(path)
        if place is None or (place.repeat is not None) != bool(count):
            return None
    return place


def _is_calculated(ref: str, definition: Definition) -> bool:
    place = _place(ref, definition)
    return place is not None and place.bind.calculate is not None


def _is_file(place: Place | None) -> bool:
    return place is not None and place.bind.data_type is DataType.BINARY


def _misfit(place: Place, value: str, *, was_file: bool) -> Misfit | None:
    # The name of a file is a text like any other, but the file itself would be left behind with nobody told.
    if value and (_is_file(place) is not was_file or not fits(place.bind.data_type, value)):
        return Misfit.OTHER_TYPE
    control = place.control
    if control is not None and control.kind in SELECTS and control.query is None:
        offered = {choice.value for choice in control.choices}
        if not offered.issuperset(value.split()):
            return Misfit.NO_CHOICE
    return None


def _new_answers(
    place: Place, ref: str, stored: StoredAnswers, known: frozenset[PlacePath], draw_instance_id: Callable[[], str]
) -> Iterator[tuple[str, str]]:
    """Yield what a new report has at the places that the old form did not know."""
    for child in place.children:
        child_ref, is_new = f"{ref}/{child.name}", child.path[1:] not in known
        if is_new:
            yield from _defaults(child, [child.pattern], child_ref, draw_instance_id)
        elif child.repeat is not None:
            for instance in stored.instances(child_ref):
                yield from _new_answers(child, f"{child_ref}[{instance}]", stored, known, draw_instance_id)
        else:
            yield from _new_answers(child, child_ref, stored, known, draw_instance_id)


def _defaults(
    place: Place, patterns: list[Node], ref: str, draw_instance_id: Callable[[], str]
) -> Iterator[tuple[str, str]]:
    if place.repeat is not None:
        own = [] if place.repeat.count is not None else list(place.own_instances)
        for position, pattern in enumerate(own or (patterns if place.repeat.is_fixed is not None else []), 1):
            instance_ref = f"{ref}[{draw_instance_id()}]"
            yield f"{instance_ref}{ORDER}", str(position)
            yield from _below(place, pattern, instance_ref, draw_instance_id)
        return
    yield from _below(place, patterns[0], ref, draw_instance_id)


def _below(place: Place, pattern: Node, ref: str, draw_instance_id: Callable[[], str]) -> Iterator[tuple[str, str]]:
    if place.is_question:
        if value := default_value(place.bind.data_type, pattern.string()):
            yield ref, value
        return
    for child in place.children:
        found = [node for node in pattern.children if node.name == child.name]
        patterns = [node for node in found if node.attribute("template", JAVAROSA) is None] or [child.pattern]
        yield from _defaults(child, patterns, f"{ref}/{child.name}", draw_instance_id)
