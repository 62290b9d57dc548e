"""From an office's spreadsheet to XForm XML by pyxform: what runs in a process of its own."""

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace

from pyxform import aliases, constants
from pyxform.builder import create_survey_element_from_dict
from pyxform.errors import PyXFormError
from pyxform.parsing.sheet_headers import process_header
from pyxform.question import MultipleChoiceQuestion, Option
from pyxform.utils import external_choices_to_csv, has_external_choices
from pyxform.xls2json import workbook_to_json
from pyxform.xls2json_backends import DefinitionData

from fieldreport.forms.converter_messages import problems_in
from fieldreport.forms.findings import Problem, Severity, has_errors
from fieldreport.forms.kobo import expand_kobo, has_kobo
from fieldreport.forms.sheet_places import CHOICES, SETTINGS, SURVEY, SheetPlaces, question_paths
from fieldreport.forms.workbook import Row, Workbook, WorkbookLimits, WorkbookRefused, read_workbook
from fieldreport.system.part_process import serve_part

ITEMSETS = "itemsets.csv"
"""The name under which ODK clients look for the choices of the sheet *external_choices*."""


def main(arguments: Sequence[str]) -> int:
    """Serve one conversion over standard input and output."""
    return serve_part(answer_request, arguments)


def answer_request(untrusted_request: bytes) -> bytes:
    """Answer one request: a line of JSON (kind, name), then the file; the answer is JSON."""
    line, _, untrusted = untrusted_request.partition(b"\n")
    asked = json.loads(line)
    xform, attachments, problems, places = convert_workbook(untrusted, asked["kind"], name=asked["name"])
    answer = {
        "xform": xform,
        "attachments": attachments,
        "problems": [asdict(problem) for problem in problems],
        "places": asdict(places),
    }
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "surrogatepass")


def convert_workbook(
    untrusted: bytes, kind: str, *, name: str, root: str = ""
) -> tuple[str | None, dict[str, str], list[Problem], SheetPlaces]:
    """Convert; with an error among the problems there is no XForm. Lists of *external_choices* are an attachment.

    *name* and *root* are what the form and its root element are called if the settings do not say; an empty *root*
    leaves it to pyxform.
    """
    places = SheetPlaces()
    try:
        workbook, problems = read_workbook(untrusted, kind, limits=WorkbookLimits())
    except WorkbookRefused as refused:
        return None, {}, [refused.problem], places
    except PyXFormError as error:
        return None, {}, list(problems_in(str(error))), places
    if has_kobo(workbook):
        workbook, of_kobo = expand_kobo(workbook)
        problems += of_kobo
    places = places_of(workbook)
    if has_errors(problems):
        return None, {}, [places.locate(problem) for problem in problems], places
    warnings: list[str] = []
    xform: str | None = None
    attachments: dict[str, str] = {}
    try:
        xform, attachments = _through_pyxform(workbook, name=name, root=root, warnings=warnings)
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # noqa: BLE001 - pyxform stumbles over odd sheets in ways of its own
        problems += _placed(_problems_of(error), workbook, places)
    for warning in warnings:
        problems += _placed(problems_in(warning, severity=Severity.WARNING), workbook, places)
    return xform, attachments, problems, places


def _problems_of(error: Exception) -> Iterable[Problem]:
    if isinstance(error, PyXFormError):
        return problems_in(str(error))
    if isinstance(error, RecursionError):
        return [Problem("sheet.too_deep", sheet=SURVEY)]
    return [Problem("sheet.not_convertible", sheet=SURVEY, details={"reason": type(error).__name__})]


def _through_pyxform(workbook: Workbook, *, name: str, root: str, warnings: list[str]) -> tuple[str, dict[str, str]]:
    """Do what `pyxform.xls2xform.convert` does, except that nothing is written to the disk.

    `Survey.to_xml`, which `convert` calls, writes the form in the clear to a temporary file, even without a validator.
    """
    definition = DefinitionData(fallback_form_name=name or None, **workbook.for_pyxform())
    described = workbook_to_json(
        workbook_dict=definition,
        form_name=root or None,
        fallback_form_name=definition.fallback_form_name,
        warnings=warnings,
    )
    attachments: dict[str, str] = {}
    if has_external_choices(json_struct=described):
        attachments[ITEMSETS] = external_choices_to_csv(workbook_dict=definition) or ""
    survey = create_survey_element_from_dict(described)
    return survey._to_ugly_xml(), attachments  # noqa: SLF001 - see above; the version is pinned


