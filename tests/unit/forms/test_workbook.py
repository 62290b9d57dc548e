"""Reading sheets within limits: what is refused before it costs anything, and what is found in the cells."""

import io
import zipfile

import pytest

from fieldreport.forms.convert import convert_workbook
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.workbook import Workbook, WorkbookLimits, WorkbookRefused, read_workbook
from tests.unit.forms.sheets import SIMPLE, comma_separated, markdown, rezipped, xlsx

LIMITS = WorkbookLimits()
SHEET = "xl/worksheets/sheet1.xml"


def refusal(content: bytes, kind: str = "xlsx", limits: WorkbookLimits = LIMITS) -> Problem:
    with pytest.raises(WorkbookRefused) as refused:
        read_workbook(content, kind, limits=limits)
    assert str(refused.value) == refused.value.problem.code
    return refused.value.problem


@pytest.mark.parametrize(
    ("kind", "content"),
    [("xlsx", xlsx(SIMPLE)), ("xlsm", xlsx(SIMPLE)), ("md", markdown(SIMPLE)), ("csv", comma_separated(SIMPLE))],
)
def test_every_kind_gives_the_same_sheets(kind: str, content: bytes) -> None:
    workbook, problems = read_workbook(content, kind, limits=LIMITS)
    assert problems == []
    assert workbook.names == ["survey"]
    assert workbook.headers == {"survey": ["type", "name", "label"]}
    assert workbook.sheets["survey"] == [
        {"type": "text", "name": "a", "label": "A"},
        {"type": "integer", "name": "b", "label": "How many?"},
    ]


@pytest.mark.parametrize("kind", ["csv", "md"])
def test_a_byte_order_mark_is_no_part_of_the_text(kind: str) -> None:
    content = {"csv": comma_separated, "md": markdown}[kind](SIMPLE)
    assert read_workbook(b"\xef\xbb\xbf" + content, kind, limits=LIMITS) == read_workbook(content, kind, limits=LIMITS)


@pytest.mark.parametrize("kind", ["csv", "md"])
def test_text_in_another_encoding_is_named(kind: str) -> None:
    assert refusal("| survey | été |".encode("latin-1") * 9, kind).code == "sheet.not_utf8"


@pytest.mark.parametrize("kind", ["xlsx", "xlsm"])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no zip", xlsx(SIMPLE)[:-30]])
def test_what_is_no_archive_is_unreadable(kind: str, content: bytes) -> None:
    assert refusal(content, kind).code == "sheet.unreadable"


def test_an_archive_that_is_no_workbook_is_unreadable() -> None:
    broken = rezipped(xlsx(SIMPLE), {"xl/workbook.xml": b"<workbook"})
    assert refusal(broken).code == "sheet.unreadable"


def test_broken_binary_workbooks_are_unreadable() -> None:
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "xls").code == "sheet.unreadable"


def test_a_bomb_is_refused_by_what_its_directory_states() -> None:
    bomb = rezipped(xlsx(SIMPLE), {SHEET: b" " * (20 << 20)})
    assert len(bomb) < 200_000
    assert refusal(bomb, limits=WorkbookLimits(unpacked=10 << 20)) == Problem("sheet.too_large", details={"limit": 10})


def test_a_directory_that_understates_yields_no_more_than_it_states() -> None:
    honest = rezipped(xlsx(SIMPLE), {SHEET: b" " * (20 << 20)})
    size = (20 << 20).to_bytes(4, "little")
    assert honest.count(size) == 2
    assert refusal(honest.replace(size, (100).to_bytes(4, "little"))).code == "sheet.unreadable"


def test_an_archive_of_many_members_is_refused() -> None:
    crowd = rezipped(xlsx(SIMPLE), {f"x{number}": b"" for number in range(30)})
    assert refusal(crowd, limits=WorkbookLimits(members=20)).code == "sheet.too_large"


def test_millions_of_rows_are_counted_without_being_read() -> None:
    rows = b"<row/>" * 1_000_000
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>'
    assert refusal(rezipped(xlsx(SIMPLE), {SHEET: sheet % rows})).code == "sheet.too_many_rows"


