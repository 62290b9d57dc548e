"""From a syntax tree to Python closures: parsed and compiled once, evaluated with every keystroke."""

import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath.axes import in_document_order
from fieldreport.forms.xpath.context import WORK, Context, Evaluate, Value
from fieldreport.forms.xpath.functions import FUNCTIONS
from fieldreport.forms.xpath.functions.declare import Kind
from fieldreport.forms.xpath.paths import PathCompiler
from fieldreport.forms.xpath.syntax import (
    PRECEDENCE,
    Binary,
    Call,
    Expression,
    Filter,
    Negation,
    Number,
    Path,
    Text,
    chain,
    parse,
)
from fieldreport.forms.xpath.values import (
    INFINITY,
    NAN,
    equal,
    node_text,
    number_of,
    smaller,
    text_of,
    to_boolean,
)

UNKNOWN_FUNCTION: Final = "unknown-function"
WRONG_ARGUMENTS: Final = "wrong-arguments"
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class CallProblem:
    """A call that fails when it is reached: known when a form is read, so that it can be said then."""

    code: str
    """`UNKNOWN_FUNCTION` or `WRONG_ARGUMENTS`."""
    function: str
    given: int
    """The number of arguments."""
    position: int
    """Where the name stands in the text."""


class Compiled:
    """An expression that is ready to be evaluated any number of times."""

    __slots__ = ("_weight", "evaluate", "source", "tree")

    def __init__(self, *, source: str, tree: Expression, evaluate: Evaluate) -> None:
        self.source = source
        self.tree = tree
        self.evaluate = evaluate
        """Evaluates without a fresh allowance of work: for a host that is asked within another evaluation."""
        self._weight = 1 + len(source) // 4

    def __call__(self, context: Context) -> Value:
        """Evaluate.

        Raises:
            EvaluationFailed: an unknown function was reached, a value is of the wrong kind, it is too much work.
        """
        environment = context.environment
        if environment.nested:
            return self.evaluate(context)
        reserve = environment.reserve - self._weight
        if reserve < 0:
            raise EvaluationFailed(reason="too much work")
        allowed = environment.work = min(reserve, WORK)
        try:
            return self.evaluate(context)
        finally:
            environment.reserve = reserve - (allowed - environment.work)

    def as_text(self, context: Context) -> str:
        """Evaluate for the text."""
        return text_of(self(context), context.environment)

    def as_number(self, context: Context) -> float:
        """Evaluate for the number; a result that is a date may be a `DayNumber`."""
        return number_of(self(context), context.environment)

    def as_boolean(self, context: Context) -> bool:
        """Evaluate for the truth."""
        return to_boolean(self(context))

    def as_nodes(self, context: Context) -> list[Node]:
        """Evaluate for the nodes.

        Raises:
            EvaluationFailed: as above, or when it is worth something else.
        """
        value = self(context)
        if not isinstance(value, list):
            raise EvaluationFailed(reason="nodes were expected")
        return value


def compile_expression(
    expression: str | Expression,
    *,
    prefixes: Mapping[str, str],
    problems: list[CallProblem] | None = None,
    source: str = "",
) -> Compiled:
    """Compile an expression; *prefixes* are the form's, calls that cannot succeed are added to *problems*.

    *source* is what a tree was parsed from.

    Raises:
        ExpressionSyntax: it breaks the grammar, or is too long or nested too deeply.
    """
    tree = parse(expression) if isinstance(expression, str) else expression
    source = expression if isinstance(expression, str) else source
    compiler = _Compiler(prefixes, [] if problems is None else problems)
    return Compiled(source=source, tree=tree, evaluate=compiler.value(tree))


