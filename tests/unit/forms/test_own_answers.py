"""Dates and counts of our own kinds of question are read, not only matched by a pattern."""

import pytest

from fieldreport.forms.own_answers import fits_own
from fieldreport.forms.view import ViolationKind
from tests.unit.forms.filling import new_report


@pytest.mark.parametrize(
    ("appearance", "answer", "fits"),
    [
        ("fr-date", "2025-05-06", True),
        ("w2 fr-date", "2025-04-02/2025-04-18", True),
        ("fr-date", "2025-02-30", False),
        ("fr-date", "2025-04-18/2025-04-02", False),
        ("fr-date", "XXXX", True),
        ("fr-date", "some day", False),
        ("fr-count", "0", True),
        ("fr-count", "unknown", True),
        ("fr-count", "10/13/20", True),
        ("fr-count", "20/13/10", False),
        ("fr-place", "anything", True),
        ("minimal", "2025-02-30", True),
        ("", "anything", True),
    ],
)
def test_an_answer_fits_its_kind_of_question(appearance: str, answer: str, *, fits: bool) -> None:
    assert fits_own(appearance, answer) is fits


@pytest.mark.parametrize(("ref", "answer"), [("/when", "2025-02-30"), ("/victims/killed", "20/13/10")])
def test_what_passes_the_pattern_and_cannot_be_is_a_violation(ref: str, answer: str) -> None:
    answers = new_report("quick-report")
    answers.set(ref, answer)
    violation = answers.view(ref).violation
    assert violation is not None
    assert violation.kind is ViolationKind.DATA_TYPE
    assert violation.message is not None
