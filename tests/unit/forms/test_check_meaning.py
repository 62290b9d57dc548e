"""What a form says of its answers is checked, so that no refusal is lost and nobody's consent becomes another's."""

import pytest

from fieldreport.crypto.selective_disclosure import new_disclosure
from fieldreport.domain.leaf import Leaves
from fieldreport.forms.checks.meaning import KnownMeanings, check_meaning
from fieldreport.forms.findings import Severity
from fieldreport.forms.sensitive import SensitiveLeaves
from fieldreport.services.form_words import words_for_problem
from tests.unit.forms.kit import definition_of

ANSWERS = "<a/><g><who/><p><b/></p></g>"


def found(attributes: str, place: str = "/data/g/p/b") -> list[tuple[str, Severity]]:
    definition = definition_of(ANSWERS, f'<bind nodeset="{place}" {attributes}/>')
    problems = list(check_meaning(definition, KnownMeanings()))
    assert all(words_for_problem(problem).happened for problem in problems)
    return [(problem.code, problem.severity) for problem in problems]


def test_a_purpose_that_would_not_count_is_an_error() -> None:
    assert found('fr:consent="iimm"') == []
    assert found('fr:consent="IIMM sharing"') == [("meaning.broken_purpose", Severity.ERROR)]


@pytest.mark.parametrize("name", ["who", "a", "-"])
def test_a_person_may_be_named_beside_and_around(name: str) -> None:
    assert found(f'fr:person="{name}"') == []


def test_a_person_named_by_no_question_around_is_an_error() -> None:
    assert found('fr:person="whom"') == [("meaning.unknown_person", Severity.ERROR)]
    assert found('fr:person="who"', "/data/a") == [("meaning.unknown_person", Severity.ERROR)]


@pytest.mark.parametrize(
    ("said", "is_marked", "is_clear"),
    [("yes", True, True), ("no", False, True), ("", False, True), ("true", True, False), ("YES", True, False)],
)
def test_what_is_not_clearly_harmless_is_sensitive(said: str, *, is_marked: bool, is_clear: bool) -> None:
    definition = definition_of("<a/>", f'<bind nodeset="/data/a" fr:sensitive="{said}"/>')
    assert bool(SensitiveLeaves(definition).of(Leaves.of([new_disclosure("/a", "x")]))) is is_marked
    assert (found(f'fr:sensitive="{said}"') == []) is is_clear
