"""An office sees what was sent and is not here, and cannot be led to count what nobody can count."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.completeness import FeedReview, Fork, Gap, Lack, Lacking, dispatches_within, review_feed
from fieldreport.domain.feed import (
    Dispatch,
    Span,
    common,
    is_within,
    joined,
    overlaps,
    read_dispatch,
    read_spans,
    spans,
    spell_spans,
)
from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.receipt import Holding
from tests.unit.domain.voices import AUTHOR, OFFICE_X

IDS = tuple(RecordId(bytes([number]) * 32) for number in range(1, 10))
HELD = {record_id: Holding(record_id, bytes(32), evidence_complete=True) for record_id in IDS}


def _dispatch(first: int, *ids: RecordId, after: Dispatch | None = None) -> Dispatch:
    parents = () if after is None else (after.id,)
    dispatch = read_dispatch(AUTHOR.dispatch(OFFICE_X.author, first, ids, parents=parents))
    assert dispatch is not None
    return dispatch


def _review(*dispatches: Dispatch, held: Mapping[RecordId, Holding] = HELD) -> FeedReview:
    return review_feed(dispatches, held.get)


def test_a_feed_of_which_everything_is_here_lacks_nothing() -> None:
    one = _dispatch(1, IDS[0], IDS[1])
    review = _review(one, _dispatch(3, IDS[2], after=one), one)
    assert (review.top, review.here, review.wanted) == (3, 3, ())
    assert review.is_complete
    assert not review.is_forked


def test_of_a_bundle_that_never_came_the_next_dispatch_tells_the_numbers_and_the_former_dispatch() -> None:
    one = _dispatch(1, IDS[0])
    lost = _dispatch(2, IDS[1], IDS[2], after=one)
    then = _dispatch(4, IDS[3], after=lost)
    review = _review(then, one)
    assert review.gaps == (Gap(Span(2, 3), next=(then.id,), former=(lost.id,)),)
    assert review.wanted == (Span(2, 3),)
    assert not review.is_complete
    assert _review(then, lost, one).is_complete


def test_listed_records_and_files_that_are_not_here_are_named_with_the_dispatch_that_lists_them() -> None:
    one = _dispatch(1, IDS[0], IDS[1], IDS[2])
    half = Holding(IDS[2], bytes(32), evidence_complete=False)
    review = _review(one, held={IDS[0]: HELD[IDS[0]], IDS[2]: half})
    assert review.lacking == (
        Lacking(2, IDS[1], (one.id,), Lack.RECORD),
        Lacking(3, IDS[2], (one.id,), Lack.EVIDENCE),
    )
    assert (review.here, review.wanted) == (1, (Span(2, 3),))


def test_a_fork_is_shown_with_both_records_and_both_dispatches() -> None:
    one, two = _dispatch(1, IDS[0]), _dispatch(1, IDS[1])
    review = _review(one, two)
    assert review.forks == (Fork(1, (IDS[0], IDS[1])),)
    assert review.forked_dispatches == tuple(sorted([one.id, two.id]))
    assert review.is_forked
    assert review.is_complete


def test_a_dispatch_that_claims_the_highest_number_costs_nothing() -> None:
    highest = _dispatch(2**53 - 20, IDS[0])
    assert _review(highest).wanted == (Span(1, 2**53 - 21),)


def test_what_is_asked_for_again_is_found_in_the_dispatches_that_gave_it() -> None:
    one = _dispatch(1, IDS[0], IDS[1])
    two = _dispatch(3, IDS[2], after=one)
    three = _dispatch(4, IDS[3], IDS[4], after=two)
    assert dispatches_within([three, two, one], [Span(2, 2), Span(5, 900)]) == (one, three)
    assert dispatches_within([three, two, one], [Span(6, 7)]) == ()
    assert dispatches_within([three, two, one], []) == ()


numbers = st.sets(st.integers(1, 60))


@given(numbers, numbers)
def test_spans_stand_for_sets_of_numbers(some: set[int], others: set[int]) -> None:
    one, two = spans(sorted(some)), spans(sorted(others))
    assert joined([*two, *one]) == spans(sorted(some | others))
    assert common(one, two) == spans(sorted(some & others))
    assert {number for number in range(62) if is_within(number, one)} == some
    assert all(overlaps(span, two) == bool(set(range(span.first, span.last + 1)) & others) for span in one)
    assert read_spans(spell_spans(one), most=60) == (one or None)
