"""Reading a form: what it holds, and what is wrong with it as problems with a place."""

import pytest

from fieldreport.errors import FormRefused
from fieldreport.forms.definition import Control, ControlKind, Event, Group, Repeat
from fieldreport.forms.findings import Severity
from fieldreport.forms.graph import Aspect
from fieldreport.forms.read import MAX_PLACES, read_definition
from tests.unit.forms.kit import HEAD, definition_of, problem_codes, xform


def test_a_form_says_what_it_is() -> None:
    definition = definition_of("<a/>")
    assert (definition.id, definition.version, definition.title) == ("a_form", "7", "A form")
    assert list(definition.places) == [
        ("data",), ("data", "a"), ("data", "meta"), ("data", "meta", "instanceID"), ("data", "meta", "deprecatedID"),
    ]  # fmt: skip
    assert not definition.problems
    assert "data" not in repr(definition)


def test_identifiers_that_the_form_has_are_not_added() -> None:
    definition = definition_of("<meta><instanceID/><deprecatedID/></meta>")
    assert len(definition.places) == 4


def test_bind_attributes_of_our_namespace_carry_meaning() -> None:
    definition = definition_of("<a/>", '<bind nodeset="/data/a" fr:role="incident.when" fr:sensitive="yes" odk:x="1"/>')
    assert definition.places["data", "a"].bind.meaning == {"role": "incident.when", "sensitive": "yes"}


def test_two_binds_of_one_place_add_up() -> None:
    definition = definition_of(
        "<a/>",
        '<bind nodeset="/data/a" type="int" required="true()" jr:requiredMsg="needed" jr:preload="uid"/>'
        '<bind nodeset="/data/a" calculate="1" fr:role="x"/>',
    )
    bind = definition.places["data", "a"].bind
    assert bind.data_type == "int"
    assert bind.required is not None
    assert bind.calculate is not None
    assert bind.required_message is not None
    assert (bind.preload, bind.meaning) == ("uid", {"role": "x"})


def test_controls_are_kept_in_their_order() -> None:
    definition = definition_of(
        "<a/><g><b/></g><r><c/></r><d/>",
        '<bind id="dd" nodeset="/data/d"/>',
        '<textarea ref="/data/a" appearance="multiline" rows="5"/>'
        '<group><label>Loose</label><group ref="/data/g"><odk:rank ref="b"/></group></group>'
        '<repeat nodeset="/data/r"><upload ref="/data/r/c" mediatype="image/*"/></repeat><range bind="dd" start="1"/>',
    )
    text, group, repeat, last = definition.contents
    assert isinstance(text, Control)
    assert isinstance(group, Group)
    assert isinstance(repeat, Repeat)
    assert isinstance(last, Control)
    assert (text.kind, text.appearance, text.attributes) == (ControlKind.INPUT, "multiline", {"rows": "5"})
    assert group.path is None
    assert repeat.path == ("data", "r")
    assert last.path == ("data", "d")
    assert not definition.problems


