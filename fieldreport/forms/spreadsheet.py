"""An office's spreadsheet becomes an XForm, converted in a process of its own within limits."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.package import is_attachment_name
from fieldreport.forms.sheet_places import SheetPlaces
from fieldreport.system.part_process import Ending, PartLimits, run_part

KINDS = frozenset({"xlsx", "xlsm", "xls", "csv", "md"})
"""The endings of the files that are converted."""

MIB = 1 << 20

_CONVERTER = "fieldreport.forms.convert"


@dataclass(frozen=True, slots=True)
class ConversionLimits:
    """What a conversion may take in, and what it may cost."""

    input: int = 32 * MIB
    """Bytes of the file. 5,000 choices in three languages have 0.3 MB as .xlsx."""

    part: PartLimits = field(
        default_factory=lambda: PartLimits(seconds=180, cpu_seconds=120, memory=1024 * MIB, output=96 * MIB)
    )
    """The same 5,000 choices take 3.5 s and 250 MB on a laptop of today; an old one may need five times as long."""


DEFAULT_LIMITS = ConversionLimits()


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of a spreadsheet."""

    xform: bytes | None
    """None if there is an error among the problems."""

    attachments: Mapping[str, bytes]
    """What the conversion made beside the XForm: ``itemsets.csv``, or nothing."""

    problems: tuple[Problem, ...]
    places: SheetPlaces


def convert(untrusted: bytes, kind: str, *, name: str = "", limits: ConversionLimits = DEFAULT_LIMITS) -> Converted:
    """Convert an XLSForm; whatever is wrong with it is a problem, never an exception.

    Args:
        untrusted: The file.
        kind: One of `KINDS`.
        name: What the form is called if its settings do not say: the file's name without its ending.
        limits: What it may take in and cost.
    """
    assert kind in KINDS
    if len(untrusted) > limits.input:
        return _refused(Problem("sheet.too_large", details={"limit": limits.input // MIB}))
    request = json.dumps({"kind": kind, "name": name}).encode() + b"\n" + untrusted
    outcome = run_part(_CONVERTER, request, limits=limits.part)
    if outcome.ending is not Ending.DONE:
        return _refused(Problem(_ENDINGS[outcome.ending]))
    return _read_answer(outcome.untrusted_output)


_ENDINGS: Mapping[Ending, str] = {
    Ending.TOO_SLOW: "sheet.too_slow",
    Ending.TOO_MUCH_MEMORY: "sheet.too_much_memory",
    Ending.TOO_MUCH_OUTPUT: "sheet.too_much_output",
    Ending.CRASHED: "sheet.crashed",
}


def _refused(problem: Problem) -> Converted:
    return Converted(xform=None, attachments={}, problems=(problem,), places=SheetPlaces())


def _read_answer(untrusted: bytes) -> Converted:
    """Read what the converter says; it took hostile bytes apart, so it is not believed blindly either."""
    try:
        answer = json.loads(untrusted)
        xform = answer["xform"]
        attachments = {str(name): str(text).encode() for name, text in answer["attachments"].items()}
        if not all(map(is_attachment_name, attachments)):
            return _refused(Problem("sheet.crashed"))
        return Converted(
            xform=None if xform is None else str(xform).encode(),
            attachments=attachments,
            problems=tuple(_problem(one) for one in answer["problems"]),
            places=_places(answer["places"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _refused(Problem("sheet.crashed"))


def _problem(said: Mapping[str, Any]) -> Problem:
    return Problem(
        code=str(said["code"]),
        severity=Severity(said["severity"]),
        path=str(said["path"]),
        part=str(said["part"]),
        sheet=str(said["sheet"]),
        row=int(said["row"]),
        column=str(said["column"]),
        details={str(name): value if isinstance(value, int) else str(value) for name, value in said["details"].items()},
    )


def _places(said: Mapping[str, Any]) -> SheetPlaces:
    return SheetPlaces(
        questions=_rows(said["questions"]),
        lists=_rows(said["lists"]),
        choices={str(name): _rows(rows) for name, rows in said["choices"].items()},
        columns={
            str(sheet): {str(part): str(header) for part, header in columns.items()}
            for sheet, columns in said["columns"].items()
        },
    )


def _rows(said: Mapping[str, Any]) -> dict[str, int]:
    return {str(name): int(row) for name, row in said.items()}
