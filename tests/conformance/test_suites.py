"""The third-party suites hold: the age test kit and Wycheproof. They lie beside the repository, not in it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conformance import age, wycheproof

REPOSITORY = Path(__file__).resolve().parents[2]
SUITES = Path(os.environ.get("FIELDREPORT_SUITES", REPOSITORY.parent / "shared" / "suites"))
AGE_TESTKIT = SUITES / "age-testkit"
WYCHEPROOF = SUITES / "wycheproof"

needs_age_testkit = pytest.mark.skipif(not AGE_TESTKIT.is_dir(), reason="the age test kit is not beside the repository")
needs_wycheproof = pytest.mark.skipif(not WYCHEPROOF.is_dir(), reason="Wycheproof is not beside the repository")


@pytest.fixture(scope="module")
def vectors() -> list[age.Vector]:
    return age.load_all(AGE_TESTKIT)


@needs_age_testkit
def test_all_vectors_of_the_age_test_kit_are_there_and_understood(vectors: list[age.Vector]) -> None:
    assert len(vectors) == 143
    assert sum(age.can_round_trip(vector) for vector in vectors) == 59


@needs_age_testkit
def test_every_age_vector_ends_in_its_one_exception_at_every_read_size(vectors: list[age.Vector]) -> None:
    problems = [
        (label, vector.name, problem)
        for label, results in age.runs(vectors)
        for vector, problem in results
        if problem is not None
    ]
    assert problems == []


@needs_wycheproof
@pytest.mark.parametrize("check", wycheproof.CHECKS, ids=lambda check: str(check.__name__))
def test_no_wycheproof_verdict_is_contradicted(check: Callable[[wycheproof.Case, wycheproof.Case], str]) -> None:
    results = wycheproof.check_file(WYCHEPROOF, check)
    assert results
    assert [result for result in results if result.problem is not None] == []