@pytest.mark.parametrize(
    ("binds", "body", "code", "path", "part"),
    [
        ('<bind nodeset="/data/a" relevant="selected(../b"/>', "", "expression.syntax", "/a", "relevant"),
        ('<bind nodeset="/data/a" relevant="selectd(../b)"/>', "", "expression.unknown_function", "/a", "relevant"),
        ('<bind nodeset="/data/a" relevant="not()"/>', "", "expression.wrong_arguments", "/a", "relevant"),
        ('<bind relevant="1"/>', "", "bind.no_place", "", ""),
        ('<bind nodeset="/data/x"/>', "", "bind.unknown_place", "/x", "bind"),
        ('<bind nodeset="1 + 1"/>', "", "reference.not_a_path", "", "bind"),
        ('<bind nodeset="/data/a/("/>', "", "expression.syntax", "", "bind"),
        ('<bind nodeset="string(.)/x"/>', "", "reference.not_a_path", "", "bind"),
        ('<bind nodeset="/data/*/preceding::b"/>', "", "reference.not_a_path", "", "bind"),
        ('<bind nodeset="/data/a" type="hologram"/>', "", "bind.unknown_type", "/a", "type"),
        ("", "<input/>", "control.no_place", "", "input"),
        ("", '<input ref="/data/x"/>', "control.unknown_place", "/x", "input"),
        ("", '<input ref="]"/>', "expression.syntax", "", "input"),
        ("", '<input ref="/data/a"/><input ref="/data/a"/>', "control.twice", "/a", "input"),
        ("", '<repeat nodeset="/data/x"/>', "control.unknown_place", "/x", "repeat"),
        ("", '<repeat nodeset="/data/r"/><repeat nodeset="/data/r"/>', "repeat.twice", "/r", "repeat"),
        ("", '<repeat nodeset="/data"/>', "repeat.twice", "", "repeat"),
        ("", '<input ref="/data/a"><label><output/></label></input>', "output.empty", "/a", "label"),
        ("", '<input ref="/data/a"><label><output value=")"/></label></input>', "expression.syntax", "/a", "label"),
        ("", '<input ref="/data/a"><label ref=")"/></input>', "expression.syntax", "/a", "label"),
        ("", '<select1 ref="/data/a"><itemset nodeset=")"/></select1>', "expression.syntax", "/a", "choice_filter"),
        (
            "",
            '<select1 ref="/data/a"><itemset nodeset="/data/r"><value ref=")"/></itemset></select1>',
            "expression.syntax",
            "/a",
            "choice value",
        ),
        ('<setvalue event="odk-instance-load" value="1"/>', "", "action.no_place", "", "setvalue"),
        ('<setvalue event="odk-instance-load" ref="/data/x"/>', "", "action.unknown_place", "", "setvalue"),
        ('<setvalue event="odk-instance-load" ref=")"/>', "", "expression.syntax", "", "setvalue"),
        ('<setvalue event="odk-instance-load" ref="1"/>', "", "action.unknown_place", "", "setvalue"),
        ('<setvalue event="never" ref="/data/a"/>', "", "action.no_event", "/a", "setvalue"),
        ('<odk:setgeopoint event="odk-instance-load" ref="/data/a"/>', "", "action.not_done", "", "action"),
        ('<instance src="jr://file/x.xml"/>', "", "list.no_name", "", ""),
        ('<instance id="l"><root/></instance><instance id="l"><root/></instance>', "", "list.twice", "", ""),
        ('<instance id="l" src="jr://file-csv/x.csv"/>', "", "list.missing", "", ""),
        ('<instance id="l" src="file:///etc/passwd"/>', "", "list.missing", "", ""),
        ('<instance id="l" src="jr://file/../../broken.xml"/>', "", "list.unreadable", "", ""),
        ('<itext><translation lang="a"/><translation lang="a"/></itext>', "", "language.twice", "", ""),
    ],
)
def test_what_is_wrong_is_a_problem_with_a_place(binds: str, body: str, code: str, path: str, part: str) -> None:
    definition = definition_of("<a/><b/><r><c/></r>", binds, body, attachments={"broken.xml": b"<", "passwd": b"x"})
    found = [(problem.code, problem.path, problem.part) for problem in definition.problems]
    assert (code, path, part) in found


def test_a_syntax_error_tells_where() -> None:
    problem = definition_of("<a/>", '<bind nodeset="/data/a" calculate="1 + 2 + )"/>').problems[0]
    assert problem.severity is Severity.ERROR
    assert problem.details["position"] == 8


def test_attributes_are_no_places_and_no_problem() -> None:
    definition = definition_of(
        '<a x=""/>',
        '<bind nodeset="/data/a/@x" calculate="1"/><setvalue event="odk-instance-load" ref="/data/a/@x" value="1"/>',
    )
    assert not definition.problems


def test_the_last_saved_report_is_never_handed_out() -> None:
    definition = definition_of("<a/>", '<instance id="last" src="jr://instance/last-saved"/>')
    assert not definition.problems
    assert definition.lists["last"].elements() == []


