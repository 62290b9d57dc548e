"""Expressions of a form document, compiled where they stand; a wrong one becomes a problem with its place."""

from collections.abc import Mapping
from typing import Final

from fieldreport.errors import ExpressionSyntax, FormRefused
from fieldreport.forms.definition import Formula, PlacePath
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.xpath import (
    UNKNOWN_FUNCTION,
    WRONG_ARGUMENTS,
    CallProblem,
    Compiled,
    Expression,
    compile_expression,
    parse,
    references,
)
from fieldreport.forms.xpath.syntax import ABSOLUTE, Call, NameTest, Path, walk

MAX_PROBLEMS: Final = 1_000
"""Problems of one form that are listed; nobody reads more."""

MAX_PARTS: Final = 300_000
"""Names, values, operators and calls in all expressions of a form: 250 MB when compiled. The largest forms in use have
30,000."""

_LONGEST_PART: Final = 8
"""Characters for which an expression that cannot be read counts as one part."""

_CALL_CODES: Final = {
    UNKNOWN_FUNCTION: "expression.unknown_function",
    WRONG_ARGUMENTS: "expression.wrong_arguments",
}


def shown_path(path: PlacePath) -> str:
    """Spell a place as people and problems name it: without the root."""
    return "".join(f"/{name}" for name in path[1:])


class Expressions:
    """Compiles the expressions of one document, and collects what is wrong with it."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = prefixes
        self.problems: list[Problem] = []
        self._compiled: dict[str, Compiled] = {}
        self._parts_left = MAX_PARTS

    def report(
        self,
        code: str,
        path: PlacePath = (),
        part: str = "",
        *,
        severity: Severity = Severity.ERROR,
        **details: str | int,
    ) -> None:
        """Take down a problem."""
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(
                Problem(code=code, severity=severity, path=shown_path(path), part=part, details=details)
            )

    def tree(self, source: str, at: PlacePath, part: str) -> Expression | None:
        """Parse *source*; None, and a problem, if it cannot be."""
        try:
            tree = parse(source)
        except ExpressionSyntax as error:
            self._broken(error, source, at, part)
            return None
        self._count(tree)
        return tree

    def compiled(self, source: str, at: PlacePath, part: str) -> Compiled | None:
        """Compile *source*; None, and a problem, if it cannot be."""
        known = self._compiled.get(source)
        if known is not None:
            return known
        tree = self.tree(source, at, part)
        if tree is None:
            return None
        found: list[CallProblem] = []
        compiled = compile_expression(tree, prefixes=self.prefixes, problems=found, source=source)
        if not found:
            # Where it stands matters only to what is wrong with it.
            self._compiled[source] = compiled
        for problem in found:
            self.report(
                _CALL_CODES[problem.code],
                at,
                part,
                expression=source,
                function=problem.function,
                given=problem.given,
                position=problem.position,
            )
        return compiled

    def _count(self, tree: Expression) -> None:
        """Take an expression's parts from what a form may have. Raises FormRefused when there are too many."""
        self._spend(sum(1 + len(one.steps) if type(one) is Path else 1 for one in walk(tree)))

    def _spend(self, parts: int) -> None:
        self._parts_left -= parts
        if self._parts_left < 0:
            raise FormRefused(reason="too many or too long expressions")

    def _broken(self, error: ExpressionSyntax, source: str, at: PlacePath, part: str) -> None:
        self._spend(1 + len(source) // _LONGEST_PART)
        position, expected = error.details["position"], error.details["expected"]
        self.report(
            "expression.syntax", at, part, expression=source, position=int(str(position)), expected=str(expected)
        )

    def compiled_tree(self, tree: Expression) -> Compiled:
        """Compile a part of an expression that was compiled, and whose problems are known, as a whole."""
        return compile_expression(tree, prefixes=self.prefixes, problems=[])

    def formula(self, source: str | None, at: PlacePath, part: str) -> Formula | None:
        """Compile an expression that stands at the place *at*; None when it is absent or broken."""
        if source is None or not source.strip():
            return None
        compiled = self.compiled(source, at, part)
        if compiled is None:
            return None
        return Formula(compiled=compiled, references=references(compiled.tree, at=at), at=at)

    def path(self, source: str, at: PlacePath, part: str) -> PlacePath | None:
        """Read a reference to a place of the form, relative to *at*; None, and a problem, if it is none."""
        tree = self.tree(source.strip(), at, part)
        if tree is None:
            return None
        path = static_path(tree, at)
        if path is None:
            self.report("reference.not_a_path", at, part, expression=source)
        return path


def static_path(tree: Expression, at: PlacePath) -> PlacePath | None:
    """Follow a path by its names, whatever its predicates say; None if it is no path, or no plain one."""
    if type(tree) is not Path:
        return None
    if tree.start == ABSOLUTE:
        path: PlacePath = ()
    elif isinstance(tree.start, str) or (type(tree.start) is Call and tree.start.name == "current"):
        path = at
    else:
        return None
    for step in tree.steps:
        test = step.test
        if step.axis == "self":
            continue
        if step.axis == "parent":
            path = path[:-1]
        elif type(test) is NameTest and step.axis in {"child", "attribute"}:
            path = (*path, test.name if step.axis == "child" else f"@{test.name}")
        else:
            return None
    return path
