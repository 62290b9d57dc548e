"""How a function is declared: name, arguments, kinds, one sentence, and how a call of it is compiled."""

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldreport.forms.tree import Node
from fieldreport.forms.xpath.context import Context, Evaluate, Value
from fieldreport.forms.xpath.syntax import Expression


class Kind(enum.Enum):
    """What an argument is turned into, and what a result is."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NODES = "nodes"
    ANY = "any"


TEXT, NUMBER, BOOLEAN, NODES, ANY = Kind


class Builder(Protocol):
    """What a function's maker may ask of the compiler."""

    def value(self, expression: Expression) -> Evaluate:
        """Compile *expression* as it is."""
        ...

    def text(self, expression: Expression) -> Callable[[Context], str]:
        """Compile *expression* for its text."""
        ...

    def number(self, expression: Expression) -> Callable[[Context], float]:
        """Compile *expression* for its number."""
        ...

    def boolean(self, expression: Expression) -> Callable[[Context], bool]:
        """Compile *expression* for its truth."""
        ...

    def nodes(self, expression: Expression, asker: str) -> Callable[[Context], list[Node]]:
        """Compile *expression* for its nodes; evaluating anything else fails, naming the *asker*."""
        ...


Make = Callable[[Builder, Sequence[Expression]], Evaluate]
"""Compiles a call out of its arguments, whose number has been checked."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the language."""

    name: str
    least: int
    most: int | None
    """None: any number."""
    kinds: tuple[Kind, ...]
    """Of the arguments; the last one repeats."""
    result: Kind
    sentence: str
    make: Make
    pairs: bool = False
    """Whether arguments after the *least* come two by two, for a reason that the maker checks."""

    def takes(self, count: int) -> bool:
        """Tell whether the function can be called with *count* arguments."""
        if count < self.least or (self.most is not None and count > self.most):
            return False
        return not self.pairs or (count - self.least) % 2 == 0


def function(
    name: str,
    sentence: str,
    make: Make,
    *,
    takes: tuple[Kind, ...] = (),
    gives: Kind,
    least: int | None = None,
    most: int | None = -1,
    pairs: bool = False,
) -> Function:
    """Declare a function with a maker of its own; by default it takes as many arguments as it names kinds."""
    count = len(takes)
    return Function(
        name, count if least is None else least, count if most == -1 else most, takes, gives, sentence, make, pairs
    )


def plain(
    name: str,
    sentence: str,
    work: Callable[..., Value],
    *,
    takes: tuple[Kind, ...] = (),
    gives: Kind,
    least: int | None = None,
    most: int | None = -1,
) -> Function:
    """Declare a function that is worked out from its arguments' values: *work* gets the context and the values."""

    def make(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
        compiled = [
            _compiled(builder, argument, takes[min(place, len(takes) - 1)], name)
            for place, argument in enumerate(arguments)
        ]
        if not compiled:
            return work
        first = compiled[0]
        if len(compiled) == 1:
            return lambda context: work(context, first(context))
        if len(compiled) == 2:  # noqa: PLR2004
            second = compiled[1]
            return lambda context: work(context, first(context), second(context))
        return lambda context: work(context, *[one(context) for one in compiled])

    return function(name, sentence, make, takes=takes, gives=gives, least=least, most=most)


def _compiled(builder: Builder, argument: Expression, kind: Kind, name: str) -> Evaluate:
    match kind:
        case Kind.TEXT:
            return builder.text(argument)
        case Kind.NUMBER:
            return builder.number(argument)
        case Kind.BOOLEAN:
            return builder.boolean(argument)
        case Kind.NODES:
            return builder.nodes(argument, name)
        case Kind.ANY:
            return builder.value(argument)
