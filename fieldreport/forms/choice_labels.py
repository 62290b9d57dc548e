"""Choices from a repeat that are shown by one answer and stored as another.

A spreadsheet's ``select_one ${person_code}`` offers the answers of a repeat, and shows what it stores. So a form has
to choose: store a name, which breaks every link as soon as somebody corrects its spelling, or show a code that nobody
can read. XForms have no such limit. The column ``body::fr:label`` names the answer to show, and this step writes it
into the XForm, where every other program finds it in the standard place.
"""

import re

from fieldreport.forms.tree import Node, read_xml, write_xml
from fieldreport.forms.xform.namespaces import FIELDREPORT

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


def label_choices(xform: str) -> str:
    """Let each select with an ``fr:label`` show that answer of the repeat; without one the XForm comes back as it is.

    A value of ``fr:label`` that is no name of a question is left alone: the check of the form reports it.

    Raises:
        XmlRefused: It is no XML that we read.
    """
    document = read_xml(xform)
    found = [change for node in document.descendants() if (change := _label_to_change(node)) is not None]
    if not found:
        return xform
    for label, name in found:
        reference = next(one for one in label.attributes if one.name == "ref")
        reference.text = name
    return write_xml(document)


def _label_to_change(select: Node) -> tuple[Node, str] | None:
    name = select.attribute("label", FIELDREPORT)
    itemset = select.child("itemset")
    label = itemset.child("label") if itemset is not None else None
    if not name or label is None or not label.attribute("ref") or not _NAME.fullmatch(name):
        return None
    return label, name
