"""A point in time as far as it is known: a year, a month, a day, an hour, a minute, or a part of the day.

Spelled as EDTF (ISO 8601-2, level 1) spells it, without a time zone: it is the time on the wall where it happened.
One thing is our own reading inside EDTF's rules: EDTF has no word for a part of the day, so each has an hour that
stands for it, marked approximate. ``2025-05-06T18~`` is the evening of 6 May; about six o'clock is ``T18:00~``.
"""

import calendar
import enum
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldreport.errors import InvalidInput

FIRST_YEAR, LAST_YEAR = 1000, 2999
"""Outside of these a year is a slip of the finger."""


class Qualifier(enum.StrEnum):
    """What EDTF puts behind a date that is not sure."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"

    @classmethod
    def of(cls, *, uncertain: bool, approximate: bool) -> "Qualifier":
        """Return the sign for both properties."""
        if uncertain and approximate:
            return cls.BOTH
        if uncertain:
            return cls.UNCERTAIN
        return cls.APPROXIMATE if approximate else cls.NONE


class PartOfDay(enum.IntEnum):
    """A part of the day, by the hour that stands for it."""

    SMALL_HOURS = 3
    MORNING = 8
    MIDDAY = 12
    AFTERNOON = 15
    EVENING = 18
    NIGHT = 22


_HOURS: dict[PartOfDay, tuple[int, int]] = {
    PartOfDay.SMALL_HOURS: (0, 5),
    PartOfDay.MORNING: (4, 12),
    PartOfDay.MIDDAY: (10, 14),
    PartOfDay.AFTERNOON: (12, 18),
    PartOfDay.EVENING: (15, 21),
    PartOfDay.NIGHT: (18, 29),
}
"""From and until which hour, drawn wide: people draw these lines differently. The night ends on the next day."""

_SPELLING = re.compile(
    r"([0-9]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX)(?:T([0-9]{2})(?::([0-9]{2}))?)?)?)?([?~%]?)", re.ASCII
)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time in the Gregorian calendar; what is finer than what is known is None."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    qualifier: Qualifier = Qualifier.NONE

    def __post_init__(self) -> None:
        """Raise InvalidInput for a day that no calendar has, or a gap, such as a day without a month."""
        known = [part is not None for part in (self.month, self.day, self.hour, self.minute)]
        if known != sorted(known, reverse=True):
            raise InvalidInput(what="date", reason="a part is missing before a finer one")
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise InvalidInput(what="date", reason=f"the year is not between {FIRST_YEAR} and {LAST_YEAR}")
        try:
            date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)
            time(self.hour or 0, self.minute or 0)
        except ValueError:
            raise InvalidInput(what="date", reason="no such day or hour") from None

    @property
    def is_uncertain(self) -> bool:
        """Whether the source itself doubts it."""
        return self.qualifier in {Qualifier.UNCERTAIN, Qualifier.BOTH}

    @property
    def is_approximate(self) -> bool:
        """Whether it is about this time; a part of the day is spelled so too."""
        return self.qualifier in {Qualifier.APPROXIMATE, Qualifier.BOTH}

    @property
    def part_of_day(self) -> PartOfDay | None:
        """The part of the day that it states, if it states one."""
        stands_for_part = self.is_approximate and self.minute is None and self.hour in _HOURS
        return PartOfDay(self.hour) if stands_for_part and self.hour is not None else None

    @property
    def first(self) -> datetime:
        """The first minute that it can be; without a time zone."""
        part = self.part_of_day
        hour = _HOURS[part][0] if part else self.hour or 0
        return datetime.combine(date(self.year, self.month or 1, self.day or 1), time(hour, self.minute or 0))

    @property
    def last(self) -> datetime:
        """The last minute that it can be; without a time zone."""
        month = self.month or 12
        day = date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])
        midnight = datetime.combine(day, time())
        part = self.part_of_day
        if part:
            return midnight + timedelta(hours=_HOURS[part][1]) - _MINUTE
        if self.hour is None:
            return midnight + timedelta(days=1) - _MINUTE
        return midnight + timedelta(hours=self.hour, minutes=59 if self.minute is None else self.minute)

    @property
    def margin(self) -> timedelta:
        """How far around it *about* reaches: one step of what is known, of days three. EDTF gives no figure."""
        if not self.is_approximate or self.part_of_day:
            return timedelta()
        if self.minute is not None:
            return timedelta(minutes=30)
        if self.hour is not None:
            return timedelta(hours=1)
        if self.day is not None:
            return timedelta(days=3)
        return timedelta(days=31 if self.month is not None else 366)

    def __str__(self) -> str:
        text = f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        if self.hour is not None:
            text += f"T{self.hour:02}"
        if self.minute is not None:
            text += f":{self.minute:02}"
        return text + self.qualifier


def parse_moment(text: str) -> Moment:
    """Read a moment as EDTF spells it; the inverse of ``str``.

    A month or day spelled ``XX`` is one that is not known, and read as if it were left out. Raises InvalidInput.
    """
    found = _SPELLING.fullmatch(text)
    if not found:
        raise InvalidInput(what="date", reason="not a date like 2025-05-06, 2025-05~ or 2025-05-06T10")
    *parts, qualifier = found.groups()
    year, month, day, hour, minute = (None if part in {None, "XX"} else int(part) for part in parts)
    assert year is not None, "the pattern has asked for a year"
    return Moment(year, month, day, hour, minute, Qualifier(qualifier))
