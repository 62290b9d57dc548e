"""From an office's spreadsheet to an XForm: in a process of its own, within limits, with the place of each mistake."""

import json
import re
import sys
import time
from pathlib import Path

import pytest
from pyxform.errors import ErrorCode
from pyxform.xls2xform import convert as pyxform_convert

from fieldreport.forms import convert as converter
from fieldreport.forms import spreadsheet
from fieldreport.forms.convert import answer_request, convert_workbook
from fieldreport.forms.converter_messages import known_codes, problems_in
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.sheet_places import SheetPlaces
from fieldreport.forms.spreadsheet import ConversionLimits, convert
from fieldreport.services.form_words import PROBLEM_WORDS, place_of_problem, words_for_problem
from fieldreport.system.part_process import Ending, Outcome, PartLimits
from tests.unit.forms.sheets import SIMPLE, Cells, comma_separated, markdown, rezipped, xlsx

MIB = 1 << 20


def places_of(problems: tuple[Problem, ...] | list[Problem]) -> list[tuple[str, str, int, str]]:
    return [(one.code, one.sheet, one.row, one.column) for one in problems]


# --- the whole way, through the process -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "content"), [("xlsx", xlsx(SIMPLE)), ("md", markdown(SIMPLE)), ("csv", comma_separated(SIMPLE))]
)
def test_a_spreadsheet_becomes_what_pyxform_makes_of_it(kind: str, content: bytes) -> None:
    converted = convert(content, kind, name="simple")
    assert converted.problems == ()
    assert converted.xform is not None
    expected = pyxform_convert(content, file_type=f".{kind}").xform
    found = converted.xform.decode().replace('id="simple"', 'id="data"').replace("<h:title>simple", "<h:title>data")
    assert found == expected
    assert converted.places.questions == {"/a": 2, "/b": 3}


def test_choices_in_a_sheet_of_their_own_become_an_attachment() -> None:
    sheets: dict[str, Cells] = {
        "survey": [("type", "name", "label", "choice_filter"), ("select_one_external city", "c", "City", "state='x'")],
        "external_choices": [("list_name", "name", "state"), ("city", "a", "x")],
    }
    converted = convert(xlsx(sheets), "xlsx")
    assert converted.attachments == {"itemsets.csv": b'"list_name","name","state"\r\n"city","a","x"\r\n'}


def test_what_is_wrong_comes_with_sheet_row_and_column() -> None:
    sheets = {"survey": [("type", "name", "label", "Relevance"), ("text", "a", "A", None), ("text", "b", "B", "${x}")]}
    converted = convert(xlsx(sheets), "xlsx")
    assert converted.xform is None
    assert places_of(converted.problems) == [("xlsform.pyref_003", "survey", 3, "Relevance")]
    assert converted.problems[0].details == {"q": "x"}
    assert place_of_problem(converted.problems[0]) == "survey, row 3, Relevance"
    assert "“x”" in words_for_problem(converted.problems[0]).happened


