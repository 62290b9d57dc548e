"""Which elements a name without a prefix means."""

from typing import Final

from fieldreport.forms.tree import ELEMENT, Node

XHTML: Final = "http://www.w3.org/1999/xhtml"


def is_plain(node: Node) -> bool:
    """Tell whether a name without a prefix can mean *node*.

    Answers stand in whatever namespace their form declares as its default, and are called by their names alone. The
    page around them, in the namespace of XHTML, is not meant: there XPath 1.0 section 2.3 holds.
    """
    return node.kind is ELEMENT and node.prefix is None and node.namespace != XHTML
