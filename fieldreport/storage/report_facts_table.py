"""The facts of reports: values with a meaning that any form may give; derived."""

from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import Fact
from fieldreport.storage.database import Database
from fieldreport.storage.reports_table import ReportRow

_NAMES = tuple(column.name for column in fields(Fact))
_COLUMNS = ", ".join(_NAMES)
_columns_of = attrgetter(*_NAMES)


class ReportFactsTable:
    """The table ``report_fact``. Facts go with their report."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, report: ReportRow, facts: Iterable[Fact]) -> None:
        """Put all facts of a report in the place of what was known; the report's row must be there."""
        self._database.execute("DELETE FROM report_fact WHERE subject = ?", (report.subject,))
        self._database.executemany(
            f"INSERT INTO report_fact (subject, arrival, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
            ((report.subject, report.arrival, *_columns_of(fact)) for fact in facts),
        )

    def of(self, subject: SubjectId) -> tuple[Fact, ...]:
        """Return a report's facts, by role and position."""
        rows = self._database.query(
            f"SELECT {_COLUMNS} FROM report_fact WHERE subject = ? ORDER BY role, position",  # noqa: S608 - constants
            (subject,),
        )
        return tuple(Fact(*row) for row in rows)
