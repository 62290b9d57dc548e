"""The line of the list that somebody chose, found again wherever it is now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.report_list import Card


@dataclass(frozen=True, slots=True)
class Chosen:
    """The line that somebody chose: a draft, or a report; of a draft of a new version both."""

    key: int
    draft: str | None
    subject: SubjectId | None

    @classmethod
    def of(cls, card: Card) -> "Chosen":
        """Return what choosing a card chooses."""
        return cls(key=card.key, draft=card.draft, subject=card.subject)


def is_same(one: Chosen | None, other: Chosen | None) -> bool:
    """Tell whether two are the same draft or report; a report's number changes when something comes to it."""
    if one is None or other is None:
        return one is other
    return (one.draft, one.subject if one.draft is None else None) == (
        other.draft,
        other.subject if other.draft is None else None,
    )


def keys_now(chosen: Sequence[Chosen], session: Session) -> Iterator[int]:
    """Yield the numbers that the lines have now: that of a report changes when something comes to it."""
    for one in chosen:
        is_report = one.draft is None and one.subject is not None
        key = session.report_list.key_of(one.subject) if is_report and one.subject is not None else one.key
        if key is not None:
            yield key
