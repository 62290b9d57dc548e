"""Location paths and predicates, compiled: the shapes that forms are full of take a short way."""

import enum
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from fieldreport.forms.tree import ATTRIBUTE, COMMENT, ELEMENT, INSTRUCTION, NAMESPACE, TEXT, Node, NodeKind
from fieldreport.forms.xpath import index
from fieldreport.forms.xpath.axes import AXES, KEEPS_ORDER, REVERSE, in_document_order
from fieldreport.forms.xpath.context import Context, Environment, Value
from fieldreport.forms.xpath.functions.declare import Builder
from fieldreport.forms.xpath.names import is_plain
from fieldreport.forms.xpath.syntax import (
    ABSOLUTE,
    ANY_DESCENDANT,
    RELATIVE,
    Call,
    Expression,
    Filter,
    NameTest,
    Number,
    Path,
    Step,
    Text,
    TypeTest,
    walk,
)
from fieldreport.forms.xpath.values import node_text

Nodes = Callable[[Context], list[Node]]
_Walk = Callable[[list[Node], Context], list[Node]]
_Predicate = Callable[[list[Node], Context], list[Node]]

_WIDE: Final = 64
"""Children from which on looking through them counts as work."""

_TYPES: Final = {"text": TEXT, "comment": COMMENT, "processing-instruction": INSTRUCTION}
_PRINCIPAL: Final = {"attribute": ATTRIBUTE, "namespace": NAMESPACE}


class _Spread(enum.Enum):
    """What is known of the nodes at a point of a path."""

    ONE = enum.auto()
    """At most one."""
    FLAT = enum.auto()
    """In document order, none above another."""
    ANY = enum.auto()
    """In document order."""


class PathCompiler:
    """Compiles paths; expressions in them are the *builder*'s."""

    def __init__(self, builder: Builder, prefixes: Mapping[str, str]) -> None:
        self._builder = builder
        self._prefixes = prefixes

    def filter(self, expression: Filter) -> Nodes:
        """Compile nodes and the predicates on all of them together."""
        nodes = self._builder.nodes(expression.primary, "a predicate")
        predicates = [self._predicate(one) for one in expression.predicates]

        def filtered(context: Context) -> list[Node]:
            found = nodes(context)
            for predicate in predicates:
                found = predicate(found, context)
            return found

        return filtered

    def path(self, path: Path) -> Nodes:
        """Compile a path."""
        short = self._short_way(path)
        if short is not None:
            return short
        start, spread = self._start(path.start)
        steps: list[_Walk] = []
        for step in _without_detours(path.steps):
            compiled, spread = self._step(step, spread)
            steps.append(compiled)

        def walked(context: Context) -> list[Node]:
            nodes = start(context)
            for step in steps:
                if not nodes:
                    return nodes
                nodes = step(nodes, context)
            return nodes

        return walked

    def _start(self, start: str | Expression) -> tuple[Nodes, _Spread]:
        if start == RELATIVE:
            return lambda context: [context.node], _Spread.ONE
        if start == ABSOLUTE:
            return lambda context: [context.environment.root or context.node.root()], _Spread.ONE
        assert not isinstance(start, str)
        single = type(start) is Call and start.name in {"current", "instance"}
        return self._builder.nodes(start, "a path"), _Spread.ONE if single else _Spread.ANY

    @staticmethod
    def _short_way(path: Path) -> Nodes | None:
        """Compile `../../a/b`, `a/b` and `/a/b`, which are nine paths of ten, without a list at every step."""
        if path.start not in {ABSOLUTE, RELATIVE}:
            return None
        ups = 0
        steps = list(path.steps)
        while steps and steps[0].axis == "parent" and steps[0].is_any_node:
            ups += 1
            del steps[0]
        if not steps or not all(step.is_plain_name for step in steps) or (ups and path.start == ABSOLUTE):
            return None
        first, *others = [step.test.name for step in steps if type(step.test) is NameTest]
        return _down_from_root(first, others) if path.start == ABSOLUTE else _down_from_above(ups, first, others)

    def _step(self, step: Step, spread: _Spread) -> tuple[_Walk, _Spread]:
        axis = AXES[step.axis]
        after = _spread_after(step.axis, spread)
        accepts = self._test(step)
        predicates = [self._predicate(one) for one in step.predicates]
        reverse = step.axis in REVERSE
        sort = spread is not _Spread.ONE and (
            step.axis not in KEEPS_ORDER or (step.axis == "child" and spread is _Spread.ANY)
        )

        def walked(nodes: list[Node], context: Context) -> list[Node]:
            found: list[Node] = []
            environment = context.environment
            for node in nodes:
                reached = axis(node)
                environment.spend(len(reached) + 1)
                if accepts is not None:
                    reached = [one for one in reached if accepts(one)]
                for predicate in predicates:
                    reached = predicate(reached, context)
                found += reached
            if sort:
                return in_document_order(found, environment)
            return found[::-1] if reverse else found

        looked_up = self._looked_up(step, walked)
        return (walked if looked_up is None else looked_up), after

    def _looked_up(self, step: Step, walked: _Walk) -> _Walk | None:
        """Compile `item[column = value]` so that a long fixed list is looked up; other lists are walked."""
        search = index.searchable(step)
        if search is None:
            return None
        assert isinstance(step.test, NameTest)
        name = step.test.name
        columns = [(column, self._builder.value(value)) for column, value in search.columns]
        # What stood beside "and" is a truth, never a position.
        truths = [Call("boolean", (condition,), 0) for condition in search.rest]
        predicates = [self._predicate(one) for one in (*truths, *step.predicates[1:])]

        def looked_up(nodes: list[Node], context: Context) -> list[Node]:
            parent = nodes[0]
            if len(nodes) > 1 or parent.index is None:
                return walked(nodes, context)
            environment = context.environment
            within = Context(parent, environment, current=context.current)
            sought: list[tuple[str, set[str]]] = []
            for column, value in columns:
                values = _texts_sought(value(within), environment)
                if values is None:
                    return walked(nodes, context)
                sought.append((column, values))
            found = index.find(parent, name, sought, environment)
            environment.spend(len(found) + len(sought))
            for predicate in predicates:
                found = predicate(found, context)
            return found

        return looked_up

    def _test(self, step: Step) -> Callable[[Node], bool] | None:
        """Compile a node test; None accepts every node."""
        test = step.test
        kind = _PRINCIPAL.get(step.axis, ELEMENT)
        if isinstance(test, TypeTest):
            return _type_test(test)
        if test.prefix is not None:
            return self._test_with_prefix(test.prefix, test.name, kind)
        name = test.name
        if name == "*":
            return lambda node: node.kind is kind
        if kind is ELEMENT:
            return lambda node: node.name == name and is_plain(node)
        return lambda node: node.name == name and node.kind is kind and node.prefix is None

    def _test_with_prefix(self, prefix: str, name: str, kind: NodeKind) -> Callable[[Node], bool]:
        namespace = self._prefixes.get(prefix)
        if namespace is None:
            # What the form does not declare is compared as it is written.
            return lambda node: node.prefix == prefix and name in {"*", node.name} and node.kind is kind
        return lambda node: node.namespace == namespace and name in {"*", node.name} and node.kind is kind

    def _predicate(self, expression: Expression) -> _Predicate:
        if type(expression) is Number:
            return _at_position(expression.value)
        keep = self._builder.value(expression)
        weight = _weight(expression)

        def filtered(nodes: list[Node], context: Context) -> list[Node]:
            environment = context.environment
            environment.spend(len(nodes) * weight)
            candidate = Context(context.node, environment, size=len(nodes), current=context.current)
            kept: list[Node] = []
            for position, node in enumerate(nodes, 1):
                candidate.node = node
                candidate.position = position
                value = keep(candidate)
                if value == position if isinstance(value, float) else value:
                    kept.append(node)
            return kept

        return filtered


