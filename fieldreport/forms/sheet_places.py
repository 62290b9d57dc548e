"""Where in the office's sheets a question, a choice or a column stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from fieldreport.forms.findings import Problem

SURVEY = "survey"
CHOICES = "choices"
SETTINGS = "settings"

_INSTANCE_NAME = "/meta/instanceName"
"""Where pyxform puts the name of a report, which is a setting."""


@dataclass(frozen=True, slots=True)
class SheetPlaces:
    """From places in the form back to the rows and columns that a person sees."""

    questions: Mapping[str, int] = field(default_factory=dict)
    """Path without the root -> row in the sheet *survey*."""

    choices: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """List -> choice -> row in the sheet *choices*."""

    lists: Mapping[str, int] = field(default_factory=dict)
    """List that comes from a file -> the first row in the sheet *survey* that uses it."""

    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Sheet -> part of a question -> the header under which the office wrote it: ``calculate`` -> ``Calculation``."""

    def locate(self, problem: Problem) -> Problem:
        """Say where in the sheets *problem* is, as far as it is not said yet."""
        row = problem.row or (0 if problem.sheet else self.lists.get(str(problem.details.get("list")), 0))
        sheet = problem.sheet or (SURVEY if self.columns and (problem.path or row) else "")
        if not sheet:
            return problem
        if problem.path == _INSTANCE_NAME:
            return replace(problem, sheet=SETTINGS, row=2, column="instance_name")
        if not row and sheet == SURVEY:
            row = self.row_of(problem.path)
        if not row and sheet == CHOICES:
            row = self.choices.get(str(problem.details.get("list")), {}).get(str(problem.details.get("choice")), 0)
        return replace(problem, sheet=sheet, row=row, column=problem.column or self._column(sheet, problem.part))

    def row_of(self, path: str) -> int:
        """Return the row of a question, else of the nearest group around it that has one, else 0."""
        while path:
            if row := self.questions.get(path):
                return row
            path = path.rpartition("/")[0]
        return 0

    def row_named(self, name: str) -> int:
        """Return the first row that has this *name*, wherever it lies, else 0."""
        return next((row for path, row in self.questions.items() if path.endswith(f"/{name}")), 0)

    def _column(self, sheet: str, part: str) -> str:
        headers = self.columns.get(sheet, {})
        name = part.partition("::")[0]
        fitting = (header for known, header in headers.items() if known.partition("::")[0] == name)
        return headers.get(part) or next(fitting, "") or part


def question_paths(rows: Iterator[tuple[int, str, str]]) -> dict[str, int]:
    """Follow the nesting of groups and repeats through the survey.

    Args:
        rows: Row number, type and name of each row that counts.
    """
    found: dict[str, int] = {}
    around: list[str] = []
    for number, kind, name in rows:
        if re.match(r"end[ _]", kind):
            del around[-1:]
            continue
        path = "/".join(("", *around, name))
        found.setdefault(path, number)
        if re.match(r"begin[ _]", kind):
            # Behind a repeat with a number pyxform puts a question of its own.
            found.setdefault(f"{path}_count", number)
            around.append(name)
        elif re.search(r"(or_other|or other|or specify other)$", kind):
            found.setdefault(f"{path}_other", number)
    return found
