"""Places: found by any spelling of their names, among those that come with the program and those of this vault."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldreport.crypto.derived_keys import random_id
from fieldreport.domain.gazetteer_file import read_gazetteer
from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.errors import InvalidInput, NotFound
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.resource_files import resource_bytes
from fieldreport.text.place_names import Match, PlaceNames

BUILT_IN = ("states.csv", "towns.csv")

OWN_GAZETTEER = "own"
"""Holds the places that a person added one by one."""

_MOST_ANCESTORS = 8
"""More than there are levels: a loop in a gazetteer ends here."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place that may be meant, with what it lies in, the smallest first."""

    match: Match
    place: Place
    within: tuple[Place, ...]


class Places:
    """The use cases around places. The index of names is built at the first search and again after a change."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store
        self._by_code: dict[PlaceCode, Place] = {}
        self._names: PlaceNames | None = None

    def search(self, text: str, *, limit: int = 20) -> list[FoundPlace]:
        """Return the places that *text* may name or begin to name, the best first; a code finds its place too."""
        names, known = self._ready(), self._known()
        by_code = known.get(PlaceCode(text.strip()))
        matches = names.search(text, limit=limit)
        if by_code is not None:
            matches = [Match(by_code.code, by_code.name, 100.0), *matches][:limit]
        return [FoundPlace(match, known[match.place], tuple(self._ancestors(known[match.place]))) for match in matches]

    def get(self, code: PlaceCode) -> Place:
        """Return one place. Raises NotFound."""
        found = self._known().get(code)
        if found is None:
            raise NotFound(what="place", name=code)
        return found

    def of_level(self, level: PlaceLevel) -> list[Place]:
        """Return every place of one level by name."""
        found = [place for place in self._known().values() if place.level is level]
        return sorted(found, key=lambda place: (place.name.casefold(), place.code))

    def within(self, code: str) -> frozenset[PlaceCode]:
        """Return the codes of all that lies in a place, itself included if it is known."""
        return frozenset(
            place.code
            for place in self._known().values()
            if place.code == code or any(above.code == code for above in self._ancestors(place))
        )

    def around(self, code: PlaceCode, level: PlaceLevel) -> Place | None:
        """Return the place of *level* or larger that a place lies in, the smallest such; None if that is not known."""
        place = self._known().get(code)
        if place is None:
            return None
        return next((one for one in (place, *self._ancestors(place)) if one.level.rank <= level.rank), None)

    def nearest_position(self, code: PlaceCode) -> Place | None:
        """Return the place, or the smallest one around it whose position is known; None if there is none."""
        self._ready()
        place = self._by_code.get(code)
        if place is None:
            return None
        return next((one for one in (place, *self._ancestors(place)) if one.latitude is not None), None)

    def add(
        self,
        names: Iterable[str],
        *,
        level: PlaceLevel,
        parent: PlaceCode | None = None,
        position: tuple[float, float] | None = None,
    ) -> Place:
        """Add a place of one's own, with a new code. Raises InvalidInput, or NotFound for the parent."""
        latitude, longitude = position or (None, None)
        if parent is not None:
            self.get(parent)
        place = Place(
            code=PlaceCode(f"own:{random_id(8).hex()}"),
            level=level,
            names=tuple(dict.fromkeys(name.strip() for name in names)),
            parent=parent,
            latitude=latitude,
            longitude=longitude,
        )
        with self._store.database.transaction():
            self._store.places.put([place], gazetteer=OWN_GAZETTEER)
        self._forget()
        return place

    def remove(self, code: PlaceCode) -> None:
        """Forget a place of one's own. Raises NotFound."""
        with self._store.database.transaction():
            if not self._store.places.remove(code, gazetteer=OWN_GAZETTEER):
                raise NotFound(what="place of your own", name=code)
        self._forget()

    def load(self, untrusted: bytes, *, gazetteer: str) -> int:
        """Load a gazetteer file in the place of what was loaded under this name; returns how many places it has.

        Raises:
            InvalidInput: It is no such file, or the name cannot be used; nothing was changed.
        """
        if not gazetteer.strip() or gazetteer == OWN_GAZETTEER or not gazetteer.isprintable():
            raise InvalidInput(what="name of the gazetteer", reason="empty, not printable, or taken by your own places")
        places = read_gazetteer(untrusted)
        with self._store.database.transaction():
            self._store.places.clear(gazetteer)
            self._store.places.put(places, gazetteer=gazetteer)
        self._forget()
        return len(places)

    def gazetteers(self) -> dict[str, int]:
        """Return the gazetteers of this vault by name, with the number of their places."""
        return self._store.places.gazetteers()

    def _ready(self) -> PlaceNames:
        if self._names is None:
            self._names = PlaceNames(self._known().values())
        return self._names

    def _known(self) -> Mapping[PlaceCode, Place]:
        if not self._by_code:
            self._by_code = {place.code: place for place in self._everything()}
        return self._by_code

    def _forget(self) -> None:
        self._by_code = {}
        self._names = None

    def _everything(self) -> Iterator[Place]:
        for name in BUILT_IN:
            yield from read_gazetteer(resource_bytes("places", name))
        # Later ones take the place of earlier ones: what the office says goes before what comes with the program.
        yield from self._store.places.all()

    def _ancestors(self, place: Place) -> Iterator[Place]:
        parent = place.parent
        for _ in range(_MOST_ANCESTORS):
            above = self._known().get(parent) if parent is not None else None
            if above is None:
                return
            yield above
            parent = above.parent
