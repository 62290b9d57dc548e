"""What only KoboToolbox knows, turned into plain groups: matrix, score and rank.

Kobo expands these three on its server. The names of the questions that come of it are those that Kobo gives, so that
answers collected there and here fit together (kobotoolbox/kpi, `kpi/utils/xlsform_preprocessors`, read as reference).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.workbook import Row, Workbook

_SURVEY = "survey"
_CHOICES = "choices"

_BEGIN = re.compile(r"begin[ _](kobomatrix|score|rank)")
_END = re.compile(r"end[ _](kobomatrix|matrix|score|rank)")

MATRIX_LIST = "kobo--matrix_list"
SCORE_CHOICES = "kobo--score-choices"
RANK_ITEMS = "kobo--rank-items"
RANK_MESSAGE = "kobo--rank-constraint-message"

_ROW_TYPES = {"score": "score__row", "rank": "rank__level"}
_LIST_COLUMNS = {"kobomatrix": MATRIX_LIST, "score": SCORE_CHOICES, "rank": RANK_ITEMS}

_OWN_COLUMN = re.compile(r"kobo--.*|\$(?:kuid|autoname|autovalue|prev|xpath|qpath)", re.IGNORECASE)
"""Columns that Kobo keeps for itself; pyxform would take them for bind attributes or refuse them."""

_USED = frozenset({MATRIX_LIST, SCORE_CHOICES, RANK_ITEMS, RANK_MESSAGE})

_SHOWN = ("label", "hint", "guidance_hint", "image", "audio", "video", "media")
"""What people see of a row, by the beginning of its header."""


@dataclass(frozen=True, slots=True)
class _Block:
    """One construct: its first row, what stands in it, and where."""

    kind: str
    begin: Row
    begin_at: int
    rows: Sequence[tuple[int, Row]]


def has_kobo(workbook: Workbook) -> bool:
    """Tell whether there is anything of Kobo's own in *workbook*."""
    return any(_OWN_COLUMN.fullmatch(header) for headers in workbook.headers.values() for header in headers) or any(
        _BEGIN.fullmatch(row.get("type", "").strip()) for row in workbook.sheets.get(_SURVEY, ())
    )


def expand_kobo(workbook: Workbook) -> tuple[Workbook, list[Problem]]:
    """Replace Kobo's three constructs by plain groups, and leave its private columns out.

    Every problem names the construct; with an error among them the workbook is not to be converted.
    """
    expansion = _Expansion(workbook)
    expansion.run()
    return expansion.expanded(), expansion.problems


