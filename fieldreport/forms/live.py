"""The tree of one report's answers: grown from the form's pattern or from stored answers, each place found by name.

A repeat's instance has an id that is drawn once. A place is named by a reference: the path below the root, by local
names, with the ids of instances: ``/person[k7f2c19a03be5d410]/name`` (docs/record-format.md section 5). The root is
``/``.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NewType

from fieldreport.domain.identifiers import INSTANCE_ID
from fieldreport.domain.leaf import ORDER_SUFFIX
from fieldreport.errors import LimitExceeded
from fieldreport.forms.data_types import default_value
from fieldreport.forms.definition import Definition, Place, PlacePath
from fieldreport.forms.tree import DOCUMENT, ELEMENT, Node
from fieldreport.forms.xform.namespaces import JAVAROSA

Ref = NewType("Ref", str)
"""Where an answer stands, for life."""

ROOT: Final = Ref("/")
ORDER: Final = ORDER_SUFFIX
"""Stands behind an instance: its position."""

MAX_LIVE: Final = 50_000
"""Places of one report; each takes about a kilobyte of memory."""

MAX_LENGTH: Final = 20_000_000
"""Characters of all answers of one report that a form may make by itself: forty times the longest narrative."""

_INSTANCE_ORDER: Final = re.compile(rf"(?P<repeat>/.+)\[(?P<id>{INSTANCE_ID})\]{ORDER}")

_POSITION: Final = re.compile(r"-?[0-9]{1,9}")


class State:
    """What the engine keeps with each node of the answers."""

    __slots__ = (
        "available",
        "is_readonly",
        "is_relevant",
        "is_required",
        "is_self_relevant",
        "is_valid",
        "kept",
        "kept_by",
        "place",
        "ref",
        "value",
    )

    def __init__(self, place: Place, ref: Ref, value: str) -> None:
        self.place = place
        self.ref = ref
        self.value = value
        """The answer, also while it does not count; `Node.text` is what counts now."""
        self.is_self_relevant = True
        self.is_relevant = True
        """Whether it and everything above it is relevant."""
        self.is_readonly = False
        self.is_required = False
        self.is_valid = True
        self.kept: dict[str, list[Node]] = {}
        """By the name of a repeat: instances below that a lower count put aside, the last to come back first."""
        self.kept_by: Node | None = None
        """Where it stood, while it is put aside."""
        self.available: Mapping[str, None] | None = None
        """The values that its choices offer now, in order; None while that does not matter."""


def state_of(node: Node) -> State:
    """Return the state of a node of the answers."""
    state = node.state
    assert type(state) is State
    return state


class StoredAnswers:
    """Answers as a draft keeps them: values by reference, and a position for each instance."""

    def __init__(self, stored: Mapping[str, str]) -> None:
        self.values = stored
        positions: dict[str, list[tuple[int, int, str]]] = {}
        for count, (ref, value) in enumerate(stored.items()):
            if ref.endswith(ORDER) and (match := _INSTANCE_ORDER.fullmatch(ref)):
                position = int(value) if _POSITION.fullmatch(value) else MAX_LIVE
                positions.setdefault(match["repeat"], []).append((position, count, match["id"]))
        self._instances = {
            ref: [(position, instance) for position, _, instance in sorted(found)] for ref, found in positions.items()
        }

    def instances(self, repeat: str) -> list[str]:
        """Return the ids of the instances of *repeat*, in order."""
        return [instance for position, instance in self._instances.get(repeat, ()) if position >= 0]

    def kept(self, repeat: str) -> list[str]:
        """Return the ids of the instances that were put aside, in the order in which that happened."""
        return [instance for position, instance in reversed(self._instances.get(repeat, ())) if position < 0]


class LiveTree:
    """The nodes of one report."""

    def __init__(self, *, definition: Definition, draw_instance_id: Callable[[], str]) -> None:
        self._draw_instance_id = draw_instance_id
        self.document = Node(DOCUMENT)
        self.by_ref: dict[str, Node] = {}
        self._definition = definition
        self.root = self.document
        self.length = 0
        """Characters of all answers."""

    def plant(self, stored: StoredAnswers | None) -> None:
        """Grow the whole tree: from the pattern, or from stored answers."""
        root = self._definition.root
        if stored is None:
            self.root = self._grow(root, root.pattern, "")
        else:
            self.root = self._regrow(root, "", stored)
        state_of(self.root).ref = ROOT
        self.document.append(self.root)
        self._register(self.root)

    def new_instance(self, place: Place, parent: Node, *, existing: int) -> Node:
        """Grow an instance of a repeat beside *existing* others, not yet part of the tree, with an id of its own."""
        pattern = place.pattern
        # The form may give the first instances that it counts answers of their own.
        if place.repeat is not None and place.repeat.count is not None and existing < len(place.own_instances):
            pattern = place.own_instances[existing]
        return self._grow(place, pattern, self._instance_ref(self.range_ref(place, parent)))

    def range_ref(self, place: Place, parent: Node) -> Ref:
        """Return the reference of the run of instances of a repeat below *parent*."""
        return Ref(f"{self.base_ref(parent)}/{place.name}")

    def base_ref(self, node: Node) -> str:
        """Return what references of children begin with."""
        return "" if node is self.root else state_of(node).ref

    def instances(self, place: Place, parent: Node) -> list[Node]:
        """Return the instances of a repeat below *parent*, in order."""
        return [node for node in parent.children if node.name == place.name]

    def nodes_at(self, path: PlacePath, under: Node) -> list[Node]:
        """Return the nodes of a place at or below *under*."""
        found = [under]
        for name in path[len(state_of(under).place.path) :]:
            found = [child for node in found for child in node.children if child.name == name]
        return found

    def above(self, node: Node, depth: int) -> Node:
        """Return the node at *depth* names of the path of *node*: itself or one that holds it; 0 is the root too."""
        for _ in range(len(state_of(node).place.path) - max(depth, 1)):
            assert node.parent is not None
            node = node.parent
        return node

    def is_attached(self, node: Node) -> bool:
        """Tell whether *node* is still part of the answers."""
        return self.by_ref.get(state_of(node).ref) is node

    def index_for_new(self, place: Place, parent: Node) -> int:
        """Return where below *parent* the next instance goes: behind the last one, else where the pattern has it."""
        order = {child.path: position for position, child in enumerate(state_of(parent).place.children)}
        wanted = order[place.path]
        return sum(1 for node in parent.children if order[state_of(node).place.path] <= wanted)

    def attach(self, parent: Node, node: Node, index: int) -> None:
        """Make *node* part of the tree.

        Raises:
            LimitExceeded: the report would hold more than it may; nothing has changed.
        """
        if self.length + sum(len(state_of(one).value) for one in self.subtree(node)) > MAX_LENGTH:
            raise LimitExceeded(which="answers of one report")
        self._register(node)
        node.parent = parent
        parent.children.insert(index, node)

    def detach(self, node: Node) -> int:
        """Take *node* out of the tree; returns where it stood."""
        parent = node.parent
        assert parent is not None
        index = next(position for position, child in enumerate(parent.children) if child is node)
        del parent.children[index]
        node.parent = None
        for one in self.subtree(node):
            del self.by_ref[state_of(one).ref]
            self.length -= len(state_of(one).value)
        return index

    def keep(self, parent: Node, node: Node) -> None:
        """Put an instance aside that is no longer part of the tree."""
        state = state_of(node)
        state.kept_by = parent
        state_of(parent).kept.setdefault(state.place.name, []).append(node)

    def kept(self, place: Place, parent: Node) -> list[Node]:
        """Return the instances of a repeat that were put aside below *parent*."""
        return state_of(parent).kept.get(place.name, [])

    def take_kept(self, node: Node) -> None:
        """Take back the instance that was put aside last."""
        state = state_of(node)
        assert state.kept_by is not None
        taken = state_of(state.kept_by).kept[state.place.name].pop()
        assert taken is node
        state.kept_by = None

    def is_held(self, node: Node) -> bool:
        """Tell whether a draft holds *node*: it is part of the answers, or put aside with everything in it."""
        one: Node | None = node
        while one is not None and one is not self.root:
            one = one.parent or state_of(one).kept_by
        return one is self.root

    def held(self, node: Node) -> Iterator[tuple[str, str]]:
        """Yield what a draft holds of *node* and everything below it: answers, also blank ones, and positions."""
        for one in self.subtree(node):
            state = state_of(one)
            if state.place.is_question:
                yield state.ref, state.value
                continue
            yield from self.positions(one)
            for kept in state.kept.values():
                for instance in kept:
                    yield from self.held(instance)

    def positions(self, parent: Node) -> Iterator[tuple[str, str]]:
        """Yield the positions of the instances directly below *parent*; of those put aside, below zero."""
        for place in state_of(parent).place.children:
            if place.repeat is not None:
                for position, node in enumerate(self.instances(place, parent), 1):
                    yield f"{state_of(node).ref}{ORDER}", str(position)
                for position, node in enumerate(self.kept(place, parent), 1):
                    yield f"{state_of(node).ref}{ORDER}", str(-position)

    def subtree(self, node: Node) -> Iterator[Node]:
        """Yield *node* and everything below it, in document order."""
        yield node
        yield from node.descendants()

    def _register(self, node: Node) -> None:
        nodes = list(self.subtree(node))
        if len(self.by_ref) + len(nodes) > MAX_LIVE:
            raise LimitExceeded(which="answers of one report")
        for one in nodes:
            self.by_ref[state_of(one).ref] = one
            self.length += len(state_of(one).value)

    def _instance_ref(self, range_ref: str) -> str:
        return f"{range_ref}[{self._draw_instance_id()}]"

    def _node(self, place: Place, pattern: Node, ref: str, value: str) -> Node:
        node = Node(ELEMENT, place.name, namespace=pattern.namespace, prefix=pattern.prefix, text=value)
        node.declarations = pattern.declarations
        if pattern.attributes:
            node.attributes = tuple(
                one for one in pattern.attributes if not (one.name == "template" and one.namespace == JAVAROSA)
            )
        node.state = State(place, Ref(ref), value)
        return node

    def _grow(self, place: Place, pattern: Node, ref: str) -> Node:
        if not place.children:
            return self._node(place, pattern, ref, default_value(place.bind.data_type, pattern.string()))
        node = self._node(place, pattern, ref, "")
        firsts: dict[str, Node] = {}
        for below in pattern.children:
            firsts.setdefault(below.name, below)
        for child in place.children:
            child_ref = f"{ref}/{child.name}"
            if child.repeat is not None:
                for own in self._own_instances(child, pattern):
                    node.append(self._grow(child, own, self._instance_ref(child_ref)))
            else:
                node.append(self._grow(child, firsts.get(child.name, child.pattern), child_ref))
        return node

    def _own_instances(self, place: Place, pattern: Node) -> list[Node]:
        assert place.repeat is not None
        if place.repeat.count is not None:
            return []
        found = [node for node in pattern.children if node.name == place.name]
        own = [node for node in found if node.attribute("template", JAVAROSA) is None]
        # Nobody could add one.
        return own or (found[:1] if place.repeat.is_fixed is not None else [])

    def _regrow(self, place: Place, ref: str, stored: StoredAnswers) -> Node:
        if not place.children:
            return self._node(place, place.pattern, ref, stored.values.get(ref, ""))
        node = self._node(place, place.pattern, ref, "")
        for child in place.children:
            child_ref = f"{ref}/{child.name}"
            if child.repeat is None:
                node.append(self._regrow(child, child_ref, stored))
            else:
                for instance in stored.instances(child_ref):
                    node.append(self._regrow(child, f"{child_ref}[{instance}]", stored))
                for instance in stored.kept(child_ref):
                    self.keep(node, self._regrow(child, f"{child_ref}[{instance}]", stored))
        return node
