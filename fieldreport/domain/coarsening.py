"""The same, less exact: a month for a day, about ten kilometres for a point."""

import enum
from datetime import date

from fieldreport.domain.uncertain_date import parse_date
from fieldreport.errors import InvalidInput


class TimeStep(enum.StrEnum):
    """How exact a time stays."""

    MONTH = "month"
    YEAR = "year"


def coarse_date(text: str, step: TimeStep) -> str | None:
    """Return an uncertain date that holds all of *text*, in whole months or years; None if it bounds no time."""
    try:
        found = parse_date(text[:10] if "T" in text[:11] else text)
    except InvalidInput:
        return None
    if found is None or found.earliest_day is None or found.latest_day is None:
        return None
    first, last = _whole(found.earliest_day, step), _whole(found.latest_day, step)
    return first if first == last else f"[{first}..{last}]"


def coarse_position(text: str) -> str | None:
    """Return a position to a tenth of a degree, about 11 km, without height and accuracy; None if it is none."""
    try:
        latitude, longitude, *_ = (float(part) for part in text.split())
    except ValueError:
        return None
    return f"{latitude:.1f} {longitude:.1f}"


def _whole(day: date, step: TimeStep) -> str:
    return f"{day.year:04}-{day.month:02}" if step is TimeStep.MONTH else f"{day.year:04}"
