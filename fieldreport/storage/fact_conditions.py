"""The one condition in SQL that says: this report has all of these facts."""

import json
from collections.abc import Sequence

from fieldreport.domain.report import FactFilter
from fieldreport.domain.vocabulary import BELOW

HAS_ALL_FACTS = (
    " NOT EXISTS (SELECT 1 FROM json_each(?) AS wanted WHERE NOT EXISTS"  # noqa: S608 - constants
    " (SELECT 1 FROM report_fact AS fact WHERE fact.subject = report.subject"
    " AND fact.role = wanted.value ->> 0"
    # An office's own code stands below one of ours, and is one of its kind.
    " AND (wanted.value ->> 1 = '' OR wanted.value ->> 1 IN"
    f" (fact.value, fact.place, substr(fact.value, 1, instr(fact.value, '{BELOW}') - 1)))"
    # Two runs of days overlap where each begins before the other ends; unknown days overlap with nothing.
    " AND (wanted.value ->> 2 = '' OR (fact.first_day <> '' AND fact.first_day <= wanted.value ->> 3"
    " AND fact.last_day >= wanted.value ->> 2))))"
)
"""Stands behind WHERE or AND in a statement over ``report``, with `fact_parameter` as its one parameter."""


def fact_parameter(facts: Sequence[FactFilter]) -> str:
    """Spell *facts* as the condition reads them."""
    return json.dumps([[one.role, one.value, one.first_day, one.last_day] for one in facts])
