"""The sheets of an office's file, read within limits before anything is made of them."""

import codecs
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import openpyxl
from pyxform.constants import SUPPORTED_SHEET_NAMES
from pyxform.errors import PyXFormError
from pyxform.xls2json_backends import SupportedFileTypes

from fieldreport.forms.findings import Problem

Row = dict[str, str]

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class WorkbookLimits:
    """Upper bounds; the first three hold before a spreadsheet is unpacked at all."""

    unpacked: int = 128 * MIB
    """Bytes of all members of an .xlsx together, as its directory states; none yields more than is stated there."""

    members: int = 2_000

    rows: int = 200_000
    """Rows in all sheets: 20,000 places take 20,000."""

    cell: int = 100_000
    """Characters in one cell; spreadsheet programs end at 32,767."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets by their names in small letters, as pyxform takes them."""

    sheets: Mapping[str, list[Row]]
    """A row is {header: text}; empty cells are left out, so that an empty row is an empty dict."""

    headers: Mapping[str, list[str]]
    names: list[str]
    """Of all sheets, as they stand in the file."""

    rows: Mapping[str, list[int]] = field(default_factory=dict)
    """Where a sheet's rows stood in the file, if they moved since; else row *n* of the list is row *n* + 2."""

    def row_number(self, sheet: str, position: int) -> int:
        """Tell the row that a person sees for the row at *position* (from 0) of a sheet; 0 if there is none."""
        moved = self.rows.get(sheet)
        if moved is None:
            return position + 2
        return moved[position] if 0 <= position < len(moved) else 0

    def for_pyxform(self) -> dict[str, object]:
        """Copy the sheets into the form that pyxform takes; it alters what it gets."""
        given: dict[str, object] = {"sheet_names": list(self.names)}
        for sheet, rows in self.sheets.items():
            given[sheet] = [dict(row) for row in rows]
            given[f"{sheet}_header"] = [dict.fromkeys(self.headers.get(sheet, []))]
        return given


