"""The words for every problem of a form, in pairs: what is wrong, and what to do; and where it is."""

from collections import defaultdict
from collections.abc import Mapping

from fieldreport.forms.findings import Problem
from fieldreport.services.error_words import Words, printable
from fieldreport.services.form_words.checks import CHECK_WORDS
from fieldreport.services.form_words.spreadsheet import SPREADSHEET_WORDS
from fieldreport.services.form_words.xlsform import XLSFORM_WORDS

PROBLEM_WORDS: Mapping[str, Words] = {**SPREADSHEET_WORDS, **XLSFORM_WORDS, **CHECK_WORDS}

UNKNOWN_PROBLEM = Words("Something is wrong here ({code}).", "Look at this place with care.")

_SHOWN = 200
"""Characters of a detail that are shown; an expression may be far longer."""


def words_for_problem(problem: Problem) -> Words:
    """Return both sentences, with the details filled in; what could play tricks on a terminal is made visible."""
    return fill_in(PROBLEM_WORDS.get(problem.code, UNKNOWN_PROBLEM), problem)


def fill_in(words: Words, problem: Problem) -> Words:
    """Put the problem's details into *words*, whatever language they are in."""
    details: defaultdict[str, str] = defaultdict(lambda: "…", code=problem.code)
    details["sheet"], details["column"] = printable(problem.sheet), printable(problem.column)
    for name, value in problem.details.items():
        shown = printable(value)
        details[name] = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    return Words(words.happened.format_map(details), words.todo.format_map(details))


def place_of_problem(problem: Problem) -> str:
    """Say where it is: ``survey, row 12, relevant``; without a sheet the path in the form, or nothing."""
    if problem.sheet:
        row = [f"row {problem.row}"] if problem.row else []
        column = [printable(problem.column)] if problem.column else []
        return ", ".join([printable(problem.sheet), *row, *column])
    return ", ".join(printable(part) for part in (problem.path, problem.part) if part)
