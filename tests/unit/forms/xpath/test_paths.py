"""Paths, axes and predicates find the nodes that XPath 1.0 says, in document order."""

import pytest

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import Node, read_xml
from fieldreport.forms.xpath import Context, compile_expression
from tests.unit.forms.xpath.desk import at, environment, value

LETTERS = "<a><b k='1' l='2'><c>1</c><!--n--><d/>t</b><e><c>2</c><?p i?><f><c>3</c></f></e><c>4</c></a>"
PREFIXES = {"o": "urn:o"}


def found(expression: str, place: str = "/a", xml: str = LETTERS, *, absolute: bool = True) -> list[str]:
    around = environment()
    around.root = read_xml(xml)
    context = at(place, around)
    if not absolute:
        around.root = None
    nodes = compile_expression(expression, prefixes=PREFIXES).as_nodes(context)
    return [_named(node) for node in nodes]


def _named(node: Node) -> str:
    return node.qualified_name + node.text or node.kind.name


@pytest.mark.parametrize(
    ("expression", "place", "names"),
    [
        ("child::*", "/a", "b e c4"),
        ("*", "/a/b", "c1 d"),
        ("node()", "/a/b", "c1 n d t"),
        ("text()", "/a/b", "t"),
        ("comment()", "/a/b", "n"),
        ("node()", "/a/e", "c2 pi f"),
        ("processing-instruction()", "/a/e", "pi"),
        ("processing-instruction('p')", "/a/e", "pi"),
        ("processing-instruction('q')", "/a/e", ""),
        ("text()", "/a/b/c", "1"),
        ("parent::*", "/a/b", "a"),
        ("parent::b", "/a/b/c", "b"),
        ("..", "/a/e/f", "e"),
        ("../..", "/a", ""),
        ("../../..", "/a/b", ""),
        ("../../../x", "/a/b", ""),
        ("../x", "/", ""),
        ("self::a", "/a", "a"),
        ("self::b", "/a", ""),
        (".", "/a", "a"),
        ("descendant::c", "/a", "c1 c2 c3 c4"),
        ("descendant-or-self::*", "/a/e", "e c2 f c3"),
        ("ancestor::*", "/a/e/f/c", "a e f"),
        ("ancestor-or-self::*", "/a/e/f", "a e f"),
        ("ancestor::*[1]", "/a/e/f/c", "f"),
        ("following-sibling::*", "/a/b", "e c4"),
        ("following-sibling::*[1]", "/a/b", "e"),
        ("preceding-sibling::*", "/a/c", "b e"),
        ("preceding-sibling::*[1]", "/a/c", "e"),
        ("following::c", "/a/b", "c2 c3 c4"),
        ("preceding::c", "/a/c", "c1 c2 c3"),
        ("preceding::*[1]", "/a/c", "c3"),
        ("following::c", "/a/b/@k", "c1 c2 c3 c4"),
        ("preceding::*", "/a/b/@k", ""),
        ("following-sibling::node()", "/a/b/@k", ""),
        ("preceding-sibling::node()", "/", ""),
        ("@*", "/a/b", "k1 l2"),
        ("attribute::l", "/a/b", "l2"),
        ("@*/..", "/a/b", "b"),
        ("@k/node()", "/a/b", ""),
        ("@*", "/a/b/@k", ""),
        ("//c", "/a", "c1 c2 c3 c4"),
        ("//c/..", "/a", "a b e f"),
        ("//c/../c", "/a", "c1 c2 c3 c4"),
        ("//*/c", "/a", "c1 c2 c3 c4"),
        ("//*/@k", "/a", "k1"),
        ("//c/self::c", "/a", "c1 c2 c3 c4"),
        ("//c[1]", "/a", "c1 c2 c3 c4"),
        ("(//c)[1]", "/a", "c1"),
        ("(//c)[2]/text()", "/a", "2"),
        (".//c", "/a/e", "c2 c3"),
        ("*/c", "/a", "c1 c2"),
        ("b/following-sibling::*/c", "/a", "c2"),
        ("*/ancestor::*", "/a", "a"),
        ("*/following::c", "/a", "c2 c3 c4"),
        ("c | b | c", "/a", "b c4"),
        ("//c | //@* | /", "/a", "DOCUMENT k1 l2 c1 c2 c3 c4"),
        ("*[2]", "/a", "e"),
        ("*[last()]", "/a", "c4"),
        ("*[position() > 1]", "/a", "e c4"),
        ("*[position() > 1][1]", "/a", "e"),
        ("*[0]", "/a", ""),
        ("*[9]", "/a", ""),
        ("*[1.5]", "/a", ""),
        ("*[-1]", "/a", ""),
        ("*[c]", "/a", "b e"),
        ("*[c = 2]", "/a", "e"),
        ("*['']", "/a", ""),
        ("*['x']", "/a", "b e c4"),
        ("*[count(*)]", "/a", "e"),
        ("*[@k = '1']", "/a", "b"),
        ("*[@k = 2 or self::c]", "/a", "c4"),
        ("..[a]", "/a", "DOCUMENT"),
        (".[@k]", "/a/b", "b"),
        ("/", "/a/e", "DOCUMENT"),
        ("/a/e/f/c", "/a", "c3"),
        ("/a/b/x", "/a", ""),
        ("/../a", "/a", ""),
        ("current()/c", "/a", "c4"),
        ("b/c[. = current()/e/c - 1]", "/a", "c1"),
    ],
)
def test_an_axis_leads_where_it_says(expression: str, place: str, names: str) -> None:
    assert found(expression, place) == names.split()


