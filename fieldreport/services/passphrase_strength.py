"""How long a passphrase would hold, said honestly, and random words for whoever wants good ones."""

import enum
import secrets
from dataclasses import dataclass

from fieldreport.crypto.fingerprint_words import all_words
from fieldreport.services.vaults import MIN_PASSPHRASE_SIZE

GENERATED_WORDS = 6
"""Six of 2,048 words are 66 bits."""
_FEWEST_WORDS = 5

_LONGEST_JUDGED = 64
"""Characters: zxcvbn refuses more than 72, and its work grows with the square."""

_GUESSES_A_SECOND = 1e4
"""A thousand graphics cards at Argon2id with 64 MiB: more than most who steal a laptop have."""

_A_DAY = 86_400
_A_YEAR = 365 * _A_DAY
_WEAK_BELOW = 30 * _A_DAY
_STRONG_FROM = 1000
"""Years: what is kept here must outlast verdicts, and faster cards."""


class Strength(enum.StrEnum):
    """What a person is told. Only a refused one cannot be taken."""

    TOO_SHORT = "too short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"
    UNKNOWN = "unknown"
    """Not in the letters of any word list that we have: nobody can say, so nothing is promised."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What can be said about a passphrase. *years* is how long a thousand graphics cards would guess, 0 if unknown."""

    strength: Strength
    years: float = 0.0


def judge_passphrase(passphrase: str) -> Judgement:
    """Estimate how long guessing takes; the passphrase is kept nowhere. Takes milliseconds."""
    if len(passphrase) < MIN_PASSPHRASE_SIZE:
        return Judgement(Strength.TOO_SHORT)
    if not passphrase.isascii():
        # The estimator knows English words, names and keyboards: a Burmese proverb, it would say, lasts for ever.
        return Judgement(Strength.UNKNOWN)
    # Its word lists take 13 MB and a tenth of a second, and only whoever chooses a passphrase needs them.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    guesses = 10 ** min(float(zxcvbn(passphrase[:_LONGEST_JUDGED])["guesses_log10"]), 300.0)
    seconds = guesses / _GUESSES_A_SECOND
    years = seconds / _A_YEAR
    if seconds < _WEAK_BELOW:
        return Judgement(Strength.WEAK, years)
    return Judgement(Strength.STRONG if years >= _STRONG_FROM else Strength.FAIR, years)


def generated_passphrase(words: int = GENERATED_WORDS) -> str:
    """Draw *words* words of 2,048, each by itself: 11 bits a word, whatever their letters."""
    assert words >= _FEWEST_WORDS, "fewer words protect nobody"
    choices = all_words()
    return " ".join(secrets.choice(choices) for _ in range(words))
