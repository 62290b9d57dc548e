"""A receipt proves exactly what its writer holds in full, and nothing more."""

import hashlib
import time
from collections.abc import Iterable
from dataclasses import replace
from itertools import count

import pytest

from fieldreport.domain.feed import MAX_NUMBER, Feed, Span, read_dispatch, read_feed
from fieldreport.domain.identifiers import DeviceKey, RecordId
from fieldreport.domain.receipt import (
    MAX_RANGES,
    Holding,
    HoldingOf,
    Receipt,
    ReceiptRange,
    copied_spans,
    delivered_numbers,
    holding_digest,
    latest_receipts,
    read_receipt,
    receipt_leaves,
    receipt_ranges,
    receipt_slot,
)
from fieldreport.domain.record import Kind
from tests.unit.domain.voices import AUTHOR, OFFICE_X, OFFICE_Y, showing

IDS = tuple(RecordId(bytes([number]) * 32) for number in range(1, 7))


def _holding(record_id: RecordId, *digests: bytes, complete: bool = True) -> Holding:
    return Holding(record_id, holding_digest(record_id, digests), evidence_complete=complete)


FULL = {record_id: _holding(record_id, b"a" * 32, b"b" * 32) for record_id in IDS}


def _feed(ids: tuple[RecordId, ...] = IDS) -> Feed:
    dispatch = read_dispatch(AUTHOR.dispatch(OFFICE_X.author, 1, ids))
    assert dispatch is not None
    return read_feed([dispatch])


def _delivered(theirs: HoldingOf, ours: HoldingOf = FULL.get, feed: Feed | None = None) -> frozenset[int]:
    receipt = read_receipt(OFFICE_X.receipt(AUTHOR.device, receipt_ranges(_feed(), theirs)))
    assert receipt is not None
    assert (receipt.device, receipt.audience, receipt.receiver) == (AUTHOR.device, OFFICE_X.author, OFFICE_X.author)
    return delivered_numbers(receipt.ranges, feed or _feed(), ours)


def test_the_digest_is_built_as_the_specification_says() -> None:
    one = FULL[IDS[0]]
    leaves = hashlib.sha256(b"a" * 32 + b"b" * 32).digest()
    assert one.digest == hashlib.sha256(IDS[0] + leaves).digest()
    (stated,) = receipt_ranges(_feed(IDS[:2]), FULL.get)
    assert stated.digest == hashlib.sha256(one.digest + FULL[IDS[1]].digest).digest()


def test_whoever_holds_everything_confirms_everything() -> None:
    assert _delivered(FULL.get) == {1, 2, 3, 4, 5, 6}


def test_a_record_that_never_came_divides_the_ranges() -> None:
    theirs = {record_id: held for record_id, held in FULL.items() if record_id != IDS[2]}
    assert [item.span for item in receipt_ranges(_feed(), theirs.get)] == [Span(1, 2), Span(4, 6)]
    assert _delivered(theirs.get) == {1, 2, 4, 5, 6}


def test_a_number_whose_evidence_is_missing_is_not_confirmed() -> None:
    theirs = {**FULL, IDS[5]: replace(FULL[IDS[5]], evidence_complete=False)}
    assert _delivered(theirs.get) == {1, 2, 3, 4, 5}


def test_a_receiver_with_fewer_leaves_confirms_nothing_of_that_range() -> None:
    theirs = {**FULL, IDS[1]: _holding(IDS[1], b"a" * 32)}
    assert _delivered(theirs.get) == set()


def test_what_we_do_not_hold_ourselves_is_not_confirmed() -> None:
    ours = {record_id: held for record_id, held in FULL.items() if record_id != IDS[0]}
    assert _delivered(FULL.get, ours=ours.get) == set()


def test_a_receipt_for_numbers_that_we_never_gave_confirms_nothing() -> None:
    assert _delivered(FULL.get, feed=_feed(IDS[:3])) == set()


def test_a_forked_number_counts_for_nobody() -> None:
    one = read_dispatch(AUTHOR.dispatch(OFFICE_X.author, 1, IDS[:3]))
    two = read_dispatch(AUTHOR.dispatch(OFFICE_X.author, 2, [IDS[5]]))
    assert one is not None
    assert two is not None
    forked = read_feed([one, two])
    assert [item.span for item in receipt_ranges(forked, FULL.get)] == [Span(1, 1), Span(3, 3)]
    receipt = read_receipt(OFFICE_X.receipt(AUTHOR.device, receipt_ranges(read_feed([one]), FULL.get)))
    assert receipt is not None
    assert delivered_numbers(receipt.ranges, forked, FULL.get) == set()


def test_a_receipt_that_states_a_huge_range_costs_no_time() -> None:
    receipt = read_receipt(OFFICE_X.receipt(AUTHOR.device, [ReceiptRange(Span(1, MAX_NUMBER), bytes(32))]))
    assert receipt is not None
    before = time.monotonic()
    assert delivered_numbers(receipt.ranges, _feed(), FULL.get) == set()
    assert time.monotonic() - before < 1


def test_a_receiver_with_more_gaps_than_a_receipt_can_carry_confirms_the_first_ranges() -> None:
    feed = Feed(
        by_number={number: frozenset({IDS[0]}) for number in range(10**6, 10**6 + 2 * MAX_RANGES + 2, 2)},
        forked_numbers=frozenset(),
        forked_dispatches=frozenset(),
    )
    ranges = receipt_ranges(feed, FULL.get)
    assert len(ranges) == MAX_RANGES
    longest = [
        ReceiptRange(Span(MAX_NUMBER - 2 * number - 1, MAX_NUMBER - 2 * number - 1), bytes(32))
        for number in range(MAX_RANGES)
    ]
    receipt = read_receipt(OFFICE_X.receipt(AUTHOR.device, longest[::-1]))
    assert receipt is not None
    assert len(receipt.ranges) == MAX_RANGES


