"""Expressions are parsed by the grammar of XPath 1.0, and refused with the place where they break it."""

import pytest

from fieldreport.errors import ExpressionSyntax
from fieldreport.forms.xpath import parse
from fieldreport.forms.xpath.syntax import (
    ABSOLUTE,
    ANY_DESCENDANT,
    MAX_LENGTH,
    MAX_NESTING,
    RELATIVE,
    Binary,
    Call,
    Expression,
    Filter,
    NameTest,
    Negation,
    Number,
    Path,
    Step,
    Text,
    TypeTest,
    walk,
)


def names(*steps: str, start: str = RELATIVE) -> Path:
    return Path(start, tuple(Step("child", NameTest(None, step)) for step in steps))


PARENT = Step("parent", TypeTest("node"))
ONE, TWO, THREE = Number(1), Number(2), Number(3)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("1.50", Number(1.5)),
        (".5", Number(0.5)),
        ("5.", Number(5)),
        (" 'it \"is\"' ", Text('it "is"')),
        ('"it\'s"', Text("it's")),
        ("1 + 2 * 3", Binary("+", ONE, Binary("*", TWO, THREE))),
        ("1 - 2 - 3", Binary("-", Binary("-", ONE, TWO), THREE)),
        ("(1 - 2) - 3", Binary("-", Binary("-", ONE, TWO), THREE)),
        ("1 - (2 - 3)", Binary("-", ONE, Binary("-", TWO, THREE))),
        ("1 or 2 and 3 = 1 < 2", Binary("or", ONE, Binary("and", TWO, Binary("=", THREE, Binary("<", ONE, TWO))))),
        ("1 div 2 mod 3", Binary("mod", Binary("div", ONE, TWO), THREE)),
        ("-1 + 2", Binary("+", Negation(ONE), TWO)),
        ("1 - -2", Binary("-", ONE, Negation(TWO))),
        ("---1", Negation(ONE)),
        ("--1", Negation(Negation(ONE))),
        ("-a|b", Negation(Binary("|", names("a"), names("b")))),
        ("1>=2", Binary(">=", ONE, TWO)),
        ("1!=2", Binary("!=", ONE, TWO)),
        ("a/b", names("a", "b")),
        ("/a/b", names("a", "b", start=ABSOLUTE)),
        ("/", Path(ABSOLUTE, ())),
        ("/ = 1", Binary("=", Path(ABSOLUTE, ()), ONE)),
        ("../a", Path(RELATIVE, (PARENT, Step("child", NameTest(None, "a"))))),
        (".", Path(RELATIVE, (Step("self", TypeTest("node")),))),
        ("//a", Path(ABSOLUTE, (ANY_DESCENDANT, Step("child", NameTest(None, "a"))))),
        (".//*", Path(RELATIVE, (Step("self", TypeTest("node")), ANY_DESCENDANT, Step("child", NameTest(None, "*"))))),
        ("@k", Path(RELATIVE, (Step("attribute", NameTest(None, "k")),))),
        ("@*", Path(RELATIVE, (Step("attribute", NameTest(None, "*")),))),
        ("o:a", Path(RELATIVE, (Step("child", NameTest("o", "a")),))),
        ("o:*", Path(RELATIVE, (Step("child", NameTest("o", "*")),))),
        ("child::a", names("a")),
        ("parent :: node()", Path(RELATIVE, (PARENT,))),
        ("text()", Path(RELATIVE, (Step("child", TypeTest("text")),))),
        ("processing-instruction('p')", Path(RELATIVE, (Step("child", TypeTest("processing-instruction", "p")),))),
        ("a[1]", Path(RELATIVE, (Step("child", NameTest(None, "a"), (ONE,)),))),
        ("..[1][2]", Path(RELATIVE, (Step("parent", TypeTest("node"), (ONE, TWO)),))),
        ("(a)[1]", Filter(names("a"), (ONE,))),
        ("f()", Call("f", (), 0)),
        (" f(1, 'x')", Call("f", (ONE, Text("x")), 1)),
        ("jr:itext('x')", Call("jr:itext", (Text("x"),), 0)),
        ("f()/a", Path(Call("f", (), 0), (Step("child", NameTest(None, "a")),))),
        ("f()[1]//a", Path(Filter(Call("f", (), 0), (ONE,)), (ANY_DESCENDANT, Step("child", NameTest(None, "a"))))),
        # Words and signs that are names where a name stands.
        ("and and or", Binary("and", names("and"), names("or"))),
        ("div div mod", Binary("div", names("div"), names("mod"))),
        ("* * *", Binary("*", names("*"), names("*"))),
        ("2*a", Binary("*", TWO, names("a"))),
        ("text", names("text")),
        ("1div2", Binary("div", ONE, TWO)),
        ("a-b", names("a-b")),
        ("a -b", Binary("-", names("a"), names("b"))),
        ("a.b", names("a.b")),
        ("ဒေသ/é", names("ဒေသ", "é")),
        ("a\u00a0=\n1", Binary("=", names("a"), ONE)),
    ],
)
def test_an_expression_becomes_its_tree(text: str, tree: Expression) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("", 0, "name"),
        ("  ", 2, "name"),
        ("1 +", 3, "name"),
        ("selected(a", 10, ")"),
        ("f(1,", 4, "name"),
        ("f(,)", 2, "name"),
        ("a or or 1", 8, "operator"),
        ("a b", 2, "operator"),
        ("1 2", 2, "operator"),
        ("'a' 'b'", 4, "operator"),
        ("$x = 1", 0, "expression"),
        ("a = “b”", 4, "expression"),
        ("'open", 0, "expression"),
        ("a ! b", 2, "expression"),
        ("a[1", 3, "]"),
        ("a]", 1, "operator"),
        ("(1", 2, ")"),
        ("1)", 1, "operator"),
        ("a/", 2, "name"),
        ("//", 2, "name"),
        ("a//", 3, "name"),
        ("+1", 0, "name"),
        ("= 1", 0, "name"),
        ("sideways::a", 0, "axis"),
        ("child::", 7, "name"),
        ("node(1)", 5, ")"),
        ("@", 1, "name"),
        ("f()()", 3, "operator"),
        ("1(", 1, "operator"),
    ],
)
def test_what_breaks_the_grammar_is_refused_where_it_does(text: str, position: int, expected: str) -> None:
    with pytest.raises(ExpressionSyntax) as refusal:
        parse(text)
    assert refusal.value.details == {"position": position, "expected": expected}


def test_length_and_nesting_have_an_end() -> None:
    parse("'" + "x" * (MAX_LENGTH - 2) + "'")
    parse("(" * (MAX_NESTING - 1) + "1" + ")" * (MAX_NESTING - 1))
    for text in ("'" + "x" * (MAX_LENGTH - 1) + "'", "(" * 50_000, "a[" * 50_000, "f(" * 50_000, "1" + "=1" * 500):
        with pytest.raises(ExpressionSyntax):
            parse(text)


def test_a_long_chain_is_one_level() -> None:
    for operator in ("+", " or ", " and ", "*", "|"):
        assert sum(1 for _ in walk(parse(operator.join(["a"] * 5000)))) == 5001


def test_every_part_of_a_tree_is_walked_parents_first() -> None:
    tree = parse("-f(a[1 = 2], (b)[3])/c['x'] + 4")
    kinds = [type(one).__name__ for one in walk(tree)]
    assert kinds == [
        "Binary", "Negation", "Path", "Call", "Path", "Binary", "Number", "Number", "Filter", "Path", "Number", "Text",
        "Number",
    ]  # fmt: skip
