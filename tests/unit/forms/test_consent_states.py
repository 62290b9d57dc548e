"""What an answer about consent comes to: nothing opens anything that does not say so."""

import pytest

from fieldreport.forms.consent_states import consent_state


@pytest.mark.parametrize("given", ["given_written", "given_audio", "given_oral", "guardian", "not_needed", "yes", "OK"])
def test_consent_that_was_given_is_a_yes(given: str) -> None:
    assert consent_state(given) == "yes"


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("partial", "ask_first"),
        ("ask_first", "ask_first"),
        ("not_possible", "not_asked"),
        ("not_asked", "not_asked"),
        ("refused", "no"),
        ("no", "no"),
        ("withdrawn", "withdrawn"),
    ],
)
def test_everything_else_holds_back(answer: str, state: str) -> None:
    assert consent_state(answer) == state


def test_an_organisations_own_term_says_what_ours_above_it_says() -> None:
    assert consent_state("given_written:thumbprint") == "yes"
    assert consent_state("refused:angrily") == "no"


@pytest.mark.parametrize("answer", [None, "", "perhaps", "YES", "ok", ":given_oral", "yes no"])
def test_a_word_that_cannot_be_read_opens_nothing(answer: str | None) -> None:
    assert consent_state(answer) == "withdrawn"
