"""Conditions that name a question and compare it with nothing: true here, and on a phone only if it was answered."""

from collections.abc import Iterator

from fieldreport.forms.checks.formulas import PlacedFormula, formulas
from fieldreport.forms.definition import Definition
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.xform.expressions import static_path
from fieldreport.forms.xpath import Expression
from fieldreport.forms.xpath.syntax import Binary, Call, Path, chain, walk

_TRUTHS = frozenset({"relevant", "constraint", "required", "readonly", "noAddRemove"})
_ASKING = frozenset({"not", "boolean", "if"})
"""Functions whose first argument is taken for a truth."""


def check_presence(definition: Definition) -> Iterator[Problem]:
    """Yield a warning for each expression that takes the mere presence of a question for true."""
    for placed in formulas(definition):
        for expression in _taken_for_truths(placed):
            path = static_path(expression, placed.place.path)
            place = definition.places.get(path or ())
            if place is not None and place.is_question:
                yield placed.problem("expression.presence", Severity.WARNING, name=place.path[-1])
                break


def _taken_for_truths(placed: PlacedFormula) -> Iterator[Expression]:
    tree = placed.formula.compiled.tree
    candidates = [tree] if placed.part in _TRUTHS else []
    for one in walk(tree):
        match one:
            case Binary("and" | "or"):
                candidates += [operand for _, operand in chain(one)]
            case Call(name, (first, *_)) if name in _ASKING:
                candidates.append(first)
            case _:
                pass
    return (one for one in candidates if isinstance(one, Path))
