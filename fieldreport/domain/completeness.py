"""What a sender's dispatches say was sent, beside what is here: gaps, records and files that lack, forks."""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldreport.domain.feed import Dispatch, Span, joined, overlaps, read_feed
from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.receipt import HoldingOf


class Lack(enum.StrEnum):
    """What is not here of a number that a dispatch lists."""

    RECORD = "record"
    EVIDENCE = "evidence"
    """The record is here, and not all files that it names."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers that no held dispatch accounts for.

    What they held nobody here can know. What can be known stands in the *next* dispatch: that so many numbers were
    given before its own, and which dispatches it names as its former ones; those among them that are not here are
    *former*.
    """

    span: Span
    next: tuple[RecordId, ...]
    former: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class Lacking:
    """A number whose record, or whose evidence, is not here; *dispatches* list it."""

    number: int
    record_id: RecordId
    dispatches: tuple[RecordId, ...]
    lack: Lack


@dataclass(frozen=True, slots=True)
class Fork:
    """Two vaults send as one: *number* was given to several records."""

    number: int
    ids: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class FeedReview:
    """One feed as its receiver sees it. *here* counts the numbers that are here with all their evidence."""

    top: int
    here: int
    gaps: tuple[Gap, ...]
    lacking: tuple[Lacking, ...]
    forks: tuple[Fork, ...]
    forked_dispatches: tuple[RecordId, ...]

    @property
    def is_complete(self) -> bool:
        """Tell whether all that is known to have been sent is here. A fork is another matter."""
        return not self.gaps and not self.lacking

    @property
    def is_forked(self) -> bool:
        """Tell whether two vaults sent under this device's key."""
        return bool(self.forks or self.forked_dispatches)

    @property
    def wanted(self) -> tuple[Span, ...]:
        """The numbers to ask for again."""
        return joined([*(gap.span for gap in self.gaps), *(Span(one.number, one.number) for one in self.lacking)])


def review_feed(dispatches: Iterable[Dispatch], holding_of: HoldingOf) -> FeedReview:
    """Compare the dispatches of one feed, in any order and repetition, with what is held."""
    by_id = {dispatch.id: dispatch for dispatch in dispatches}
    feed = read_feed(by_id.values())
    listing: dict[tuple[int, RecordId], list[RecordId]] = {}
    beginning: dict[int, list[Dispatch]] = {}
    for _, dispatch in sorted(by_id.items()):
        beginning.setdefault(dispatch.first, []).append(dispatch)
        for number, record_id in enumerate(dispatch.ids, start=dispatch.first):
            listing.setdefault((number, record_id), []).append(dispatch.id)
    lacking = []
    for (number, record_id), named_by in sorted(listing.items()):
        holding = holding_of(record_id)
        if holding is None or not holding.evidence_complete:
            lack = Lack.RECORD if holding is None else Lack.EVIDENCE
            lacking.append(Lacking(number=number, record_id=record_id, dispatches=tuple(named_by), lack=lack))
    return FeedReview(
        top=feed.top,
        here=len(feed.by_number.keys() - {one.number for one in lacking}),
        gaps=tuple(_gap(span, beginning[span.last + 1], by_id.keys()) for span in feed.uncovered()),
        lacking=tuple(lacking),
        forks=tuple(Fork(number, tuple(sorted(feed.by_number[number]))) for number in sorted(feed.forked_numbers)),
        forked_dispatches=tuple(sorted(feed.forked_dispatches)),
    )


def dispatches_within(dispatches: Iterable[Dispatch], asked: Sequence[Span]) -> tuple[Dispatch, ...]:
    """Return the dispatches that gave one of the *asked* numbers, by their first one; the spans ascend."""
    found = [one for one in dispatches if overlaps(Span(one.first, one.after - 1), asked)]
    return tuple(sorted(found, key=lambda dispatch: (dispatch.first, dispatch.id)))


def _gap(span: Span, following: Iterable[Dispatch], known: Iterable[RecordId]) -> Gap:
    after = tuple(following)
    former = {parent for dispatch in after for parent in dispatch.parents} - set(known)
    return Gap(span=span, next=tuple(dispatch.id for dispatch in after), former=tuple(sorted(former)))
