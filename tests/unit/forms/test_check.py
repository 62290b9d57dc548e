"""A form is checked when it comes in: what is found, and that it is found in the office's own rows."""

import time
from collections.abc import Mapping

import pytest

from fieldreport.forms.appearances import appearance_tokens, is_known, is_shown
from fieldreport.forms.checks.meaning import KnownMeanings
from fieldreport.forms.convert import convert_workbook
from fieldreport.forms.findings import Problem, Severity, has_errors, in_sheet_order
from fieldreport.forms.intake import FORM_KINDS, TakenIn, check_package, kind_of, take_in
from fieldreport.forms.package import FormPackage
from fieldreport.forms.spreadsheet import Converted
from fieldreport.services.form_words import PROBLEM_WORDS, words_for_problem
from tests.unit.forms.sheets import Cells, xlsx

MEANINGS = KnownMeanings(roles=frozenset({"incident.when", "incident.place", "person.name"}))


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Convert here: that it works in a process of its own is shown elsewhere, and each costs half a second."""

    def convert_here(untrusted: bytes, kind: str, *, name: str, limits: object) -> Converted:
        xform, attachments, problems, places = convert_workbook(untrusted, kind, name=name)
        made = {one: text.encode() for one, text in attachments.items()}
        return Converted(None if xform is None else xform.encode(), made, tuple(problems), places)

    monkeypatch.setattr("fieldreport.forms.intake.convert", convert_here)


def taken(sheets: Mapping[str, Cells], attachments: Mapping[str, bytes] | None = None) -> TakenIn:
    return take_in(xlsx(sheets), "xlsx", name="form", attachments=attachments or {}, meanings=MEANINGS)


def found(sheets: Mapping[str, Cells], attachments: Mapping[str, bytes] | None = None) -> list[tuple[str, int, str]]:
    result = taken(sheets, attachments)
    assert all(one.code in PROBLEM_WORDS for one in result.problems)
    assert all("…" not in "".join(vars_of(one)) for one in result.problems)
    return [(one.code, one.row, one.column) for one in result.problems]


def vars_of(problem: Problem) -> tuple[str, str]:
    words = words_for_problem(problem)
    return words.happened, words.todo


def survey(*rows: tuple[object, ...], columns: tuple[str, ...] = ("relevant",)) -> dict[str, Cells]:
    return {"survey": [("type", "name", "label", *columns), *rows]}


def test_a_form_without_faults_has_no_problems() -> None:
    result = taken(survey(("text", "a", "A", None), ("text", "b", "B", "${a} = 'x'")))
    assert result.problems == ()
    assert result.is_usable
    assert result.definition is not None
    assert result.package is not None
    assert result.package.source_kind == "xlsx"


# --- expressions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("selected(${a}, 'x'", "expression.syntax"),
        ("${a} = 1 or or 1", "expression.syntax"),
        ("selectd(${a}, 'x')", "expression.unknown_function"),
        ("selected(${a})", "expression.wrong_arguments"),
        ("$a = 'x'", "expression.syntax"),
        ("../nobody = 1", "expression.unknown_name"),
        ("${a} = yes", "expression.unknown_name"),
        ("count(instance('l')/root/item) > 0", "expression.unknown_list"),
    ],
)
def test_what_pyxform_lets_pass_is_found_in_its_row(expression: str, code: str) -> None:
    assert found(survey(("text", "a", "A", None), ("text", "b", "B", expression))) == [(code, 3, "relevant")]


def test_a_similar_name_is_offered() -> None:
    (problem,) = taken(survey(("text", "village", "A", None), ("text", "b", "B", "../vilage = 'x'"))).problems
    assert "similar: village" in words_for_problem(problem).todo


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("regex(., '^[0-9]{4}$')", []),
        ("regex(., '[0-9]{4}')", [("regex.not_anchored", 2, "constraint")]),
        ("regex(., '^[0-9$')", [("regex.broken", 2, "constraint")]),
        ("regex(., concat('^', 'a'))", []),
    ],
)
def test_patterns_are_tried(pattern: str, expected: list[tuple[str, int, str]]) -> None:
    assert found(survey(("text", "a", "A", pattern), columns=("constraint",))) == expected


REPEAT = [("begin_repeat", "r", "R", None), ("integer", "n", "N", None)]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("/data/r/n + 1", ["reference.absolute_in_repeat"]),
        ("sum(/data/r/n)", []),
        ("indexed-repeat(/data/r/n, /data/r, 1)", []),
        ("/data/r[1]/n + 1", []),
        ("${n} + 1", []),
        ("/data/other + 1", []),
    ],
)
def test_an_absolute_path_in_its_own_repeat_is_named(expression: str, expected: list[str]) -> None:
    sheets = survey(
        ("integer", "other", "O", None),
        *REPEAT,
        ("calculate", "c", None, expression),
        ("end_repeat", None, None, None),
        columns=("calculation",),
    )
    result = found(sheets)
    assert [code for code, _, _ in result] == expected
    assert all((row, column) == (5, "calculation") for _, row, column in result)


# --- cycles -----------------------------------------------------------------------------------------------------------


def test_calculations_that_wait_for_each_other_are_an_error() -> None:
    sheets = survey(
        ("calculate", "a", None, "${b} + 1"), ("calculate", "b", None, "${a} + 1"), columns=("calculation",)
    )
    assert [code for code, _, _ in found(sheets)] == ["expression.cycle"]


def test_a_condition_that_waits_for_what_it_hides_is_an_error() -> None:
    sheets = survey(
        ("begin_group", "g", "G", "${c} > 0", None),
        ("integer", "a", "A", None, None),
        ("end_group", None, None, None, None),
        ("calculate", "c", None, None, "${a} + 1"),
        columns=("relevant", "calculation"),
    )
    assert [code for code, _, _ in found(sheets)] == ["expression.cycle"]


def test_a_cycle_within_one_instance_is_an_error_in_a_repeat_too() -> None:
    sheets = survey(
        *REPEAT,
        ("calculate", "a", None, "${b} + 1"),
        ("calculate", "b", None, "${a} + 1"),
        ("end_repeat", None, None, None),
        columns=("calculation",),
    )
    assert [code for code, _, _ in found(sheets)] == ["expression.cycle"]


def test_a_cycle_through_another_instance_is_only_a_warning() -> None:
    sheets = survey(
        *REPEAT,
        ("calculate", "total", None, "${n} + ${before}"),
        ("calculate", "before", None, "indexed-repeat(${total}, ${r}, position(..) - 1)"),
        ("end_repeat", None, None, None),
        columns=("calculation",),
    )
    result = taken(sheets)
    assert [(one.code, one.severity) for one in result.problems] == [
        ("expression.cycle_between_instances", Severity.WARNING)
    ]
    assert result.is_usable


# --- words and media --------------------------------------------------------------------------------------------------


def test_a_missing_translation_is_named_with_its_cell() -> None:
    sheets: dict[str, Cells] = {
        "survey": [
            ("type", "name", "label::English (en)", "label::Burmese (my)", "hint::English (en)", "hint::Burmese (my)"),
            ("text", "a", "A", None, "H", "H"),
            ("select_one l", "b", "B", "B", "H", None),
        ],
        "choices": [
            ("list_name", "name", "label::English (en)", "label::Burmese (my)"),
            ("l", "x", "X", "X"),
            ("l", "y", "Y", None),
        ],
    }
    assert found(sheets) == [
        ("translation.missing", 3, "label::Burmese (my)"),
        ("translation.missing", 2, "label::Burmese (my)"),
        ("translation.missing", 3, "hint::Burmese (my)"),
    ]


def test_many_missing_translations_are_one_problem_with_their_number() -> None:
    sheets: dict[str, Cells] = {
        "survey": [
            ("type", "name", "label::English (en)", "label::Burmese (my)"),
            *(("text", f"q{number}", "Q", None) for number in range(30)),
            ("select_one l", "b", "B", "B"),
        ],
        "choices": [
            ("list_name", "name", "label::English (en)", "label::Burmese (my)"),
            *(("l", f"c{number}", "C", None) for number in range(30)),
        ],
    }
    result = taken(sheets)
    assert [(one.code, one.sheet, one.row, one.details["count"]) for one in result.problems] == [
        ("translation.missing_in_list", "choices", 2, 30),
        ("translation.missing_mostly", "survey", 2, 30),
    ]


def test_a_language_without_a_code_is_named() -> None:
    sheets = {"survey": [("type", "name", "label::Burmese"), ("text", "a", "A")]}
    assert found(sheets) == [("language.no_code", 0, "")]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("<img src='file:///etc/passwd'>", True),
        ("<b>bold</b>", True),
        ("<a href='http://example.org'>x</a>", True),
        ("<br/>", True),
        ("a < b and c > d", False),
        ("**bold**", False),
        ('<span style="color:red">red</span>', False),
    ],
)
def test_html_in_a_label_is_named(label: str, *, expected: bool) -> None:
    assert found(survey(("text", "a", label, None))) == ([("label.html", 2, "label")] if expected else [])
    both = {"survey": [("type", "name", "label::English (en)"), ("text", "a", label)]}
    assert found(both) == ([("label.html", 2, "label::English (en)")] if expected else [])


def test_media_that_are_not_there_are_named_once() -> None:
    sheets: dict[str, Cells] = {
        "survey": [
            (
                "type",
                "name",
                "label::English (en)",
                "label::Burmese (my)",
                "image::English (en)",
                "image::Burmese (my)",
            ),
            ("text", "a", "A", "A", "a.png", "a.png"),
        ]
    }
    assert found(sheets) == [("media.missing", 2, "image::English (en)")]
    assert found(sheets, {"a.png": b"x"}) == []


def test_list_files_that_are_missing_broken_or_not_needed_are_named() -> None:
    sheets = survey(("text", "b", "B", None), ("select_one_from_file villages.csv", "a", "A", None))
    assert found(sheets) == [("list.missing", 3, "")]
    assert found(sheets, {"villages.csv": b"name,label\nx,X\n"}) == []
    assert found(sheets, {"villages.csv": b"\xff\xfe\x00"}) == [("list.unreadable", 3, "")]
    assert found(sheets, {"villages.csv": b"name,label\nx,X\n", "more.csv": b""}) == [("attachment.unused", 0, "")]


def test_an_attachment_with_a_dangerous_name_is_refused() -> None:
    result = taken(survey(("text", "a", "A", None)), {"../a.png": b""})
    assert [one.code for one in result.problems] == ["form.attachment_name"]
    assert result.package is None
    assert not result.is_usable


# --- appearances, types, meaning --------------------------------------------------------------------------------------


def test_appearances_that_are_not_shown_or_not_known_are_named() -> None:
    sheets = survey(
        ("text", "a", "A", "multiline"),
        ("date", "b", "B", "ethiopian"),
        ("text", "c", "C", "mutliline"),
        ("begin_group", "g", "G", "field-lst"),
        ("text", "d", "D", "ex:org.example.app(x='y') w2"),
        ("end_group", None, None, None),
        columns=("appearance",),
    )
    assert found(sheets) == [
        ("appearance.not_shown", 3, "appearance"),
        ("appearance.unknown", 4, "appearance"),
        ("appearance.unknown", 5, "appearance"),
        ("appearance.not_shown", 6, "appearance"),
    ]


def test_an_appearance_is_read_without_what_stands_in_its_brackets() -> None:
    assert list(appearance_tokens("minimal search('x', 'matches', concat('a', 'b')) w2")) == ["minimal", "search", "w2"]
    assert is_shown("columns-3")
    assert not is_shown("ex:x")
    assert is_known("ex:x")


def test_what_a_laptop_cannot_ask_is_named() -> None:
    assert found(survey(("barcode", "a", "A", None))) == [("type.not_asked", 2, "type")]


def test_meanings_that_are_not_known_are_named() -> None:
    sheets: dict[str, Cells] = {
        "survey": [
            ("type", "name", "label", "bind::fr:role", "bind::fr:sensitve"),
            ("text", "a", "A", "incident.when", None),
            ("text", "b", "B", "incident.were", "yes"),
        ],
        "settings": [("namespaces",), ('fr="urn:fieldreport:form:1"',)],
    }
    result = taken(sheets)
    assert [(one.code, one.row, one.column) for one in result.problems] == [
        ("meaning.unknown_role", 3, "bind::fr:role"),
        ("meaning.unknown_attribute", 3, "bind::fr:sensitve"),
    ]
    assert "incident.when" in words_for_problem(result.problems[0]).todo


LINKED: Cells = [
    ("type", "name", "label", "body::fr:label"),
    ("begin_repeat", "person", "Person", None),
    ("text", "code", "Code", None),
    ("text", "name", "Name", None),
    ("end_repeat", None, None, None),
    ("select_one ${code}", "who", "Who?", "name"),
]
OURS: Cells = [("namespaces",), ('fr="urn:fieldreport:form:1"',)]


def test_a_choice_from_a_repeat_may_be_shown_by_another_answer() -> None:
    result = taken({"survey": LINKED, "settings": OURS})
    assert result.problems == ()
    assert result.package is not None
    assert b'<label ref="name"/>' in result.package.xform


def test_an_answer_to_show_that_is_not_there_is_named() -> None:
    sheets: dict[str, Cells] = {
        "survey": [*LINKED[:-1], ("select_one ${code}", "who", "Who?", "nmae")],
        "settings": OURS,
    }
    assert [(one.code, one.row) for one in taken(sheets).problems] == [("expression.unknown_name", 6)]


def test_a_form_too_deep_to_be_read_is_refused_with_its_reason() -> None:
    depth = 150
    rows: Cells = [
        ("type", "name", "label", "bind::fr:role"),
        *(("begin_group", f"g{number}", "G", None) for number in range(depth)),
        ("text", "a", "A", "incident.when"),
        *(("end_group", None, None, None) for _ in range(depth)),
    ]
    assert [one.code for one in taken({"survey": rows, "settings": OURS}).problems] == ["form.unreadable"]


# --- forms that are XML already ---------------------------------------------------------------------------------------

XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>T</h:title><model><instance><data id="x"><a/>{more}</data></instance>{model}</model></h:head>
<h:body>{body}</h:body></h:html>"""


