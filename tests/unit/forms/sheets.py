"""Spreadsheets for tests, written as the tables that they are."""

import io
import zipfile
from collections.abc import Mapping, Sequence

import openpyxl

Cells = Sequence[Sequence[object]]


def xlsx(sheets: Mapping[str, Cells]) -> bytes:
    """Write a workbook as a spreadsheet program would."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def markdown(sheets: Mapping[str, Cells]) -> bytes:
    """Write the same as a Markdown table."""
    lines: list[str] = []
    for name, rows in sheets.items():
        lines.append(f"| {name} |")
        lines += ["| | " + " | ".join("" if cell is None else str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines).encode()


def comma_separated(sheets: Mapping[str, Cells]) -> bytes:
    """Write the same as CSV in one file: the sheet's name in the first column."""
    lines: list[str] = []
    for name, rows in sheets.items():
        lines.append(name)
        lines += ["," + ",".join(f'"{cell}"' if cell is not None else "" for cell in row) for row in rows]
    return "\n".join(lines).encode()


def rezipped(content: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Replace or add members of an .xlsx."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for member in old.infolist():
            if member.filename not in changed:
                new.writestr(member, old.read(member))
        for name, data in changed.items():
            new.writestr(name, data)
    return out.getvalue()


SIMPLE = {
    "survey": [("type", "name", "label"), ("text", "a", "A"), ("integer", "b", "How many?")],
}
