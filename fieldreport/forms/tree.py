"""A small mutable XML tree with its safe reader and writer.

The reader is expat without a document type: no entity is ever declared, nothing outside the bytes is ever read.
"""

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from fieldreport.errors import XmlRefused

XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"


class NodeKind(enum.IntEnum):
    """The kinds of nodes of XPath 1.0 section 5."""

    DOCUMENT = 0
    ELEMENT = 1
    TEXT = 2
    ATTRIBUTE = 3
    COMMENT = 4
    INSTRUCTION = 5
    NAMESPACE = 6


DOCUMENT, ELEMENT, TEXT, ATTRIBUTE, COMMENT, INSTRUCTION, NAMESPACE = NodeKind


@dataclass(frozen=True, slots=True)
class TreeLimits:
    """What a document may cost at most; a node takes about 300 bytes of memory."""

    size: int = 64 << 20
    """Bytes of XML."""
    nodes: int = 1_500_000
    """A gazetteer of 80,000 places with ten columns is 900,000."""
    depth: int = 200
    """Far below Python's own limit, so that no walk through a tree can exhaust it; forms reach 20."""


LIMITS: Final = TreeLimits()


class Node:
    """One node. An element without child nodes keeps its text in `text`, which saves a node for each answer."""

    __slots__ = (
        "_text_child",
        "attributes",
        "children",
        "declarations",
        "index",
        "kind",
        "name",
        "namespace",
        "parent",
        "prefix",
        "state",
        "text",
    )

    def __init__(
        self,
        kind: NodeKind,
        name: str = "",
        *,
        namespace: str | None = None,
        prefix: str | None = None,
        parent: "Node | None" = None,
        text: str = "",
    ) -> None:
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.parent = parent
        self.children: list[Node] = []
        self.text = text
        self.attributes: tuple[Node, ...] = ()
        self.declarations: Mapping[str, str] | None = None
        """Prefix ("" for the default) -> namespace, as declared on this element."""
        self.state: object = None
        """Whatever the owner of the tree keeps with the node; copied by nobody."""
        self.index: dict[tuple[str, str], dict[str, list[Node]]] | None = None
        """Only in trees that never change again, see `xpath.index`."""
        self._text_child: Node | None = None

    def __repr__(self) -> str:
        return f"<{self.kind.name.lower()} {self.name!r} {self.text[:20]!r}>"

    @property
    def qualified_name(self) -> str:
        """The name with its prefix, as it is written."""
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    def string(self) -> str:
        """Return the string value of XPath 1.0 section 5: of an element, all text below it."""
        return self.text if not self.children else "".join(self.texts())

    def texts(self) -> list[str]:
        """Return the pieces that `string` joins, one for each node below that has no children."""
        if not self.children:
            return [self.text]
        pieces: list[str] = []
        for child in self.children:
            if child.children:
                pieces += child.texts()
            elif child.kind is ELEMENT or child.kind is TEXT:
                pieces.append(child.text)
        return pieces

    def nodes(self) -> list["Node"]:
        """Return the child nodes, with the text that an element keeps for itself as a node; always the same one."""
        if self.children or not self.text or self.kind is not ELEMENT:
            return self.children
        if self._text_child is None:
            self._text_child = Node(TEXT, parent=self)
        self._text_child.text = self.text
        return [self._text_child]

    def append(self, node: "Node") -> "Node":
        """Put *node* last among the children, and return it."""
        node.parent = self
        self.children.append(node)
        return node

    def child(self, name: str) -> "Node | None":
        """Return the first child element with this local name."""
        for node in self.children:
            if node.name == name and node.kind is ELEMENT:
                return node
        return None

    def elements(self) -> list["Node"]:
        """Return the child elements."""
        return [node for node in self.children if node.kind is ELEMENT]

    def descendants(self) -> Iterator["Node"]:
        """Yield every element below, in document order."""
        stack = self.children[::-1]
        while stack:
            node = stack.pop()
            if node.kind is ELEMENT:
                yield node
                stack.extend(reversed(node.children))

    def attribute(self, name: str, namespace: str | None = None) -> str | None:
        """Return the value of an attribute, None when it is absent."""
        for node in self.attributes:
            if node.name == name and node.namespace == namespace:
                return node.text
        return None

    def root(self) -> "Node":
        """Return the topmost node of this tree."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def key(self) -> tuple[int, ...]:
        """Return where the node stands in its tree: keys sort in document order."""
        steps: list[int] = []
        node = self
        while (parent := node.parent) is not None:
            steps.append(place_below(parent, node))
            node = parent
        return tuple(reversed(steps))

    def clone(self) -> "Node":
        """Copy the node and everything below it; the copy has no parent, and no state."""
        copy = Node(self.kind, self.name, namespace=self.namespace, prefix=self.prefix, text=self.text)
        copy.declarations = self.declarations
        copy.attributes = tuple(
            Node(ATTRIBUTE, one.name, namespace=one.namespace, prefix=one.prefix, parent=copy, text=one.text)
            for one in self.attributes
        )
        for child in self.children:
            copy.append(child.clone())
        return copy


def place_below(parent: Node, node: Node) -> int:
    """Return a number that sorts *node* among what belongs to *parent*: namespaces, attributes, children."""
    if node.kind is NAMESPACE:
        return -2_000_000_000
    among, offset = (parent.attributes, -1_000_000_000) if node.kind is ATTRIBUTE else (parent.children, 0)
    return next((offset + place for place, one in enumerate(among) if one is node), offset)


def without_layout(node: Node) -> Node:
    """Drop, in place, white space between elements, comments and instructions; return *node*."""
    for one in [node, *node.descendants()]:
        kept = [
            child
            for child in one.children
            if child.kind is ELEMENT or (child.kind is TEXT and (child.text.strip() or len(one.children) == 1))
        ]
        if len(kept) == 1 and kept[0].kind is TEXT:
            one.text, kept = kept[0].text, []
        one.children = kept
    return node


def read_xml(untrusted: bytes | str, *, limits: TreeLimits = LIMITS) -> Node:
    """Read a document; the node returned is of kind DOCUMENT.

    A prefix that nothing declares is kept, with no namespace.

    Raises:
        XmlRefused: not well-formed, a document type, or larger than *limits*.
    """
    data = untrusted.encode("utf-8", "surrogatepass") if isinstance(untrusted, str) else untrusted
    if len(data) > limits.size:
        raise XmlRefused(line=1, column=0, reason="too large")
    return _Reader("utf-8" if isinstance(untrusted, str) else None, limits).read(data)


class _Reader:
    """Builds the tree while expat calls."""

    def __init__(self, encoding: str | None, limits: TreeLimits) -> None:
        self._limits = limits
        self._document = Node(DOCUMENT)
        self._open = [self._document]
        self._scopes: list[Mapping[str, str]] = [{"xml": XML_NAMESPACE}]
        self._pieces: list[str] = []
        self._count = 0
        self._parser = expat.ParserCreate(encoding)
        self._parser.buffer_text = True
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._pieces.append
        self._parser.CommentHandler = lambda text: self._other(Node(COMMENT, text=text))
        self._parser.ProcessingInstructionHandler = lambda name, text: self._other(Node(INSTRUCTION, name, text=text))
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self, data: bytes) -> Node:
        try:
            self._parser.Parse(data, True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise XmlRefused(
                line=error.lineno, column=error.offset, reason=expat.ErrorString(error.code) or "malformed"
            ) from None
        except (LookupError, ValueError):
            # Python's own answer to an encoding that it does not know, or that takes several bytes a character.
            raise self._refusal("unknown encoding") from None
        return self._document

    def _refusal(self, reason: str) -> XmlRefused:
        return XmlRefused(line=self._parser.CurrentLineNumber, column=self._parser.CurrentColumnNumber, reason=reason)

    def _doctype(self, name: str, system: str | None, public: str | None, internal: int) -> None:
        # "<!DOCTYPE html>" declares nothing; anything more could declare entities.
        if internal or system is not None or public is not None or name != "html":
            raise self._refusal("document type")

    def _add(self, node: Node) -> None:
        self._count += 1 + len(node.attributes)
        if self._count > self._limits.nodes:
            raise self._refusal("too many nodes")
        self._open[-1].append(node)

    def _flush(self, *, last: bool) -> None:
        """Put the text read so far where it belongs: into the element itself when it is all that the element has."""
        if not self._pieces:
            return
        text = "".join(self._pieces)
        self._pieces.clear()
        element = self._open[-1]
        if element.kind is DOCUMENT:
            return
        if last and not element.children:
            element.text = text
        else:
            self._add(Node(TEXT, text=text))

    def _start(self, written_name: str, written: list[str]) -> None:
        self._flush(last=False)
        if len(self._open) > self._limits.depth:
            raise self._refusal("too deep")
        pairs = list(zip(written[::2], written[1::2], strict=True))
        declarations = {name[6:]: value for name, value in pairs if name == "xmlns" or name.startswith("xmlns:")}
        scope = {**self._scopes[-1], **declarations} if declarations else self._scopes[-1]
        self._scopes.append(scope)
        prefix, _, name = written_name.rpartition(":")
        element = Node(ELEMENT, name, namespace=scope.get(prefix) or None, prefix=prefix or None)
        element.declarations = declarations or None
        if len(pairs) > len(declarations):
            element.attributes = tuple(
                self._attribute(element, name, value, scope)
                for name, value in pairs
                if name != "xmlns" and not name.startswith("xmlns:")
            )
        self._add(element)
        self._open.append(element)

    @staticmethod
    def _attribute(element: Node, written_name: str, value: str, scope: Mapping[str, str]) -> Node:
        prefix, _, name = written_name.rpartition(":")
        namespace = scope.get(prefix) if prefix else None
        return Node(ATTRIBUTE, name, namespace=namespace, prefix=prefix or None, parent=element, text=value)

    def _end(self, _name: str) -> None:
        self._flush(last=True)
        self._open.pop()
        self._scopes.pop()

    def _other(self, node: Node) -> None:
        self._flush(last=False)
        self._add(node)


def write_xml(node: Node) -> str:
    """Spell *node* and what is below it; comments and instructions are left out."""
    pieces: list[str] = []
    _write(node, pieces)
    return "".join(pieces)


def _write(node: Node, pieces: list[str]) -> None:
    if node.kind is TEXT:
        pieces.append(_escaped(node.text))
    elif node.kind is DOCUMENT:
        for child in node.children:
            _write(child, pieces)
    elif node.kind is ELEMENT:
        name = node.qualified_name
        pieces.append(f"<{name}")
        for prefix, namespace in (node.declarations or {}).items():
            pieces.append(f' xmlns{":" if prefix else ""}{prefix}="{_escaped(namespace, quoted=True)}"')
        pieces += [f' {one.qualified_name}="{_escaped(one.text, quoted=True)}"' for one in node.attributes]
        if not node.children and not node.text:
            pieces.append("/>")
            return
        pieces.append(">")
        if node.children:
            for child in node.children:
                _write(child, pieces)
        else:
            pieces.append(_escaped(node.text))
        pieces.append(f"</{name}>")


_UNWRITABLE: Final = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344), 65534, 65535))
"""What XML 1.0 section 2.2 has no way to write; a reader refuses the whole document for one of them."""


def _escaped(text: str, *, quoted: bool = False) -> str:
    text = text.translate(_UNWRITABLE).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # Written plainly, a carriage return would be read back as a line feed.
    text = text.replace("\r", "&#13;")
    if quoted:
        text = text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return text
