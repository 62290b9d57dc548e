"""A report's answers follow the rules of its form."""

import dataclasses

import pytest

from fieldreport.errors import InvalidInput, NotFound, WrongState
from fieldreport.forms.answers import MAX_ANSWER_LENGTH, Answers
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.live import Ref
from fieldreport.forms.view import Structure, ViolationKind
from tests.unit.forms.kit import problem_codes, reopened, report, values

ADULTS = """
<bind nodeset="/data/age" type="int" constraint=". &lt; 150" jr:constraintMsg="too old"/>
<bind nodeset="/data/adult" calculate="if(../age &gt;= 18, 'yes', 'no')"/>
<bind nodeset="/data/work" relevant="../adult = 'yes'" required="true()" jr:requiredMsg="say it"/>
"""


def adults() -> Answers:
    return report(
        "<age/><adult/><work>none</work>",
        ADULTS,
        '<input ref="/data/age"><label>Age</label></input><input ref="/data/work"><label>Work</label></input>',
    )


def test_an_answer_is_calculated_with_at_once() -> None:
    answers = adults()
    changes = answers.set("/age", "20")
    assert answers.view("/adult").value == "yes"
    assert changes.stored == {"/age": "20", "/adult": "yes"}
    assert {"/age", "/adult", "/work"} <= changes.shown


def test_an_answer_that_does_not_count_is_kept_and_comes_back() -> None:
    answers = adults()
    assert values(answers) == {"/adult": "no"}
    assert "/work" not in answers.leaves()
    assert answers.stored()[Ref("/work")] == "none"
    assert answers.count_hidden_answers() == 1
    answers.set("/age", "20")
    assert answers.view("/work").value == "none"
    answers.set("/age", "2")
    assert answers.view("/work").value == ""
    assert not answers.view("/work").is_relevant


def test_a_violated_constraint_keeps_the_answer_and_gives_the_message_of_the_form() -> None:
    answers = adults()
    answers.set("/age", "200")
    violation = answers.view("/age").violation
    assert violation is not None
    assert violation.kind is ViolationKind.CONSTRAINT
    assert violation.message is not None
    assert violation.message.plain == "too old"
    answers.set("/age", "")
    assert answers.view("/age").violation is None


def test_what_is_required_is_missed_only_where_it_counts() -> None:
    answers = adults()
    answers.set("/work", "")
    assert answers.view("/work").violation is None
    answers.set("/age", "20")
    violation = answers.view("/work").violation
    assert violation is not None
    assert (violation.kind, violation.message and violation.message.plain) == (ViolationKind.REQUIRED, "say it")


def test_an_answer_of_another_type_is_kept_and_told() -> None:
    answers = adults()
    answers.set("/age", "twelve")
    violation = answers.view("/age").violation
    assert violation is not None
    assert (violation.kind, violation.message) == (ViolationKind.DATA_TYPE, None)
    assert answers.stored()[Ref("/age")] == "twelve"


def test_a_blank_answer_is_gone_from_the_draft() -> None:
    answers = adults()
    answers.set("/age", "20")
    assert answers.set("/age", "").stored == {"/age": None, "/adult": "no"}


def test_the_same_answer_again_changes_nothing() -> None:
    answers = adults()
    answers.set("/age", "20")
    changes = answers.set("/age", "20")
    assert (changes.stored, changes.shown) == ({}, frozenset())


def test_a_read_only_question_cannot_be_answered() -> None:
    answers = report(
        "<lock/><g><a>1</a></g>", '<bind nodeset="/data/g" readonly="../lock = 1"/>', '<input ref="/data/g/a"/>'
    )
    answers.set("/g/a", "2")
    changes = answers.set("/lock", "1")
    assert {"/g", "/g/a"} <= changes.shown
    assert answers.view("/g/a").is_readonly
    with pytest.raises(WrongState):
        answers.set("/g/a", "3")


def test_only_questions_take_answers_and_only_so_long_ones() -> None:
    answers = report("<g><a/></g>")
    with pytest.raises(InvalidInput):
        answers.set("/g", "x")
    with pytest.raises(InvalidInput):
        answers.set("/g/a", "x" * (MAX_ANSWER_LENGTH + 1))
    for missing in ("/nowhere", "", "g", "/g/a/", "/g[k0000000000000001]"):
        with pytest.raises(NotFound):
            answers.set(missing, "x")
        with pytest.raises(NotFound):
            answers.view(missing)


def test_a_place_without_a_question_is_hidden() -> None:
    view = adults().view("/adult")
    assert (view.kind, view.value, view.label) == (Structure.HIDDEN, "no", None)


def test_the_view_of_a_question_has_what_the_form_says_of_it() -> None:
    answers = report(
        "<a/>",
        '<bind nodeset="/data/a" type="decimal" fr:role="x"/>',
        '<range ref="/data/a" appearance="vertical" start="1" end="5"><label>L</label><hint>H</hint></range>',
    )
    view = answers.view("/a")
    assert (view.kind, view.data_type, view.appearance) == (ControlKind.RANGE, DataType.DECIMAL, "vertical")
    assert (view.attributes, view.meaning) == ({"start": "1", "end": "5"}, {"role": "x"})
    assert view.label is not None
    assert view.hint is not None
    assert (view.label.plain, view.hint.plain) == ("L", "H")