def test_a_file_beyond_the_limit_is_not_even_handed_over() -> None:
    assert convert(bytes(11), "md", limits=ConversionLimits(input=10)).problems == (
        Problem("sheet.too_large", details={"limit": 0}),
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no computing")
def test_a_conversion_that_takes_too_long_is_stopped() -> None:
    rows = [("type", "name", "label"), *(("text", f"q{number}", "A") for number in range(60_000))]
    limits = ConversionLimits(part=PartLimits(seconds=60, cpu_seconds=2, memory=1024 * MIB, output=MIB))
    start = time.monotonic()
    assert places_of(convert(markdown({"survey": rows}), "md", limits=limits).problems) == [
        ("sheet.too_slow", "", 0, "")
    ]
    assert time.monotonic() - start < 45


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_conversion_that_takes_too_much_memory_is_stopped() -> None:
    limits = ConversionLimits(part=PartLimits(seconds=60, cpu_seconds=60, memory=200 * MIB, output=MIB))
    rows = [("type", "name", "label"), *(("text", f"q{number}", "A") for number in range(100_000))]
    found = convert(markdown({"survey": rows}), "md", limits=limits).problems
    # Where memory ends, Python may also fail to start the converter at all.
    assert found[0].code in {"sheet.too_much_memory", "sheet.crashed"}


def test_a_form_that_grows_too_large_is_stopped() -> None:
    limits = ConversionLimits(part=PartLimits(seconds=60, cpu_seconds=60, memory=1024 * MIB, output=100))
    assert convert(markdown(SIMPLE), "md", limits=limits).problems == (Problem("sheet.too_much_output"),)


def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "TEMP", "TMP", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert convert(xlsx(SIMPLE), "xlsx").xform is not None
    assert list(tmp_path.iterdir()) == []


HOSTILE = {
    "an entity bomb": rezipped(
        xlsx(SIMPLE), {"xl/worksheets/sheet1.xml": b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'}
    ),
    "an archive that unpacks to a hundredfold": rezipped(xlsx(SIMPLE), {"xl/media/x.bin": bytes(200 * MIB)}),
    "ten million rows": rezipped(xlsx(SIMPLE), {"xl/worksheets/sheet1.xml": b"<row/>" * 10_000_000}),
    "no archive": b"PK\x03\x04" + bytes(1000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workbook_is_a_clear_problem_in_bounded_time(name: str) -> None:
    start = time.monotonic()
    converted = convert(HOSTILE[name], "xlsx")
    assert converted.xform is None
    assert {one.code for one in converted.problems} <= {"sheet.unreadable", "sheet.too_large", "sheet.too_many_rows"}
    assert time.monotonic() - start < 20


def test_groups_beyond_all_depth_are_a_clear_problem() -> None:
    depth = 1_500
    rows: Cells = [
        ("type", "name", "label"),
        *(("begin group", f"g{number}", "G") for number in range(depth)),
        ("text", "a", "A"),
        *(("end group", None, None) for _ in range(depth)),
    ]
    converted = convert(markdown({"survey": rows}), "md")
    assert converted.xform is None
    assert [one.code for one in converted.problems] == ["sheet.too_deep"]


# --- what the process says, taken with care ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"xform":null,"attachments":{"../x":""},"problems":[],"places":{"questions":{},"choices":{},"columns":{}}}',
        b'{"xform":null,"attachments":{},"problems":[{}],"places":{"questions":{},"choices":{},"columns":{}}}',
        b'{"xform":null,"attachments":{},"problems":7,"places":null}',
        b"\xff\xfe",
    ],
)
def test_an_answer_out_of_shape_is_not_believed(monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    monkeypatch.setattr(spreadsheet, "run_part", lambda *_, **__: Outcome(Ending.DONE, answer))
    assert convert(b"", "md").problems == (Problem("sheet.crashed"),)


def test_every_ending_of_the_process_has_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for ending in set(Ending) - {Ending.DONE}:
        monkeypatch.setattr(spreadsheet, "run_part", lambda *_, ending=ending, **__: Outcome(ending, b""))
        (problem,) = convert(b"", "md").problems
        assert problem.code in PROBLEM_WORDS


def test_the_process_answers_what_it_is_asked() -> None:
    request = json.dumps({"kind": "md", "name": "n"}).encode() + b"\n" + markdown(SIMPLE)
    answer = json.loads(answer_request(request))
    assert '<data id="n">' in answer["xform"]
    assert answer["places"]["questions"] == {"/a": 2, "/b": 3}


# --- places -----------------------------------------------------------------------------------------------------------


def test_every_question_is_found_in_its_row_again() -> None:
    sheets: dict[str, Cells] = {
        "survey": [
            ("type", "name", "label::English (en)", "label::Burmese (my)", "calculation", "jr:count"),
            ("begin_group", "g", "G", "G", None, None),
            ("begin repeat", "r", "R", "R", None, "3"),
            ("select_one l or_other", "s", "S", "S", None, None),
            ("note", None, "N", "N", None, None),
            ("end repeat", None, None, None, None, None),
            ("end_group", None, None, None, None, None),
            ("calculate", "c", None, None, "1 + 1", None),
        ],
        "choices": [("list name", "name", "label::English (en)"), ("l", "x", "X"), ("l", "y", "Y")],
    }
    _, _, problems, places = convert_workbook(xlsx(sheets), "xlsx", name="")
    assert [one.severity for one in problems if one.severity is Severity.ERROR] == []
    assert places.questions == {
        "/g": 2,
        "/g_count": 2,
        "/g/r": 3,
        "/g/r_count": 3,
        "/g/r/s": 4,
        "/g/r/s_other": 4,
        "/g/r/generated_note_name_5": 5,
        "/c": 8,
    }
    assert places.choices == {"l": {"x": 2, "y": 3}}
    locate = places.locate
    assert place_of_problem(locate(Problem("x", path="/c", part="calculate"))) == "survey, row 8, calculation"
    assert place_of_problem(locate(Problem("x", path="/g/r", part="count"))) == "survey, row 3, jr:count"
    assert place_of_problem(locate(Problem("x", path="/g/r/s", part="label::Burmese (my)"))) == (
        "survey, row 4, label::Burmese (my)"
    )
    assert place_of_problem(locate(Problem("x", path="/g/r/s", part="label"))) == "survey, row 4, label::English (en)"
    assert place_of_problem(locate(Problem("x", path="/g/r/z/y", part="relevant"))) == "survey, row 3, relevant"
    choice = Problem("x", sheet="choices", part="label", details={"list": "l", "choice": "y"})
    assert place_of_problem(locate(choice)) == "choices, row 3, label::English (en)"
    assert locate(Problem("x")) == Problem("x")
    assert SheetPlaces().locate(Problem("x", path="/a", part="relevant")).row == 0
    assert place_of_problem(Problem("x", path="/a", part="relevant")) == "/a, relevant"


def test_lists_from_files_and_the_name_of_a_report_have_their_places_too() -> None:
    sheets: dict[str, Cells] = {
        "survey": [
            ("type", "name", "label"),
            ("select_one_from_file towns.csv", "t", "T"),
            ("csv-external", "more", None),
        ],
        "settings": [("instance_name",), ("${t}",)],
    }
    _, _, _, places = convert_workbook(xlsx(sheets), "xlsx", name="")
    assert places.lists == {"towns": 2, "more": 3}
    assert place_of_problem(places.locate(Problem("x", details={"list": "more"}))) == "survey, row 3"
    named = Problem("x", path="/meta/instanceName", part="calculate")
    assert place_of_problem(places.locate(named)) == "settings, row 2, instance_name"


# --- pyxform's sentences ----------------------------------------------------------------------------------------------


def test_every_sentence_of_pyxform_that_is_known_has_words_of_ours() -> None:
    assert sorted(known_codes() - set(PROBLEM_WORDS)) == []


@pytest.mark.parametrize("code", ErrorCode, ids=lambda code: code.name)
def test_a_template_of_pyxform_is_recognised_and_its_words_are_complete(code: ErrorCode) -> None:
    fields = {name: name for name in re.findall(r"\{(\w+)\}", code.value.msg.replace("{{", "").replace("}}", ""))}
    fields |= {name: "survey" for name in ("sheet", "sheet_name") if name in fields}
    fields |= {"row": "7"} if "row" in fields else {}
    (problem,) = problems_in(code.value.format(**fields))
    assert problem.code == f"xlsform.{code.name.lower()}"
    assert problem.sheet
    assert problem.row == (7 if "row" in fields else 1 if code.name.startswith("HEADER") else 0)
    words = words_for_problem(problem)
    assert "…" not in words.happened + words.todo


def test_several_sentences_are_several_problems() -> None:
    message = "\n".join(ErrorCode.NAMES_007.value.format(row=row) for row in (3, 5))
    assert [(one.code, one.sheet, one.row) for one in problems_in(message)] == [
        ("xlsform.names_007", "choices", 3),
        ("xlsform.names_007", "choices", 5),
    ]
    languages = "Language 'fr' is missing the survey label column.\nLanguage 'fr' is missing the choices columns a, b."
    assert [(one.code, one.sheet) for one in problems_in(languages, severity=Severity.WARNING)] == [
        ("xlsform.translation_column_missing", "survey"),
        ("xlsform.translation_column_missing", "choices"),
    ]


def test_a_sentence_that_nobody_knows_is_passed_on() -> None:
    (problem,) = problems_in("[row : 4] Something new.")
    assert (problem.code, problem.sheet, problem.row) == ("xlsform.other", "survey", 4)
    assert words_for_problem(problem).happened == "The converter says: Something new."


def test_what_concerns_phones_is_no_warning() -> None:
    told = "[row : 2] Use the max-pixels parameter to speed up submission sending and save storage space."
    assert list(problems_in(told, severity=Severity.WARNING)) == []


def test_a_problem_without_words_is_named_by_its_code() -> None:
    assert "no.such" in words_for_problem(Problem("no.such")).happened


def test_a_long_detail_is_cut_and_a_dangerous_one_made_visible() -> None:
    words = words_for_problem(Problem("list.twice", details={"list": "\x1b[2J" + "x" * 500}))
    assert "\x1b" not in words.happened
    assert len(words.happened) < 300


MISTAKES: list[tuple[str, Cells, tuple[str, str, int, str]]] = [
    ("a type that is not there", [("txet", "a", "A")], ("xlsform.type_unknown", "survey", 2, "type")),
    ("no label", [("text", "a", "A"), ("text", "b", None)], ("xlsform.no_label", "survey", 3, "label")),
    ("no name", [("text", None, "A")], ("xlsform.no_name", "survey", 2, "name")),
    ("no type", [("text", "a", "A"), (None, "b", "B")], ("xlsform.no_type", "survey", 3, "type")),
    ("an unknown list", [("select_one x", "a", "A")], ("xlsform.sheet_missing", "choices", 0, "")),
    ("an open group", [("begin_group", "g", "G")], ("xlsform.survey_002", "survey", 2, "type")),
    ("a name twice", [("text", "a", "A"), ("text", "a", "A")], ("xlsform.names_001", "survey", 3, "name")),
]


@pytest.mark.parametrize(("cells", "expected"), [one[1:] for one in MISTAKES], ids=[one[0] for one in MISTAKES])
def test_a_usual_mistake_is_shown_in_its_place(cells: Cells, expected: tuple[str, str, int, str]) -> None:
    content = xlsx({"survey": [("type", "name", "label"), *cells]})
    xform, _, problems, _ = convert_workbook(content, "xlsx", name="")
    assert xform is None
    assert places_of(problems)[0] == expected


def test_a_parameter_is_found_by_its_name() -> None:
    cells = [("type", "name", "label", "parameters"), ("text", "a", "A", None), ("audio", "b", "B", "quality=best")]
    _, _, problems, _ = convert_workbook(xlsx({"survey": cells}), "xlsx", name="")
    assert places_of(problems) == [("xlsform.parameter_unknown_value", "survey", 3, "parameters")]


def test_a_warning_comes_with_the_form() -> None:
    cells = [("type", "name", "label"), ("begin_repeat", "r", None), ("text", "a", "A"), ("end_repeat", None, None)]
    xform, _, problems, _ = convert_workbook(xlsx({"survey": cells}), "xlsx", name="")
    assert xform is not None
    assert [(one.code, one.severity, one.row) for one in problems] == [
        ("xlsform.repeat_without_label", Severity.WARNING, 2)
    ]


def test_two_columns_of_one_name_are_refused() -> None:
    _, _, problems, _ = convert_workbook(xlsx({"survey": [("type", "type"), ("text", "a")]}), "xlsx", name="")
    assert problems[0].code == "xlsform.column_twice"


def test_sheets_that_confuse_the_converter_are_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(**_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(converter, "workbook_to_json", stumble)
    _, _, problems, _ = convert_workbook(markdown(SIMPLE), "md", name="")
    assert [(one.code, one.details) for one in problems] == [("sheet.not_convertible", {"reason": "KeyError"})]


def test_out_of_memory_is_not_mistaken_for_an_odd_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    def exhaust(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(converter, "workbook_to_json", exhaust)
    with pytest.raises(MemoryError):
        convert_workbook(markdown(SIMPLE), "md", name="")


def test_what_the_process_does_can_be_done_here_too() -> None:
    assert convert_workbook(b"no archive", "xlsx", name="")[2][0].code == "sheet.unreadable"
    deep: Cells = [("type", "name", "label"), *(("begin group", f"g{number}", "G") for number in range(1_500))]
    ends: Cells = [("end group", None, None) for _ in range(1_500)]
    content = markdown({"survey": [*deep, ("text", "a", "A"), *ends]})
    assert convert_workbook(content, "md", name="")[2] == [Problem("sheet.too_deep", sheet="survey")]
    external: dict[str, Cells] = {
        "survey": [("type", "name", "label", "choice_filter"), ("select_one_external c", "c", "C", "state='x'")],
        "external_choices": [("list_name", "name", "state"), ("c", "a", "x")],
    }
    assert "itemsets.csv" in convert_workbook(xlsx(external), "xlsx", name="")[1]
