"""The list of reports: which ones it shows and in which order, in one question, and a page of what it shows of each."""

import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.listing import ListFilter, ListOrder, Scope
from fieldreport.domain.report import ReportState
from fieldreport.domain.review import ASSIGNEE, STATUS, TAGS
from fieldreport.domain.vocabulary import BELOW
from fieldreport.forms.roles import PLACE, TYPE, WHEN
from fieldreport.storage.database import Database, SqlValue
from fieldreport.storage.report_reads_table import IS_UNREAD, WITH_MARKS
from fieldreport.storage.report_search import MOST_RANKED, match_expression
from fieldreport.storage.reports_table import SELECT_REPORT, ReportRow, report_row

_Clause = tuple[str, tuple[SqlValue, ...]]

_ANY = "(SELECT value FROM json_each(?))"
_TALLIED_AT_ONCE = 10_000
_LAST_OF_ALL = "9999-12-31"
_BEHIND_ALL = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report must be to be listed, with what is found out before the question is asked."""

    filter: ListFilter
    own: AuthorId
    """Whose vault it is: what we wrote ourselves is never unread."""
    words: tuple[str, ...] = ()
    """The text in tokens: each word folded, with spaces between its tokens; the last token may go on."""
    places_within: frozenset[str] = frozenset()
    """Codes of what lies in the places that are asked for."""


@dataclass(frozen=True, slots=True)
class Matches:
    """The arrival numbers of what is listed, in order. *are_ranked*: the best come first."""

    arrivals: "array[int]"
    are_ranked: bool


@dataclass(frozen=True, slots=True)
class ListedReport:
    """One line: the report, and what stands in other tables. Date and place are answers as they were given."""

    report: ReportRow
    when: str
    place: str
    place_code: str
    is_unread: bool


class ReportListQuery:
    """Asks across the tables ``report``, ``report_fact``, ``report_index``, ``report_review`` and ``report_read``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def find(self, wanted: Wanted, order: ListOrder) -> Matches:
        """Return every match in order; reads narrow indexes and no report's text."""
        clauses = list(_clauses(wanted))
        if not wanted.words:
            return Matches(self._filtered(wanted, clauses, order), are_ranked=False)
        expression = match_expression(wanted.words)
        are_ranked = order is ListOrder.NEWEST and self._count(expression, stop=MOST_RANKED + 1) <= MOST_RANKED
        by = "rank, rowid DESC" if are_ranked else "rowid DESC"
        hits = self._numbers(
            f"SELECT rowid AS number FROM report_index WHERE report_index MATCH ? ORDER BY {by}",  # noqa: S608 - constants
            (expression,),
        )
        if order is ListOrder.NEWEST and not clauses:
            # What a retraction hides has no text in the index.
            return Matches(array("q") if wanted.filter.scope is Scope.RETRACTED else hits, are_ranked)
        filtered = self._filtered(wanted, clauses, order)
        first, among = (hits, set(filtered)) if are_ranked else (filtered, set(hits))
        return Matches(array("q", (arrival for arrival in first if arrival in among)), are_ranked)

    def page(self, arrivals: Sequence[int], own: AuthorId) -> dict[int, ListedReport]:
        """Return what is listed of those reports that are still there, by arrival number."""
        rows = self._database.query(
            f"{SELECT_REPORT}, when_.value, place_.value, place_.place, {IS_UNREAD}"  # noqa: S608 - constants
            f" FROM {WITH_MARKS}"
            f" LEFT JOIN report_fact AS when_ ON when_.subject = report.subject AND when_.role = '{WHEN}'"
            "  AND when_.position = 0"
            f" LEFT JOIN report_fact AS place_ ON place_.subject = report.subject AND place_.role = '{PLACE}'"
            "  AND place_.position = 0"
            " WHERE report.arrival IN (SELECT value FROM json_each(?))",
            (own, own, json.dumps(list(arrivals))),
        )
        found = {}
        for row in rows:
            *of_report, when, place, code, is_unread = row
            report = report_row(tuple(of_report))
            found[report.arrival] = ListedReport(report, when or "", place or "", code or "", bool(is_unread))
        return found

    def texts(self, arrivals: Sequence[int]) -> dict[int, tuple[str, str]]:
        """Return title and text of some reports as people read them, by arrival number."""
        rows = self._database.query(
            "SELECT arrival, text.title, text.body FROM report JOIN report_text AS text USING (subject)"
            " WHERE arrival IN (SELECT value FROM json_each(?))",
            (json.dumps(list(arrivals)),),
        )
        return {arrival: (title, body) for arrival, title, body in rows}

    def subjects(self, arrivals: Sequence[int]) -> list[SubjectId]:
        """Return the reports that have these arrival numbers, in the order of *arrivals*."""
        rows = self._database.query(
            "SELECT arrival, subject FROM report WHERE arrival IN (SELECT value FROM json_each(?))",
            (json.dumps(list(arrivals)),),
        )
        found: dict[int, bytes] = dict(rows)
        return [SubjectId(found[arrival]) for arrival in arrivals if arrival in found]

    def kinds(self) -> tuple[tuple[str, int], ...]:
        """Return every code of what happened with how often it is said."""
        rows = self._database.query(
            f"SELECT value, count(*) FROM report_fact WHERE role = '{TYPE}' GROUP BY value"  # noqa: S608 - constants
        )
        return tuple((value, count) for value, count in rows)

    def forms(self) -> tuple[str, ...]:
        """Return the forms that reports answer."""
        return tuple(form for (form,) in self._database.query("SELECT DISTINCT form FROM report"))

    def authors(self) -> tuple[tuple[AuthorId, int], ...]:
        """Return who wrote reports, and how many; no retracted ones."""
        return tuple((AuthorId(author), count) for author, count in self._tally("author").items())

    def states(self) -> dict[ReportState, int]:
        """Return how many reports are in each state; no retracted ones."""
        return {ReportState(state): count for state, count in self._tally("state").items()}

    def _tally(self, column: str) -> Counter[Any]:
        # Part by part: SQLite sorts what it groups, and would hold all of it in memory.
        tally: Counter[Any] = Counter()
        last = self._database.value("SELECT coalesce(max(rowid), 0) FROM report")
        for first in range(1, last + 1, _TALLIED_AT_ONCE):
            rows = self._database.query(
                f"SELECT {column}, count(*) FROM report"  # noqa: S608 - ours
                f" WHERE hidden = 0 AND rowid BETWEEN ? AND ? GROUP BY {column}",
                (first, first + _TALLIED_AT_ONCE - 1),
            )
            tally.update(dict(rows))
        return tally

    def _count(self, expression: str, *, stop: int) -> int:
        return int(
            self._database.value(
                "SELECT count(*) FROM (SELECT 1 FROM report_index WHERE report_index MATCH ? LIMIT ?)",
                (expression, stop),
            )
        )

    def _filtered(self, wanted: Wanted, clauses: Sequence[_Clause], order: ListOrder) -> "array[int]":
        conditions = " AND ".join(["hidden = ?", *(sql for sql, _ in clauses)])
        parameters = [
            int(wanted.filter.scope is Scope.RETRACTED),
            *(value for _, values in clauses for value in values),
        ]
        source = WITH_MARKS if wanted.filter.is_unread else "report"
        by = "report.title = '', report.title COLLATE NOCASE, " if order is ListOrder.TITLE else ""
        found = self._numbers(
            f"SELECT report.arrival AS number FROM {source} WHERE {conditions} ORDER BY {by}report.arrival DESC",  # noqa: S608 - constants
            parameters,
        )
        return self._by_incident(found) if order is ListOrder.INCIDENT else found

    def _by_incident(self, found: "array[int]") -> "array[int]":
        """Put the latest incident first, and what has no date, or one that says nothing, last and as it was."""
        dated = dict.fromkeys(
            self._numbers(
                # The index alone answers.
                "SELECT arrival AS number FROM report_fact INDEXED BY report_fact_when"  # noqa: S608 - constants
                f" WHERE role = '{WHEN}' AND first_day > '' ORDER BY first_day DESC, last_day DESC, arrival DESC",
                (),
            )
        )
        among = set(found)
        return array(
            "q",
            (
                *(arrival for arrival in dated if arrival in among),
                *(arrival for arrival in found if arrival not in dated),
            ),
        )

    def _numbers(self, sql: str, parameters: Sequence[SqlValue]) -> "array[int]":
        # In one row: fetched one by one they take twice as long, and keep Python from painting the window meanwhile.
        # Into this aggregate SQLite keeps the order of the inner question.
        packed = self._database.value(
            f"SELECT unhex(group_concat(printf('%016x', number), '')) FROM ({sql})",  # noqa: S608 - ours
            parameters,
        )
        numbers = array("q", packed or b"")
        if sys.byteorder == "little":
            numbers.byteswap()
        return numbers


