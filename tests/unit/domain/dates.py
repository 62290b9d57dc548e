"""Uncertain dates at random, for the property tests."""

import calendar
from datetime import date, timedelta

from hypothesis import strategies as st

from fieldreport.domain.moment import FIRST_YEAR, LAST_YEAR, Moment, Qualifier
from fieldreport.domain.uncertain_date import End, NoMoment, Shape, UncertainDate

YEARS = st.integers(FIRST_YEAR, LAST_YEAR) | st.integers(2024, 2026)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    parts = [draw(YEARS), draw(st.integers(1, 12))]
    parts.append(draw(st.integers(1, calendar.monthrange(*parts)[1])))
    parts += [draw(st.integers(0, 23)), draw(st.integers(0, 59))]
    known: list[int | None] = [*parts[: draw(st.integers(1, 5))]]
    year, month, day, hour, minute = known + [None] * (5 - len(known))
    assert year is not None
    return Moment(year, month, day, hour, minute, draw(st.sampled_from(Qualifier)))


@st.composite
def uncertain_dates(draw: st.DrawFn) -> UncertainDate:
    shape = draw(st.sampled_from(Shape))
    if shape is Shape.UNKNOWN:
        return UncertainDate.unknown()
    one = draw(moments())
    if shape is Shape.MOMENT:
        return UncertainDate.at(one)
    open_end = NoMoment.OPEN if shape is Shape.RANGE else draw(st.sampled_from(NoMoment))
    other: End = draw(moments() | st.just(open_end))
    if isinstance(other, Moment):
        start, end = sorted((one, other), key=lambda moment: moment.first)
        return UncertainDate(shape, start, end)
    return draw(st.sampled_from([UncertainDate(shape, one, other), UncertainDate(shape, other, one)]))


days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31) - timedelta(days=1))
