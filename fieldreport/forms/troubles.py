"""What went wrong while a report was calculated: each thing once, and not without end."""

from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.findings import Problem
from fieldreport.forms.xform.expressions import shown_path

MAX_PROBLEMS: Final = 100


class Troubles:
    """Collects problems."""

    def __init__(self) -> None:
        self._problems: dict[tuple[object, ...], Problem] = {}

    def report(self, code: str, path: tuple[str, ...], part: str, **details: str | int) -> None:
        """Take down a problem at a place of the form."""
        if len(self._problems) < MAX_PROBLEMS:
            problem = Problem(code=code, path=shown_path(path), part=part, details=details)
            self._problems[code, path, part, *details.values()] = problem

    def failed(self, error: EvaluationFailed, path: tuple[str, ...], part: str) -> None:
        """Take down an expression that could not be worked out."""
        self.report("calculation.failed", path, part, reason=str(error.details["reason"]))

    def all(self) -> tuple[Problem, ...]:
        """Return the problems, the first first."""
        return tuple(self._problems.values())
