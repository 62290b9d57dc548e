"""A military unit as it is matched: a level, a number, and for armed organisations whose it is."""

import enum
import re
from dataclasses import dataclass

from fieldreport.errors import InvalidInput


class UnitLevel(enum.StrEnum):
    """How high a unit stands: the terms of the vocabulary ``unit_level``."""

    SUPREME = "supreme"
    BUREAU = "bso"
    REGIONAL_COMMAND = "rmc"
    LIGHT_INFANTRY_DIVISION = "lid"
    MILITARY_OPERATIONS_COMMAND = "moc"
    REGIONAL_OPERATIONS_COMMAND = "roc"
    TACTICAL_OPERATIONS_COMMAND = "toc"
    LIGHT_INFANTRY_BATTALION = "lib"
    INFANTRY_BATTALION = "ib"
    ARTILLERY = "arty"
    ARMOUR = "armour"
    AIR_BASE = "airbase"
    NAVAL = "naval"
    POLICE = "police_stn"
    BGF_BATTALION = "bgf_bn"
    EAO_BRIGADE = "eao_brigade"
    EAO_BATTALION = "eao_bn"
    COMPANY = "company"
    POST = "post"
    OTHER = "other"


_NUMBER = re.compile(r"(?:0|[1-9][0-9]{0,4})|[a-z]{2,32}")
_FORCE = re.compile(r"[a-z]{2,16}")
_EAO_LEVELS = frozenset({UnitLevel.EAO_BRIGADE, UnitLevel.EAO_BATTALION})


@dataclass(frozen=True, slots=True, order=True)
class UnitKey:
    """What two spellings of one unit share: *level*, *number* ("560"), and *force* ("kia") for armed organisations.

    A regional command has its name in lower case for a number: ``coastal``. Battalion 44 of one organisation is not
    battalion 44 of another, so units of armed organisations have a force and others have none.
    """

    level: UnitLevel
    number: str
    force: str = ""

    def __post_init__(self) -> None:
        """Raise InvalidInput for what is no key."""
        if not _NUMBER.fullmatch(self.number):
            raise InvalidInput(what="unit", reason="neither a number nor a name")
        if bool(self.force) is not (self.level in _EAO_LEVELS):
            raise InvalidInput(what="unit", reason="units of armed organisations say whose they are, others do not")
        if self.force and not _FORCE.fullmatch(self.force):
            raise InvalidInput(what="unit", reason="no short name of an armed organisation")

    def __str__(self) -> str:
        """Spell it for an index: ``lib:560``, ``eao_bn:kia:44``."""
        return ":".join(part for part in (self.level, self.force, self.number) if part)


def parse_unit_key(text: str) -> UnitKey:
    """Read what ``str`` of a key wrote. Raises InvalidInput."""
    level, *rest = text.split(":")
    if level not in set(UnitLevel) or not 1 <= len(rest) <= 2:  # noqa: PLR2004 - a number, or a force and a number
        raise InvalidInput(what="unit", reason="not like lib:560")
    return UnitKey(UnitLevel(level), rest[-1], rest[0] if rest[1:] else "")
