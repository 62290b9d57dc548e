"""What offices say of each report as it holds now: status, assignee, tags; derived."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from fieldreport.domain.identifiers import SubjectId
from fieldreport.storage.database import EACH_ID, Database


class ReportReviewsTable:
    """The table ``report_review``. Its rows go with their report."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, subject: SubjectId, values: Mapping[str, Iterable[str]]) -> None:
        """Put the values of each slot in the place of all that was known; the report's row must be there."""
        self._database.execute("DELETE FROM report_review WHERE subject = ?", (subject,))
        rows = [(subject, slot, value) for slot, several in values.items() for value in several]
        if rows:
            self._database.executemany("INSERT INTO report_review (subject, slot, value) VALUES (?, ?, ?)", rows)

    def of_each(self, subjects: Iterable[SubjectId]) -> dict[SubjectId, dict[str, tuple[str, ...]]]:
        """Return the values by slot of those of *subjects* that have any."""
        found: dict[SubjectId, dict[str, tuple[str, ...]]] = defaultdict(dict)
        rows = self._database.query_each(
            "SELECT subject, slot, value FROM report_review"  # noqa: S608 - a constant
            f" WHERE subject IN {EACH_ID} ORDER BY subject, slot, value",
            subjects,
        )
        for subject, slot, value in rows:
            slots = found[SubjectId(subject)]
            slots[slot] = (*slots.get(slot, ()), value)
        return dict(found)

    def values(self, slot: str) -> tuple[tuple[str, int], ...]:
        """Return every value of a slot with the number of reports that have it, in order."""
        rows = self._database.query(
            "SELECT value, count(*) FROM report_review WHERE slot = ? GROUP BY value ORDER BY value", (slot,)
        )
        return tuple((value, count) for value, count in rows)
