"""Damaged records, disclosures and cards end in our own errors, quickly."""

import pytest

from tests.fuzz.mutate import CASES, run_target
from tests.fuzz.record_targets import DICTIONARY, SEEDS, TARGETS


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_only_our_own_errors_come_out(name: str) -> None:
    run_target(TARGETS[name], seeds=sorted(SEEDS[name]()), dictionary=DICTIONARY, cases=3 * CASES)
