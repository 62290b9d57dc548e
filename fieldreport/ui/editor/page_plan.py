"""Which sections make up which page, what the pages are called, and which count now."""

from dataclasses import dataclass

from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.live import Ref
from fieldreport.forms.markdown import RichText
from fieldreport.forms.sections import Section
from fieldreport.forms.view import Structure


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """One page. *numbers* are the places of its sections among all sections of the report."""

    sections: tuple[Section, ...]
    numbers: tuple[int, ...]
    label: RichText | None
    """What stands above it; None for questions that stand in no group."""
    name: str
    """What the list of pages calls it."""
    ref: Ref | None
    is_relevant: bool


def plan_pages(answers: Answers, sections: tuple[Section, ...]) -> tuple[PlannedPage, ...]:
    """Make a page of each section; notes that stand alone in front of one belong to its page."""
    pages: list[PlannedPage] = []
    before: list[tuple[int, Section]] = []
    for number, section in enumerate(sections):
        if section.kind is Structure.ROOT and number + 1 < len(sections) and _only_notes(answers, section):
            before.append((number, section))
            continue
        pages.append(_page(answers, (*before, (number, section))))
        before = []
    return tuple(pages)


def _page(answers: Answers, numbered: tuple[tuple[int, Section], ...]) -> PlannedPage:
    section = numbered[-1][1]
    return PlannedPage(
        sections=tuple(one for _, one in numbered),
        numbers=tuple(number for number, _ in numbered),
        label=section.label,
        name=_name(answers, section),
        ref=section.ref,
        is_relevant=_is_asked(answers, section),
    )


def _name(answers: Answers, section: Section) -> str:
    """Call a page by its label; one without a label by that of its first question that is more than a note."""
    label = section.label
    if label is None:
        asked = [ref for ref in section.questions() if not _is_note(answers, ref)] or section.questions()[:1]
        label = answers.view(asked[0]).label if asked else None
    return " ".join(label.plain.split()) if label is not None else "…"


def _only_notes(answers: Answers, section: Section) -> bool:
    return all(_is_note(answers, ref) for ref in section.questions())


def _is_note(answers: Answers, ref: Ref) -> bool:
    standing = answers.standing(ref)
    return standing.kind is ControlKind.INPUT and standing.is_readonly


def _is_asked(answers: Answers, section: Section) -> bool:
    """A page counts when something on it does."""
    if section.kind is Structure.REPEAT or not section.is_relevant:
        return section.is_relevant
    return not section.items or any(
        _is_asked(answers, item) if isinstance(item, Section) else answers.standing(item).is_relevant
        for item in section.items
    )
