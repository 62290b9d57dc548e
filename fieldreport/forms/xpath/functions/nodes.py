"""Nodes: counting, names, positions, ids, repeats, chance order."""

import hashlib
import math
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import ELEMENT, XML_NAMESPACE, Node
from fieldreport.forms.xpath.context import Context, Evaluate, Value
from fieldreport.forms.xpath.functions.declare import (
    ANY,
    BOOLEAN,
    NODES,
    NUMBER,
    TEXT,
    Builder,
    Function,
    function,
    plain,
)
from fieldreport.forms.xpath.syntax import Expression
from fieldreport.forms.xpath.values import NAN, node_text, number_of, text_of, texts

_LARGEST_SEED: Final = 2**63 - 1


def _count_non_empty(context: Context, nodes: list[Node]) -> float:
    return float(sum(node_text(node, context.environment) != "" for node in nodes))


def _position(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    if not arguments:
        return lambda context: float(context.position)
    nodes = builder.nodes(arguments[0], "position()")

    def position(context: Context) -> float:
        found = nodes(context)
        if not found:
            return NAN
        if len(found) > 1:
            raise EvaluationFailed(reason="position() needs one node")
        return float(_place_among_namesakes(found[0], context))

    return position


def _place_among_namesakes(node: Node, context: Context) -> int:
    """Count the node's place among the elements of its name that stand together with it."""
    if node.parent is None or node.kind is not ELEMENT:
        return 1
    context.environment.spend(len(node.parent.children))
    place = 0
    for sibling in node.parent.children:
        if sibling.kind is ELEMENT:
            place = place + 1 if sibling.name == node.name and sibling.prefix == node.prefix else 0
        if sibling is node:
            break
    return place


def _of_first_node(ask: Callable[[Node], str], name: str) -> Callable[[Builder, Sequence[Expression]], Evaluate]:
    def make(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
        if not arguments:
            return lambda context: ask(context.node)
        nodes = builder.nodes(arguments[0], f"{name}()")

        def of_first(context: Context) -> str:
            found = nodes(context)
            return ask(found[0]) if found else ""

        return of_first

    return make


def _id(context: Context, value: Value) -> list[Node]:
    wanted = {one for text in texts(value, context.environment) for one in text.split()}
    found: list[Node] = []
    for node in context.node.root().descendants():
        context.environment.spend(1)
        if node.attribute("id") in wanted or node.attribute("id", XML_NAMESPACE) in wanted:
            found.append(node)
    return found


def _lang(context: Context, wanted: str) -> bool:
    node: Node | None = context.node
    while node is not None:
        language = node.attribute("lang", XML_NAMESPACE)
        if language is not None:
            return f"{language.lower()}-".startswith(f"{wanted.lower()}-")
        node = node.parent
    return False


class _Chance(Protocol):
    def random(self) -> float: ...


class ParkMiller:
    """The generator of the ODK specification's seeded shuffle: 16807 * s modulo 2^31 - 1."""

    def __init__(self, seed: int) -> None:
        reduced = int(math.copysign(abs(seed) % 2147483647, seed))
        self._state = reduced if reduced > 0 else reduced + 2147483646

    def random(self) -> float:
        """Return the next number from 0 to below 1."""
        self._state = self._state * 16807 % 2147483647
        return (self._state - 1) / 2147483646


def _shuffled(nodes: list[Node], chance: _Chance) -> list[Node]:
    """Shuffle by the inside-out variant of Fisher and Yates, which the specification names."""
    shuffled: list[Node] = []
    for place, node in enumerate(nodes):
        other = int(chance.random() * (place + 1))
        shuffled.append(node)
        shuffled[place], shuffled[other] = shuffled[other], node
    return shuffled


def _randomize(context: Context, nodes: list[Node], seed: Value | None = None) -> list[Node]:
    chance = context.environment.random if seed is None else ParkMiller(_seed(seed, context))
    context.environment.spend(len(nodes))
    return _shuffled(nodes, chance)


def _seed(value: Value, context: Context) -> int:
    """Turn a seed into a 64-bit number: a number's whole part, a text that is none by the beginning of its SHA-256."""
    number = number_of(value, context.environment)
    if math.isnan(number):
        text = "" if isinstance(value, float) else text_of(value, context.environment)
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big", signed=True) if text else 0
    if abs(number) < _LARGEST_SEED:
        return int(number)
    return _LARGEST_SEED if number > 0 else -_LARGEST_SEED - 1


def _indexed_repeat(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    target = builder.nodes(arguments[0], "indexed-repeat()")
    repeats = [builder.nodes(argument, "indexed-repeat()") for argument in arguments[1::2]]
    places = [builder.number(argument) for argument in arguments[2::2]]

    def indexed_repeat(context: Context) -> list[Node]:
        chosen: list[tuple[int, list[Node], float]] = []
        for repeat, place in zip(repeats, places, strict=True):
            instances = repeat(context)
            if not instances:
                return []
            chosen.append((_depth(instances[0]), instances, place(context)))
        # Whatever their order, the outer repeat narrows the inner one.
        chosen.sort(key=lambda one: one[0])
        above: Node | None = None
        for _, instances, index in chosen:
            within = instances if above is None else [one for one in instances if _is_within(one, above)]
            context.environment.spend(len(instances))
            if not 0 < index <= len(within) or index != int(index):
                return []
            above = within[int(index) - 1]
        found = target(context)
        context.environment.spend(len(found))
        return [one for one in found if above is not None and _is_within(one, above)]

    return indexed_repeat


def _depth(node: Node) -> int:
    depth = 0
    while node.parent is not None:
        node = node.parent
        depth += 1
    return depth


def _is_within(node: Node | None, above: Node) -> bool:
    while node is not None and node is not above:
        node = node.parent
    return node is above


FUNCTIONS: Final[tuple[Function, ...]] = (
    plain("count", "The number of nodes.", lambda _, nodes: float(len(nodes)), takes=(NODES,), gives=NUMBER),
    plain("count-non-empty", "The number of nodes that are not blank.", _count_non_empty, takes=(NODES,), gives=NUMBER),
    function(
        "position",
        "The place in the list that a predicate goes through, or of the argument among its namesakes; from 1.",
        _position,
        takes=(NODES,),
        gives=NUMBER,
        least=0,
    ),
    plain(
        "last",
        "The length of the list that a predicate goes through.",
        lambda context: float(context.size),
        gives=NUMBER,
    ),
    function(
        "name",
        "The name of the first node, with its prefix.",
        _of_first_node(lambda node: node.qualified_name, "name"),
        takes=(NODES,),
        gives=TEXT,
        least=0,
    ),
    function(
        "local-name",
        "The name of the first node, without a prefix.",
        _of_first_node(lambda node: node.name, "local-name"),
        takes=(NODES,),
        gives=TEXT,
        least=0,
    ),
    function(
        "namespace-uri",
        "The namespace of the first node's name.",
        _of_first_node(lambda node: node.namespace or "", "namespace-uri"),
        takes=(NODES,),
        gives=TEXT,
        least=0,
    ),
    plain("id", "The elements of this document with one of these ids.", _id, takes=(ANY,), gives=NODES),
    plain("lang", "Whether this node is in the language.", _lang, takes=(TEXT,), gives=BOOLEAN),
    plain(
        "current",
        "The node for which the whole expression is evaluated.",
        lambda context: [context.current],
        gives=NODES,
    ),
    plain(
        "randomize",
        "The nodes in chance order; with a seed, always in the same one.",
        _randomize,
        takes=(NODES, ANY),
        gives=NODES,
        least=1,
    ),
    function(
        "indexed-repeat",
        "The nodes of the first argument within the numbered instances of the repeats that follow.",
        _indexed_repeat,
        takes=(NODES, NODES, NUMBER),
        gives=NODES,
        most=7,
        pairs=True,
    ),
)
