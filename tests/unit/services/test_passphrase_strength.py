"""What is said about a passphrase, and what is drawn for whoever wants a good one."""

import pytest

from fieldreport.services.passphrase_strength import Strength, generated_passphrase, judge_passphrase
from fieldreport.services.vaults import MIN_PASSPHRASE_SIZE, check_new_passphrase


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.TOO_SHORT),
        ("x" * (MIN_PASSPHRASE_SIZE - 1), Strength.TOO_SHORT),
        ("passwordpassword", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("qwertyuiop123456", Strength.WEAK),
        ("lively otter 51 rain", Strength.STRONG),
        ("correct horse battery staple", Strength.STRONG),
        ("ရေကြည်ရာမြက်နုရာ သွားမည်", Strength.UNKNOWN),
    ],
)
def test_a_passphrase_is_judged(passphrase: str, strength: Strength) -> None:
    assert judge_passphrase(passphrase).strength is strength


def test_a_very_long_passphrase_is_judged_too() -> None:
    assert judge_passphrase("lively otter rain " * 50).strength is Strength.STRONG


def test_drawn_words_are_strong_and_never_the_same() -> None:
    drawn = {generated_passphrase() for _ in range(50)}
    assert len(drawn) == 50
    for passphrase in drawn:
        check_new_passphrase(passphrase)
        assert judge_passphrase(passphrase).strength is Strength.STRONG


def test_too_few_words_are_not_drawn() -> None:
    with pytest.raises(AssertionError):
        generated_passphrase(4)
