"""What an expression reads: the places of a form's answers, the lists, the language, the clock."""

from dataclasses import dataclass
from typing import Final

from fieldreport.errors import ExpressionSyntax
from fieldreport.forms.xpath.syntax import (
    ABSOLUTE,
    RELATIVE,
    Binary,
    Call,
    Expression,
    Filter,
    NameTest,
    Path,
    Step,
    Text,
    children,
    parse,
)

Pattern = tuple[str, ...]
"""Names from the document down; `*` is any one name, `**` any number of names, `@name` an attribute."""

Anchor = tuple[str, ...]
"""The place from which a path goes down again. Repeats above it are shared with the place of the expression: a
reference in them means the same instance."""

Place = tuple[Pattern, Anchor]

_CONTEXT_NODE: Final = frozenset(
    {"string", "number", "string-length", "normalize-space", "name", "local-name", "namespace-uri", "position"}
)
"""Functions that without an argument look at the context node."""


_DEPENDENT: Final = frozenset(
    {"id", "jr:choice-name", "lang", "last", "once", "position", "random", "randomize", "uuid"}
)
"""Functions that may answer differently at every node, whatever their arguments."""

_ELSEWHERE: Final = frozenset(
    {"current", "jr:choice-name", "jr:itext", "now", "once", "random", "randomize", "today", "uuid"}
)
"""Functions that look, also within predicates, at where the expression stands, the language, the clock or chance."""


@dataclass(frozen=True, slots=True)
class References:
    """What an expression reads."""

    paths: frozenset[Place]
    choices: frozenset[Place]
    """Questions whose choices are named by `jr:choice-name`."""
    instances: frozenset[str]
    """Secondary instances that are named by a text."""
    is_same_everywhere: bool
    """Whether it is worth the same in every instance of a repeat, until something changes that it reads."""


def references(tree: Expression, *, at: tuple[str, ...] | None) -> References:
    """Tell what *tree* reads when it stands at the place *at*; None stands for a place outside the answers."""
    return _Collector(at).collect(tree)


def independent(tree: Expression) -> bool:
    """Tell whether *tree* is worth the same at every context node of a list, for one and the same `current()`."""
    match tree:
        case Path(start) | Filter(start):
            # What stands in predicates looks at other nodes anyway.
            return start == ABSOLUTE if isinstance(start, str) else independent(start)
        case Call(name, arguments) if name in _DEPENDENT or (name in _CONTEXT_NODE and not arguments):
            return False
        case _:
            return all(map(independent, children(tree)))


class _Collector:
    def __init__(self, at: tuple[str, ...] | None) -> None:
        self._current: frozenset[Place] = frozenset() if at is None else frozenset({(at, at)})
        self._paths: set[Place] = set()
        self._choices: set[Place] = set()
        self._instances: set[str] = set()
        self._looks_elsewhere = False

    def collect(self, tree: Expression) -> References:
        self._read(tree, self._current)
        return References(
            paths=frozenset(self._paths),
            choices=frozenset(self._choices),
            instances=frozenset(self._instances),
            is_same_everywhere=not self._looks_elsewhere and independent(tree),
        )

    def _read(self, tree: Expression, here: frozenset[Place]) -> frozenset[Place]:
        """Take down what *tree* reads; return the places of the nodes that it is worth, as far as there are any."""
        match tree:
            case Path():
                return self._read_path(tree, here)
            case Filter(primary, predicates):
                places = self._read(primary, here)
                for predicate in predicates:
                    self._read(predicate, places)
                return places
            case Call():
                return self._read_call(tree, here)
            case Binary("|"):
                return frozenset[Place]().union(*(self._read(operand, here) for operand in children(tree)))
            case _:
                for child in children(tree):
                    self._read(child, here)
                return frozenset()

    def _read_path(self, path: Path, here: frozenset[Place]) -> frozenset[Place]:
        if path.start == ABSOLUTE:
            places: frozenset[Place] = frozenset({((), ())})
        elif path.start == RELATIVE:
            places = here
        else:
            assert not isinstance(path.start, str)
            places = self._read(path.start, here)
        for step in path.steps:
            places = frozenset(_after(step, place) for place in places)
            for predicate in step.predicates:
                self._read(predicate, places)
        self._paths |= places
        return places

    def _read_call(self, call: Call, here: frozenset[Place]) -> frozenset[Place]:
        self._looks_elsewhere |= call.name in _ELSEWHERE
        worth = [self._read(argument, here) for argument in call.arguments]
        match call:
            case Call("current", ()):
                return self._current
            case Call("randomize" | "indexed-repeat") if worth:
                return worth[0]
            case Call("jr:choice-name", (_, question)):
                self._read_choices(question, here)
            case Call("instance" | "pulldata", (Text(name), *_)):
                self._instances.add(name)
            case Call("instance" | "pulldata"):
                # A list that nobody knows beforehand.
                self._looks_elsewhere = True
            case Call(name, ()) if name in _CONTEXT_NODE or name == "once":
                self._paths |= here
            case Call("once"):
                self._paths |= here
            case _:
                pass
        return frozenset()

    def _read_choices(self, question: Expression, here: frozenset[Place]) -> None:
        if type(question) is not Text:
            return
        try:
            path = parse(question.value)
        except ExpressionSyntax:
            return
        self._choices |= self._read(path, here)


def _after(step: Step, place: Place) -> Place:  # noqa: PLR0911 - one for each kind of axis
    """Return where *step* leads from *place*."""
    pattern, anchor = place
    name = step.test.name if type(step.test) is NameTest else "*"
    match step.axis:
        case "self":
            return place
        case "child":
            return (*pattern, name), anchor
        case "attribute":
            return (*pattern, f"@{name}"), anchor
        case "parent" if "**" not in pattern:
            return pattern[:-1], anchor[: len(pattern) - 1]
        case "following-sibling" | "preceding-sibling" if "**" not in pattern:
            return (*pattern[:-1], name), anchor[: len(pattern) - 1]
        case "descendant" | "descendant-or-self":
            return (*pattern, "**", *(() if name == "*" else (name,))), anchor
        case _:
            return ("**",), ()
