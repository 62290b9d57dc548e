"""Places that are not part of the program: gazetteers that an office loaded, and what a person added."""

from collections.abc import Iterable, Iterator

from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.storage.database import Database, Row

_SELECT = "SELECT code, level, names, parent, latitude, longitude FROM place"


class PlacesTable:
    """The table ``place``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, places: Iterable[Place], *, gazetteer: str) -> None:
        """Enter places; one that is known under its code already becomes what is said now."""
        self._database.executemany(
            "INSERT INTO place (code, level, names, parent, latitude, longitude, gazetteer)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET level = excluded.level,"
            " names = excluded.names, parent = excluded.parent, latitude = excluded.latitude,"
            " longitude = excluded.longitude, gazetteer = excluded.gazetteer",
            (
                (
                    place.code,
                    place.level.value,
                    "\n".join(place.names),
                    place.parent,
                    place.latitude,
                    place.longitude,
                    gazetteer,
                )
                for place in places
            ),
        )

    def get(self, code: PlaceCode) -> Place | None:
        """Return the place, or None."""
        row = self._database.one(f"{_SELECT} WHERE code = ?", (code,))
        return None if row is None else _place(row)

    def all(self) -> Iterator[Place]:
        """Go through all places by code."""
        return map(_place, self._database.query(f"{_SELECT} ORDER BY code"))

    def gazetteers(self) -> dict[str, int]:
        """Return the gazetteers by name, with the number of their places."""
        rows = self._database.query("SELECT gazetteer, count(*) FROM place GROUP BY gazetteer ORDER BY gazetteer")
        return {name: count for name, count in rows}  # noqa: C416 - rows are tuples of any length to mypy

    def remove(self, code: PlaceCode, *, gazetteer: str) -> bool:
        """Forget one place of that gazetteer; tell whether there was one."""
        return self._database.execute("DELETE FROM place WHERE code = ? AND gazetteer = ?", (code, gazetteer)) == 1

    def clear(self, gazetteer: str) -> int:
        """Forget all places of a gazetteer; return how many there were."""
        return self._database.execute("DELETE FROM place WHERE gazetteer = ?", (gazetteer,))


def _place(row: Row) -> Place:
    code, level, names, parent, latitude, longitude = row
    return Place(
        code=code,
        level=PlaceLevel(level),
        names=tuple(names.split("\n")),
        parent=parent,
        latitude=latitude,
        longitude=longitude,
    )
