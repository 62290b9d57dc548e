"""In cautious registers caution wins, and only those entitled to it can lift it."""

import itertools

import pytest

from fieldreport.domain.consent import (
    CAUTION,
    PUBLISH_CAUTION,
    Word,
    caution,
    may_supersede,
    most_cautious,
    scale_of,
)
from fieldreport.domain.record import Kind
from tests.unit.domain.voices import AUTHOR, OFFICE_X, OFFICE_Y

OWNER = AUTHOR.author


def test_the_scale_of_consent_runs_as_the_design_says() -> None:
    assert list(CAUTION) == ["yes", "ask_first", "not_asked", "no", "withdrawn"]
    assert list(PUBLISH_CAUTION) == ["yes", "hold", "never"]


def test_consent_and_publishing_are_cautious_and_nothing_else_is() -> None:
    assert scale_of(Kind.CONSENT, "any/slot") == CAUTION
    assert scale_of(Kind.REVIEW, "publish") == PUBLISH_CAUTION
    assert scale_of(Kind.REVIEW, "status") is None
    assert scale_of(Kind.NOTE, "publish") is None
    assert scale_of(Kind.REPORT, "") is None


def test_what_is_withheld_or_unknown_is_as_cautious_as_can_be() -> None:
    assert caution("no", CAUTION) == 3
    assert caution(None, CAUTION) == caution("perhaps", CAUTION) == 4


def test_the_most_cautious_value_wins_in_any_order() -> None:
    for values in itertools.permutations(["yes", "no", "ask_first"]):
        assert most_cautious(values, CAUTION) == "no"
    assert most_cautious(["yes", None], CAUTION) == "withdrawn"
    assert most_cautious([], CAUTION) is None


def _consent(who: bytes, value: str | None) -> Word:
    return Word(kind=Kind.CONSENT, author=AUTHOR.author if who == OWNER else OFFICE_X.author, value=value)


@pytest.mark.parametrize("earlier", [*CAUTION, None])
@pytest.mark.parametrize("later", [*CAUTION, None])
def test_the_author_may_say_anything_and_an_office_only_what_is_as_cautious(
    later: str | None, earlier: str | None
) -> None:
    by_owner = may_supersede(_consent(OWNER, later), _consent(b"", earlier), owner=OWNER, scale=CAUTION)
    assert by_owner is (later is not None)
    by_office = may_supersede(_consent(b"", later), _consent(OWNER, earlier), owner=OWNER, scale=CAUTION)
    assert by_office is (later is not None and caution(later, CAUTION) >= caution(earlier, CAUTION))


@pytest.mark.parametrize("earlier", [*PUBLISH_CAUTION, None])
@pytest.mark.parametrize("later", [*PUBLISH_CAUTION, None])
def test_about_publishing_everybody_replaces_their_own_word_alone(later: str | None, earlier: str | None) -> None:
    own = Word(kind=Kind.REVIEW, author=OFFICE_X.author, value=earlier)
    others = Word(kind=Kind.REVIEW, author=OFFICE_Y.author, value=earlier)
    word = Word(kind=Kind.REVIEW, author=OFFICE_X.author, value=later)
    assert may_supersede(word, own, owner=OWNER, scale=PUBLISH_CAUTION) is (later is not None)
    assert not may_supersede(word, others, owner=OWNER, scale=PUBLISH_CAUTION)


def test_a_word_off_the_scale_is_no_word() -> None:
    assert Word.of(OFFICE_X.consent(AUTHOR.subject(), "perhaps"), CAUTION).value is None
    assert Word.of(OFFICE_X.consent(AUTHOR.subject(), "no"), CAUTION).value == "no"