def test_rows_of_other_kinds_are_counted_too() -> None:
    assert refusal(markdown(SIMPLE), "md", WorkbookLimits(rows=1)).code == "sheet.too_many_rows"


def test_an_entity_bomb_inside_is_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><x>&b;</x>'
    for member in (SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "[Content_Types].xml"):
        assert refusal(rezipped(xlsx(SIMPLE), {member: bomb})).code == "sheet.unreadable"


def test_markup_in_sixteen_bits_cannot_hide_a_document_type() -> None:
    hidden = "<!DOCTYPE x><x/>".encode("utf-16")
    assert refusal(rezipped(xlsx(SIMPLE), {"xl/styles.xml": hidden})).code == "sheet.unreadable"


def test_an_encrypted_archive_is_unreadable() -> None:
    content = bytearray(xlsx(SIMPLE))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        for member in archive.infolist():
            content[member.header_offset + 6] |= 1
    central = content.find(b"PK\x01\x02")
    while central >= 0:
        content[central + 8] |= 1
        central = content.find(b"PK\x01\x02", central + 1)
    assert refusal(bytes(content)).code == "sheet.unreadable"


def test_a_formula_without_its_result_would_be_read_as_empty_and_is_named() -> None:
    content = xlsx(
        {
            "survey": [("type", "name", "label"), ("text", "a", '="A"&"B"'), ("text", "b", "B")],
            "Notes": [("x",), ("=1+1",)],
        }
    )
    _, problems = read_workbook(content, "xlsx", limits=LIMITS)
    assert problems == [Problem("sheet.formula_without_value", sheet="survey", row=2, column="label")]
    xform, _, problems, _ = convert_workbook(content, "xlsx", name="")
    assert xform is None
    assert [one.row for one in problems] == [2]


def test_a_formula_with_its_result_is_read_as_the_result() -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c>'
        b'</row><row r="2"><c r="A2" t="str"><f>"te"&amp;"xt"</f><v>text</v></c>'
        b'<c r="B2" t="inlineStr"><is><t>a</t></is></c></row></sheetData></worksheet>'
    )
    workbook, problems = read_workbook(rezipped(xlsx(SIMPLE), {SHEET: sheet}), "xlsx", limits=LIMITS)
    assert problems == []
    assert workbook.sheets["survey"] == [{"type": "text", "name": "a"}]


def test_a_huge_cell_is_named_with_its_place() -> None:
    content = markdown({"survey": [("type", "name", "label"), ("text", "a", "x" * 200)]})
    _, problems = read_workbook(content, "md", limits=WorkbookLimits(cell=100))
    assert problems == [
        Problem("sheet.cell_too_long", Severity.ERROR, sheet="survey", row=2, column="label", details={"limit": 100})
    ]


def test_a_moved_row_remembers_where_it_stood() -> None:
    workbook = Workbook(sheets={}, headers={}, names=[], rows={"survey": [2, 7]})
    assert [workbook.row_number("survey", position) for position in (0, 1, 2, -1)] == [2, 7, 0, 0]
    assert workbook.row_number("choices", 3) == 5


def test_a_workbook_that_breaks_while_its_formulas_are_looked_for_is_unreadable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = xlsx({"survey": [("type", "name"), ("text", "=1+1")]})
    for raised, expected in ((MemoryError, MemoryError), (KeyError, WorkbookRefused)):

        def fail(*_: object, raised: type[Exception] = raised, **__: object) -> None:
            raise raised

        monkeypatch.setattr("fieldreport.forms.workbook.openpyxl.load_workbook", fail)
        with pytest.raises(expected):
            read_workbook(content, "xlsx", limits=LIMITS)


def test_marks_of_a_text_program_do_not_spoil_a_form() -> None:
    text = b"| survey | | | |\n| | type | name | label |\n| | text | a | one\x0btwo\x01 \xef\xbf\xbf three |\n"
    workbook, problems = read_workbook(text, "md", limits=WorkbookLimits())
    assert problems == []
    assert workbook.sheets["survey"][0]["label"] == "one\ntwo  three"