def _clauses(wanted: Wanted) -> Iterable[_Clause]:
    asked = wanted.filter
    for column, values in (("state", [state.value for state in asked.states]), ("form", list(asked.forms))):
        if values:
            yield f"{column} IN {_ANY}", (json.dumps(values),)
    if asked.authors:
        yield "author IN (SELECT unhex(value) FROM json_each(?))", (json.dumps([one.hex() for one in asked.authors]),)
    if asked.has_files:
        yield "evidence_named > 0", ()
    if asked.has_problems:
        yield "(evidence_missing > 0 OR heads > 1)", ()
    if asked.is_unread:
        yield f"{IS_UNREAD} = 1", (wanted.own, wanted.own)
    yield from _fact_clauses(wanted)
    for slot, accepted in ((TAGS, asked.tags), (ASSIGNEE, asked.assignees), (STATUS, asked.statuses)):
        if accepted:
            yield (
                f"report.subject IN (SELECT subject FROM report_review WHERE slot = ? AND value IN {_ANY})",  # noqa: S608 - constants
                (slot, json.dumps(sorted(accepted))),
            )


def _fact_clauses(wanted: Wanted) -> Iterable[_Clause]:
    asked = wanted.filter
    if asked.kinds:
        codes = json.dumps(sorted(asked.kinds))
        condition = f"(value IN {_ANY} OR substr(value, 1, instr(value, '{BELOW}') - 1) IN {_ANY})"
        yield _has_fact(f"role = '{TYPE}' AND {condition}"), (codes, codes)
    if asked.first_day or asked.last_day:
        # Two runs of days overlap where each begins before the other ends; unknown days overlap with nothing.
        condition = f"role = '{WHEN}' AND first_day <> '' AND first_day <= ? AND last_day >= ?"
        yield (
            _has_fact(condition, by="INDEXED BY report_fact_when"),
            (asked.last_day or _LAST_OF_ALL, asked.first_day),
        )
    if asked.places:
        # Codes of one gazetteer often begin with the code of what they lie in, also those that are not known here.
        ranges = " OR place BETWEEN ? AND ?" * len(asked.places)
        condition = f"role = '{PLACE}' AND place <> '' AND (place IN {_ANY}{ranges})"
        yield (
            _has_fact(condition, by="INDEXED BY report_fact_place"),
            (
                json.dumps(sorted(asked.places | wanted.places_within)),
                *(bound for code in sorted(asked.places) for bound in (code, code + _BEHIND_ALL)),
            ),
        )


def _has_fact(condition: str, *, by: str = "") -> str:
    return f"report.arrival IN (SELECT arrival FROM report_fact {by} WHERE {condition})"  # noqa: S608 - constants
