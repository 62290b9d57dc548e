"""Reports as the map and the list beside it show them: put together in the vault's thread, for there may be many."""

from collections.abc import Hashable
from dataclasses import dataclass

from fieldreport.services.report_map import MapOfReports
from fieldreport.ui.map.points import MapPoint, PointSet
from fieldreport.ui.map.report_list import ListedReport


@dataclass(frozen=True, slots=True)
class ListWords:
    """What is said where a report says nothing, in the window's language. *elsewhere* has ``{place}`` in it."""

    untitled: str
    nowhere: str
    elsewhere: str


@dataclass(frozen=True, slots=True)
class ShownReports:
    """What is shown: first what is on the map, then what has no place there."""

    points: PointSet
    rows: list[ListedReport]
    on_map: int
    beside: int
    has_more: bool


def shown_reports(found: MapOfReports, words: ListWords) -> ShownReports:
    """Arrange what was found; a report at several places is one line."""
    points = [
        MapPoint(one.subject, one.latitude, one.longitude, one.title or words.untitled, one.radius)
        for one in found.placed
    ]
    rows: dict[Hashable, ListedReport] = {}
    for placed in found.placed:
        rows.setdefault(placed.subject, ListedReport(placed.subject, placed.title or words.untitled, placed.place))
    on_map = len(rows)
    for report in found.unplaced:
        place = words.elsewhere.format(place=report.place) if report.place else words.nowhere
        rows[report.subject] = ListedReport(report.subject, report.title or words.untitled, place)
    return ShownReports(PointSet.of(points), list(rows.values()), on_map, len(rows) - on_map, found.has_more)