def test_a_receipt_about_nothing_is_one() -> None:
    receipt = read_receipt(OFFICE_X.receipt(AUTHOR.device, []))
    assert receipt is not None
    assert receipt.ranges == ()


D = "ab" * 32
GOOD = {"/device": AUTHOR.device.hex(), "/audience": OFFICE_X.author.hex(), "/ranges": f"1-2:{D}"}


@pytest.mark.parametrize(
    ("changes", "slot"),
    [
        ({"/ranges": f"2-1:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": f"0-1:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": f"01-2:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": f"1-2:{D} "}, AUTHOR.device.hex()),
        ({"/ranges": f"1-2:{D.upper()}"}, AUTHOR.device.hex()),
        ({"/ranges": f"1-2:{D} 2-3:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": f"1-2:{D} 3-3:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": f"5-6:{D} 1-2:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": f"1-{MAX_NUMBER + 1}:{D}"}, AUTHOR.device.hex()),
        ({"/ranges": " " * MAX_RANGES}, AUTHOR.device.hex()),
        ({"/audience": OFFICE_Y.author.hex()}, AUTHOR.device.hex()),
        ({"/audience": OFFICE_X.author.hex().upper()}, AUTHOR.device.hex()),
        ({"/device": OFFICE_Y.device.hex()}, AUTHOR.device.hex()),
        ({}, OFFICE_Y.device.hex()),
        ({"/device": "abcd"}, "abcd"),
        ({"/device": "x"}, "x"),
        ({"/device": ""}, ""),
    ],
)
def test_a_receipt_in_another_form_says_nothing(changes: dict[str, str], slot: str) -> None:
    assert read_receipt(OFFICE_X.of_identity(Kind.RECEIPT, GOOD, slot=AUTHOR.device.hex())) is not None
    assert read_receipt(OFFICE_X.of_identity(Kind.RECEIPT, {**GOOD, **changes}, slot=slot)) is None


def test_a_receipt_says_nothing_while_a_leaf_is_withheld_and_no_other_kind_is_one() -> None:
    held = OFFICE_X.of_identity(Kind.RECEIPT, GOOD, slot=AUTHOR.device.hex())
    for missing in GOOD:
        assert read_receipt(showing(held, *(GOOD.keys() - {missing}))) is None
    assert read_receipt(OFFICE_X.of_identity(Kind.DISPATCH, GOOD, slot=AUTHOR.device.hex())) is None


def _receipt(second_copy: Iterable[Span] = (), again: Iterable[Span] = ()) -> Receipt:
    leaves = receipt_leaves(
        AUTHOR.device,
        OFFICE_X.author,
        receipt_ranges(_feed(), FULL.get),
        second_copy=tuple(second_copy),
        again=tuple(again),
    )
    receipt = read_receipt(OFFICE_X.of_identity(Kind.RECEIPT, leaves, slot=receipt_slot(AUTHOR.device)))
    assert receipt is not None
    return receipt


def test_a_receipt_says_of_which_numbers_there_is_a_second_copy_and_which_are_asked_for_again() -> None:
    receipt = _receipt([Span(1, 2), Span(5, 9)], [Span(7, 8)])
    assert (receipt.second_copy, receipt.again) == ((Span(1, 2), Span(5, 9)), (Span(7, 8),))
    assert copied_spans(receipt, [Span(1, 6)]) == (Span(1, 2), Span(5, 6))


def test_where_no_second_copy_is_stated_there_is_none() -> None:
    assert (_receipt().second_copy, _receipt().again) == ((), ())
    assert copied_spans(_receipt(), [Span(1, 2)]) == ()


@pytest.mark.parametrize("leaf", ["/second_copy", "/again"])
@pytest.mark.parametrize(
    "text",
    [
        *("", "1", "1-", "0-1", "01-2", "2-1", "1-2 ", "1-2 3-4", "1-2 2-3", "5-6 1-2"),
        *(f"1-{MAX_NUMBER + 1}", " " * MAX_RANGES),
    ],
)
def test_a_second_copy_or_a_wish_in_another_form_is_as_if_it_were_not_said(leaf: str, text: str) -> None:
    held = OFFICE_X.of_identity(Kind.RECEIPT, {**GOOD, leaf: text}, slot=AUTHOR.device.hex())
    receipt = read_receipt(held)
    assert receipt is not None
    assert (len(receipt.ranges), receipt.second_copy, receipt.again) == (1, (), ())


def _signed(*, by: bytes = b"d", parents: Iterable[Receipt] = (), device: DeviceKey = AUTHOR.device) -> Receipt:
    number = next(_numbers)
    return Receipt(
        id=RecordId(number.to_bytes(32, "big")),
        receiver=OFFICE_X.author,
        desk=DeviceKey(by * 32),
        parents=tuple(parent.id for parent in parents),
        device=device,
        audience=OFFICE_X.author,
        ranges=(),
    )


_numbers = count(1)


def test_the_last_word_of_a_desk_is_what_it_did_not_follow_up_itself() -> None:
    first, other = _signed(), _signed(by=b"e")
    second = _signed(parents=[first, other])
    assert latest_receipts([second, other, first, first]) == (other, second)
    assert latest_receipts([first]) == (first,)


def test_two_last_words_of_one_desk_stand_beside_each_other() -> None:
    first = _signed()
    one, two = _signed(parents=[first]), _signed(parents=[first])
    assert latest_receipts([one, two, first]) == (one, two)


def test_a_receipt_about_another_feed_takes_nothing_back() -> None:
    first = _signed()
    assert len(latest_receipts([first, _signed(parents=[first], device=OFFICE_Y.device)])) == 2
