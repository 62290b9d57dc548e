"""The syntax tree of an expression, and the parser that makes it (XPath 1.0 sections 2 and 3).

Left out, because no form has them: variables.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldreport.errors import ExpressionSyntax
from fieldreport.forms.xpath.tokens import Token, TokenKind, tokens

MAX_LENGTH: Final = 100_000
"""Characters; a cell of a spreadsheet holds 32,767, and names grow into paths when it is converted."""

MAX_NESTING: Final = 100
"""Brackets within brackets. The parser, the compiler and the evaluator recurse no deeper than a few times this."""

MAX_DEPTH: Final = 120
"""Levels of the syntax tree, where a chain such as `a or b or c` is one level however long it is."""

AXES: Final = frozenset(
    {
        "ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self", "following",
        "following-sibling", "namespace", "parent", "preceding", "preceding-sibling", "self",
    }
)  # fmt: skip
NODE_TYPES: Final = frozenset({"comment", "node", "processing-instruction", "text"})

PRECEDENCE: Final = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "div": 6, "mod": 6,
    "|": 7,
}  # fmt: skip
_UNION: Final = PRECEDENCE["|"]
_COMPARISONS: Final = frozenset({PRECEDENCE["="], PRECEDENCE["<"]})


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotation marks."""

    value: str


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands and an operator: a key of `PRECEDENCE`."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Negation:
    """A minus sign before its operand."""

    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Call:
    """A function's name, as written, and its arguments."""

    name: str
    arguments: tuple["Expression", ...]
    position: int
    """Where the name stands in the text."""


@dataclass(frozen=True, slots=True)
class NameTest:
    """Nodes of the axis's own kind with this name; `*` is any."""

    prefix: str | None
    name: str


@dataclass(frozen=True, slots=True)
class TypeTest:
    """Nodes of a type: one of `NODE_TYPES`; *name* is asked of an instruction."""

    type: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path."""

    axis: str
    test: NameTest | TypeTest
    predicates: tuple["Expression", ...] = ()

    @property
    def is_plain_name(self) -> bool:
        """Whether it is `name`: child elements without a prefix, no predicate."""
        return self.is_child_name and not self.predicates

    @property
    def is_child_name(self) -> bool:
        """Whether it is `name` or `name[...]`."""
        test = self.test
        return self.axis == "child" and type(test) is NameTest and test.prefix is None and test.name != "*"

    @property
    def is_any_node(self) -> bool:
        """Whether it is `axis::node()`, no predicate."""
        return type(self.test) is TypeTest and self.test.type == "node" and not self.predicates


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from a start: ABSOLUTE, RELATIVE, or the nodes of an expression."""

    start: "str | Expression"
    steps: tuple[Step, ...]


ABSOLUTE: Final = "/"
RELATIVE: Final = "."


@dataclass(frozen=True, slots=True)
class Filter:
    """Nodes of an expression, kept by predicates."""

    primary: "Expression"
    predicates: tuple["Expression", ...]


Expression = Number | Text | Binary | Negation | Call | Path | Filter

ANY_DESCENDANT: Final = Step("descendant-or-self", TypeTest("node"))
"""What `//` stands for."""


