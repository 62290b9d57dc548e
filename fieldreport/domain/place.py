"""A place: its code for life, its names in every script and spelling, where it lies, and what it lies in."""

import enum
import math
import re
from dataclasses import dataclass
from typing import NewType

from fieldreport.errors import InvalidInput

PlaceCode = NewType("PlaceCode", str)
"""What a gazetteer calls a place: a P-code such as ``MMR006010702``, or ``SOURCE:ID``."""

MAX_CODE_SIZE = 64
MAX_NAME_SIZE = 200

# Burmese names hold joiners, which Python does not call printable: refused is only what breaks a line or has no UTF-8.
_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_MAX_LATITUDE = 90.0
_MAX_LONGITUDE = 180.0


class PlaceLevel(enum.StrEnum):
    """How much of the country a place is, from the largest; only their order has a meaning."""

    COUNTRY = "country"
    STATE_REGION = "state_region"
    DISTRICT = "district"
    TOWNSHIP = "township"
    TOWN = "town"
    WARD = "ward"
    VILLAGE_TRACT = "village_tract"
    VILLAGE = "village"
    SITE = "site"

    @property
    def rank(self) -> int:
        """0 for a country, more for what is smaller."""
        return list(PlaceLevel).index(self)


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of a gazetteer. Latitude and longitude are degrees (WGS 84), both or none."""

    code: PlaceCode
    level: PlaceLevel
    names: tuple[str, ...]
    """All spellings; the first is the one that is shown."""
    parent: PlaceCode | None = None
    latitude: float | None = None
    longitude: float | None = None

    @property
    def name(self) -> str:
        """The name that is shown."""
        return self.names[0]

    def __post_init__(self) -> None:
        """Raise InvalidInput for what no gazetteer may hold."""
        if not is_place_code(self.code) or (self.parent is not None and not is_place_code(self.parent)):
            raise InvalidInput(what="place code", reason="not 1 to 64 visible ASCII characters")
        if not self.names or not all(_is_name(name) for name in self.names):
            raise InvalidInput(what="place name", reason="empty, too long, or not printable")
        _check_position(self.latitude, self.longitude)


def is_place_code(text: str) -> bool:
    """Tell whether *text* can be the code of a place: 1 to 64 visible ASCII characters."""
    return 0 < len(text) <= MAX_CODE_SIZE and text.isascii() and all("!" <= char <= "~" for char in text)


def _is_name(text: str) -> bool:
    return text == text.strip() != "" and len(text) <= MAX_NAME_SIZE and not _BREAKING.search(text)


def _check_position(latitude: float | None, longitude: float | None) -> None:
    match latitude, longitude:
        case None, None:
            return
        case float(), float() if math.fabs(latitude) <= _MAX_LATITUDE and math.fabs(longitude) <= _MAX_LONGITUDE:
            return
        case _:
            raise InvalidInput(what="position", reason="not a latitude and a longitude in degrees")
