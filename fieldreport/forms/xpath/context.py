"""What an expression may see while it is evaluated: a node, its surroundings, and nothing else of the computer."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, Protocol

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import Node

Value = str | float | bool | list[Node]
"""What an expression is worth. Numbers are doubles; lists hold nodes in document order, each once."""

WORK: Final = 2_000_000
"""Steps that one evaluation may take: about two seconds, and a thousand times what a form needs."""

RESERVE: Final = 15 * WORK
"""Steps that all evaluations together may take which one act of a person sets off."""

MAX_TEXT: Final = 1_000_000
"""Characters of a text that an expression makes: calculations that double a text stop here."""


class Random(Protocol):
    """Where chance comes from."""

    def random(self) -> float:
        """Return a number from 0 to below 1."""
        ...

    def getrandbits(self, _bits: int, /) -> int:
        """Return that many random bits as a number."""
        ...


class Host(Protocol):
    """What the form around an expression answers."""

    def itext(self, text_id: str, context: "Context") -> str:
        """Return the text of this id in the active language, "" when there is none."""
        ...

    def choice_name(self, value: str, path: str, context: "Context") -> str:
        """Return the label of *value* among the choices of the question at *path*, "" when it is none of them."""
        ...

    def device_property(self, name: str) -> str:
        """Return a property such as `deviceid`, "" when it is not given away."""
        ...

    def form_version(self) -> str:
        """Return the version of the form."""
        ...


class NoHost:
    """A host for expressions outside any form."""

    def itext(self, text_id: str, context: "Context") -> str:
        """Answer with the id."""
        del context
        return text_id

    def choice_name(self, value: str, path: str, context: "Context") -> str:
        """Refuse: there are no questions."""
        del value, context
        raise EvaluationFailed(reason=f"{path} is no question with choices")

    def device_property(self, name: str) -> str:
        """Give nothing away."""
        del name
        return ""

    def form_version(self) -> str:
        """There is no form."""
        return ""


class Environment:
    """What does not change from node to node.

    *root* is the node at which absolute paths start (the document of the answers); None means the context node's own
    document, as in plain XPath. *instances* are the secondary instances by id: their `<instance>` elements.
    """

    __slots__ = ("_is_in_act", "clock", "host", "instances", "nested", "random", "reserve", "root", "timezone", "work")

    def __init__(
        self,
        *,
        root: Node | None,
        clock: Callable[[], dt.datetime],
        timezone: dt.tzinfo,
        random: Random,
        instances: Mapping[str, Node],
        host: Host,
    ) -> None:
        self.root = root
        self.clock = clock
        """Returns the present, with a time zone."""
        self.timezone = timezone
        self.random = random
        self.instances = instances
        self.host = host
        self.work = WORK
        """Steps left; filled up by every evaluation that does not happen within another one."""
        self.nested = 0
        self.reserve = RESERVE
        """Steps left until somebody calls `begin_act`."""
        self._is_in_act = False

    def begin_act(self) -> None:
        """Fill the reserve up: a person asked for something, and waits for all that follows from it."""
        if not self._is_in_act:
            self.reserve = RESERVE

    @contextmanager
    def one_act(self) -> Iterator[None]:
        """Let all that is asked within share one reserve."""
        self.begin_act()
        self._is_in_act = True
        try:
            yield
        finally:
            self._is_in_act = False

    def spend(self, steps: int) -> None:
        """Count *steps* of work.

        Raises:
            EvaluationFailed: this evaluation has taken more than it may.
        """
        self.work -= steps
        if self.work < 0:
            raise EvaluationFailed(reason="too much work")


class Context:
    """Where an expression is evaluated: a node, its place in the list that a predicate filters, and `current()`."""

    __slots__ = ("current", "environment", "node", "position", "size")

    def __init__(
        self, node: Node, environment: Environment, *, position: int = 1, size: int = 1, current: Node | None = None
    ) -> None:
        self.node = node
        self.environment = environment
        self.position = position
        self.size = size
        self.current = node if current is None else current


Evaluate = Callable[[Context], Value]
"""A compiled expression."""
