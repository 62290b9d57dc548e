"""Where places are looked up; the answer comes later, for names are searched in the vault's thread."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from fieldreport.services.places import FoundPlace


class PlaceSearch(Protocol):
    """Finds places by any spelling of their names, or by their code."""

    def find(self, text: str, done: Callable[[Sequence[FoundPlace]], None], *, owner: QObject) -> None:
        """Look for *text*; *done* is called with the places that may be meant, the best first, if *owner* still is."""
        ...


def within(found: FoundPlace) -> str:
    """Say in what a place lies: “Tedim, Chin”."""
    return ", ".join(place.name for place in found.within)