def xform(*, more: str = "", model: str = "", body: str = "") -> list[tuple[str, str, str]]:
    text = XFORM.format(more=more, model=model, body=body)
    result = take_in(text.encode(), "xml", name="", attachments={}, meanings=MEANINGS)
    return [(one.code, one.path, one.part) for one in result.problems]


def test_an_xform_is_checked_too_and_named_by_its_paths() -> None:
    assert xform(body='<input ref="/data/a"><label>A</label></input>') == []
    assert xform(model='<bind nodeset="/data/a" relevant="/data/b = 1"/>') == [
        ("expression.unknown_name", "/a", "relevant")
    ]
    assert xform(body='<group appearance="odd"><input ref="/data/a"/></group>') == [
        ("appearance.unknown", "", "appearance")
    ]


def test_a_text_that_a_language_lacks_altogether_is_missing() -> None:
    itext = (
        '<itext><translation lang="en"><text id="/data/a:label"><value>A</value></text></translation>'
        '<translation lang="my"/></itext>'
    )
    body = """<input ref="/data/a"><label ref="jr:itext('/data/a:label')"/></input>"""
    assert xform(model=itext, body=body) == [("translation.missing", "/a", "label::my")]


def test_an_action_is_checked_like_a_rule() -> None:
    action = '<setvalue ref="/data/a" event="odk-instance-first-load" value="/data/nobody"/>'
    assert xform(model=action) == [("expression.unknown_name", "/a", "default")]


