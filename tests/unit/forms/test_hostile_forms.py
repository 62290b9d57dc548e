"""Forms that somebody made to do harm: a clear problem, bounded time and memory, nothing else touched."""

import sys
import time
from collections.abc import Iterator

import pytest

from fieldreport.errors import FormRefused
from fieldreport.forms.answers import Answers
from fieldreport.forms.live import MAX_LENGTH
from fieldreport.forms.read import read_definition
from fieldreport.forms.review import review
from fieldreport.forms.texts import MAX_SHOWN
from fieldreport.forms.xform import expressions, model
from fieldreport.forms.xpath import context
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.kit import definition_of, report, values, xform

ALLOWED = 5.0
"""Seconds of CPU that a hostile form may cost."""

TRACED = 4 if sys.gettrace() is not None else 1
"""Measuring coverage makes Python so many times slower; what is bounded is the work."""


@pytest.fixture
def within() -> Iterator[list[float]]:
    """Check that a test takes no more than it may; it can ask for less or more by the list."""
    allowed = [ALLOWED]
    start = time.process_time()
    yield allowed
    assert time.process_time() - start < allowed[0] * TRACED


def test_an_entity_bomb_is_refused(within: list[float]) -> None:
    bomb = "<!DOCTYPE b [" + "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 60)) + "]>"
    with pytest.raises(FormRefused):
        read_definition(bomb + xform("<a>&e59;</a>"), {})


@pytest.mark.parametrize(
    "expression", ["(" * 3000 + "1" + ")" * 3000, "not(" * 3000 + "1" + ")" * 3000, "a[" * 3000 + "1" + "]" * 3000]
)
def test_a_deeply_nested_expression_is_a_problem(expression: str, within: list[float]) -> None:
    definition = definition_of("<a/>", f'<bind nodeset="/data/a" calculate="{expression}"/>')
    assert [problem.code for problem in definition.problems] == ["expression.syntax"]


def test_groups_nested_deeply_are_refused(within: list[float]) -> None:
    with pytest.raises(FormRefused):
        read_definition(xform("<a/>", body="<group>" * 2000 + "</group>" * 2000), {})


def test_a_catastrophic_pattern_ends(within: list[float]) -> None:
    answers = report("<a/>", '<bind nodeset="/data/a" constraint="regex(., \'(a+)+$\')"/>')
    answers.set("/a", "a" * 40 + "b")
    answers.view("/a")


def test_a_calculation_that_doubles_itself_ends(within: list[float]) -> None:
    answers = report(
        "<a>x</a><b>x</b>",
        '<bind nodeset="/data/a" calculate="concat(/data/b, /data/b)"/>'
        '<bind nodeset="/data/b" calculate="concat(/data/a, /data/a)"/>',
    )
    assert answers.problems


def test_relevance_that_denies_itself_ends(within: list[float]) -> None:
    answers = report("<g><a>1</a></g>", '<bind nodeset="/data/g" relevant="./a = \'\'"/>')
    assert [problem.code for problem in answers.problems] == ["calculation.unsettled"]


def test_counts_that_feed_one_another_end(within: list[float]) -> None:
    within[0] = 20.0
    answers = report(
        '<n>1000</n><o jr:template=""><i jr:template=""><x/></i></o>',
        "",
        '<repeat nodeset="/data/o" jr:count="/data/n"><repeat nodeset="/data/o/i" jr:count="/data/n"/></repeat>',
    )
    assert {problem.code for problem in answers.problems} == {"repeat.count_too_high"}


def test_a_count_that_counts_itself_ends(within: list[float]) -> None:
    answers = report('<r jr:template=""><x/></r>', "", '<repeat nodeset="/data/r" jr:count="count(/data/r) + 1"/>')
    assert {problem.code for problem in answers.problems} <= {"repeat.count_too_high", "calculation.unsettled"}


@pytest.mark.parametrize(
    "source",
    [
        "jr://file/../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "https://example.org/x.xml",
        "jr://file/x.xml",
    ],
)
def test_names_outside_the_package_lead_nowhere(source: str) -> None:
    definition = definition_of("<a/>", f'<instance id="l" src="{source}"/>')
    assert [problem.code for problem in definition.problems] == ["list.missing"]
    assert definition.lists["l"].elements() == []


