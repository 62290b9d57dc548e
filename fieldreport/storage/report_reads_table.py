"""How much of each report somebody has read here; it says nothing to anybody else and never leaves the vault."""

from collections.abc import Iterable

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.storage.database import Database

WITH_MARKS = (
    "report LEFT JOIN (SELECT subject AS read_subject, arrival AS read_up_to FROM report_read)"
    " ON read_subject = report.subject"
)
"""Every report, with how much of it was read."""

IS_UNREAD = (
    "CASE WHEN read_up_to IS NULL AND report.author <> ? THEN 1"
    " WHEN report.arrival <= coalesce(read_up_to, 0) THEN 0"
    " ELSE EXISTS (SELECT 1 FROM record WHERE record.subject = report.subject AND record.author <> ?"
    " AND record.no > coalesce(read_up_to, 0)) END"
)
"""Whether something by somebody else came after what was read: of `WITH_MARKS`; takes our own author id twice."""


class ReportReadsTable:
    """The table ``report_read``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def mark(self, subjects: Iterable[SubjectId]) -> None:
        """Note that all that is here of these reports was read."""
        self._database.executemany(
            "INSERT INTO report_read (subject, arrival) SELECT subject, arrival FROM report WHERE subject = ?"
            " ON CONFLICT (subject) DO UPDATE SET arrival = excluded.arrival",
            ((subject,) for subject in subjects),
        )

    def mark_all(self) -> None:
        """Note the same of every report."""
        self._database.execute(
            "INSERT INTO report_read (subject, arrival) SELECT subject, arrival FROM report WHERE true"
            " ON CONFLICT (subject) DO UPDATE SET arrival = excluded.arrival"
        )

    def unmark(self, subjects: Iterable[SubjectId]) -> None:
        """Forget that these were read: they are unread again, if somebody else wrote anything of them."""
        self._database.executemany("DELETE FROM report_read WHERE subject = ?", ((subject,) for subject in subjects))

    def count_unread(self, own: AuthorId) -> int:
        """Count the reports of which something by somebody other than *own* was not read yet; no retracted ones."""
        return int(
            self._database.value(
                f"SELECT count(*) FROM {WITH_MARKS} WHERE hidden = 0 AND {IS_UNREAD}",  # noqa: S608 - constants
                (own, own),
            )
        )
