"""What is wrong with a form, and what is in it, as text and as a document."""

from collections.abc import Iterable, Sequence

from fieldreport.cli.output import pairs, plural
from fieldreport.forms.definition import Definition
from fieldreport.forms.findings import Problem, Severity
from fieldreport.services.error_words import printable
from fieldreport.services.form_words import place_of_problem, words_for_problem

_SHOWN = 200
"""Problems in text; the document has all."""


def problem_documents(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Put problems into a JSON document, in the order in which somebody works through them."""
    return [_problem_document(problem) for problem in problems]


def _problem_document(problem: Problem) -> dict[str, object]:
    words = words_for_problem(problem)
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "sheet": problem.sheet,
        "row": problem.row or None,
        "column": problem.column,
        "path": problem.path,
        "part": problem.part,
        "happened": words.happened,
        "todo": words.todo,
    }


def problem_lines(problems: Sequence[Problem]) -> list[str]:
    """Tell each problem in three lines: where, what, and what to do."""
    lines: list[str] = []
    for problem in problems[:_SHOWN]:
        words = words_for_problem(problem)
        place = place_of_problem(problem)
        heading = problem.severity.value.upper() if not place else f"{problem.severity.value.upper()} {place}"
        lines += [f"{heading}:", f"  {words.happened}", f"  {words.todo}"]
    if len(problems) > _SHOWN:
        lines.append(f"… and {len(problems) - _SHOWN} more.")
    return lines


def count_line(problems: Sequence[Problem]) -> str:
    """Count errors and warnings."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    return f"{plural(errors, 'error')}, {plural(len(problems) - errors, 'warning')}."


def definition_document(definition: Definition) -> dict[str, object]:
    """Say in a JSON document what a form consists of."""
    return {
        "form_id": definition.id,
        "title": definition.title,
        "version": definition.version,
        "languages": [{"name": one.name, "code": one.code} for one in definition.languages],
        "questions": _questions(definition),
        "repeats": sum(place.repeat is not None for place in definition.places.values()),
        "lists": sorted(definition.lists),
    }


def definition_lines(definition: Definition) -> list[str]:
    """Say the same in a few lines."""
    languages = ", ".join(one.name for one in definition.languages)
    return pairs(
        [
            ("Title", printable(definition.title)),
            ("Form id", printable(definition.id)),
            ("Version", printable(definition.version)),
            ("Languages", printable(languages) or "one, not named"),
            ("Questions", _questions(definition)),
        ]
    )


def _questions(definition: Definition) -> int:
    return sum(place.control is not None for place in definition.places.values())