def test_html_in_labels_is_never_more_than_text() -> None:
    answers = report(
        "<a/>",
        body='<input ref="/data/a"><label>&lt;img src="file:///x"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
        "[x](javascript:alert(1))</label></input>",
    )
    label = answers.view("/a").label
    assert label is not None
    assert {type(run.text) for block in label.blocks for run in block.runs} == {str}
    assert "<img" not in label.plain


def test_a_form_with_a_thousand_any_depth_references_is_read_in_time(within: list[float]) -> None:
    binds = "".join(f'<bind nodeset="/data/q{n}" calculate="count(//*//*//*//*//q{n})"/>' for n in range(1000))
    definition = definition_of("".join(f"<q{n}/>" for n in range(1000)), binds)
    assert not definition.problems


def test_more_dependencies_than_can_be_worked_with_are_refused(within: list[float]) -> None:
    within[0] = 20.0
    binds = "".join(f'<bind nodeset="/data/q{n}" calculate="count(//*) + {n}"/>' for n in range(700))
    with pytest.raises(FormRefused):
        read_definition(xform("".join(f"<q{n}/>" for n in range(700)), binds), {})
    binds = "".join(f'<bind nodeset="/data/q{n}" calculate="count(//x{n}//*)"/>' for n in range(700))
    with pytest.raises(FormRefused):
        read_definition(xform("".join(f"<q{n}/>" for n in range(700)), binds), {})


def test_broken_stored_answers_open_as_far_as_they_fit() -> None:
    definition = definition_of('<r jr:template=""><x/></r>', body='<repeat nodeset="/data/r"/>')
    stored = {
        "/r[k0000000000000001]/#order": "9" * 5000,
        "/r[k000]/#order": "1",
        "/r[k0000000000000002]/x": "no position",
        "//": "x",
        "x" * 10_000 + "/#order": "1",
    }
    answers = Answers.reopen(definition=definition, surroundings=surroundings(), stored=stored)
    assert answers.children("/r") == ("/r[k0000000000000001]",)
    assert answers.stored()["/r[k0000000000000002]/x"] == "no position"


def test_what_goes_wrong_is_listed_but_not_without_end() -> None:
    binds = "".join(f'<bind nodeset="/data/q{n}" calculate="unheard-of()"/>' for n in range(150))
    assert len(report("".join(f"<q{n}/>" for n in range(150)), binds).problems) == 100


DOUBLING = "".join(
    f'<bind nodeset="/data/q{n}" calculate="concat(/data/q{n - 1}, /data/q{n - 1})"/>' for n in range(1, 17)
)
"""From ten characters in q0 to 655,360 in q16."""

HEAVY = "count(//*[count(//*) &gt; 0])"
"""A million steps in a form of a thousand questions."""