def children(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions of which *expression* is made, in the order of the text; of a chain, all operands."""
    match expression:
        case Binary():
            return tuple(operand for _, operand in chain(expression))
        case Negation(operand):
            return (operand,)
        case Call(_, arguments):
            return arguments
        case Filter(primary, predicates):
            return primary, *predicates
        case Path(start, steps):
            within = tuple(predicate for step in steps for predicate in step.predicates)
            return within if isinstance(start, str) else (start, *within)
        case _:
            return ()


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield *expression* and every expression in it; without recursion, a parent before its children."""
    stack = [expression]
    while stack:
        one = stack.pop()
        yield one
        stack.extend(reversed(children(one)))


def chain(expression: Binary) -> list[tuple[str, Expression]]:
    """Return the operands of `a + b - c` with the operator before each (the first has ""), however many there are.

    Operators of the same precedence make one chain, except comparisons, which are rarely chained and never alike.
    """
    level = PRECEDENCE[expression.operator]
    operands: list[tuple[str, Expression]] = []
    left: Expression = expression
    while type(left) is Binary and PRECEDENCE[left.operator] == level:
        operands.append((left.operator, left.right))
        left = left.left
        if level in _COMPARISONS:
            break
    operands.append(("", left))
    return operands[::-1]


def parse(text: str) -> Expression:
    """Parse *text*.

    Raises:
        ExpressionSyntax: it breaks the grammar, or is too long or nested too deeply.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionSyntax(position=MAX_LENGTH, expected="shorter expression")
    tree = _Parser(tokens(text)).whole()
    _check_depth(tree)
    return tree


def _check_depth(tree: Expression) -> None:
    stack = [(tree, 1)]
    while stack:
        one, depth = stack.pop()
        if depth > MAX_DEPTH:
            raise ExpressionSyntax(position=0, expected="less nesting")
        stack.extend((child, depth + 1) for child in children(one))


class _Parser:
    """A parser by recursive descent; operators wait on a stack, so that precedence costs no recursion."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._next = 0
        self._nesting = 0

    def whole(self) -> Expression:
        tree = self._expression()
        if self._token.kind is not TokenKind.END:
            raise self._refusal("operator")
        return tree

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    def _refusal(self, expected: str) -> ExpressionSyntax:
        return ExpressionSyntax(position=self._token.position, expected=expected)

    def _at(self, *signs: str) -> bool:
        token = self._token
        return token.kind is TokenKind.SIGN and token.text in signs

    def _take(self, sign: str) -> bool:
        if not self._at(sign):
            return False
        self._next += 1
        return True

    def _demand(self, sign: str) -> None:
        if not self._take(sign):
            raise self._refusal(sign)

    def _expression(self) -> Expression:
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            raise self._refusal("less nesting")
        operands = [self._operand()]
        waiting: list[str] = []
        while self._token.kind is TokenKind.OPERATOR:
            operator = self._token.text
            self._next += 1
            while waiting and PRECEDENCE[waiting[-1]] >= PRECEDENCE[operator]:
                _combine(operands, waiting)
            waiting.append(operator)
            operands.append(self._operand())
        while waiting:
            _combine(operands, waiting)
        self._nesting -= 1
        return operands[0]

    def _operand(self) -> Expression:
        minuses = 0
        while self._take("-"):
            minuses += 1
        operand = self._path()
        if minuses:
            # A minus binds less tightly than a union.
            while self._token.kind is TokenKind.OPERATOR and PRECEDENCE[self._token.text] == _UNION:
                self._next += 1
                operand = Binary("|", operand, self._path())
            # Two of them make a number of whatever it is; more say nothing new.
            operand = Negation(operand) if minuses % 2 else Negation(Negation(operand))
        return operand

    def _path(self) -> Expression:
        token = self._token
        if token.kind in {TokenKind.NUMBER, TokenKind.TEXT} or self._at("(") or self._at_call():
            primary = self._primary()
            predicates = self._predicates()
            if predicates:
                primary = Filter(primary, predicates)
            steps = self._steps(joined=True)
            return Path(primary, steps) if steps else primary
        if self._take("/"):
            return Path(ABSOLUTE, self._steps(joined=False) if self._at_step() else ())
        if self._at("//"):
            return Path(ABSOLUTE, self._steps(joined=True))
        return Path(RELATIVE, self._steps(joined=False))

    def _at_call(self) -> bool:
        token, after = self._token, self._tokens[min(self._next + 1, len(self._tokens) - 1)]
        return (
            token.kind is TokenKind.NAME
            and token.text not in NODE_TYPES
            and after.text == "("
            and (after.kind is TokenKind.SIGN)
        )

    def _at_step(self) -> bool:
        return self._token.kind is TokenKind.NAME or self._at(".", "..", "@")

    def _steps(self, *, joined: bool) -> tuple[Step, ...]:
        steps: list[Step] = []
        while True:
            if joined:
                if self._take("//"):
                    steps.append(ANY_DESCENDANT)
                elif not self._take("/"):
                    return tuple(steps)
            steps.append(self._step())
            joined = True

    def _step(self) -> Step:
        # Predicates after "." and ".." are not in XPath 1.0, but forms have them and they mean one thing.
        if self._take("."):
            return Step("self", TypeTest("node"), self._predicates())
        if self._take(".."):
            return Step("parent", TypeTest("node"), self._predicates())
        axis = self._axis()
        token = self._token
        if token.kind is not TokenKind.NAME:
            raise self._refusal("name")
        self._next += 1
        if token.text in NODE_TYPES and self._take("("):
            name = None
            if self._token.kind is TokenKind.TEXT:
                name = self._token.text[1:-1]
                self._next += 1
            self._demand(")")
            return Step(axis, TypeTest(token.text, name), self._predicates())
        prefix, _, name = token.text.rpartition(":")
        return Step(axis, NameTest(prefix or None, name), self._predicates())

    def _axis(self) -> str:
        if self._take("@"):
            return "attribute"
        axis = self._token
        following = self._tokens[min(self._next + 1, len(self._tokens) - 1)]
        if axis.kind is not TokenKind.NAME or following.text != "::" or following.kind is not TokenKind.SIGN:
            return "child"
        if axis.text not in AXES:
            raise self._refusal("axis")
        self._next += 2
        return axis.text

    def _predicates(self) -> tuple[Expression, ...]:
        predicates: list[Expression] = []
        while self._take("["):
            predicates.append(self._expression())
            self._demand("]")
        return tuple(predicates)

    def _primary(self) -> Expression:
        token = self._token
        self._next += 1
        if token.kind is TokenKind.NUMBER:
            return Number(float(token.text))
        if token.kind is TokenKind.TEXT:
            return Text(token.text[1:-1])
        if token.kind is TokenKind.SIGN:
            inner = self._expression()
            self._demand(")")
            return inner
        self._demand("(")
        arguments: list[Expression] = []
        if not self._at(")"):
            arguments.append(self._expression())
            while self._take(","):
                arguments.append(self._expression())
        self._demand(")")
        return Call(token.text, tuple(arguments), token.position)


def _combine(operands: list[Expression], waiting: list[str]) -> None:
    right = operands.pop()
    operands.append(Binary(waiting.pop(), operands.pop(), right))
