"""Whether pasted text is in the Zawgyi encoding, and what it would be in Unicode: a suggestion, never a change."""

import re
from dataclasses import dataclass
from typing import Protocol

from fieldreport.text.zawgyi_rules import zawgyi_to_unicode

SURE = 0.95
"""Probability from which a conversion is suggested. Valid Unicode place names reach 0.5 and more, none reaches this."""

MIN_LETTERS = 10
"""Myanmar letters and signs below which nothing can be said: names are too short to tell."""

_MAX_JUDGED = 20_000
"""Characters that are looked at; a longer text shows its encoding long before."""

_LETTER = re.compile("[\u1000-\u103f\u104e-\u109f\uaa60-\uaa7f]")


class Detector(Protocol):
    """What tells the two encodings apart: ``myanmartools.ZawgyiDetector``."""

    def get_zawgyi_probability(self, _text: str, /) -> float:
        """Return how likely the text is Zawgyi, 0 to 1; minus infinity where it holds nothing of either."""
        ...


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a person may choose between; *original* is kept as it came, whatever they choose."""

    original: str
    converted: str
    probability: float


class ZawgyiCheck:
    """Suggests, where it is nearly sure. It is shown to a person and never applied by itself, never to evidence."""

    def __init__(self, *, detector: Detector) -> None:
        self._detector = detector

    def suggest_conversion(self, text: str) -> Suggestion | None:
        """Return what *text* would be in Unicode if it is very likely Zawgyi; None says leave it alone.

        Lines that are very likely Unicode stay as they are: people paste old text below new.
        """
        probability = self._probability(text)
        if probability < SURE:
            return None
        converted = "".join(
            line if 0 <= self._probability(line) <= 1 - SURE else zawgyi_to_unicode(line)
            for line in text.splitlines(keepends=True)
        )
        return Suggestion(original=text, converted=converted, probability=probability) if converted != text else None

    def _probability(self, text: str) -> float:
        """Return the probability that *text* is Zawgyi; -1 when it is too short to tell."""
        judged = text[:_MAX_JUDGED]
        if len(_LETTER.findall(judged)) < MIN_LETTERS:
            return -1
        return self._detector.get_zawgyi_probability(judged)
