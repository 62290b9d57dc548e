"""One row a report: what a list shows; derived."""

from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Trust
from fieldreport.storage.database import Database, Row
from fieldreport.storage.records_table import prefix_range

SELECT_REPORT = (
    "SELECT report.subject, author, state, trust, heads, revisions, hidden, form, report.title, created, leaves_held,"
    " leaves_sealed, evidence_named, evidence_missing, report.arrival"
)

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
    """The table ``report``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, report: ReportRow) -> None:
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

    def get(self, subject: SubjectId) -> ReportRow | None:
        """Return one report, or None."""
        return next(iter(self._select("WHERE subject = ?", subject)), None)

    def of_author(self, author: AuthorId) -> tuple[SubjectId, ...]:
        """Return the subjects of all reports that *author* wrote and that no retraction hides, in order of arrival."""
        rows = self._database.query(
            "SELECT subject FROM report WHERE author = ? AND hidden = 0 ORDER BY arrival", (author,)
        )
        return tuple(SubjectId(subject) for (subject,) in rows)

    def of_form(self, form: str) -> tuple[SubjectId, ...]:
        """Return the subjects of all reports that answer *form*, hidden ones included."""
        rows = self._database.query("SELECT subject FROM report WHERE form = ? ORDER BY arrival", (form,))
        return tuple(SubjectId(subject) for (subject,) in rows)

    def by_prefix(self, hex_prefix: str, *, limit: int = 2) -> tuple[ReportRow, ...]:
        """Return reports whose subject begins with *hex_prefix* (lower case): two are enough to see ambiguity."""
        return self._select("WHERE subject BETWEEN ? AND ? ORDER BY subject LIMIT ?", *prefix_range(hex_prefix), limit)

    def page(self, *, limit: int, after: ReportRow | None = None, hidden: bool = False) -> tuple[ReportRow, ...]:
        """Return one page of the list, the latest arrival first.

        Args:
            limit: Rows at most.
            after: The last row of the page before.
            hidden: Whether reports that a retraction hides are listed too.
        """
        return self._select(
            "WHERE arrival < ? AND hidden <= ? ORDER BY arrival DESC LIMIT ?",
            after.arrival if after else _ABOVE_ALL,
            int(hidden),
            limit,
        )

    def count(self) -> int:
        """Return how many reports there are, hidden ones included."""
        return int(self._database.value("SELECT count(*) FROM report"))

    def remove(self, subject: SubjectId) -> bool:
        """Forget one report with its facts and text; tell whether there was one. The index is `ReportSearch`'s."""
        return self._database.execute("DELETE FROM report WHERE subject = ?", (subject,)) == 1

    def clear(self) -> None:
        """Forget everything, to derive it anew."""
        self._database.execute("DELETE FROM report")

    def _select(self, rest: str, *parameters: str | bytes | int) -> tuple[ReportRow, ...]:
        return tuple(map(report_row, self._database.query(f"{SELECT_REPORT} FROM report {rest}", parameters)))


def report_row(row: Row) -> ReportRow:
    """Read a row of `SELECT_REPORT`."""
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
