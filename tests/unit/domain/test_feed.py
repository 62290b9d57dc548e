"""What was sent to whom, number by number: gaps and forks are told exactly."""

import time

import pytest

from fieldreport.domain.feed import (
    MAX_IDS,
    MAX_NUMBER,
    Dispatch,
    Span,
    dispatch_leaves,
    read_dispatch,
    read_feed,
    spans,
)
from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.errors import LimitExceeded
from tests.unit.domain.voices import AUTHOR, OFFICE_X, showing

IDS = tuple(RecordId(bytes([number]) * 32) for number in range(1, 10))
AUDIENCE = OFFICE_X.author


def _read(held: HeldRecord) -> Dispatch:
    dispatch = read_dispatch(held)
    assert dispatch is not None
    return dispatch


def test_a_dispatch_reads_back_as_it_was_written() -> None:
    held = AUTHOR.dispatch(AUDIENCE, 7, IDS[:3], parents=[IDS[8]])
    dispatch = _read(held)
    assert (dispatch.device, dispatch.audience) == (AUTHOR.device, AUDIENCE)
    assert (dispatch.first, dispatch.ids, dispatch.after) == (7, IDS[:3], 10)
    assert (dispatch.id, dispatch.parents) == (held.record.id, (IDS[8],))


def test_the_largest_dispatch_fits_into_a_record() -> None:
    many = [RecordId(number.to_bytes(32, "big")) for number in range(MAX_IDS)]
    assert _read(AUTHOR.dispatch(AUDIENCE, 1, many)).after == MAX_IDS + 1


@pytest.mark.parametrize("count", [0, MAX_IDS + 1])
def test_a_dispatch_that_nobody_would_read_is_not_written(count: int) -> None:
    with pytest.raises(LimitExceeded):
        dispatch_leaves(1, [RecordId(number.to_bytes(32, "big")) for number in range(count)])
    with pytest.raises(LimitExceeded):
        dispatch_leaves(1, [IDS[0], IDS[0]])


GOOD = {"/first": "1", "/ids": IDS[0].hex()}


@pytest.mark.parametrize(
    ("leaves", "slot"),
    [
        ({**GOOD, "/first": "0"}, AUDIENCE.hex()),
        ({**GOOD, "/first": "01"}, AUDIENCE.hex()),
        ({**GOOD, "/first": "-1"}, AUDIENCE.hex()),
        ({**GOOD, "/first": "\u0661"}, AUDIENCE.hex()),
        ({**GOOD, "/first": "9" * 5000}, AUDIENCE.hex()),
        ({**GOOD, "/first": str(MAX_NUMBER)}, AUDIENCE.hex()),
        ({**GOOD, "/ids": ""}, AUDIENCE.hex()),
        ({**GOOD, "/ids": IDS[0].hex() + " "}, AUDIENCE.hex()),
        ({**GOOD, "/ids": f"{IDS[0].hex()} {IDS[0].hex()}"}, AUDIENCE.hex()),
        ({**GOOD, "/ids": IDS[0].hex().upper().replace("0", "A")}, AUDIENCE.hex()),
        ({**GOOD, "/ids": "00" * 31}, AUDIENCE.hex()),
        ({**GOOD, "/ids": "x"}, AUDIENCE.hex()),
        ({**GOOD, "/ids": " ".join(f"{number:064x}" for number in range(MAX_IDS + 1))}, AUDIENCE.hex()),
        (GOOD, ""),
        (GOOD, "00" * 31),
        (GOOD, "x"),
    ],
)
def test_a_dispatch_in_another_form_says_nothing(leaves: dict[str, str], slot: str) -> None:
    assert read_dispatch(AUTHOR.of_identity(Kind.DISPATCH, leaves, slot=slot)) is None


def test_a_dispatch_says_nothing_while_a_leaf_is_withheld_and_no_other_kind_is_one() -> None:
    held = AUTHOR.dispatch(AUDIENCE, 1, IDS[:1])
    assert read_dispatch(showing(held, "/first")) is None
    assert read_dispatch(showing(held, "/ids")) is None
    assert read_dispatch(AUTHOR.of_identity(Kind.RECEIPT, GOOD, slot=AUDIENCE.hex())) is None


def test_a_feed_without_loss_has_no_gap_and_no_fork() -> None:
    one = _read(AUTHOR.dispatch(AUDIENCE, 1, IDS[:3]))
    two = _read(AUTHOR.dispatch(AUDIENCE, 4, IDS[3:5], parents=[one.id]))
    for order in ([one, two], [two, one, two]):
        feed = read_feed(order)
        assert feed.top == 5
        assert feed.uncovered() == ()
        assert not feed.forked_numbers
        assert not feed.forked_dispatches
    assert read_feed([one, two]).not_held({IDS[0], IDS[4]}) == (IDS[1], IDS[2], IDS[3])


def test_an_empty_feed_has_no_top() -> None:
    assert read_feed([]).top == 0
    assert read_feed([]).uncovered() == ()


def test_bundles_that_never_came_are_gaps() -> None:
    feed = read_feed([_read(AUTHOR.dispatch(AUDIENCE, 3, IDS[:2])), _read(AUTHOR.dispatch(AUDIENCE, 9, IDS[2:3]))])
    assert feed.uncovered() == (Span(1, 2), Span(5, 8))


def test_a_dispatch_that_claims_the_highest_number_costs_no_time() -> None:
    feed = read_feed([_read(AUTHOR.dispatch(AUDIENCE, MAX_NUMBER - 1, IDS[:1]))])
    before = time.monotonic()
    assert feed.uncovered() == (Span(1, MAX_NUMBER - 2),)
    assert time.monotonic() - before < 1


def test_two_records_under_one_number_are_a_fork() -> None:
    one = _read(AUTHOR.dispatch(AUDIENCE, 1, IDS[:3]))
    two = _read(AUTHOR.dispatch(AUDIENCE, 3, [IDS[5]], parents=[one.id]))
    feed = read_feed([one, two])
    assert feed.forked_numbers == {3}
    assert not feed.forked_dispatches
    assert feed.not_held(set()) == (IDS[0], IDS[1], IDS[2], IDS[5])


def test_two_dispatches_with_one_predecessor_are_a_fork() -> None:
    root = _read(AUTHOR.dispatch(AUDIENCE, 1, IDS[:1]))
    one = _read(AUTHOR.dispatch(AUDIENCE, 2, IDS[1:2], parents=[root.id]))
    two = _read(AUTHOR.dispatch(AUDIENCE, 2, IDS[1:2], parents=[root.id]))
    feed = read_feed([root, one, two])
    assert feed.forked_dispatches == {one.id, two.id}
    assert not feed.forked_numbers


def test_two_beginnings_are_a_fork() -> None:
    one, two = (_read(AUTHOR.dispatch(AUDIENCE, 1, IDS[:1])) for _ in range(2))
    assert read_feed([one, two]).forked_dispatches == {one.id, two.id}


def test_numbers_are_gathered_into_the_longest_spans() -> None:
    assert spans([1, 2, 3, 5, 7, 8]) == (Span(1, 3), Span(5, 5), Span(7, 8))
    assert spans([]) == ()
