"""Damaged forms' XML, expressions and patterns end in our own errors, quickly."""

import pytest

from tests.fuzz.form_targets import DICTIONARY, SEEDS, TARGETS
from tests.fuzz.mutate import CASES, run_target


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_only_our_own_errors_come_out(name: str) -> None:
    run_target(TARGETS[name], seeds=SEEDS[name], dictionary=DICTIONARY[name], cases=CASES)
