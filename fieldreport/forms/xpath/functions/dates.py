"""Dates and times: today, now, reading, counting in days, writing."""

import datetime as dt
import re
from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.xpath.context import Context, Value
from fieldreport.forms.xpath.dates import DayNumber, date_time_text, day_number, days_of, moment_of, no_date, read_date
from fieldreport.forms.xpath.functions.declare import ANY, NUMBER, TEXT, Function, plain
from fieldreport.forms.xpath.values import NAN, text_of

_LOOSE_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(T.*)?")
_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})?")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
"""English names; a form that shows them in another language has them as choices or texts."""
_PLACEHOLDER: Final = re.compile(r"%([YymnbdeaHhMS3%])")
_SECONDS_OF_A_DAY: Final = 86_400


def _today(context: Context) -> DayNumber:
    timezone = context.environment.timezone
    now = context.environment.clock().astimezone(timezone)
    return day_number(now.replace(hour=0, minute=0, second=0, microsecond=0, fold=0), timezone)


def _now(context: Context) -> DayNumber:
    timezone = context.environment.timezone
    now = context.environment.clock().astimezone(timezone)
    return DayNumber(days_of(now, timezone), date_time_text(now))


def _date(context: Context, value: Value) -> Value:
    timezone = context.environment.timezone
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        moment = moment_of(value, timezone)
    else:
        text = text_of(value, context.environment)
        if not text:
            return ""
        moment = _read_loosely(text, timezone)
    return no_date() if moment is None else day_number(moment, timezone)


def _read_loosely(text: str, timezone: dt.tzinfo) -> dt.datetime | None:
    """Read a date whose month and day may lack their leading zeros."""
    match = _LOOSE_DATE.fullmatch(text)
    if match is None:
        return None
    return read_date(f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}{match[4] or ''}", timezone)


def _decimal_date_time(context: Context, value: Value) -> float:
    if isinstance(value, bool):
        raise EvaluationFailed(reason="decimal-date-time() needs a date")
    if isinstance(value, float):
        return value + 0.0
    timezone = context.environment.timezone
    moment = read_date(text_of(value, context.environment), timezone)
    return NAN if moment is None else days_of(moment, timezone)


def _decimal_time(context: Context, value: Value) -> float:
    """Return the part of the day at a time, or at the time of a date-time such as `now()`."""
    timezone = context.environment.timezone
    text = text_of(value, context.environment)
    moment = read_date(f"1970-01-02T{text}" if _TIME.fullmatch(text) else text, timezone)
    if moment is None or ":" not in text:
        return NAN
    local = moment.astimezone(timezone)
    whole = local.hour * 3600 + local.minute * 60 + local.second
    return (whole + local.microsecond // 1000 / 1000) / _SECONDS_OF_A_DAY


def _format_date(context: Context, value: Value, pattern: str) -> str:
    timezone = context.environment.timezone
    if isinstance(value, float):
        # Forms reckon with dates and show the result: format-date(today() - 7, ...).
        moment = moment_of(value, timezone)
    else:
        moment = read_date(text_of(value, context.environment), timezone)
    return "" if moment is None else _formatted(moment.astimezone(timezone), pattern)


def _formatted(moment: dt.datetime, pattern: str) -> str:
    fields = {
        "Y": f"{moment.year:04d}",
        "y": f"{moment.year % 100:02d}",
        "m": f"{moment.month:02d}",
        "n": f"{moment.month}",
        "b": _MONTHS[moment.month - 1],
        "d": f"{moment.day:02d}",
        "e": f"{moment.day}",
        "a": _DAYS[moment.weekday()],
        "H": f"{moment.hour:02d}",
        "h": f"{moment.hour}",
        "M": f"{moment.minute:02d}",
        "S": f"{moment.second:02d}",
        "3": f"{moment.microsecond // 1000:03d}",
        "%": "%",
    }
    return _PLACEHOLDER.sub(lambda match: fields[match[1]], pattern)


FUNCTIONS: Final[tuple[Function, ...]] = (
    plain("today", "Today's date.", _today, gives=NUMBER),
    plain("now", "The present date and time.", _now, gives=NUMBER),
    plain("date", "The argument as a date; a number counts days since 1970.", _date, takes=(ANY,), gives=ANY),
    plain(
        "date-time",
        "The argument as a date and time; a number counts days since 1970.",
        _date,
        takes=(ANY,),
        gives=ANY,
    ),
    plain(
        "decimal-date-time",
        "The days since 1970 to a date and time, with the part of the day as decimals.",
        _decimal_date_time,
        takes=(ANY,),
        gives=NUMBER,
    ),
    plain(
        "decimal-time", "A time of day as a part of the day: noon is 0.5.", _decimal_time, takes=(ANY,), gives=NUMBER
    ),
    plain(
        "format-date",
        "A date as the pattern says: %Y %y year, %m %n %b month, %d %e day, %a day of the week.",
        _format_date,
        takes=(ANY, TEXT),
        gives=TEXT,
    ),
    plain(
        "format-date-time",
        "A date and time as the pattern says: as format-date, and %H %h hour, %M minute, %S second, %3 milliseconds.",
        _format_date,
        takes=(ANY, TEXT),
        gives=TEXT,
    ),
)
