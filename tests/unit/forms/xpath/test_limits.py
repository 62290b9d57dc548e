"""Whatever a form's author wrote, evaluating it ends soon, in our own error, and needs little memory."""

import sys
import time

import pytest

from fieldreport.errors import EvaluationFailed, ExpressionSyntax
from fieldreport.forms.tree import read_xml
from fieldreport.forms.xpath import (
    UNKNOWN_FUNCTION,
    WRONG_ARGUMENTS,
    CallProblem,
    Context,
    Environment,
    compile_expression,
    references,
)
from fieldreport.forms.xpath.context import MAX_TEXT, WORK
from fieldreport.forms.xpath.syntax import MAX_NESTING
from tests.unit.forms.xpath.desk import at, environment, villages

SHAPES = [
    ("(", "1", ")"),
    ("if(true(), 1, ", "1", ")"),
    ("if(", "1", ", 1, 2)"),
    ("concat('a', ", "1", ")"),
    ("not(", "1", ")"),
    ("once(", "1", ")"),
    ("coalesce('', ", "1", ")"),
    ("checklist(-1, -1, ", "1", ")"),
    ("count((.|.)[", "1", "])"),
    ("position(..[", "1", "])"),
    ("*[", "1", "]"),
    ("(*)[", "1", "]"),
    ("*[a = '1' and b[", "1", "]]"),
    ("-(", "1", ")"),
    ("1 = (", "1", ")"),
    ("1 or 1 and 1 = 1 < 1 + 1 * (", "1", ")"),
    ("indexed-repeat(", "*", ", *, 1)"),
    ("randomize(", "*", ", 1)"),
]


def far_down(depth: int, work: object) -> None:
    """Call *work* with so much of Python's stack used already."""
    if depth:
        far_down(depth - 1, work)
    else:
        assert callable(work)
        work()


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape[0])
def test_the_deepest_nesting_that_is_read_is_evaluated_too(shape: tuple[str, str, str]) -> None:
    before, middle, after = shape
    context = at("/data", environment())
    refused = 0
    for depth in (*range(1, 20), 39, 40, 49, 50, 59, 60, 79, 98, 99, 100, 110):
        text = before * depth + middle + after * depth

        def evaluate(text: str = text) -> None:
            compiled = compile_expression(text, prefixes={})
            references(compiled.tree, at=("data",))
            compiled(context)

        try:
            far_down(150, evaluate)
        except ExpressionSyntax:
            refused += 1
    assert 0 < refused < 20
    assert sys.getrecursionlimit() == 1000, "the interpreter's own limit is what this is about"
    assert MAX_NESTING == 100


@pytest.mark.parametrize("chained", [" + 1", " or 0", " and 1", " * 1", " | .", "[1]"])
def test_a_chain_of_thousands_is_evaluated(chained: str) -> None:
    compile_expression("." + chained * 5000, prefixes={})(at("/data/age", environment()))


def wide(count: int = 3000) -> Environment:
    around = environment("<data>" + "<x><y>1</y></x>" * count + "<long>" + "a" * 10_000 + "</long></data>")
    around.instances = {"v": villages(2000)}
    return around


@pytest.mark.slow
@pytest.mark.parametrize(
    "expression",
    [
        "count(//*[count(//*) > 0])",
        "count(//*[//*[//*]])",
        "count(/data/x[count(/data/x) > 0])",
        "count(/data/x[count(/data/x/y) > 0])",
        "count(/data/x[count(../x) > 0])",
        "count(/data/x[count(preceding::*) > 0])",
        "count(/data/x[/data/x != //nothing])",
        "count(/data/x[string(/) = ''])",
        "count(/data/x[/data < 1])",
        "count(/data/x[count((../x | ../x)/y) > 0])",
        "count(/data/x[count(../x/..) > 0])",
        "count(/data/x[count(id('q')) > 0])",
        "count(/data/x[position(.) > 0])",
        "count(/data/x[count(randomize(/data/x)) > 0])",
        "count(instance('v')/root/item[count(../item) > 0])",
        "sum(//x[sum(//y) > 0])",
        "count(//*[concat(/data/long, /data/long, /data/long, /data/long, /data/long, /data/long) = //y])",
        "count(//*[regex(concat(/data/long, .), '(a|aa|aaa)*b')])",
    ],
)
def test_too_much_work_ends_soon(expression: str) -> None:
    around = wide()
    started = time.process_time()
    with pytest.raises(EvaluationFailed):
        compile_expression(expression, prefixes={})(at("/data", around))
    assert time.process_time() - started < 15


def test_the_next_evaluation_has_all_its_work_before_it() -> None:
    around = wide()
    context = at("/data", around)
    with pytest.raises(EvaluationFailed):
        compile_expression("count(//*[count(//*) > 0])", prefixes={})(context)
    assert compile_expression("count(//*)", prefixes={})(context) == 6002
    assert 0 < around.work < WORK


def test_a_text_that_doubles_comes_to_an_end() -> None:
    around = environment("<data><a>x</a></data>")
    context = at("/data/a", around)
    doubled = compile_expression("concat(., .)", prefixes={})
    while len(context.node.text) <= MAX_TEXT // 2:
        context.node.text = doubled.as_text(context)
    with pytest.raises(EvaluationFailed):
        doubled.as_text(context)
    above = context.node.parent
    assert above is not None
    above.append(context.node.clone())
    with pytest.raises(EvaluationFailed):
        compile_expression("string(..)", prefixes={}).as_text(context)


@pytest.mark.parametrize(
    "expression",
    [
        "pow(10, 1000000000)",
        "pow(-10, 1000000001)",
        "round(1.5, 1000000000)",
        "round(1.5, -1000000000)",
        "exp10(1e9)".replace("1e9", "1000000000"),
        "9" * 5000,
        "number('" + "9" * 5000 + "')",
        "substr('abc', -1000000000000, 1000000000000000000000)",
        "selected-at('a b', 1000000000000000000000)",
        "substring('abc', -1 div 0, 1 div 0)",
        "format-date(date(1000000000000), '%Y')",
        "date(-100000000000)",
        "string(1 div 3 * 1000000000000000000000000000000)",
        "int(1 div 0)",
    ],
)
def test_huge_numbers_are_no_burden(expression: str) -> None:
    started = time.process_time()
    compile_expression(expression, prefixes={})(at("/data", environment()))
    assert time.process_time() - started < 0.5


def test_calls_that_cannot_succeed_are_told_when_compiled_and_fail_when_reached() -> None:
    problems: list[CallProblem] = []
    compiled = compile_expression("if(true(), 1, selectd(., f(2)) or true(1))", prefixes={}, problems=problems)
    assert problems == [
        CallProblem(UNKNOWN_FUNCTION, "selectd", 2, 14),
        CallProblem(UNKNOWN_FUNCTION, "f", 1, 25),
        CallProblem(WRONG_ARGUMENTS, "true", 1, 34),
    ]
    assert compiled(at("/data", environment())) == 1
    with pytest.raises(EvaluationFailed) as failure:
        compile_expression("f" * 500 + "()", prefixes={})(at("/data", environment()))
    assert len(str(failure.value)) < 200


def test_a_wide_and_deep_document_is_sorted_within_bounds() -> None:
    around = environment()
    around.root = read_xml("<a>" + ("<b>" * 150 + "<c/>" * 50 + "</b>" * 150) * 100 + "</a>")
    compiled = compile_expression("//c/..", prefixes={})
    assert len(compiled.as_nodes(Context(around.root, around))) == 100
