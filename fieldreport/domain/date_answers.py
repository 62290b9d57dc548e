"""An uncertain date out of the questions that a form asks: a date, and how well it is known."""

import re
from dataclasses import replace

from fieldreport.domain.moment import Moment, PartOfDay, Qualifier, parse_moment
from fieldreport.domain.uncertain_date import NoMoment, Precision, Shape, UncertainDate
from fieldreport.errors import InvalidInput

# As ODK's date and dateTime are written. The offset says where the clock was; the time is what it showed.
_ANSWER = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?",
    re.ASCII,
)


def date_from_answers(
    answer: str, precision: str, *, end: str = "", part: PartOfDay | None = None, uncertain: bool = False
) -> UncertainDate | None:
    """Join an ODK date or dateTime and its precision (a code of ``date_precision``); None where nothing is answered.

    Without a precision a date is a day, and a dateTime a minute. *end* is the other end of a range or period; without
    it a period goes on, and a range is open. A part of the day is *part*, or the one in which the time lies.

    Raises:
        InvalidInput: The answers do not go together, or are no dates.
    """
    if not answer and not end and not precision:
        return None
    if precision == Precision.UNKNOWN:
        if answer or end:
            raise InvalidInput(what="date", reason="a date is given and said to be unknown")
        return UncertainDate.unknown()
    if precision in {Precision.RANGE, Precision.PERIOD}:
        shape = Shape.RANGE if precision == Precision.RANGE else Shape.PERIOD
        start, stop = (_moment(text) if text else NoMoment.OPEN for text in (answer, end))
        return UncertainDate(shape, start, stop)
    if end:
        raise InvalidInput(what="date", reason="only a range or period has an end")
    if not answer:
        raise InvalidInput(what="date", reason="its precision is given without a date")
    moment = _cut(_moment(answer), precision, part)
    qualifier = Qualifier.of(uncertain=uncertain, approximate=moment.is_approximate)
    return UncertainDate.at(replace(moment, qualifier=qualifier))


def _moment(answer: str) -> Moment:
    found = _ANSWER.fullmatch(answer)
    if not found:
        raise InvalidInput(what="date", reason="not a date like 2025-05-06 or 2025-05-06T10:30")
    return parse_moment(found[1] if found[2] is None else f"{found[1]}T{found[2]}")


def _cut(moment: Moment, precision: str, part: PartOfDay | None) -> Moment:
    """Keep of *moment* what *precision* says is known."""
    day = replace(moment, hour=None, minute=None)
    cut = {
        "": moment,
        Precision.DAY: day,
        Precision.ABOUT_DAY: replace(day, qualifier=Qualifier.APPROXIMATE),
        Precision.MONTH: replace(day, day=None),
        Precision.YEAR: replace(day, day=None, month=None),
    }.get(precision)
    if cut:
        return cut
    if precision == Precision.PART_OF_DAY and part:
        return replace(day, hour=part, qualifier=Qualifier.APPROXIMATE)
    if precision not in {Precision.PART_OF_DAY, Precision.HOUR, Precision.MINUTE}:
        raise InvalidInput(what="precision", reason="not one of the list")
    if moment.hour is None:
        raise InvalidInput(what="date", reason="its precision asks for a time of day")
    if precision == Precision.MINUTE:
        return moment
    if precision == Precision.HOUR:
        return replace(moment, minute=None)
    return replace(moment, hour=_part_around(moment.hour), minute=None, qualifier=Qualifier.APPROXIMATE)


def _part_around(hour: int) -> PartOfDay:
    """Return the part of the day whose hour is nearest to *hour*, around the clock."""
    return min(PartOfDay, key=lambda part: min((part - hour) % 24, (hour - part) % 24))
