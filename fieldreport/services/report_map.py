"""Reports on the map: where each says that it happened, and how exactly that is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.domain.report import FactFilter
from fieldreport.forms import roles
from fieldreport.services.places import Places
from fieldreport.storage.report_places import PlaceFact, ReportPlaces
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter
from fieldreport.text.folding import fold

POSITION = "incident.position"
PRECISION = "incident.place_precision"
PLACE_ROLE = "incident.place_role"
MOST_REPORTS = 20_000

_IMPACT = "impact"
_WITHHELD = "0_withheld"
_REPORTS_A_STEP = 500

RADIUS_OF_PRECISION = {
    "1_exact": 0.0,
    "2_near": 25_000.0,
    "3_village": 2_000.0,
    "4_tract": 8_000.0,
    "5_township": 25_000.0,
    "6_district": 50_000.0,
    "7_state": 150_000.0,
}
"""Metres, by the terms of the vocabulary ``place_precision``; what is not here is not put on a map."""

_RADIUS_OF_LEVEL = {
    PlaceLevel.STATE_REGION: 150_000.0,
    PlaceLevel.DISTRICT: 50_000.0,
    PlaceLevel.TOWNSHIP: 25_000.0,
    PlaceLevel.TOWN: 5_000.0,
    PlaceLevel.WARD: 2_000.0,
    PlaceLevel.VILLAGE_TRACT: 8_000.0,
    PlaceLevel.VILLAGE: 2_000.0,
    PlaceLevel.SITE: 500.0,
}


@dataclass(frozen=True, slots=True)
class MapQuery:
    """Which reports are wanted: as in `Search.find`."""

    text: str = ""
    facts: tuple[FactFilter, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedReport:
    """A report at one of its places. *radius* is metres: it happened somewhere within; 0 is exact."""

    subject: SubjectId
    title: str
    place: str
    latitude: float
    longitude: float
    radius: float


@dataclass(frozen=True, slots=True)
class UnplacedReport:
    """A report that names no place whose position is known, or one that is withheld."""

    subject: SubjectId
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class MapOfReports:
    """What is on the map, and what is not. *has_more*: there are more than `MOST_REPORTS`, and the newest are here."""

    placed: tuple[PlacedReport, ...]
    unplaced: tuple[UnplacedReport, ...]
    has_more: bool


class ReportMap:
    """The use case of looking at reports by place."""

    def __init__(self, *, store: VaultStore, places: Places) -> None:
        self._store = store
        self._places = places

    def find(self, query: MapQuery, *, reporter: Reporter) -> MapOfReports:
        """Place all reports that the query finds, the newest first; retracted ones are left out."""
        words = [folded for word in query.text.split() if (folded := fold(word))]
        placed: list[PlacedReport] = []
        unplaced: list[UnplacedReport] = []
        has_more = False
        if query.text.strip() and not words:
            return MapOfReports((), (), has_more=False)
        reports = self._store.report_places.find(
            words,
            facts=query.facts,
            roles=(roles.PLACE, POSITION, PRECISION, PLACE_ROLE),
            limit=MOST_REPORTS + 1,
        )
        for number, report in enumerate(reports):
            if number % _REPORTS_A_STEP == 0:
                reporter.report(number)
            if number == MOST_REPORTS:
                has_more = True
                break
            at = tuple(self._of_report(report))
            placed += at
            if not at:
                unplaced.append(UnplacedReport(report.subject, report.title, _place_name(report)))
        return MapOfReports(tuple(placed), tuple(unplaced), has_more)

    def _of_report(self, report: ReportPlaces) -> Iterator[PlacedReport]:
        by_instance: dict[str, list[PlaceFact]] = {}
        for fact in report.facts:
            by_instance.setdefault(fact.instance, []).append(fact)
        # Where fire came from is a place too; on the map stands where it fell, if the report tells them apart.
        struck = [facts for facts in by_instance.values() if _IMPACT in _values(facts, PLACE_ROLE)]
        for facts in struck or by_instance.values():
            found = self._where(facts)
            if found is not None:
                latitude, longitude, radius, name = found
                yield PlacedReport(report.subject, report.title, name, latitude, longitude, radius)

    def _where(self, facts: Sequence[PlaceFact]) -> tuple[float, float, float, str] | None:
        precision = next(iter(_values(facts, PRECISION)), "")
        if precision and precision not in RADIUS_OF_PRECISION:
            return None
        named = next((fact for fact in facts if fact.role == roles.PLACE), None)
        name = named.value if named is not None else ""
        stated = RADIUS_OF_PRECISION.get(precision, 0.0)
        for position in _values(facts, POSITION):
            read = _read_position(position)
            if read is not None:
                latitude, longitude, accuracy = read
                return latitude, longitude, max(stated, accuracy), name
        known = self._places.nearest_position(PlaceCode(named.place)) if named is not None and named.place else None
        if known is None or known.latitude is None or known.longitude is None or known.level is PlaceLevel.COUNTRY:
            return None
        return known.latitude, known.longitude, max(stated, _radius(known)), name


def _radius(place: Place) -> float:
    return _RADIUS_OF_LEVEL.get(place.level, 0.0)


def _values(facts: Sequence[PlaceFact], role: str) -> list[str]:
    return [fact.value for fact in facts if fact.role == role]


def _place_name(report: ReportPlaces) -> str:
    return next((fact.value for fact in report.facts if fact.role == roles.PLACE), "")


def _read_position(text: str) -> tuple[float, float, float] | None:
    """Read latitude, longitude and accuracy in metres of a geopoint (latitude longitude altitude accuracy)."""
    try:
        numbers = [float(part) for part in text.split()[:4]]
    except ValueError:
        return None
    latitude, longitude = numbers[:2] if len(numbers) > 1 else (float("nan"), 0.0)
    accuracy = numbers[3] if len(numbers) > 3 else 0.0  # noqa: PLR2004 - the fourth number
    if not (abs(latitude) <= 90 and abs(longitude) <= 180 and 0 <= accuracy < 1e6):  # noqa: PLR2004 - degrees, metres
        return None
    return latitude, longitude, accuracy
