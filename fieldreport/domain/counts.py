"""How many: low, best and high, where no answer, unknown and 0 are three different things.

A count is stored as text, in one spelling. No answer is no text; ``unknown`` says that somebody was asked and does not
know. ``13`` is a number without a range; ``10/13/20`` is low, best and high, of which some may be left out: ``10//`` is
at least ten, ``//20`` at most twenty, ``10//20`` between them with no best guess, ``10/13/`` no bound above.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.domain.numerals import Numerals, ascii_digits, with_numerals
from fieldreport.errors import InvalidInput

UNKNOWN_TEXT = "unknown"
MAX_COUNT = 999_999_999
"""The largest number; more is a slip of the finger."""

_NUMBER = "(?:0|[1-9][0-9]{0,8})"
_STORED = re.compile(f"({_NUMBER})|({_NUMBER})?/({_NUMBER})?/({_NUMBER})?")
_GROUPED = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_DASH = r" ?[-\u2013\u2014] ?"
_TYPED = re.compile(
    rf"(?P<best>[0-9]+)|(?P<low>[0-9]+){_DASH}(?P<high>[0-9]+)|(?P<at_least>[0-9]+) ?\+"
    rf"|(?P<middle>[0-9]+) ?\( ?(?P<from>[0-9]+){_DASH}(?P<to>[0-9]+) ?\)"
)
_TYPED_UNKNOWN = frozenset({"unknown", "?", "မသိ", "မသိပါ", "မသိရှိရပါ"})


@dataclass(frozen=True, slots=True)
class _Words:
    at_least: str
    at_most: str
    unknown: str


_ENGLISH = _Words(at_least="at least {}", at_most="at most {}", unknown="unknown")
_BURMESE = _Words(at_least="အနည်းဆုံး {}", at_most="အများဆုံး {}", unknown="မသိရှိရပါ")
"""A draft, until a native speaker has checked it."""


@dataclass(frozen=True, slots=True)
class Count:
    """What somebody stated of a number of people or things; all three None is *unknown*."""

    low: int | None = None
    best: int | None = None
    high: int | None = None

    def __post_init__(self) -> None:
        """Raise InvalidInput unless 0 <= low <= best <= high, as far as they are stated."""
        stated = [number for number in (self.low, self.best, self.high) if number is not None]
        if any(not 0 <= number <= MAX_COUNT for number in stated):
            raise InvalidInput(what="count", reason=f"not between 0 and {MAX_COUNT}")
        if stated != sorted(stated):
            raise InvalidInput(what="count", reason="low is not below best, or best not below high")

    @property
    def is_unknown(self) -> bool:
        """Whether somebody said that they do not know."""
        return self.low is None and self.best is None and self.high is None

    @property
    def has_range(self) -> bool:
        """Whether a bound is stated; a number without one stands for itself."""
        return self.low is not None or self.high is not None

    @property
    def least(self) -> int | None:
        """The number below which it is not; None where nothing bounds it. A number without a range bounds itself."""
        return self.low if self.has_range else self.best

    @property
    def most(self) -> int | None:
        """The number above which it is not; None where nothing bounds it. A number without a range bounds itself."""
        return self.high if self.has_range else self.best


UNKNOWN = Count()


def parse_count(text: str) -> Count | None:
    """Read a count as it is stored; None for no text, which is no answer. The inverse of `format_count`.

    Raises:
        InvalidInput: *text* is no count, or not in its one spelling.
    """
    if not text:
        return None
    if text == UNKNOWN_TEXT:
        return UNKNOWN
    found = _STORED.fullmatch(text)
    if not found:
        raise InvalidInput(what="count", reason="not a number, low/best/high, or unknown")
    alone, low, best, high = (None if number is None else int(number) for number in found.groups())
    count = Count(low=low, best=best if alone is None else alone, high=high)
    if format_count(count) != text:
        raise InvalidInput(what="count", reason="a number without a range is written without strokes")
    return count


def format_count(count: Count | None) -> str:
    """Spell a count as it is stored; no answer is no text."""
    if count is None:
        return ""
    if count.has_range:
        return "/".join("" if number is None else str(number) for number in (count.low, count.best, count.high))
    return UNKNOWN_TEXT if count.best is None else str(count.best)


def read_typed_count(text: str) -> Count | None:
    """Read a count as a person types it: ``၁၃``, ``1,200``, ``10-20``, ``10+``, ``13 (10-20)``, ``unknown``, ``မသိပါ``.

    What is stored is read too. Raises InvalidInput when it is none of these.
    """
    typed = _GROUPED.sub("", ascii_digits(" ".join(text.split())).lower())
    if typed in _TYPED_UNKNOWN:
        return UNKNOWN
    found = _TYPED.fullmatch(typed)
    if not found:
        return parse_count(typed)
    numbers = {name: int(digits) for name, digits in found.groupdict().items() if digits is not None}
    return Count(
        low=numbers.get("low", numbers.get("from", numbers.get("at_least"))),
        best=numbers.get("best", numbers.get("middle")),
        high=numbers.get("high", numbers.get("to")),
    )


def show_count(count: Count | None, *, burmese: bool = False, numerals: Numerals = Numerals.LATIN) -> str:
    """Say a count in words and digits; no answer is no text."""
    if count is None:
        return ""
    words = _BURMESE if burmese else _ENGLISH
    if count.low is not None and count.high is not None:
        bounds = f"{count.low:,}\u2013{count.high:,}"
    elif count.low is not None:
        bounds = words.at_least.format(f"{count.low:,}")
    elif count.high is not None:
        bounds = words.at_most.format(f"{count.high:,}")
    else:
        bounds = ""
    if count.best is None:
        return with_numerals(bounds or words.unknown, numerals)
    return with_numerals(f"{count.best:,} ({bounds})" if bounds else f"{count.best:,}", numerals)


@dataclass(frozen=True, slots=True)
class Total:
    """A sum that says what it leaves out: what is unknown or not answered is never added as 0.

    *low* and *high* add the bounds of what was stated; *high* is None as soon as one count has no bound above.
    *best* adds the best guesses; *without_best* counts what was stated without one and is not in it.
    """

    low: int
    best: int
    high: int | None
    stated: int
    without_best: int
    unknown: int
    unanswered: int

    @property
    def is_complete(self) -> bool:
        """Whether *best* holds every count: nothing unknown, unanswered, or without a best guess."""
        return not (self.without_best or self.unknown or self.unanswered)


def total(counts: Iterable[Count | None]) -> Total:
    """Add up *counts*; None is one that was not answered."""
    given = list(counts)
    stated = [count for count in given if count is not None and not count.is_unknown]
    highs = [count.most for count in stated]
    return Total(
        low=sum(count.least or 0 for count in stated),
        best=sum(count.best or 0 for count in stated),
        high=None if None in highs else sum(high for high in highs if high is not None),
        stated=len(stated),
        without_best=sum(count.best is None for count in stated),
        unknown=sum(count is not None and count.is_unknown for count in given),
        unanswered=sum(count is None for count in given),
    )
