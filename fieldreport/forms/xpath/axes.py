"""The thirteen axes of XPath 1.0 section 2.2, and document order."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from fieldreport.forms.tree import (
    ATTRIBUTE,
    ELEMENT,
    NAMESPACE,
    XML_NAMESPACE,
    Node,
    place_below,
)
from fieldreport.forms.xpath.context import Environment

Axis = Callable[[Node], list[Node]]
"""From a node to the nodes on the axis, in the axis's own order (reverse axes: the nearest first)."""


def _child(node: Node) -> list[Node]:
    return node.nodes()


def _parent(node: Node) -> list[Node]:
    return [] if node.parent is None else [node.parent]


def _self(node: Node) -> list[Node]:
    return [node]


def _descendant(node: Node) -> list[Node]:
    found: list[Node] = []
    stack = node.nodes()[::-1]
    while stack:
        one = stack.pop()
        found.append(one)
        if one.kind is ELEMENT:
            stack += one.nodes()[::-1]
    return found


def _descendant_or_self(node: Node) -> list[Node]:
    return [node, *_descendant(node)]


def _ancestor(node: Node) -> list[Node]:
    return _ancestor_or_self(node)[1:]


def _ancestor_or_self(node: Node) -> list[Node]:
    found: list[Node] = []
    one: Node | None = node
    while one is not None:
        found.append(one)
        one = one.parent
    return found


def _siblings(node: Node) -> tuple[list[Node], int]:
    """Return the node's siblings with itself, and where it stands; attributes have no siblings."""
    if node.parent is None or node.kind in {ATTRIBUTE, NAMESPACE}:
        return [], 0
    siblings = node.parent.nodes()
    return siblings, next((place for place, one in enumerate(siblings) if one is node), len(siblings))


def _following_sibling(node: Node) -> list[Node]:
    siblings, place = _siblings(node)
    return siblings[place + 1 :]


def _preceding_sibling(node: Node) -> list[Node]:
    siblings, place = _siblings(node)
    return siblings[:place][::-1]


def _following(node: Node) -> list[Node]:
    found: list[Node] = []
    if node.kind in {ATTRIBUTE, NAMESPACE} and node.parent is not None:
        node = node.parent
        found = _descendant(node)
    for one in _ancestor_or_self(node):
        for sibling in _following_sibling(one):
            found += _descendant_or_self(sibling)
    return found


def _preceding(node: Node) -> list[Node]:
    if node.kind in {ATTRIBUTE, NAMESPACE} and node.parent is not None:
        node = node.parent
    found: list[Node] = []
    for one in _ancestor_or_self(node):
        for sibling in _preceding_sibling(one):
            found += _descendant_or_self(sibling)[::-1]
    return found


def _attribute(node: Node) -> list[Node]:
    return list(node.attributes)


def _namespace(node: Node) -> list[Node]:
    if node.kind is not ELEMENT:
        return []
    in_scope: dict[str, str] = {}
    for one in reversed(_ancestor_or_self(node)):
        in_scope.update(one.declarations or {})
    in_scope["xml"] = XML_NAMESPACE
    return [Node(NAMESPACE, prefix, parent=node, text=namespace) for prefix, namespace in in_scope.items() if namespace]


AXES: Final[Mapping[str, Axis]] = {
    "ancestor": _ancestor,
    "ancestor-or-self": _ancestor_or_self,
    "attribute": _attribute,
    "child": _child,
    "descendant": _descendant,
    "descendant-or-self": _descendant_or_self,
    "following": _following,
    "following-sibling": _following_sibling,
    "namespace": _namespace,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_sibling,
    "self": _self,
}

REVERSE: Final = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})
KEEPS_ORDER: Final = frozenset({"attribute", "child", "namespace", "self"})
"""Axes that lead from nodes in document order, none above another, to nodes in document order, each once."""


def in_document_order(nodes: Iterable[Node], environment: Environment) -> list[Node]:
    """Sort *nodes* into document order, each once; trees follow one another as they come.

    Raises:
        EvaluationFailed: too much work.
    """
    distinct = {_identity(node): node for node in nodes}
    if len(distinct) < 2:  # noqa: PLR2004
        return list(distinct.values())
    order = _Order(environment)
    return sorted(distinct.values(), key=order.key)


def _identity(node: Node) -> object:
    # Namespace nodes are made whenever somebody asks for them.
    return (id(node.parent), node.name) if node.kind is NAMESPACE else id(node)


class _Order:
    """Document-order keys that look through the children of a parent once, not once for each child."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._places: dict[int, dict[int, int]] = {}
        self._trees: dict[int, int] = {}

    def key(self, node: Node) -> tuple[int, ...]:
        steps: list[int] = []
        while (parent := node.parent) is not None:
            steps.append(self._place(parent, node))
            node = parent
        steps.append(self._trees.setdefault(id(node), len(self._trees)))
        self._environment.spend(len(steps))
        return tuple(reversed(steps))

    def _place(self, parent: Node, node: Node) -> int:
        if node.kind in {ATTRIBUTE, NAMESPACE}:
            return place_below(parent, node)
        places = self._places.get(id(parent))
        if places is None:
            self._environment.spend(len(parent.children))
            places = self._places[id(parent)] = {id(one): place for place, one in enumerate(parent.nodes())}
        return places.get(id(node), 0)