class _Expansion:
    """Goes through the survey once; each row that it writes remembers the row that it came from."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._out: list[Row] = []
        self._out_rows: list[int] = []
        self.problems: list[Problem] = []

    def run(self) -> None:
        rows = self._workbook.sheets.get(_SURVEY, [])
        position = 0
        while position < len(rows):
            row = rows[position]
            begin = _BEGIN.fullmatch(row.get("type", "").strip())
            if begin is None:
                if _END.fullmatch(row.get("type", "").strip()):
                    self._refuse("kobo.end_without_begin", position, "type", type=row["type"])
                self._write(position, row)
                position += 1
                continue
            end = position + 1
            while end < len(rows) and not _END.fullmatch(rows[end].get("type", "").strip()):
                end += 1
            if end == len(rows):
                self._refuse("kobo.begin_without_end", position, "type", type=row["type"])
            inside = [(at, rows[at]) for at in range(position + 1, end) if rows[at]]
            self._block(_Block(begin[1], row, position, inside))
            position = end + 1

    def expanded(self) -> Workbook:
        headers: dict[str, list[str]] = {}
        for sheet, names in self._workbook.headers.items():
            headers[sheet] = [name for name in names if not _OWN_COLUMN.fullmatch(name)]
            self._name_ignored(sheet, set(names) - set(headers[sheet]) - _USED)
        survey_headers = headers.setdefault(_SURVEY, [])
        survey_headers += dict.fromkeys(name for row in self._out for name in row if name not in survey_headers)
        sheets = {sheet: [_without_own(row) for row in rows] for sheet, rows in self._workbook.sheets.items()}
        return replace(
            self._workbook,
            sheets={**sheets, _SURVEY: self._out},
            headers=headers,
            rows={**self._workbook.rows, _SURVEY: self._out_rows},
        )

    def _name_ignored(self, sheet: str, columns: set[str]) -> None:
        for column in sorted(name for name in columns if not name.startswith("$")):
            self.problems.append(Problem("kobo.column_ignored", Severity.WARNING, sheet=sheet, row=1, column=column))

    def _block(self, block: _Block) -> None:
        list_column = _LIST_COLUMNS[block.kind]
        list_name = block.begin.get(list_column, "")
        if not list_name:
            self._refuse("kobo.list_missing", block.begin_at, list_column, type=block.begin["type"])
        if not block.begin.get("name"):
            self._refuse("kobo.name_missing", block.begin_at, "name", type=block.begin["type"])
        for at, row in block.rows:
            expected = _ROW_TYPES.get(block.kind)
            inner = row.get("type", "")
            if (expected and inner != expected) or re.match(r"(begin|end)[ _]", inner):
                self._refuse("kobo.row_unexpected", at, "type", type=inner, construct=block.begin["type"])
            if not row.get("name"):
                self._refuse("kobo.name_missing", at, "name", type=inner)
        if self.problems and any(one.severity is Severity.ERROR for one in self.problems):
            return
        write: Mapping[str, Callable[[_Block, str], None]] = {
            "kobomatrix": self._matrix,
            "score": self._score,
            "rank": self._rank,
        }
        write[block.kind](block, list_name)

    def _matrix(self, block: _Block, list_name: str) -> None:
        name = block.begin["name"]
        choices = [row for row in self._workbook.sheets.get(_CHOICES, ()) if _list_of(row) == list_name]
        if not choices:
            self._refuse("kobo.list_unknown", block.begin_at, MATRIX_LIST, list=list_name)
        conditions = _conditions(block.begin)
        header = f"{name}_header"
        self._write(block.begin_at, {"type": "begin_group", "name": header, **conditions})
        self._write(block.begin_at, {**_shown(block.begin), "type": "note", "name": f"{header}_note"})
        self._write(block.begin_at, {"type": "end_group"})
        for choice in choices:
            group = f"{name}_{choice.get('name', '')}"
            renamed = {row["name"]: f"{group}_{row['name']}" for _, row in block.rows}
            self._write(block.begin_at, {**_shown(choice), "type": "begin_group", "name": group, **conditions})
            for at, row in block.rows:
                self._write(at, {**_with_renamed(row, renamed), "name": renamed[row["name"]]})
            self._write(block.begin_at, {"type": "end_group"})

    def _score(self, block: _Block, list_name: str) -> None:
        question = f"select_one {list_name}"
        required = {"required": block.begin["required"]} if "required" in block.begin else {}
        self._write_group(block)
        header = {**_shown(block.begin), "type": question, "name": f"{block.begin['name']}_header"}
        self._write(block.begin_at, {**header, "appearance": "label"})
        for at, row in block.rows:
            self._write(at, {"appearance": "list-nolabel", **required, **_without_own(row), "type": question})
        self._write(block.begin_at, {"type": "end_group"})

    def _rank(self, block: _Block, list_name: str) -> None:
        message = block.begin.get(RANK_MESSAGE)
        told = {} if message is None else {"constraint_message": message}
        self._write_group(block)
        label = {**_shown(block.begin), "type": "note", "name": f"{block.begin['name']}_label"}
        self._write(block.begin_at, label)
        before: list[str] = []
        for at, row in block.rows:
            differs = " and ".join(f". != ${{{name}}}" for name in before)
            rule = {"constraint": differs, **told} if differs else {}
            level = {"appearance": "minimal", **_without_own(row), "type": f"select_one {list_name}"}
            self._write(at, {**level, "required": "yes", **rule})
            before.append(row["name"])
        self._write(block.begin_at, {"type": "end_group"})

    def _write_group(self, block: _Block) -> None:
        group = {"type": "begin_group", "name": block.begin["name"], "appearance": "field-list"}
        self._write(block.begin_at, {**group, **_conditions(block.begin)})

    def _write(self, position: int, row: Row) -> None:
        self._out.append(_without_own(row))
        self._out_rows.append(self._workbook.row_number(_SURVEY, position))

    def _refuse(self, code: str, position: int, column: str, **details: str) -> None:
        row = self._workbook.row_number(_SURVEY, position)
        self.problems.append(Problem(code, sheet=_SURVEY, row=row, column=column, details=details))


def _without_own(row: Row) -> Row:
    return {name: value for name, value in row.items() if not _OWN_COLUMN.fullmatch(name)}


def _shown(row: Row) -> Row:
    return {name: value for name, value in row.items() if name.partition("::")[0].strip().lower() in _SHOWN}


def _conditions(row: Row) -> Row:
    return {name: value for name, value in row.items() if name in {"relevant", "relevance"}}


def _list_of(row: Row) -> str:
    return row.get("list_name", row.get("list name", ""))


def _with_renamed(row: Row, names: Mapping[str, str]) -> Row:
    """Let references to other columns of the matrix mean those of the same line of it."""

    def rename(found: re.Match[str]) -> str:
        return f"${{{names.get(found[1], found[1])}}}"

    return {header: re.sub(r"\$\{\s*([^}\s]+)\s*\}", rename, value) for header, value in _without_own(row).items()}
