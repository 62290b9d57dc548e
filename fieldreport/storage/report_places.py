"""Where reports say that something happened: what a map is made of, read from facts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import FactFilter
from fieldreport.storage.database import Database
from fieldreport.storage.fact_conditions import HAS_ALL_FACTS, fact_parameter
from fieldreport.storage.report_search import match_expression


@dataclass(frozen=True, slots=True)
class PlaceFact:
    """One fact about a place of a report; facts of one instance are about the same place."""

    role: str
    instance: str
    value: str
    place: str


@dataclass(frozen=True, slots=True)
class ReportPlaces:
    """A report with its facts of the roles that were asked for, in the form's order within each role."""

    subject: SubjectId
    title: str
    state: str
    facts: tuple[PlaceFact, ...]


class ReportPlacesView:
    """Reads ``report`` together with ``report_fact``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def find(
        self, words: Sequence[str], *, facts: Sequence[FactFilter], roles: Sequence[str], limit: int
    ) -> Iterator[ReportPlaces]:
        """Go through reports in which every word begins somewhere and that have every fact, the newest first.

        Args:
            words: Each folded into tokens, as `ReportSearch.find` takes them.
            facts: What each report must have a fact for.
            roles: The roles whose facts are wanted; a report without any is found all the same.
            limit: Reports at most.
        """
        found = " AND arrival IN (SELECT rowid FROM report_index WHERE report_index MATCH ?)" if words else ""
        rows = self._database.query(
            "SELECT newest.subject, title, state, coalesce(shown.role, ''), coalesce(shown.instance, ''),"  # noqa: S608 - constants
            " coalesce(shown.value, ''), coalesce(shown.place, '') FROM"
            " (SELECT subject, title, state, arrival FROM report WHERE hidden = 0 AND"
            f"{HAS_ALL_FACTS}{found} ORDER BY arrival DESC LIMIT ?) AS newest"
            " LEFT JOIN report_fact AS shown ON shown.subject = newest.subject"
            f" AND shown.role IN ({', '.join('?' * len(roles))})"
            " ORDER BY newest.arrival DESC, shown.role, shown.position",
            (fact_parameter(facts), *([match_expression(words)] if words else []), limit, *roles),
        )
        held: ReportPlaces | None = None
        gathered: list[PlaceFact] = []
        for subject, title, state, role, instance, value, place in rows:
            if held is None or held.subject != subject:
                if held is not None:
                    yield ReportPlaces(held.subject, held.title, held.state, tuple(gathered))
                held, gathered = ReportPlaces(subject, title, state, ()), []
            if role:
                gathered.append(PlaceFact(role, instance, value, place))
        if held is not None:
            yield ReportPlaces(held.subject, held.title, held.state, tuple(gathered))
