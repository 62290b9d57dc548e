"""One row a report: what a list shows and a search looks through; derived."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.report import Fact, ReportState
from fieldreport.domain.trust import Trust
from fieldreport.storage.database import Database, Row
from fieldreport.storage.records_table import prefix_range

_SELECT = """SELECT subject, author, state, trust, heads, revisions, hidden, form, title, created, leaves_held,
leaves_sealed, evidence_named, evidence_missing, arrival
FROM report"""

_ABOVE_ALL = 2**63 - 1
"""No arrival number reaches it."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What a list shows of a report."""

    subject: SubjectId
    author: AuthorId
    state: ReportState
    trust: Trust
    heads: int
    """More than one is a conflict."""
    revisions: int
    is_hidden: bool
    form: str
    title: str
    created: str
    """When the author says that it was made."""
    leaves_held: int
    leaves_sealed: int
    evidence_named: int
    evidence_missing: int
    arrival: int
    """Arrival number of the record that decides its place in the list: the highest is shown first."""


class ReportsTable:
    """The tables ``report``, ``report_text`` and ``report_fact``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, report: ReportRow, *, search_text: str, facts: Iterable[Fact] = ()) -> None:
        """Enter a report, or put all that is known of it in the place of what was known."""
        self._database.execute(
            "INSERT INTO report (subject, author, state, trust, heads, revisions, hidden, form, title, created,"
            " leaves_held, leaves_sealed, evidence_named, evidence_missing, arrival)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (subject) DO UPDATE SET author = excluded.author, state = excluded.state,"
            " trust = excluded.trust, heads = excluded.heads, revisions = excluded.revisions, hidden = excluded.hidden,"
            " form = excluded.form, title = excluded.title, created = excluded.created,"
            " leaves_held = excluded.leaves_held, leaves_sealed = excluded.leaves_sealed,"
            " evidence_named = excluded.evidence_named, evidence_missing = excluded.evidence_missing,"
            " arrival = excluded.arrival",
            (
                report.subject,
                report.author,
                report.state.value,
                report.trust.value,
                report.heads,
                report.revisions,
                int(report.is_hidden),
                report.form,
                report.title,
                report.created,
                report.leaves_held,
                report.leaves_sealed,
                report.evidence_named,
                report.evidence_missing,
                report.arrival,
            ),
        )
        self._database.execute(
            "INSERT INTO report_text (subject, search_text) VALUES (?, ?)"
            " ON CONFLICT (subject) DO UPDATE SET search_text = excluded.search_text",
            (report.subject, search_text),
        )
        self._database.execute("DELETE FROM report_fact WHERE subject = ?", (report.subject,))
        self._database.executemany(
            "INSERT INTO report_fact (subject, role, position, value) VALUES (?, ?, ?, ?)",
            ((report.subject, fact.role, fact.position, fact.value) for fact in facts),
        )

    def get(self, subject: SubjectId) -> ReportRow | None:
        """Return one report, or None."""
        return next(iter(self._select("WHERE subject = ?", subject)), None)

    def of_author(self, author: AuthorId) -> tuple[SubjectId, ...]:
        """Return the subjects of all reports that *author* wrote and that no retraction hides, in order of arrival."""
        rows = self._database.query(
            "SELECT subject FROM report WHERE author = ? AND hidden = 0 ORDER BY arrival", (author,)
        )
        return tuple(SubjectId(subject) for (subject,) in rows)

    def by_prefix(self, hex_prefix: str, *, limit: int = 2) -> tuple[ReportRow, ...]:
        """Return reports whose subject begins with *hex_prefix* (lower case): two are enough to see ambiguity."""
        return self._select("WHERE subject BETWEEN ? AND ? ORDER BY subject LIMIT ?", *prefix_range(hex_prefix), limit)

    def page(
        self, *, limit: int, after: ReportRow | None = None, terms: Sequence[str] = (), hidden: bool = False
    ) -> tuple[ReportRow, ...]:
        """Return one page of the list, the latest arrival first.

        Args:
            limit: Rows at most.
            after: The last row of the page before.
            terms: Only reports whose search text contains every one of them, spelled as it is (folded) there.
            hidden: Whether reports that a retraction hides are listed too.
        """
        arrival, subject = (after.arrival, after.subject) if after else (_ABOVE_ALL, SubjectId(b""))
        return self._select(
            "WHERE (arrival, subject) < (?, ?) AND hidden <= ? AND NOT EXISTS"
            " (SELECT 1 FROM json_each(?) AS term, report_text AS text"
            " WHERE text.subject = report.subject AND instr(text.search_text, term.value) = 0)"
            " ORDER BY arrival DESC, subject DESC LIMIT ?",
            arrival,
            subject,
            int(hidden),
            json.dumps(list(terms)),
            limit,
        )

    def search_text(self, subject: SubjectId) -> str | None:
        """Return the text in which a report is searched, or None."""
        row = self._database.one("SELECT search_text FROM report_text WHERE subject = ?", (subject,))
        return None if row is None else row[0]

    def facts(self, subject: SubjectId) -> tuple[Fact, ...]:
        """Return a report's facts, by role and position."""
        rows = self._database.query(
            "SELECT role, position, value FROM report_fact WHERE subject = ? ORDER BY role, position", (subject,)
        )
        return tuple(Fact(*row) for row in rows)

    def with_fact(self, role: str, value: str) -> tuple[SubjectId, ...]:
        """Return the reports of which this is a fact."""
        rows = self._database.query(
            "SELECT DISTINCT subject FROM report_fact WHERE role = ? AND value = ? ORDER BY subject", (role, value)
        )
        return tuple(SubjectId(subject) for (subject,) in rows)

    def count(self) -> int:
        """Return how many reports there are, hidden ones included."""
        return int(self._database.value("SELECT count(*) FROM report"))

    def count_by_state(self) -> dict[ReportState, int]:
        """Return how many reports that nobody retracted stand in each state; states without any are left out."""
        rows = self._database.query("SELECT state, count(*) FROM report WHERE hidden = 0 GROUP BY state ORDER BY state")
        return {ReportState(state): count for state, count in rows}

    def remove(self, subject: SubjectId) -> bool:
        """Forget one report with its text and facts; tell whether there was one."""
        return self._database.execute("DELETE FROM report WHERE subject = ?", (subject,)) == 1

    def clear(self) -> None:
        """Forget everything, to derive it anew."""
        self._database.execute("DELETE FROM report")

    def _select(self, rest: str, *parameters: str | bytes | int) -> tuple[ReportRow, ...]:
        return tuple(map(_report, self._database.query(f"{_SELECT} {rest}", parameters)))


def _report(row: Row) -> ReportRow:
    subject, author, state, trust, heads, revisions, hidden, form, title, created, *numbers = row
    leaves_held, leaves_sealed, evidence_named, evidence_missing, arrival = numbers
    return ReportRow(
        subject=subject,
        author=author,
        state=ReportState(state),
        trust=Trust(trust),
        heads=heads,
        revisions=revisions,
        is_hidden=bool(hidden),
        form=form,
        title=title,
        created=created,
        leaves_held=leaves_held,
        leaves_sealed=leaves_sealed,
        evidence_named=evidence_named,
        evidence_missing=evidence_missing,
        arrival=arrival,
    )