def test_paths_with_wildcards_and_to_attributes_are_left_alone() -> None:
    assert xform(model='<bind nodeset="/data/a" relevant="count(/data/*) > 0 or /data/@version = 1"/>') == []


@pytest.mark.parametrize(
    "name", ["jr://../x.csv", "jr://file-csv/../../x.csv", "jr://file/a/b.xml", "jr://file/..", "jr://file/.hidden"]
)
def test_a_name_that_leads_outside_the_form_is_an_error(name: str) -> None:
    found_here = xform(model=f'<instance id="l" src="{name}"/>')
    assert ("attachment.outside", "", "") in found_here


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no xml",
        b"<x/>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>',
        b"<a>" * 100_000,
        b"\xff\xfe<",
    ],
)
def test_what_is_no_form_is_a_clear_problem(content: bytes) -> None:
    result = take_in(content, "xml", name="", attachments={}, meanings=MEANINGS)
    assert [one.code for one in result.problems] == ["form.unreadable"]
    assert result.package is None


def test_a_package_that_came_is_checked_like_a_file() -> None:
    text = XFORM.format(more="", model="", body='<input ref="/data/a"/>').encode()
    assert check_package(FormPackage(text), meanings=MEANINGS).is_usable


def test_the_kind_of_a_file_is_told_by_its_ending() -> None:
    assert kind_of("Form.XLSX") == "xlsx"
    assert kind_of("a.b.xml") == "xml"
    assert kind_of("form.pdf") == kind_of("xlsx") == ""
    assert {"xml", "xlsx", "xls", "xlsm", "csv", "md"} == FORM_KINDS