class _Compiler:
    """Makes a closure of every node of the tree; a `Builder` for the functions."""

    def __init__(self, prefixes: Mapping[str, str], problems: list[CallProblem]) -> None:
        self._paths = PathCompiler(self, prefixes)
        self._problems = problems
        # What is looked up is also compiled to be walked; without this, predicates within predicates would double it.
        self._compiled: dict[int, tuple[Expression, Evaluate]] = {}

    def value(self, expression: Expression) -> Evaluate:
        known = self._compiled.get(id(expression))
        if known is None:
            known = self._compiled[id(expression)] = expression, self._value(expression)
        return known[1]

    def _value(self, expression: Expression) -> Evaluate:  # noqa: PLR0911 - one for each kind of expression
        match expression:
            case Number(number):
                return lambda _: number
            case Text(text):
                return lambda _: text
            case Path():
                return self._paths.path(expression)
            case Filter():
                return self._paths.filter(expression)
            case Call():
                return self._call(expression)
            case Binary():
                return self._binary(expression)
            case Negation(operand):
                number_of = self.number(operand)
                return lambda context: -number_of(context)

    def text(self, expression: Expression) -> Callable[[Context], str]:
        evaluate = self.value(expression)
        if _kind(expression) is Kind.TEXT:
            return evaluate  # type: ignore[return-value]
        return lambda context: text_of(evaluate(context), context.environment)

    def number(self, expression: Expression) -> Callable[[Context], float]:
        evaluate = self.value(expression)
        if _kind(expression) is Kind.NUMBER:
            return evaluate  # type: ignore[return-value]
        return lambda context: number_of(evaluate(context), context.environment)

    def boolean(self, expression: Expression) -> Callable[[Context], bool]:
        evaluate = self.value(expression)
        if _kind(expression) is Kind.BOOLEAN:
            return evaluate  # type: ignore[return-value]
        return lambda context: to_boolean(evaluate(context))

    def nodes(self, expression: Expression, asker: str) -> Callable[[Context], list[Node]]:
        evaluate = self.value(expression)
        if _kind(expression) is Kind.NODES:
            return evaluate  # type: ignore[return-value]

        def nodes(context: Context) -> list[Node]:
            value = evaluate(context)
            if not isinstance(value, list):
                raise EvaluationFailed(reason=f"{asker} needs nodes")
            return value

        return nodes

    def _binary(self, expression: Binary) -> Evaluate:
        match expression.operator:
            case "and" | "or":
                return self._logic(expression)
            case "=" | "!=":
                return self._equality(expression)
            case "<" | "<=":
                return self._order(expression.left, expression.right, or_equal=expression.operator == "<=")
            case ">" | ">=":
                return self._order(expression.right, expression.left, or_equal=expression.operator == ">=")
            case "|":
                return self._union(expression)
            case _:
                return self._arithmetic(expression)

    def _logic(self, expression: Binary) -> Evaluate:
        first, *others = [self.boolean(operand) for _, operand in chain(expression)]
        decisive = expression.operator == "or"
        if len(others) == 1:
            other = others[0]
            if decisive:
                return lambda context: first(context) or other(context)
            return lambda context: first(context) and other(context)

        def decided(context: Context) -> bool:
            if first(context) is decisive:
                return decisive
            for operand in others:
                if operand(context) is decisive:
                    return decisive
            return not decisive

        return decided

    def _equality(self, expression: Binary) -> Evaluate:
        wanted = expression.operator == "="
        if type(expression.right) is Text and type(expression.left) in {Path, Filter}:
            return self._nodes_equal_text(expression.left, expression.right.value, wanted=wanted)
        left, right = self.value(expression.left), self.value(expression.right)
        return lambda context: equal(left(context), right(context), context.environment, wanted=wanted)

    def _nodes_equal_text(self, left: Expression, text: str, *, wanted: bool) -> Evaluate:
        nodes = self.nodes(left, "a comparison")

        def compared(context: Context) -> bool:
            for node in nodes(context):
                found = node_text(node, context.environment) if node.children else node.text
                if (found == text) is wanted:
                    return True
            return False

        return compared

    def _order(self, low: Expression, high: Expression, *, or_equal: bool) -> Evaluate:
        lower, higher = self.value(low), self.value(high)
        compare: Callable[[float, float], bool] = operator.le if or_equal else operator.lt

        def ordered(context: Context) -> bool:
            left, right = lower(context), higher(context)
            if (isinstance(left, list) and len(left) != 1) or (isinstance(right, list) and len(right) != 1):
                return smaller(left, right, context.environment, or_equal=or_equal)
            return compare(number_of(left, context.environment), number_of(right, context.environment))

        return ordered

    def _union(self, expression: Binary) -> Evaluate:
        operands = [self.nodes(operand, "|") for _, operand in chain(expression)]
        return lambda context: in_document_order(
            (node for operand in operands for node in operand(context)), context.environment
        )

    def _arithmetic(self, expression: Binary) -> Evaluate:
        (_, first), *others = [(sign, self.number(operand)) for sign, operand in chain(expression)]
        if len(others) == 1:
            work, other = _ARITHMETIC[others[0][0]], others[0][1]
            return lambda context: work(first(context), other(context))
        steps = [(_ARITHMETIC[sign], operand) for sign, operand in others]

        def worked_out(context: Context) -> float:
            number = first(context)
            for work, operand in steps:
                number = work(number, operand(context))
            return number

        return worked_out

    def _call(self, call: Call) -> Evaluate:
        declared = FUNCTIONS.get(call.name)
        given = len(call.arguments)
        if declared is not None and declared.takes(given):
            return declared.make(self, call.arguments)
        code = UNKNOWN_FUNCTION if declared is None else WRONG_ARGUMENTS
        self._problems.append(CallProblem(code, call.name, given, call.position))
        # Compiled all the same, for what is wrong in the arguments.
        for argument in call.arguments:
            self.value(argument)
        name = call.name[:_LONGEST_NAME]
        reason = f"there is no function {name}()" if declared is None else f"{name}() with {given} arguments"

        def fail(_: Context) -> Value:
            raise EvaluationFailed(reason=reason)

        return fail


def _kind(expression: Expression) -> Kind:
    """Tell what *expression* is worth, as far as its form tells."""
    match expression:
        case Number() | Negation():
            return Kind.NUMBER
        case Text():
            return Kind.TEXT
        case Path() | Filter():
            return Kind.NODES
        case Binary(sign):
            level = PRECEDENCE[sign]
            if sign == "|":
                return Kind.NODES
            return Kind.BOOLEAN if level < PRECEDENCE["+"] else Kind.NUMBER
        case Call(name):
            declared = FUNCTIONS.get(name)
            return Kind.ANY if declared is None else declared.result


def _divided(left: float, right: float) -> float:
    if right:
        return left / right
    if left == 0 or math.isnan(left):
        return NAN
    return math.copysign(INFINITY, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    if right == 0 or math.isnan(right) or not math.isfinite(left):
        return NAN
    return math.fmod(left, right)


_ARITHMETIC: Final[Mapping[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divided,
    "mod": _remainder,
}
