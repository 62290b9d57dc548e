"""What a search looks through: every report's words, folded into an index, and the text that excerpts come from."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import FactFilter
from fieldreport.storage.database import Database
from fieldreport.storage.reports_table import SELECT_REPORT, ReportRow, report_row

MOST_RANKED = 5_000
"""Up to so many hits the best come first; of more, which no rank could put in order for anybody, the newest."""


@dataclass(frozen=True, slots=True)
class SearchText:
    """A text as people read it, and folded: tokens with spaces between them, in the same way as queries are."""

    shown: str
    folded: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that was found, with the text in which it was."""

    report: ReportRow
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of hits. *are_ranked* says whether the best come first; of too many it is the newest."""

    hits: tuple[Hit, ...]
    are_ranked: bool


class ReportSearch:
    """The tables ``report_text`` and ``report_index``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, report: ReportRow, *, title: SearchText, body: SearchText) -> None:
        """Make a report's text findable; what was there of it must be forgotten before, and its row be there."""
        self._database.execute(
            "INSERT INTO report_text (subject, title, body) VALUES (?, ?, ?)", (report.subject, title.shown, body.shown)
        )
        self._database.execute(
            "INSERT INTO report_index (rowid, title, body) VALUES (?, ?, ?)",
            (report.arrival, title.folded, body.folded),
        )

    def holds(self, report: ReportRow, *, title: str, body: str) -> bool:
        """Tell whether exactly this text is findable at the place in the list that the report has, and will have."""
        return (
            self._database.one(
                "SELECT 1 FROM report JOIN report_text AS text USING (subject)"
                " WHERE subject = ? AND arrival = ? AND text.title = ? AND body = ?",
                (report.subject, report.arrival, title, body),
            )
            is not None
        )

    def forget(self, subject: SubjectId) -> None:
        """Take a report's text out of the index; to be called while its row still has the arrival that it had."""
        self._database.execute(
            "DELETE FROM report_index WHERE rowid = (SELECT arrival FROM report WHERE subject = ?)", (subject,)
        )
        self._database.execute("DELETE FROM report_text WHERE subject = ?", (subject,))

    def clear(self) -> None:
        """Forget everything, to derive it anew."""
        self._database.execute("DELETE FROM report_index")
        self._database.execute("DELETE FROM report_text")

    def body(self, subject: SubjectId) -> str | None:
        """Return the text in which a report is searched, or None."""
        row = self._database.one("SELECT body FROM report_text WHERE subject = ?", (subject,))
        return None if row is None else row[0]

    def find(self, words: Sequence[str], *, facts: Sequence[FactFilter] = (), limit: int, offset: int = 0) -> Hits:
        """Return reports in which every word begins somewhere and that have every fact; no retracted ones.

        Without words all reports that have the facts, the newest first.

        Args:
            words: Each folded into tokens with spaces between them; the last token may go on.
            facts: What each report must have a fact for.
            limit: Hits at most.
            offset: Hits to pass over: those of the pages before.
        """
        found: list[Hit] = []
        are_ranked = bool(words) and self._count(words, stop=MOST_RANKED + 1) <= MOST_RANKED
        arrivals = iter(self._arrivals(words, by_rank=are_ranked))
        step = offset + limit
        # A few at a time, more each time: reports are read only until there are enough.
        while len(found) < offset + limit and (some := list(islice(arrivals, step))):
            found += self._with_facts(some, facts)
            step *= 2
        return Hits(tuple(found[offset : offset + limit]), are_ranked)

    def _count(self, words: Sequence[str], *, stop: int) -> int:
        return int(
            self._database.value(
                "SELECT count(*) FROM (SELECT 1 FROM report_index WHERE report_index MATCH ? LIMIT ?)",
                (match_expression(words), stop),
            )
        )

    def _arrivals(self, words: Sequence[str], *, by_rank: bool) -> Iterator[int]:
        if not words:
            rows = self._database.query("SELECT arrival FROM report ORDER BY arrival DESC")
        elif by_rank:
            rows = self._database.query(
                "SELECT rowid FROM report_index WHERE report_index MATCH ? ORDER BY rank, rowid DESC",
                (match_expression(words),),
            )
        else:
            rows = self._database.query(
                "SELECT rowid FROM report_index WHERE report_index MATCH ? ORDER BY rowid DESC",
                (match_expression(words),),
            )
        return (arrival for (arrival,) in rows)

    def _with_facts(self, arrivals: Sequence[int], facts: Sequence[FactFilter]) -> list[Hit]:
        rows = self._database.query(
            f"{SELECT_REPORT}, text.title, text.body FROM report JOIN report_text AS text USING (subject)"  # noqa: S608 - constants
            " WHERE arrival IN (SELECT value FROM json_each(?)) AND hidden = 0"
            " AND NOT EXISTS (SELECT 1 FROM json_each(?) AS wanted WHERE NOT EXISTS"
            " (SELECT 1 FROM report_fact AS fact WHERE fact.subject = report.subject"
            " AND fact.role = wanted.value ->> 0"
            " AND (wanted.value ->> 1 = '' OR wanted.value ->> 1 IN (fact.value, fact.place))"
            # Two runs of days overlap where each begins before the other ends; unknown days overlap with nothing.
            " AND (wanted.value ->> 2 = '' OR (fact.first_day <> '' AND fact.first_day <= wanted.value ->> 3"
            " AND fact.last_day >= wanted.value ->> 2))))",
            (json.dumps(arrivals), json.dumps([[one.role, one.value, one.first_day, one.last_day] for one in facts])),
        )
        hits = {hit.report.arrival: hit for hit in (Hit(report_row(row[:-2]), row[-2], row[-1]) for row in rows)}
        return [hits[arrival] for arrival in arrivals if arrival in hits]


def match_expression(words: Sequence[str]) -> str:
    """Ask the index for reports in which every word, folded into tokens, begins somewhere."""
    return " ".join('"{}" *'.format(word.replace('"', '""')) for word in words)
