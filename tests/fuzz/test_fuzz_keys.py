"""Mutated signatures, key slots and JSON: refused as expected failures, never by a crash or a wait."""

import pytest

from tests.fuzz.key_targets import DICTIONARY, SEEDS, TARGETS
from tests.fuzz.mutate import CASES, run_target

CHEAP = 10
"""These targets take microseconds: ten times the usual number of cases costs less than a second each."""


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_mutated_input_is_refused_in_an_orderly_way(name: str) -> None:
    run_target(TARGETS[name], seeds=SEEDS[name], dictionary=DICTIONARY, cases=CHEAP * CASES)