def test_absolute_paths_begin_at_the_answers_or_at_the_nodes_own_document() -> None:
    assert found("/a/c") == found("/a/c", absolute=False) == ["c4"]
    assert found("/", absolute=False) == ["DOCUMENT"]


SPACES = (
    "<a xmlns='urn:d' xmlns:o='urn:o' xmlns:h='http://www.w3.org/1999/xhtml'>"
    "<o:b o:k='1' k='2'/><b/><h:b/><u:b/><c xmlns='http://www.w3.org/1999/xhtml'><b/></c></a>"
)


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("b", "b"),
        ("o:b", "o:b"),
        ("o:*", "o:b"),
        ("u:b", "u:b"),
        ("u:*", "u:b"),
        ("x:b", ""),
        ("o:b/@o:k", "o:k1"),
        ("o:b/@k", "k2"),
        ("o:b/@o:*", "o:k1"),
        ("*", "o:b b h:b u:b c"),
        ("//b", "b"),
        ("c", ""),
        ("namespace::*", "urn:d ourn:o hhttp://www.w3.org/1999/xhtml xmlhttp://www.w3.org/XML/1998/namespace"),
        ("namespace::o | namespace::o", "ourn:o"),
        ("namespace::o/..", "a"),
        ("@k/namespace::*", ""),
        ("b/@none/namespace::*", ""),
        ("(o:b | namespace::o | o:b/@k)", "ourn:o o:b k2"),
    ],
)
def test_names_without_a_prefix_are_the_answers_own(expression: str, names: str) -> None:
    assert found(expression, xml=SPACES) == names.split()


def test_an_attribute_has_no_namespaces() -> None:
    assert found("namespace::*", "/a/b/@k") == []


def test_nodes_of_several_documents_follow_as_the_documents_were_met() -> None:
    around = environment(LETTERS)
    other = read_xml("<x>9</x>")
    around.instances = {"o": other}
    context = at("/a", around)
    nodes = compile_expression("c | instance('o')/x", prefixes={}).as_nodes(context)
    assert [node.name for node in nodes] == ["c", "x"]
    nodes = compile_expression("instance('o')/x | c", prefixes={}).as_nodes(context)
    assert [node.name for node in nodes] == ["x", "c"]


@pytest.mark.parametrize("expression", ["1 | //c", "'x'/a", "f2()[1]", "(1)[1]", "true()/a", "count('x')", "sum(1)"])
def test_what_is_no_node_cannot_be_gone_through(expression: str) -> None:
    with pytest.raises(EvaluationFailed):
        value(expression)


def test_asked_for_nodes_an_expression_must_be_nodes() -> None:
    around = environment()
    context = at("/data", around)
    with pytest.raises(EvaluationFailed):
        compile_expression("1", prefixes={}).as_nodes(context)
    compiled = compile_expression("person/age", prefixes={})
    assert [node.text for node in compiled.as_nodes(context)] == ["10", "20", ""]
    assert (compiled.as_text(context), compiled.as_number(context), compiled.as_boolean(context)) == ("10", 10.0, True)
    assert compiled.source == "person/age"


def test_a_tree_is_compiled_as_its_text_is() -> None:
    around = environment()
    tree = compile_expression("age + 1", prefixes={}).tree
    compiled = compile_expression(tree, prefixes={})
    assert compiled(at("/data", around)) == 35
    assert compiled.source == ""


def test_a_context_stands_alone_unless_told_otherwise() -> None:
    around = environment()
    context = at("/data/age", around)
    assert (context.position, context.size, context.current) == (1, 1, context.node)
    inner = Context(context.node, around, position=2, size=3, current=around.root)
    assert compile_expression("position() + last()", prefixes={})(inner) == 5
    assert compile_expression("count(current()/data)", prefixes={})(inner) == 1
