"""When something happened, as far as anybody knows: stored as EDTF, sorted and compared by what it can be.

The spellings (ISO 8601-2, level 1, and two of level 2 that level 1 cannot say):

============================  ==========================================================
``2025-05-06T10:30``          a minute; ``T10`` an hour, ``T18~`` the evening (see moment)
``2025-05-06``                a day; ``2025-05`` a month, ``2025`` a year
``~`` ``?`` ``%`` behind it   about; doubted by the source; both
``2025-04-02/2025-04-18``     a period: it lasted all the while
``2025-04-02/..``             goes on; ``2025-04-02/`` ended nobody knows when; the same in front
``[2025-04-02..2025-04-18]``  a range: once, somewhere in it; ``[2025-04-02..]`` then or later
``XXXX``                      unknown: somebody was asked. No text is no answer.
============================  ==========================================================
"""

import enum
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from fieldreport.domain.moment import Moment, Qualifier, parse_moment
from fieldreport.errors import InvalidInput

UNKNOWN_DATE = "XXXX"
_UNKNOWN_SORTS_LAST = "unknown"
_NO_END = "9999"
_BEGINNING = datetime.combine(date.min, time())
_END_OF_TIME = datetime.combine(date.max, time())


class Precision(enum.StrEnum):
    """How well a date is known: the terms of the vocabulary ``date_precision``."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    ABOUT_DAY = "about_day"
    RANGE = "range"
    PERIOD = "period"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class Shape(enum.Enum):
    """What an uncertain date consists of."""

    UNKNOWN = enum.auto()
    MOMENT = enum.auto()
    PERIOD = enum.auto()
    RANGE = enum.auto()


class NoMoment(enum.StrEnum):
    """What stands for an end of a period or range that has no date."""

    OPEN = ".."
    NOT_KNOWN = ""


End = Moment | NoMoment


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """A moment, a period, a range, or unknown. No answer is None and never one of these."""

    shape: Shape
    start: End
    end: End

    def __post_init__(self) -> None:
        """Raise InvalidInput where the end lies before the start, or neither has a date."""
        if self.shape in {Shape.UNKNOWN, Shape.MOMENT}:
            return
        moments = [end for end in (self.start, self.end) if isinstance(end, Moment)]
        if not moments:
            raise InvalidInput(what="date", reason="neither end has a date")
        if moments[0].first > moments[-1].last:
            raise InvalidInput(what="date", reason="the end lies before the start")

    @classmethod
    def unknown(cls) -> "UncertainDate":
        """Somebody was asked and does not know."""
        return cls(Shape.UNKNOWN, NoMoment.NOT_KNOWN, NoMoment.NOT_KNOWN)

    @classmethod
    def at(cls, moment: Moment) -> "UncertainDate":
        """At one moment, however well known."""
        return cls(Shape.MOMENT, moment, moment)

    @property
    def is_unknown(self) -> bool:
        """Whether somebody said that they do not know."""
        return self.shape is Shape.UNKNOWN

    @property
    def precision(self) -> Precision:
        """Return the term of the vocabulary that says how well it is known."""
        if not isinstance(self.start, Moment) or self.shape is not Shape.MOMENT:
            return {Shape.PERIOD: Precision.PERIOD, Shape.RANGE: Precision.RANGE}.get(self.shape, Precision.UNKNOWN)
        moment = self.start
        if moment.part_of_day:
            return Precision.PART_OF_DAY
        if moment.minute is not None:
            return Precision.MINUTE
        if moment.hour is not None:
            return Precision.HOUR
        if moment.day is not None:
            return Precision.ABOUT_DAY if moment.is_approximate else Precision.DAY
        return Precision.MONTH if moment.month is not None else Precision.YEAR

    @property
    def earliest(self) -> datetime | None:
        """The first minute that it can be, without a time zone; None when nothing bounds it."""
        return self.start.first if isinstance(self.start, Moment) else None

    @property
    def latest(self) -> datetime | None:
        """The last minute that it can be, without a time zone; None when nothing bounds it."""
        return self.end.last if isinstance(self.end, Moment) else None

    @property
    def earliest_day(self) -> date | None:
        """The day of `earliest`."""
        return self.earliest.date() if self.earliest else None

    @property
    def latest_day(self) -> date | None:
        """The day of `latest`."""
        return self.latest.date() if self.latest else None

    @property
    def in_days(self) -> "UncertainDate":
        """The same without times of day, for where there is no room for them."""
        start, end = _without_time(self.start), _without_time(self.end)
        # "About the night of the 6th" reaches into the 7th: what began then ends, in days, where it began.
        if isinstance(start, Moment) and isinstance(end, Moment) and (start == end or start.first > end.last):
            return UncertainDate.at(start)
        return UncertainDate(self.shape, start, end)

    @property
    def sort_key(self) -> str:
        """Text that sorts dates by their beginning, then their end; unknown comes after all.

        Two dates that do not overlap sort as they happened. What has no beginning sorts by its end.
        """
        anchor = self.earliest or self.latest
        if anchor is None:
            return _UNKNOWN_SORTS_LAST
        end = self.latest.isoformat(timespec="minutes") if self.latest else _NO_END
        return f"{anchor.isoformat(timespec='minutes')}/{end}"

    def __str__(self) -> str:
        if self.shape is Shape.UNKNOWN:
            return UNKNOWN_DATE
        if self.shape is Shape.MOMENT:
            return str(self.start)
        if self.shape is Shape.PERIOD:
            return f"{self.start}/{self.end}"
        start, end = ("" if isinstance(end, NoMoment) else str(end) for end in (self.start, self.end))
        return f"[{start}..{end}]"


def parse_date(text: str) -> UncertainDate | None:
    """Read an uncertain date as it is stored; None for no text, which is no answer. The inverse of ``str``.

    Raises:
        InvalidInput: *text* is none of the spellings above, or ends before it starts.
    """
    if not text:
        return None
    if text == UNKNOWN_DATE:
        return UncertainDate.unknown()
    if text.startswith("[") and text.endswith("]"):
        start, dots, end = text[1:-1].partition("..")
        if not dots:
            raise InvalidInput(what="date", reason="a range has two dots between its ends")
        return UncertainDate(Shape.RANGE, _end(start or NoMoment.OPEN), _end(end or NoMoment.OPEN))
    start, stroke, end = text.partition("/")
    if stroke:
        return UncertainDate(Shape.PERIOD, _end(start), _end(end))
    return UncertainDate.at(parse_moment(text))


def overlap(one: UncertainDate, other: UncertainDate) -> bool:
    """Tell whether both can have been at one time. *About* reaches a little further; unknown can have been any time."""
    start_one, end_one = _window(one)
    start_other, end_other = _window(other)
    return start_one <= end_other and start_other <= end_one


def _window(value: UncertainDate) -> tuple[datetime, datetime]:
    start, end = _BEGINNING, _END_OF_TIME
    if isinstance(value.start, Moment):
        start = value.start.first - value.start.margin
    if isinstance(value.end, Moment):
        end = value.end.last + value.end.margin
    return start, end


def _without_time(end: End) -> End:
    if not isinstance(end, Moment) or end.hour is None:
        return end
    # "About the evening" is about the time and not about the day.
    qualifier = Qualifier.of(uncertain=end.is_uncertain, approximate=False)
    return replace(end, hour=None, minute=None, qualifier=qualifier)


def _end(text: str) -> End:
    return NoMoment(text) if text in set(NoMoment) else parse_moment(text)
