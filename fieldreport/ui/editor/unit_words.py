"""Military units in words: level by our own list, then number or name."""

from functools import cached_property

from fieldreport.domain.actor_unit import UnitKey
from fieldreport.domain.vocabulary import Vocabulary, read_vocabularies
from fieldreport.system.resource_files import resource_bytes

_LIST = "unit_level"


class UnitNames:
    """Reads the list when a unit is first named."""

    def __init__(self, *, language: str) -> None:
        self._language = language

    def words(self, key: UnitKey) -> str:
        """Say a unit: “Light Infantry Battalion (LIB) 560”."""
        level = self._levels.label(key.level, self._language)
        return " ".join(part for part in (key.force.upper(), level, key.number) if part)

    @cached_property
    def _levels(self) -> Vocabulary:
        return read_vocabularies(resource_bytes("vocabularies.json"))[_LIST]