def test_the_tree_can_be_walked() -> None:
    answers = report("<g><a/></g><b/>", body='<group ref="/data/g"><label>G</label><hint>H</hint></group>')
    assert answers.children("/") == ("/g", "/b", "/meta")
    assert answers.children("/g") == ("/g/a",)
    assert answers.children("/g/a") == ()
    assert answers.view("/").kind is Structure.ROOT
    group = answers.view("/g")
    assert group.kind is Structure.GROUP
    assert group.label is not None
    assert group.hint is not None
    with pytest.raises(NotFound):
        answers.children("/x")


def test_a_file_is_sealed_apart_and_keeps_its_name_while_it_does_not_count() -> None:
    answers = report(
        "<ask>1</ask><photo/>",
        '<bind nodeset="/data/photo" type="binary" relevant="../ask = 1"/>',
        '<upload ref="/data/photo"/>',
    )
    answers.set("/photo", "p.jpg")
    assert answers.attachments() == {"/photo": "p.jpg"}
    assert "/photo" not in answers.leaves()
    answers.set("/ask", "")
    assert answers.attachments() == {}
    assert answers.view("/photo").value == "p.jpg"


def test_answers_for_places_that_the_form_lacks_are_kept() -> None:
    answers = reopened(adults(), {"/age": "3", "/elsewhere": "x"})
    assert answers.stored()[Ref("/elsewhere")] == "x"
    assert "/elsewhere" not in answers.leaves()


def test_reopening_does_not_calculate_again_unless_it_is_told_to() -> None:
    stored = {**adults().stored(), Ref("/age"): "40"}
    fresh = adults()
    kept = reopened(fresh, stored)
    assert kept.view("/adult").value == "no"
    again = Answers.reopen(
        definition=fresh.definition, surroundings=fresh._surroundings, stored=stored, recalculate=True
    )
    assert again.view("/adult").value == "yes"


def test_calculations_that_do_not_settle_are_a_problem_and_end() -> None:
    answers = report(
        "<a>1</a><b>1</b>",
        '<bind nodeset="/data/a" calculate="../b + 1"/><bind nodeset="/data/b" calculate="../a + 1"/>',
        '<input ref="/data/a"/>',
    )
    assert {problem.code for problem in answers.problems} == {"calculation.unsettled"}
    answers.set("/a", "1")


def test_actions_that_set_one_another_off_without_end_are_a_problem_and_end() -> None:
    answers = report(
        "<a/><b/>",
        "",
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="/data/a + 1"/></input>'
        '<input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/a" value="/data/b + 1"/></input>',
    )
    answers.set("/a", "1")
    assert [problem.part for problem in answers.problems] == ["setvalue"]
    answers.undo()
    assert answers.view("/a").value == ""


def test_a_calculation_that_fails_is_a_problem_and_leaves_things_as_they_are() -> None:
    answers = report(
        "<a>1</a><b>kept</b><r/>",
        '<bind nodeset="/data/b" calculate="unheard-of(../a)"/><bind nodeset="/data/a" relevant="unheard-of()"/>',
    )
    assert values(answers) == {"/a": "1", "/b": "kept"}
    assert {(problem.path, problem.part) for problem in answers.problems} == {("/b", "calculate"), ("/a", "relevant")}
    assert problem_codes(answers.definition) == ["expression.unknown_function"] * 2


def test_a_function_that_is_unknown_is_no_matter_until_it_is_reached() -> None:
    answers = report("<a/>", '<bind nodeset="/data/a" calculate="if(true(), 1, unheard-of())"/>')
    assert values(answers) == {"/a": "1"}
    assert not answers.problems


def test_views_are_values() -> None:
    answers = adults()
    assert answers.view("/age") == answers.view("/age")
    with pytest.raises(dataclasses.FrozenInstanceError):
        answers.view("/age").value = "1"  # type: ignore[misc]


def test_positions_lead_to_references() -> None:
    answers = report(
        "<r><a/></r><r><a/></r><g><b/></g>", body='<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>'
    )
    first, second = answers.children("/r")
    assert answers.by_position("/data/r[2]/a") == f"{second}/a"
    assert answers.by_position("/data/r/a") == f"{first}/a"
    assert answers.by_position("/data/orx:meta/orx:instanceID") == "/meta/instanceID"
    for missing in ("/data/r[3]", "/data/r[0]", "/data/x", "/other", "/data/r[x]", ""):
        with pytest.raises(NotFound):
            answers.by_position(missing)
    assert answers.instances(("data", "r", "a")) == (f"{first}/a", f"{second}/a")


def test_what_the_form_works_out_is_not_for_anybody_to_write() -> None:
    answers = report("<a>1</a><b/>", '<bind nodeset="/data/b" calculate="/data/a + 1"/>')
    with pytest.raises(WrongState):
        answers.set("/b", "99")
    assert answers.view("/b").value == "2"


@pytest.mark.parametrize(
    ("attributes", "value", "fits"),
    [
        ('start="1" end="10"', "1", True),
        ('start="1" end="10"', "10.0", True),
        ('start="1" end="10"', "11", False),
        ('start="1" end="10"', "0", False),
        ('start="10" end="-10"', "-10", True),
        ('start="10" end="-10"', "11", False),
        ('start="1"', "1000", True),
        ('end="x"', "-5", True),
    ],
)
def test_a_number_outside_its_range_is_a_violation(attributes: str, value: str, *, fits: bool) -> None:
    answers = report(
        "<a/>",
        '<bind nodeset="/data/a" type="decimal"/>',
        f'<range ref="/data/a" {attributes}><label>A</label></range>',
    )
    answers.set("/a", value)
    violation = answers.view("/a").violation
    assert (violation is None) is fits
    assert violation is None or violation.kind is ViolationKind.DATA_TYPE
