"""What a suite of recorded behaviour comes to: one line, and whether it holds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tally:
    """The result of one suite.

    *intended* cases differ from the recording because of a written decision; *bar* is the share of all others that
    must pass; *problems* holds a line for each that failed.
    """

    suite: str
    passed: int
    intended: int
    bar: float
    problems: tuple[str, ...]

    @property
    def failed(self) -> int:
        return len(self.problems)

    @property
    def holds(self) -> bool:
        return self.passed > 0 and self.passed >= self.bar * (self.passed + self.failed)

    def __str__(self) -> str:
        return f"{self.suite}: {self.passed} passed, {self.failed} failed, {self.intended} intended"


Run = Callable[[Path], Tally]
"""Every module of a suite has a function `run` of this kind; its argument is the folder of the suites."""
