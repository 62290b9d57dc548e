"""The expressions of a form: names that are not there, lists that are not there, patterns, absolute paths."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldreport.errors import PatternRefused
from fieldreport.forms.definition import Definition, Formula, Place, PlacePath
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.patterns import read_pattern
from fieldreport.forms.xform.expressions import shown_path
from fieldreport.forms.xpath.syntax import ABSOLUTE, Call, NameTest, Path, Text, walk

MAX_SIMILAR = 3
MAX_SEARCHES = 50
"""One takes 0.01 s in a form of 3,000 questions."""

_ATTRIBUTE = "@"


@dataclass(frozen=True, slots=True)
class PlacedFormula:
    """An expression, where it stands, and what it decides there."""

    place: Place
    part: str
    formula: Formula

    def problem(self, code: str, severity: Severity = Severity.ERROR, **details: str | int) -> Problem:
        """Name what is wrong with it, in its place."""
        return Problem(code, severity, path=shown_path(self.place.path), part=self.part, details=details)


def formulas(definition: Definition) -> Iterator[PlacedFormula]:
    """Go through all expressions except those in texts, in the order of the form."""
    for place in definition.places.values():
        bind, repeat, control = place.bind, place.repeat, place.control
        named = [
            ("relevant", bind.relevant),
            ("constraint", bind.constraint),
            ("required", bind.required),
            ("readonly", bind.readonly),
            ("calculate", bind.calculate),
            ("count", None if repeat is None else repeat.count),
            ("noAddRemove", None if repeat is None else repeat.is_fixed),
            ("choice_filter", None if control is None or control.query is None else control.query.nodes),
        ]
        for part, formula in named:
            if formula is not None:
                yield PlacedFormula(place, part, formula)
    for action in definition.actions:
        if action.value is not None:
            yield PlacedFormula(definition.places[action.path], "default", action.value)


def check_formulas(definition: Definition) -> Iterator[Problem]:
    """Yield what is wrong with the expressions beyond their grammar, which is checked when they are read."""
    similar = SimilarNames(path[-1] for path in definition.places)
    repeats = [path for path, place in definition.places.items() if place.repeat is not None]
    for placed in formulas(definition):
        yield from _unknown_names(placed, definition, similar)
        yield from _unknown_lists(placed, definition)
        yield from _patterns(placed)
        yield from _absolute_paths(placed, repeats)


class SimilarNames:
    """Offers names that might have been meant; each search looks at all of them, so only some are made."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = sorted(set(known))
        self._searches_left = MAX_SEARCHES

    def to(self, name: str) -> str:
        """Name up to three that come near, as people read them; “-” if none does."""
        if not self._searches_left:
            return "-"
        self._searches_left -= 1
        return ", ".join(difflib.get_close_matches(name, self._known, n=MAX_SIMILAR)) or "-"


def _unknown_names(placed: PlacedFormula, definition: Definition, similar: SimilarNames) -> Iterator[Problem]:
    for pattern, _ in sorted(placed.formula.references.paths):
        if "*" in pattern or "**" in pattern or not pattern or pattern[-1].startswith(_ATTRIBUTE):
            continue
        if pattern not in definition.places and not _is_in_list(pattern, definition):
            yield placed.problem("expression.unknown_name", name=pattern[-1], similar=similar.to(pattern[-1]))


def _is_in_list(pattern: PlacePath, definition: Definition) -> bool:
    # Inside a filter a plain name is a column of the list; what is read there starts at the list's own root.
    return pattern[:1] != definition.root.path


def _unknown_lists(placed: PlacedFormula, definition: Definition) -> Iterator[Problem]:
    for name in sorted(placed.formula.references.instances - definition.lists.keys()):
        yield placed.problem("expression.unknown_list", list=name)


def _patterns(placed: PlacedFormula) -> Iterator[Problem]:
    for expression in walk(placed.formula.compiled.tree):
        match expression:
            case Call("regex", (_, Text(source))):
                try:
                    anchored = read_pattern(source).anchored
                except PatternRefused as refused:
                    reason = str(refused.details["reason"])
                    yield placed.problem("regex.broken", pattern=source, reason=reason)
                    continue
                if not anchored:
                    yield placed.problem("regex.not_anchored", Severity.WARNING, pattern=source)
            case _:
                pass


def _absolute_paths(placed: PlacedFormula, repeats: list[PlacePath]) -> Iterator[Problem]:
    around = [repeat for repeat in repeats if placed.place.path[: len(repeat)] == repeat]
    if not around or placed.part == "count":
        return
    meant_so = _meant_of_all(placed.formula)
    for expression in walk(placed.formula.compiled.tree):
        if isinstance(expression, Path) and expression.start == ABSOLUTE and id(expression) not in meant_so:
            for repeat in around:
                if _passes_through(expression, repeat):
                    yield placed.problem(
                        "reference.absolute_in_repeat",
                        Severity.WARNING,
                        expression=placed.formula.compiled.source,
                        repeat=repeat[-1],
                    )
                    return


_OF_ALL = frozenset(
    {"indexed-repeat", "sum", "count", "count-non-empty", "max", "min", "join", "randomize", "position"}
)
"""Functions whose arguments look at all repetitions on purpose."""


def _meant_of_all(formula: Formula) -> set[int]:
    return {
        id(inner)
        for call in walk(formula.compiled.tree)
        if isinstance(call, Call) and call.name in _OF_ALL
        for argument in call.arguments
        for inner in walk(argument)
    }


def _passes_through(path: Path, repeat: PlacePath) -> bool:
    """Tell whether an absolute path goes into *repeat* without saying which instance it means."""
    steps = path.steps[: len(repeat)]
    names = tuple(step.test.name for step in steps if isinstance(step.test, NameTest))
    return names == repeat and len(path.steps) > len(repeat) and not steps[-1].predicates
