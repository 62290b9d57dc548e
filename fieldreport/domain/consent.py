"""Registers in which caution wins: consent for a purpose, and leave to publish."""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.record import HeldRecord, Kind

VALUE = "/value"
"""The leaf of a consent or review record that holds the register's value."""

PUBLISH_SLOT = "publish"


class ConsentState(enum.StrEnum):
    """What a person said about one purpose, from the freest to the most cautious."""

    YES = "yes"
    ASK_FIRST = "ask_first"
    NOT_ASKED = "not_asked"
    NO = "no"
    WITHDRAWN = "withdrawn"


class PublishState(enum.StrEnum):
    """Whether a report may be published, from the freest to the most cautious."""

    YES = "yes"
    HOLD = "hold"
    NEVER = "never"


CAUTION: Sequence[str] = tuple(ConsentState)
PUBLISH_CAUTION: Sequence[str] = tuple(PublishState)


def scale_of(kind: str, slot: str) -> Sequence[str] | None:
    """Return the register's values from the freest to the most cautious; None when caution has no say in it."""
    if kind == Kind.CONSENT:
        return CAUTION
    return PUBLISH_CAUTION if kind == Kind.REVIEW and slot == PUBLISH_SLOT else None


def caution(value: str | None, scale: Sequence[str]) -> int:
    """Return how cautious *value* is. What is withheld or unknown is as cautious as can be: it must not lift a no."""
    return scale.index(value) if value in scale else len(scale) - 1


def most_cautious(values: Iterable[str | None], scale: Sequence[str]) -> str | None:
    """Return the most cautious of *values*; None when there is none at all."""
    ranks = [caution(value, scale) for value in values]
    return scale[max(ranks)] if ranks else None


@dataclass(frozen=True, slots=True)
class Word:
    """Who said what in a cautious register; *value* is None while it is withheld, equivocal or not on the scale."""

    kind: str
    author: AuthorId
    value: str | None

    @classmethod
    def of(cls, held: HeldRecord, scale: Sequence[str]) -> "Word":
        """Read a consent or review record."""
        stated = held.leaves.text(VALUE)
        return cls(kind=held.record.kind, author=held.record.author, value=stated if stated in scale else None)


def may_supersede(later: Word, earlier: Word, *, owner: AuthorId | None, scale: Sequence[str]) -> bool:
    """Tell whether *later*, which names *earlier* as its parent, takes its place.

    Consent: the report's author may say anything; everybody else entitled only what is as cautious or more, so that
    nobody undoes a withdrawal by naming it as a parent. Publishing: everybody replaces their own word alone; if a
    stricter word could replace somebody else's, whoever said it could lift both in a second step. A value that is
    withheld from us is as cautious as can be when it would be lifted, and lifts nothing itself.
    """
    if later.value is None:
        return False
    if later.kind != Kind.CONSENT:
        return later.author == earlier.author
    return later.author == owner or caution(later.value, scale) >= caution(earlier.value, scale)
