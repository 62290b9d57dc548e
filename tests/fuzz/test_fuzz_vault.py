"""Mutated vault files: refused as expected failures, never by a crash or a wait."""

import hashlib

import pytest

from fieldreport.crypto import canonical_json
from fieldreport.errors import FieldReportError, VaultDamaged
from tests.fuzz.mutate import CASES, run_target
from tests.fuzz.vault_targets import DICTIONARY, SEEDS, TARGETS, fuzz_vault_file

CHEAP = 5
"""Microseconds each."""


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_mutated_input_is_refused_in_an_orderly_way(name: str) -> None:
    run_target(TARGETS[name], seeds=SEEDS[name], dictionary=DICTIONARY, cases=CHEAP * CASES)


def test_mutated_input_with_a_right_sum_is_refused_in_an_orderly_way() -> None:
    run_target(_with_right_sum, seeds=SEEDS["vault_file"], dictionary=DICTIONARY, cases=CHEAP * CASES)


def _with_right_sum(data: bytes) -> None:
    # Without this step nearly every mutation would end at the sum.
    try:
        content = canonical_json.decode(data.strip(), error=lambda: VaultDamaged(part="test"))
    except FieldReportError:
        return
    if isinstance(content, dict):
        content.pop("sum", None)
        content["sum"] = hashlib.sha256(canonical_json.encode(content)).hexdigest()
        fuzz_vault_file(canonical_json.encode(content) + b"\n")
