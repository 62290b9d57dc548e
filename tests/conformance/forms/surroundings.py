"""Surroundings in which nothing changes from run to run."""

import datetime as dt
import random
from collections.abc import Callable, Mapping
from itertools import count
from types import MappingProxyType

from fieldreport.forms.answers import Surroundings

NOON = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)


def surroundings(
    *,
    clock: Callable[[], dt.datetime] = lambda: NOON,
    timezone: dt.tzinfo = dt.UTC,
    properties: Mapping[str, str] = MappingProxyType({}),
    seed: int = 0,
) -> Surroundings:
    """Make surroundings with a clock that stands, chance from a seed, and instance ids in order."""
    numbers = count(1)
    return Surroundings(
        clock=clock,
        timezone=timezone,
        random=random.Random(seed),
        properties=properties,
        draw_instance_id=lambda: f"k{next(numbers):016x}",
    )
