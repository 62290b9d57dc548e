"""Dates and times as forms write and count them: ISO 8601 texts, and days since the local 1970-01-01."""

import datetime as dt
import math
import re
from typing import Final, Self

_DATE: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:T([0-9]{2})(?::([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?)?(Z|[-+][0-9]{2}:[0-9]{2})?)?"
)
_EPOCH: Final = dt.datetime(1970, 1, 1)  # noqa: DTZ001
_MILLISECOND: Final = dt.timedelta(milliseconds=1)
_DATE_TIME_LENGTH: Final = len("2012-07-24T06:05:00.000+07:00")
_LARGEST_OFFSET: Final = dt.timedelta(hours=14)


class DayNumber(float):
    """A number of days that prints as the date or date-time that it counts to."""

    __slots__ = ("shown",)
    shown: str

    def __new__(cls, days: float, shown: str) -> Self:
        """Make a number with the text that it prints as."""
        number = super().__new__(cls, days)
        number.shown = shown
        return number


INVALID_DATE: Final = "Invalid Date"
"""How a date prints that is none."""


def read_date(text: str, timezone: dt.tzinfo) -> dt.datetime | None:
    """Read `2012-07-24` (its midnight in *timezone*) or `2012-07-24T06:05:00.000+07:00`; None for anything else."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    microsecond = int((fraction or "0")[:6].ljust(6, "0"))
    try:
        local = dt.datetime(  # noqa: DTZ001
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), microsecond
        )
        moment = local.replace(tzinfo=_read_zone(zone, timezone))
        # At the ends of the calendar a time exists that has no counterpart in another zone.
        moment.astimezone(dt.UTC)
        moment.astimezone(timezone)
    except (ValueError, OverflowError):
        return None
    return moment


def _read_zone(zone: str | None, timezone: dt.tzinfo) -> dt.tzinfo:
    if zone is None:
        return timezone
    if zone == "Z":
        return dt.UTC
    offset = dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6]))
    if offset > _LARGEST_OFFSET or int(zone[4:6]) > 59:  # noqa: PLR2004
        raise ValueError
    return dt.timezone(-offset if zone[0] == "-" else offset)


def days_of(moment: dt.datetime, timezone: dt.tzinfo) -> float:
    """Return the days from the local 1970-01-01T00:00 to *moment*, exact to the millisecond.

    Counted on the clock of *timezone*, a date is a whole number wherever one is, and dates and date-times compare as a
    person there would compare them; in days of UTC, today would lie before or after now for hours of every day.
    """
    local = moment.astimezone(timezone).replace(tzinfo=None)
    return ((local - _EPOCH) // _MILLISECOND) / 86_400_000


def moment_of(days: float, timezone: dt.tzinfo) -> dt.datetime | None:
    """Return the moment that `days_of` counts to; None beyond the calendar (years 1 to 9999)."""
    if not math.isfinite(days):
        return None
    try:
        moment = (_EPOCH + dt.timedelta(milliseconds=round(days * 86_400_000))).replace(tzinfo=timezone)
        moment.astimezone(dt.UTC)
    except (OverflowError, ValueError):
        return None
    return moment


def date_text(moment: dt.datetime) -> str:
    """Write *moment*: a date when it is a midnight, else a date-time."""
    if not (moment.hour or moment.minute or moment.second or moment.microsecond // 1000):
        return f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}"
    return date_time_text(moment)


def date_time_text(moment: dt.datetime) -> str:
    """Write *moment* with milliseconds and offset: `2012-07-24T06:05:00.000+07:00`."""
    # An offset of before 1900 may have seconds, which the format has no place for.
    return moment.isoformat(timespec="milliseconds")[:_DATE_TIME_LENGTH]


def day_number(moment: dt.datetime, timezone: dt.tzinfo) -> DayNumber:
    """Return *moment* as the number that also prints as a date of *timezone*."""
    return DayNumber(days_of(moment, timezone), date_text(moment.astimezone(timezone)))


def no_date() -> DayNumber:
    """Return what a date is made of that is none."""
    return DayNumber(math.nan, INVALID_DATE)
