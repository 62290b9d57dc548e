"""What strangers can hand us as records, disclosures and cards: each target lets only expected failures pass."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.selective_disclosure import digest_of, parse_disclosure
from fieldreport.domain.card import card_file, card_leaves, card_statement, parse_card_file
from fieldreport.domain.feed import read_dispatch, read_feed
from fieldreport.domain.leaf import check_path, leaf_value
from fieldreport.domain.merge import view_subject
from fieldreport.domain.receipt import Holding, delivered_numbers, read_receipt, receipt_ranges
from fieldreport.domain.record import Kind, Statement, parse_held_record, seal
from fieldreport.domain.report import plain_meaning
from fieldreport.domain.trust import Role, linked_devices
from fieldreport.errors import FieldReportError
from tests.unit.domain.voices import AUTHOR, OFFICE_X, trust_of_office_x
from tests.vectors.make_record_vectors import FOLDER

_TRUST = trust_of_office_x()


@cache
def record_seeds() -> tuple[bytes, ...]:
    """Return all valid vectors and the short invalid ones."""
    contents = [
        json.loads(path.read_text(encoding="utf-8"))["content"].encode()
        for verdict in ("valid", "invalid")
        for path in sorted((FOLDER / verdict).glob("*.json"))
    ]
    return tuple(content for content in contents if len(content) < 8000)


@cache
def disclosure_seeds() -> tuple[bytes, ...]:
    """Return the disclosures of the vectors."""
    return tuple({part for content in record_seeds() for part in content.split(b"~")[1:] if part})


@cache
def card_seeds() -> tuple[bytes, ...]:
    """Return a card of a first device, and one of a second device with its rotation."""
    leaves = card_leaves(name="ဒေါ်လှ", role=Role.OFFICE, recipient=HybridIdentity(bytes(32)).recipient.text)
    second = AUTHOR.on(99)
    cards = [seal(card_statement(AUTHOR.author, who.device, ()), leaves, key=who.key) for who in (AUTHOR, second)]
    return card_file(cards[:1]), card_file([cards[1], AUTHOR.rotation(second)])


DICTIONARY = (
    b"~",
    b"~~",
    b".",
    b"=",
    b"\n",
    b"+/",
    b"eyJhbGciOiJub25lIn0",
    b"W10",
    b"e30",
    b"bnVsbA",
    b"WyJBQUFBQUFBQUFBQUFBQUFBQUFBQUFBIiwiL2EiLCJ4Il0",
    b'"_sd":[]',
    b"[[[[[[[[[[",
    b"9007199254740993",
    b"\xed\xa0\x80",
)


def fuzz_record(data: bytes) -> None:
    """A record that is read has one spelling, and can be merged and read as anything without a crash."""
    try:
        held = parse_held_record(data)
    except FieldReportError:
        return
    token, *leaves, end = data.split(b"~")
    assert (held.record.token.encode(), end) == (token, b"")
    assert sorted(leaves) == sorted(held.file_form().split(b"~")[1:-1])
    plain_meaning(held.leaves)
    view_subject(held.record.subject, [held], _TRUST)
    linked_devices(held.record.author, [held], revoked_devices={})
    dispatch, receipt = read_dispatch(held), read_receipt(held)
    feed = read_feed([] if dispatch is None else [dispatch])
    feed.uncovered()
    feed.not_held(())

    def holding_of(record_id: object) -> Holding:
        return Holding(held.record.id, bytes(32), evidence_complete=True)

    receipt_ranges(feed, holding_of)
    if receipt is not None:
        delivered_numbers(receipt.ranges, feed, holding_of)


def fuzz_disclosure(data: bytes) -> None:
    """A disclosure that is read has the bytes that were read as its only spelling."""
    try:
        disclosure = parse_disclosure(data.decode("latin-1"))
        check_path(disclosure.path)
        leaf_value(disclosure.value)
    except FieldReportError:
        return
    assert disclosure.encoded.encode() == data
    assert disclosure.digest == digest_of(disclosure.encoded)


def fuzz_leaf(data: bytes) -> None:
    """What a person types or imports is sealed so that it reads back, or is refused."""
    text = data.decode("utf-8", "surrogateescape")
    path, _, value = text.partition("=")
    statement = Statement(kind=Kind.NOTE, author=OFFICE_X.author, subject=AUTHOR.subject(), slot="x")
    try:
        held = seal(statement, {path: value}, key=OFFICE_X.key)
    except FieldReportError:
        return
    assert parse_held_record(held.file_form()).leaves.text(path) == value


def fuzz_card_file(data: bytes) -> None:
    """A card that is read is written again with the same records."""
    try:
        card = parse_card_file(data)
    except FieldReportError:
        return
    again = parse_card_file(card_file(card.records))
    assert (again.author, again.name, again.recipient) == (card.author, card.name, card.recipient)


SEEDS: Mapping[str, Callable[[], Sequence[bytes]]] = {
    "record": record_seeds,
    "disclosure": disclosure_seeds,
    "leaf": lambda: (b"/a=x", "/ရွာ=ပစ်".encode(), b"/a[k0123456789abcdef]/#order=1", b"/a=\xed\xa0\x80\xff"),
    "card_file": card_seeds,
}
TARGETS = {
    "record": fuzz_record,
    "disclosure": fuzz_disclosure,
    "leaf": fuzz_leaf,
    "card_file": fuzz_card_file,
}