@pytest.fixture
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an act take two million steps instead of thirty, so that the tests do not take so long."""
    monkeypatch.setattr(context, "RESERVE", 2_200_000)


def questions(count: int) -> str:
    return "".join(f"<q{n}/>" for n in range(count))


@pytest.mark.usefixtures("impatience", "within")
def test_calculations_that_are_slow_together_stop() -> None:
    calculations = "".join(f'<bind nodeset="/data/q{n}" calculate="{HEAVY}"/>' for n in range(90))
    answers = report(questions(1000), calculations)
    assert {str(problem.details["reason"]) for problem in answers.problems} == {"too much work"}
    assert values(answers), "the first ones were worked out"
    answers.set("/q999", "x")
    assert answers.view("/q999").value == "x"


@pytest.mark.usefixtures("impatience", "within")
def test_a_label_that_is_slow_to_make_has_gaps() -> None:
    outputs = "".join(f'<output value="{HEAVY} + {n}"/>,' for n in range(60))
    label = f'<input ref="/data/q0"><label>{outputs}</label></input>'
    answers = report(questions(1000), body=label)
    shown = answers.view("/q0").label
    assert shown is not None
    assert shown.plain.startswith("1004,1005,")
    assert shown.plain.endswith(",,,")


@pytest.mark.usefixtures("impatience", "within")
def test_looking_through_a_report_with_slow_messages_ends() -> None:
    body = "".join(f'<group><label><output value="{HEAVY}"/></label></group>' for _ in range(60))
    assert len(review(report(questions(1000), body=body)).sections) == 60


def test_a_form_cannot_fill_the_memory_with_answers(within: list[float]) -> None:
    copies = "".join(f'<bind nodeset="/data/q{n}" calculate="concat({n}, /data/q16)"/>' for n in range(17, 200))
    answers = report(
        f"<q0>0123456789</q0>{''.join(f'<q{n}/>' for n in range(1, 200))}<r/>",
        DOUBLING + copies + '<bind nodeset="/data/r" calculate="/data/q0"/>',
    )
    assert sum(map(len, answers.stored().values())) <= MAX_LENGTH
    assert {str(problem.details["reason"]) for problem in answers.problems} == {"too long a report"}
    assert answers.view("/r").value == "0123456789", "what is short still fits"


def test_instances_cannot_fill_the_memory_with_what_the_form_says_in_them() -> None:
    answers = report(f'<r jr:template=""><x>{"x" * 100_000}</x></r>', "", '<repeat nodeset="/data/r" jr:count="1000"/>')
    assert len(answers.children("/r")) in {MAX_LENGTH // 100_000 - 1, MAX_LENGTH // 100_000}
    assert [problem.code for problem in answers.problems] == ["repeat.count_too_high"]


def test_a_label_cannot_fill_the_memory() -> None:
    outputs = '<output value="/data/q16"/>' * 100
    label = f'<input ref="/data/q0"><label>{outputs}</label></input>'
    answers = report(f"<q0>0123456789</q0>{''.join(f'<q{n}/>' for n in range(1, 17))}", DOUBLING, label)
    shown = answers.view("/q0").label
    assert shown is not None
    assert len(shown.source) == MAX_SHOWN


def test_a_list_is_read_once_however_often_it_is_named(within: list[float]) -> None:
    rows = "name,label\n" + "".join(f"v{n},Village {n}\n" for n in range(20_000))
    names = [f"jr://file-csv/{'a/' * n}x.csv" for n in range(300)]
    lists = "".join(f'<instance id="l{n}" src="{name}"/>' for n, name in enumerate(names))
    definition = definition_of("<a/>", model=lists, attachments={"x.csv": rows.encode()})
    assert definition.lists["l299"] is definition.lists["l0"]


def test_lists_that_are_too_large_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MAX_LIST_NODES", 10)
    rows = b"name,label\na,A\nb,B\n"
    lists = "".join(f'<instance id="l{n}" src="jr://file-csv/{n}.csv"/>' for n in range(3))
    definition = definition_of("<a/>", model=lists, attachments={f"{n}.csv": rows for n in range(3)})
    assert [str(problem.details["list"]) for problem in definition.problems] == ["l1", "l2"]
    assert len(definition.lists["l0"].elements()) == 1
    assert definition.lists["l1"].elements() == []


@pytest.mark.parametrize(
    "content", [b"a\n" + b"\n" * 7_000_000, b"," * 7_000_000, b'{"features": [' + b"[]," * 4_000_000 + b"[]]}"]
)
def test_a_list_of_nothing_but_delimiters_is_refused(content: bytes, within: list[float]) -> None:
    definition = definition_of("<a/>", model='<instance id="l" src="jr://file/x"/>', attachments={"x": content})
    assert [problem.code for problem in definition.problems] == ["list.unreadable"]


def test_a_long_narrative_saved_again_and_again_does_not_fill_the_memory() -> None:
    answers = report("<a/>")
    for number in range(100):
        answers.set("/a", "x" * 400_000 + str(number))
    undone = 0
    while answers.can_undo:
        answers.undo()
        undone += 1
    assert 10 <= undone < 30
    for _ in range(undone):
        answers.redo()
    assert answers.view("/a").value.endswith("99")


@pytest.mark.parametrize(
    "expression", ["1" + " + 1" * 20_000, "concat(1" + ", 1" * 30_000 + ")", "a" + "/a" * 40_000 + "]"]
)
@pytest.mark.usefixtures("within")
def test_more_expressions_than_can_be_kept_are_refused(expression: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "MAX_PARTS", 50_000)
    binds = "".join(f'<bind nodeset="/data/q{n}" calculate="{n} + {expression}"/>' for n in range(40))
    with pytest.raises(FormRefused):
        read_definition(xform(questions(40), binds), {})


@pytest.mark.usefixtures("impatience", "within")
def test_a_long_path_read_while_calculating_is_work() -> None:
    path = f"/data/a{'/.' * 20_000}"
    answers = report(
        f"<a/><p>{path}</p>{questions(20)}",
        "".join(f'<bind nodeset="/data/q{n}" calculate="jr:choice-name({n}, /data/p)"/>' for n in range(20)),
    )
    assert "too much work" in {str(problem.details["reason"]) for problem in answers.problems}