class WorkbookRefused(Exception):
    """Nothing is read of the file; *problem* says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def read_workbook(untrusted: bytes, kind: str, *, limits: WorkbookLimits) -> tuple[Workbook, list[Problem]]:
    """Read the sheets that a form is made of.

    Raises:
        WorkbookRefused: It is too large, or no file of this kind.
        PyXFormError: pyxform has a word to say about it.
    """
    problems: list[Problem] = []
    if kind in {"xlsx", "xlsm"}:
        problems += _check_archive(untrusted, limits)
    read = SupportedFileTypes.get_processors()[SupportedFileTypes(f".{kind}")]
    try:
        found = read(io.BytesIO(untrusted.removeprefix(codecs.BOM_UTF8)))
    except (PyXFormError, MemoryError):
        raise
    except UnicodeDecodeError:
        raise WorkbookRefused(Problem("sheet.not_utf8")) from None
    except Exception:  # noqa: BLE001 - as follows
        # The readers were not written for hostile files: they fail in whatever way the bytes make them fail.
        raise WorkbookRefused(Problem("sheet.unreadable", details={"kind": kind})) from None
    workbook = _workbook_of(found)
    if sum(map(len, workbook.sheets.values())) > limits.rows:
        raise WorkbookRefused(Problem("sheet.too_many_rows", details={"limit": limits.rows}))
    return workbook, [*problems, *_long_cells(workbook, limits)]


# What is pasted from a text program may hold its line breaks and marks; XML has no place for them.
_NO_XML = {
    **dict.fromkeys((*range(9), *range(14, 32), 0xFFFE, 0xFFFF)),
    **dict.fromkeys((0x0B, 0x0C), "\n"),
}


def _workbook_of(found: Mapping[str, object]) -> Workbook:
    sheets: dict[str, list[Row]] = {}
    headers: dict[str, list[str]] = {}
    for name, content in found.items():
        if name == "sheet_names" or not isinstance(content, list):
            continue
        if name.endswith("_header"):
            headers[name.removesuffix("_header")] = [str(header) for header in (content[0] if content else ())]
        else:
            sheets[name] = [
                {str(header): str(value).translate(_NO_XML) for header, value in row.items()} for row in content
            ]
    names = found.get("sheet_names")
    return Workbook(
        sheets=sheets, headers=headers, names=[str(one) for one in names] if isinstance(names, list) else []
    )


def _long_cells(workbook: Workbook, limits: WorkbookLimits) -> Iterator[Problem]:
    for sheet, rows in workbook.sheets.items():
        for position, row in enumerate(rows):
            for header, value in row.items():
                if len(value) > limits.cell:
                    yield Problem(
                        "sheet.cell_too_long",
                        sheet=sheet,
                        row=workbook.row_number(sheet, position),
                        column=header,
                        details={"limit": limits.cell},
                    )


_SHEET_PART = re.compile(r"/?xl/worksheets/[^/]*\.xml", re.IGNORECASE)
_MARKUP_PART = re.compile(r".*\.(?:xml|rels|vml)", re.IGNORECASE | re.DOTALL)


def _check_archive(untrusted: bytes, limits: WorkbookLimits) -> list[Problem]:
    """Look at an .xlsx without unpacking more than a piece of it at a time."""
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            members = archive.infolist()
            if len(members) > limits.members or sum(one.file_size for one in members) > limits.unpacked:
                raise WorkbookRefused(Problem("sheet.too_large", details={"limit": limits.unpacked // MIB}))
            counted = [_count_in(archive, one) for one in members if _MARKUP_PART.fullmatch(one.filename)]
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError):
        raise WorkbookRefused(Problem("sheet.unreadable", details={"kind": "xlsx"})) from None
    if sum(rows for rows, _ in counted) > limits.rows:
        raise WorkbookRefused(Problem("sheet.too_many_rows", details={"limit": limits.rows}))
    return list(_formulas_without_value(untrusted)) if any(formulas for _, formulas in counted) else []


def _count_in(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[int, int]:
    """Count rows and formulas by their tags, roughly: what is hidden from this still has to pass the limits of time.

    Document types are refused, for they can declare entities; no spreadsheet program writes one, nor UTF-16.
    """
    rows = formulas = 0
    is_sheet = _SHEET_PART.fullmatch(member.filename) is not None
    with archive.open(member) as content:
        rest = b""
        while piece := content.read(MIB):
            text = rest + piece
            if b"<!D" in text or b"\0" in text:
                raise WorkbookRefused(Problem("sheet.unreadable", details={"kind": "xlsx"}))
            if not is_sheet:
                rest = text[-3:]
                continue
            rows += text.count(b"<row")
            formulas += text.count(b"<f>") + text.count(b"<f ")
            # A tag may be cut in two.
            rest = text[-3:]
    return rows, formulas


def _formulas_without_value(untrusted: bytes) -> Iterator[Problem]:
    """Find formulas whose value the file does not hold: they would be read as empty cells, and nobody would notice."""
    try:
        with_formulas, with_values = (
            openpyxl.load_workbook(io.BytesIO(untrusted), read_only=True, data_only=data_only)
            for data_only in (False, True)
        )
        for name in with_formulas.sheetnames:
            if name.lower() not in SUPPORTED_SHEET_NAMES:
                continue
            headers: list[object] = []
            pairs = zip(with_formulas[name].iter_rows(), with_values[name].iter_rows(), strict=False)
            for formulas, values in pairs:
                headers = headers or [cell.value for cell in values]
                for cell, header, value in zip(formulas, headers, values, strict=False):
                    if cell.data_type == "f" and value.value is None:
                        yield Problem(
                            "sheet.formula_without_value",
                            sheet=name.lower(),
                            row=cell.row,
                            column=str(header or cell.column_letter),
                        )
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - as in `read_workbook`
        raise WorkbookRefused(Problem("sheet.unreadable", details={"kind": "xlsx"})) from None