def test_lists_come_from_the_form_and_from_its_attachments_alone() -> None:
    definition = definition_of(
        "<a/>",
        '<instance id="own"><root><item/></root></instance><instance id="beside" src="jr://file-csv/x.csv"/>',
        attachments={"x.csv": b"name\na\n"},
    )
    assert {name: len(list(node.descendants())) for name, node in definition.lists.items()} == {"own": 2, "beside": 3}


@pytest.mark.parametrize(
    "document",
    [
        "",
        "not XML",
        "<html/>",
        f"{HEAD}<h:head/><h:body/></h:html>",
        f"{HEAD}<h:head><model/></h:head></h:html>",
        f"{HEAD}<h:head><model/></h:head><h:body/></h:html>",
        f"{HEAD}<h:head><model><instance/></model></h:head><h:body/></h:html>",
        f"{HEAD}<h:head><model><instance><a/><b/></instance></model></h:head><h:body/></h:html>",
        "<!DOCTYPE h [<!ENTITY a 'b'>]>" + xform("<a>&a;</a>"),
        xform("<a>" * 3000 + "</a>" * 3000),
        xform("".join(f"<q{number}/>" for number in range(MAX_PLACES + 1))),
    ],
)
def test_what_is_no_form_is_refused_with_a_reason(document: str) -> None:
    with pytest.raises(FormRefused) as refusal:
        read_definition(document, {})
    assert refusal.value.details["reason"]


def test_a_form_may_have_no_title_and_no_problem_list_without_end() -> None:
    binds = "".join(f'<bind nodeset="/data/x{number}"/>' for number in range(1500))
    definition = read_definition(xform("<a/>", binds).replace("<h:title>A form</h:title>", ""), {})
    assert definition.title == ""
    assert len(definition.problems) == 1000


def test_several_nodes_of_one_name_are_one_place() -> None:
    definition = definition_of(
        '<r jr:template=""><a>t</a></r><r><a>1</a></r><r><a>2</a><b/></r>', body='<repeat nodeset="/data/r"/>'
    )
    place = definition.places["data", "r"]
    assert [child.name for child in place.children] == ["a", "b"]
    assert place.pattern.string() == "t"
    assert [node.string() for node in place.own_instances] == ["1", "2"]


def test_actions_know_their_events_and_their_source() -> None:
    definition = definition_of(
        "<a/><b/>",
        '<bind id="bb" nodeset="/data/b"/>',
        '<input ref="/data/a">'
        '<setvalue event="xforms-value-changed odk-new-repeat other" bind="bb">text</setvalue></input>',
    )
    (action,) = definition.actions
    assert action.events == {Event.VALUE_CHANGED, Event.NEW_REPEAT}
    assert (action.source, action.path) == (("data", "a"), ("data", "b"))
    assert definition.places["data", "a"].actions == (action,)


def test_cells_that_wait_for_each_other_are_found() -> None:
    definition = definition_of(
        "<a/><b/>", '<bind nodeset="/data/a" calculate="../b + 1"/><bind nodeset="/data/b" calculate="../a + 1"/>'
    )
    ((one, other),) = definition.graph.loops
    assert {one.path[-1], other.path[-1]} == {"a", "b"}
    assert one.aspect is Aspect.CALCULATE


def test_itext_elements_that_are_no_translations_are_ignored() -> None:
    definition = definition_of(
        "<a/>",
        model='<itext><other/><translation lang="x"><text id="t"><other/><value>w</value></text><note/></translation>'
        "</itext>",
    )
    assert definition.default_language == "x"
    assert not problem_codes(definition)


def test_places_may_be_named_from_where_the_reference_stands() -> None:
    definition = definition_of(
        "<a/><g><b/></g>",
        '<bind nodeset="./a" type="int"/>',
        '<group ref="/data/g"><input ref="current()/../a"/><input ref="./b"/></group>',
    )
    assert not definition.problems
    assert definition.places["data", "a"].bind.data_type == "int"
    assert definition.places["data", "a"].control is not None
    assert definition.places["data", "g", "b"].control is not None
