"""What is wrong with a form, as data: how serious it is, and where it stands in the form and in the office's sheet."""

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


class Severity(enum.StrEnum):
    """What becomes of the form."""

    ERROR = "error"
    """It cannot be used like this: somebody who fills it in would be stuck, or lose an answer."""

    WARNING = "warning"
    """It works, but perhaps not as the office meant it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; its words stand in `services.form_words` under *code*."""

    code: str
    """What is wrong: ``expression.syntax``; stays, so that words and tests can stand on it."""

    severity: Severity = Severity.ERROR

    path: str = ""
    """The question, group or repeat, without the root and instances: ``/person/name``. Empty: the whole form."""

    part: str = ""
    """What of it: ``relevant``, ``constraint``, ``calculate``, ``label``, … by the names of XForms."""

    sheet: str = ""
    """The sheet of the spreadsheet: ``survey``, ``choices``, …; empty if it is not known, or there is none."""

    row: int = 0
    """The row in that sheet, as spreadsheet programs count: 1 is the row of headers. 0: not known."""

    column: str = ""
    """The header of the column, as it stands in the sheet."""

    details: Mapping[str, str | int] = field(default_factory=dict)
    """What the words need to be exact: the name that is unknown, where an expression breaks off, …"""


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether one of *problems* forbids to use the form."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def in_sheet_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort as somebody works through them: errors first, then by sheet and row, each problem once."""
    kept: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        key = (
            problem.code,
            problem.path,
            problem.part,
            problem.sheet,
            problem.row,
            problem.column,
            tuple(sorted(problem.details.items())),
        )
        kept.setdefault(key, problem)
    return tuple(
        sorted(
            kept.values(),
            key=lambda one: (one.severity is not Severity.ERROR, one.sheet, one.row, one.path, one.part, one.code),
        )
    )