def places_of(workbook: Workbook) -> SheetPlaces:
    """Note where everything stands, before pyxform turns it round."""
    survey_columns = _columns(workbook, SURVEY, aliases.survey_header, set(MultipleChoiceQuestion.get_slot_names()))
    choice_columns = _columns(workbook, CHOICES, aliases.list_header, set(Option.get_slot_names()))
    settings_columns = _columns(workbook, SETTINGS, aliases.settings_header, set())
    kind, name = survey_columns.get("type", "type"), survey_columns.get("name", "name")
    listed, choice_name = choice_columns.get("list name", "list_name"), choice_columns.get("name", "name")
    choices: dict[str, dict[str, int]] = {}
    for position, row in enumerate(workbook.sheets.get(CHOICES, ())):
        of_list = choices.setdefault(row.get(listed, ""), {})
        of_list.setdefault(row.get(choice_name, ""), workbook.row_number(CHOICES, position))
    lists: dict[str, int] = {}
    for position, row in enumerate(workbook.sheets.get(SURVEY, ())):
        for found in _LIST_FILE.finditer(row.get(kind, "")):
            lists.setdefault(found[1], workbook.row_number(SURVEY, position))
        if row.get(kind, "") in constants.EXTERNAL_INSTANCE_TYPES:
            lists.setdefault(row.get(name, ""), workbook.row_number(SURVEY, position))
    return SheetPlaces(
        lists=lists,
        questions=question_paths(
            (workbook.row_number(SURVEY, position), row[kind], _name(row, kind, name, position))
            for position, row in enumerate(workbook.sheets.get(SURVEY, ()))
            if row.get(kind)
        ),
        choices=choices,
        columns={SURVEY: survey_columns, CHOICES: choice_columns, SETTINGS: settings_columns},
    )


def _name(row: Row, kind: str, name: str, position: int) -> str:
    # A note without a name gets one from pyxform, by the row as pyxform counts it.
    generated = f"generated_note_name_{position + 2}" if row[kind] == "note" else ""
    return row.get(name, "") or generated


_LIST_FILE = re.compile(r"(?<=\s)(\S+)\.(?:csv|xml|geojson)\b")
_WRAPPING = frozenset({"bind", "control", "media", "instance"})


def _columns(
    workbook: Workbook, sheet: str, known_aliases: Mapping[str, str | tuple[str, ...]], known: set[str]
) -> dict[str, str]:
    """Map the parts of a question, by the names of XForms, to the headers under which they stand in this sheet."""
    headers = workbook.headers.get(sheet, [])
    columns: dict[str, str] = {}
    for header in headers:
        _, tokens = process_header(
            header=header,
            use_double_colon=any("::" in one for one in headers),
            header_aliases=known_aliases,
            header_columns=known,
        )
        part = [token.removeprefix("jr:") for token in tokens]
        columns.setdefault("::".join(part[1:] if part[0] in _WRAPPING and part[1:] else part), header)
    return columns


def _placed(problems: Iterable[Problem], workbook: Workbook, places: SheetPlaces) -> list[Problem]:
    """Turn pyxform's rows into those of the file, and find the row where pyxform names only the question."""
    return [places.locate(_with_row(problem, workbook, places)) for problem in problems]


def _with_row(problem: Problem, workbook: Workbook, places: SheetPlaces) -> Problem:
    if problem.row > 1:
        return replace(problem, row=workbook.row_number(problem.sheet, problem.row - 2))
    if problem.row or problem.sheet != SURVEY:
        return problem
    return replace(problem, row=_guessed_row(problem, workbook, places))


def _guessed_row(problem: Problem, workbook: Workbook, places: SheetPlaces) -> int:
    """Find the row from what pyxform says instead of it: a question, a type, a parameter."""
    details = {name: str(value) for name, value in problem.details.items()}
    if row := places.row_named(details.get("question", details.get("value", ""))):
        return row
    columns = places.columns.get(SURVEY, {})
    searched = [
        (columns.get("type", "type"), details.get("type")),
        (columns.get("parameters", "parameters"), details.get("name") if problem.column == "parameters" else None),
        (columns.get("name", "name"), details.get("name")),
    ]
    for position, row_cells in enumerate(workbook.sheets.get(SURVEY, ())):
        for column, text in searched:
            if text and re.search(rf"(?<![\w-]){re.escape(text)}(?![\w-])", row_cells.get(column, "")):
                return workbook.row_number(SURVEY, position)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