# --- forms made to hurt -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("/data/b{number} + /data/c{number}", "expression.unknown_name"),
        ("/data/a{next} + /data/a{second}", "expression.cycle"),
        ("regex(., '(a+)+{number}')", "regex.not_anchored"),
    ],
)
def test_thousands_of_faults_are_checked_in_bounded_time_and_not_all_listed(expression: str, code: str) -> None:
    count = 2_000
    more = "".join(f"<a{number}/>" for number in range(count))
    model = "".join(
        f'<bind nodeset="/data/a{number}" calculate="'
        f'{expression.format(number=number, next=(number + 1) % count, second=(number + 7) % count)}"/>'
        for number in range(count)
    )
    start = time.process_time()
    found_here = xform(more=more, model=model)
    assert {one[0] for one in found_here} == {code}
    assert len(found_here) <= 1_000
    assert time.process_time() - start < 15


# --- lists of problems ------------------------------------------------------------------------------------------------


def test_problems_come_errors_first_in_the_order_of_the_sheets_each_once() -> None:
    warning = Problem("b", Severity.WARNING, sheet="choices", row=1)
    errors = [Problem("a", sheet="survey", row=row) for row in (9, 3, 9)]
    assert in_sheet_order([warning, *errors]) == (errors[1], errors[0], warning)
    assert has_errors(errors)
    assert not has_errors([warning])


def test_choices_that_only_one_program_finds_are_an_error() -> None:
    sheets = survey(
        ("select_one l", "a", "A", "minimal search('villages')"),
        ("select_one m", "b", "B", "search"),
        columns=("appearance",),
    )
    choices: Cells = [("list_name", "name", "label"), ("l", "x", "X"), ("m", "x", "X")]
    assert found({**sheets, "choices": choices}) == [("appearance.search", 2, "appearance")]


def test_a_list_that_is_the_form_itself_is_not_there() -> None:
    assert xform(more="<b/>", model='<bind nodeset="/data/b" calculate="instance(\'data\')/data/a"/>') == [
        ("expression.unknown_list", "/b", "calculate")
    ]
