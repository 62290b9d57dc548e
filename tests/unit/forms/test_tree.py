"""The XML tree: what is read, what is refused, what is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.errors import XmlRefused
from fieldreport.forms.tree import (
    ATTRIBUTE,
    COMMENT,
    DOCUMENT,
    ELEMENT,
    INSTRUCTION,
    TEXT,
    XML_NAMESPACE,
    Node,
    TreeLimits,
    read_xml,
    without_layout,
    write_xml,
)

SMALL = "<a xmlns='urn:x' xmlns:o='urn:o' o:k='1' k='2'>one<b/>two<!--c--><?p i?><o:d>three</o:d></a>"


def element(xml: str) -> Node:
    return read_xml(xml).children[0]


def test_elements_attributes_and_namespaces_are_read() -> None:
    top = element(SMALL)
    assert (top.kind, top.name, top.namespace, top.prefix) == (ELEMENT, "a", "urn:x", None)
    assert [(one.kind, one.name, one.namespace, one.text) for one in top.attributes] == [
        (ATTRIBUTE, "k", "urn:o", "1"),
        (ATTRIBUTE, "k", None, "2"),
    ]
    assert [child.kind for child in top.children] == [TEXT, ELEMENT, TEXT, COMMENT, INSTRUCTION, ELEMENT]
    assert top.children[5].namespace == "urn:o"
    assert top.declarations == {"": "urn:x", "o": "urn:o"}
    assert (top.attribute("k"), top.attribute("k", "urn:o"), top.attribute("none")) == ("2", "1", None)


def test_an_element_of_text_alone_keeps_it_itself_and_shows_it_as_one_node() -> None:
    top = element("<a>x&amp;<![CDATA[<y>]]></a>")
    assert (top.text, top.children) == ("x&<y>", [])
    (node,) = top.nodes()
    assert (node.kind, node.text, node.parent) == (TEXT, "x&<y>", top)
    top.text = "later"
    assert top.nodes() == [node]
    assert node.text == "later"
    assert element("<a/>").nodes() == []


def test_the_string_of_an_element_is_all_text_below_but_no_comments() -> None:
    assert element(SMALL).string() == "onetwothree"
    assert read_xml("<a><b><c>1</c></b><d/>2</a>").string() == "12"
    assert element("<a>1</a>").texts() == ["1"]


def test_children_and_descendants_are_found_by_name() -> None:
    top = element("<a><b>1</b><c><b>2</b></c></a>")
    found = top.child("b")
    assert found is not None
    assert found.string() == "1"
    assert top.child("z") is None
    assert [node.name for node in top.elements()] == ["b", "c"]
    assert [node.name for node in top.descendants()] == ["b", "c", "b"]
    assert top.descendants().__next__().root().kind is DOCUMENT
    assert element(SMALL).children[5].qualified_name == "o:d"
    assert "element 'a'" in repr(top)


def test_keys_sort_in_document_order() -> None:
    top = element("<a k='1' l='2'><b m='3'/><c><d/></c></a>")
    nodes = [top, *top.attributes, top.children[0], *top.children[0].attributes, top.children[1]]
    nodes.append(top.children[1].children[0])
    assert sorted([nodes[place] for place in (4, 0, 5, 2, 6, 1, 3)], key=Node.key) == nodes


def test_a_copy_is_apart_from_what_it_was_copied_from() -> None:
    top = element(SMALL)
    top.state = "mine"
    copy = top.clone()
    assert write_xml(copy) == write_xml(top)
    assert (copy.parent, copy.state) == (None, None)
    copy.children[1].text = "changed"
    assert top.children[1].text == ""
    assert copy.attributes[0].parent is copy


def test_layout_is_dropped_but_not_the_white_space_of_an_answer() -> None:
    document = without_layout(read_xml("<a>\n  <b> </b>\n  <!-- c --><c>\n x <d/></c><e><!-- c -->text</e>\n</a>"))
    assert write_xml(document) == "<a><b> </b><c>\n x <d/></c><e>text</e></a>"
    assert document.children[0].children[2].text == "text"


def test_what_is_written_is_read_back_alike() -> None:
    node = Node(ELEMENT, "a")
    node.attributes = (Node(ATTRIBUTE, "k", parent=node, text='<"&\n\t\r>'),)
    node.append(Node(ELEMENT, "b", text="<&>\r\n ]]>"))
    again = element(write_xml(node))
    assert again.attribute("k") == '<"&\n\t\r>'
    assert again.string() == "<&>\r\n ]]>"


@given(st.text())
def test_any_text_can_be_written(text: str) -> None:
    read = element(write_xml(Node(ELEMENT, "a", text=text)))
    assert read.string() == "".join(filter(_is_writable, text))


def _is_writable(char: str) -> bool:
    return char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff" and not "\ud800" <= char <= "\udfff")


def test_comments_and_instructions_are_not_written() -> None:
    assert write_xml(read_xml("<?p i?><a><!--c--><b/></a>")) == "<a><b/></a>"


def test_the_xml_prefix_is_known_and_others_are_kept_without_a_namespace() -> None:
    top = element("<a xml:lang='my' jr:k='1'><x:b/></a>")
    assert top.attribute("lang", XML_NAMESPACE) == "my"
    assert top.attributes[1].qualified_name == "jr:k"
    assert (top.children[0].prefix, top.children[0].namespace) == ("x", None)


def test_bytes_are_read_in_the_encoding_that_they_name() -> None:
    assert read_xml("<?xml version='1.0' encoding='utf-16'?><a>က</a>".encode("utf-16")).string() == "က"
    assert read_xml("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>".encode("latin-1")).string() == "é"
    assert read_xml("<?xml version='1.0' encoding='iso-8859-1'?><a>က</a>").string() == "က"


BOMB = """<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>"""


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (BOMB, "document type"),
        ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "document type"),
        ("<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://x/'><html/>", "document type"),
        ("<!DOCTYPE html [<!ATTLIST html id ID #IMPLIED>]><html/>", "document type"),
        ("<a>&nbsp;</a>", "undefined entity"),
        ("<a>", "no element found"),
        ("", "no element found"),
        ("<a></b>", "mismatched tag"),
        ("<a/><b/>", "junk after document element"),
        ("<a>\ud800</a>", "not well-formed (invalid token)"),
        (b"<a>\xff</a>", "not well-formed (invalid token)"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "unknown encoding"),
        (b"<?xml version='1.0' encoding='utf-7'?><a/>", "unknown encoding"),
    ],
)
def test_anything_else_is_refused_with_its_place(untrusted: str | bytes, reason: str) -> None:
    with pytest.raises(XmlRefused) as refusal:
        read_xml(untrusted)
    assert refusal.value.details["reason"] == reason
    assert refusal.value.details["line"] == 1


def test_a_document_type_that_declares_nothing_is_no_harm() -> None:
    assert read_xml("<!DOCTYPE html><html/>").children[0].name == "html"


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        ("<a>" * 11 + "</a>" * 11, "too deep"),
        ("<a>" + "<b/>" * 100 + "</a>", "too many nodes"),
        ("<a " + " ".join(f"k{place}=''" for place in range(100)) + "/>", "too many nodes"),
        ("<a>" + "x<b/>" * 60 + "</a>", "too many nodes"),
        ("<a>" + "x" * 2000 + "</a>", "too large"),
    ],
)
def test_more_than_a_form_needs_is_refused(untrusted: str, reason: str) -> None:
    with pytest.raises(XmlRefused) as refusal:
        read_xml(untrusted, limits=TreeLimits(size=1500, nodes=100, depth=10))
    assert refusal.value.details["reason"] == reason


def test_the_deepest_tree_that_is_read_can_be_walked_copied_and_written() -> None:
    depth = TreeLimits().depth
    document = read_xml("<a>" * (depth - 1) + "x<b/>" + "</a>" * (depth - 1))
    assert without_layout(document).string() == "x"
    assert write_xml(document.clone()).startswith("<a><a>")