def _texts_sought(value: Value, environment: Environment) -> set[str] | None:
    """Return the texts that a column must be one of; None for a number or truth, which compare in another way."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, list):
        return {node_text(node, environment) for node in value}
    return None


def _type_test(test: TypeTest) -> Callable[[Node], bool] | None:
    if test.type == "node":
        return None
    kind, name = _TYPES[test.type], test.name
    return lambda node: node.kind is kind and (name is None or node.name == name)


def _weight(expression: Expression) -> int:
    """Return how much evaluating *expression* once counts as work."""
    size = sum(1 + (len(one.value) // 256 if type(one) is Text else 0) for one in walk(expression))
    return 1 + size // 8


def _at_position(position: float) -> _Predicate:
    def taken(nodes: list[Node], _: Context) -> list[Node]:
        return [nodes[int(position) - 1]] if 1 <= position <= len(nodes) and position == int(position) else []

    return taken


def _without_detours(steps: Sequence[Step]) -> list[Step]:
    """Replace `//name` by one step; with a predicate it must stay two, for positions count below each parent."""
    direct: list[Step] = []
    for step in steps:
        if direct and direct[-1] == ANY_DESCENDANT and step.axis == "child" and not step.predicates:
            direct[-1] = Step("descendant", step.test)
        else:
            direct.append(step)
    return direct


def _spread_after(axis: str, spread: _Spread) -> _Spread:
    if axis == "self" or (axis == "parent" and spread is _Spread.ONE):
        return spread
    if axis in KEEPS_ORDER and spread is not _Spread.ANY:
        return _Spread.FLAT
    return _Spread.FLAT if axis.endswith("-sibling") and spread is _Spread.ONE else _Spread.ANY


def _down_from_above(ups: int, first: str, others: list[str]) -> Nodes:
    def one_up(context: Context) -> list[Node]:
        node = context.node.parent
        if node is None:
            return []
        children = node.children
        if len(children) > _WIDE:
            context.environment.spend(len(children))
        return [one for one in children if one.name == first and is_plain(one)]

    def some_up(context: Context) -> list[Node]:
        node = context.node
        for _ in range(ups):
            if node.parent is None:
                return []
            node = node.parent
        return _down(node, first, others, context)

    return one_up if ups == 1 and not others else some_up


def _down_from_root(first: str, others: list[str]) -> Nodes:
    return lambda context: _down(context.environment.root or context.node.root(), first, others, context)


def _down(node: Node, first: str, others: list[str], context: Context) -> list[Node]:
    children = node.children
    if len(children) > _WIDE:
        context.environment.spend(len(children))
    nodes = [one for one in children if one.name == first and is_plain(one)]
    for name in others:
        if len(nodes) == 1:
            children = nodes[0].children
            if len(children) > _WIDE:
                context.environment.spend(len(children))
            nodes = [one for one in children if one.name == name and is_plain(one)]
        else:
            context.environment.spend(sum(len(one.children) for one in nodes))
            nodes = [one for above in nodes for one in above.children if one.name == name and is_plain(one)]
    return nodes
