"""A record is valid by itself: shape, limits, signature and subject, whatever else is held."""

from dataclasses import replace

import pytest

from fieldreport.crypto import selective_disclosure as sd
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain import record as record_module
from fieldreport.domain.identifiers import RecordId, identity_subject
from fieldreport.domain.leaf import EvidenceReference, LeafValue
from fieldreport.domain.record import (
    IDENTITY_KINDS,
    OWNERS_KINDS,
    HeldRecord,
    Kind,
    Statement,
    parse_disclosures,
    parse_held_record,
    parse_record,
    seal,
)
from fieldreport.errors import DisclosureInvalid, RecordInvalid
from tests.unit.domain.voices import AUTHOR, NONCE, OFFICE_X, STRANGER

PAYLOAD = dict(sd.parse_token(AUTHOR.report().record.token).payload)


def _statement_of(kind: Kind) -> Statement:
    if kind in OWNERS_KINDS:
        return Statement(kind=kind, author=AUTHOR.author, subject=AUTHOR.subject(), nonce=NONCE)
    if kind in IDENTITY_KINDS:
        slot = AUTHOR.device.hex() if kind is Kind.CARD else ""
        subject = identity_subject(AUTHOR.author)
        return Statement(kind=kind, author=AUTHOR.author, subject=subject, nonce=bytes(16), slot=slot)
    return Statement(kind=kind, author=AUTHOR.author, subject=AUTHOR.subject(), slot="any/slot")


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_sealed_reads_back_the_same(kind: Kind) -> None:
    parents = (RecordId(b"\x02" * 32), RecordId(b"\x01" * 32), RecordId(b"\x02" * 32))
    statement = replace(_statement_of(kind), parents=parents, over=parents)
    evidence = EvidenceReference("image/png", bytes(32), 0)
    held = seal(statement, {"/a": "ရွာ", "/photo": evidence, "/photo/#name": "a.png"}, key=AUTHOR.key)
    read = parse_held_record(held.file_form())
    assert read.record == held.record
    assert dict(read.leaves) == {"/a": "ရွာ", "/photo": evidence, "/photo/#name": "a.png", "/#leaves": "4"}
    assert read.file_form() == held.file_form()
    assert read.record.parents == tuple(sorted(set(parents)))
    assert read.leaves.sealed_count() == len(read.leaves)


def test_the_id_is_the_same_whatever_is_disclosed() -> None:
    held = AUTHOR.report()
    bare = HeldRecord(record=held.record, disclosures=())
    assert parse_held_record(bare.file_form()).record.id == held.record.id


def _signed(key: SigningKey = AUTHOR.key, without: str = "", **changes: JsonValue) -> str:
    payload = {**PAYLOAD, **changes}
    payload.pop(without, None)
    return sd.sign_payload(payload, key)


MANY: list[JsonValue] = [f"{number:064x}" for number in range(65)]


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        (_signed(v=2), "v"),
        (_signed(v=True), "v"),
        (_signed(v="1"), "v"),
        (_signed(without="v"), "v"),
        (_signed(kind="Report"), "kind"),
        (_signed(kind=""), "kind"),
        (_signed(kind="a" * 33), "kind"),
        (_signed(kind=1), "kind"),
        (_signed(without="kind"), "kind"),
        (_signed(extra=1), "fields"),
        (_signed(without="over"), "fields"),
        (_signed(kind="note"), "fields"),
        (_signed(without="nonce"), "nonce"),
        (_signed(nonce="00" * 15), "nonce"),
        (_signed(nonce="AB" * 16), "nonce"),
        (_signed(nonce=1), "nonce"),
        (_signed(_sd_alg="sha-512"), "_sd_alg"),
        (_signed(device="00" * 31), "device"),
        (_signed(device=None), "device"),
        (_signed(author="zz" * 32), "author"),
        (_signed(subject=AUTHOR.subject().hex().upper()), "subject"),
        (_signed(subject="00" * 32), "subject"),
        (_signed(author=STRANGER.author.hex()), "subject"),
        (_signed(nonce="00" * 16, subject=identity_subject(AUTHOR.author).hex()), "nonce"),
        (_signed(kind="card"), "nonce"),
        (_signed(slot="A"), "slot"),
        (_signed(slot="a" * 201), "slot"),
        (_signed(slot="a\n"), "slot"),
        (_signed(slot="x"), "slot"),
        (_signed(parents="x"), "parents"),
        (_signed(parents=[1]), "parents"),
        (_signed(parents=[MANY[1], MANY[0]]), "parents"),
        (_signed(parents=[MANY[0], MANY[0]]), "parents"),
        (_signed(parents=MANY), "parents"),
        (_signed(over=MANY), "over"),
        (_signed(_sd=[]), "_sd"),
        (_signed(key=STRANGER.key), "signature"),
        (_signed(device="01" + "00" * 31), "signature"),
        (_signed(device="ff" * 32), "signature"),
    ],
)
def test_one_defect_makes_a_record_invalid(token: str, reason: str) -> None:
    with pytest.raises(RecordInvalid) as refused:
        parse_record(token)
    assert refused.value.details["reason"] == reason


@pytest.mark.parametrize("slot", ["", "00" * 32])
def test_a_card_stands_in_the_register_of_the_device_that_signs_it(slot: str) -> None:
    with pytest.raises(RecordInvalid):
        AUTHOR.of_identity(Kind.CARD, {}, slot=slot)


def test_a_kind_of_the_future_is_valid_with_or_without_a_nonce() -> None:
    assert parse_record(_signed(kind="later-kind", slot="x")).nonce == NONCE
    assert parse_record(_signed(kind="later-kind", without="nonce", slot="x")).nonce is None
    with pytest.raises(RecordInvalid):
        parse_record(_signed(kind="later-kind", subject="00" * 32))


def test_a_stored_record_is_read_without_checking_its_signature_again() -> None:
    token = _signed(key=STRANGER.key)
    assert parse_record(token, check_signature=False).author == AUTHOR.author


def test_a_disclosure_of_another_record_is_refused() -> None:
    one, other = AUTHOR.report(), AUTHOR.report()
    with pytest.raises(DisclosureInvalid) as refused:
        parse_disclosures(one.record, [other.disclosures[0].encoded])
    assert refused.value.details["reason"] == "not of this record"


@pytest.mark.parametrize(
    ("path", "value", "reason"), [("no-path", "x", "path"), ("/a", 1, "value"), ("/a", None, "value")]
)
def test_a_listed_disclosure_that_is_no_leaf_is_refused(path: str, value: JsonValue, reason: str) -> None:
    leaf = sd.disclosure_with_salt(path, value, salt=bytes(16))
    record = parse_record(_signed(_sd=[*sd.padded_digests([leaf.digest])]))
    with pytest.raises(DisclosureInvalid) as refused:
        parse_disclosures(record, [leaf.encoded])
    assert refused.value.details["reason"] == reason


def test_a_file_longer_than_the_limit_is_refused_unread() -> None:
    with pytest.raises(RecordInvalid):
        parse_held_record(bytes(record_module.MAX_FILE_SIZE + 1))


@pytest.mark.parametrize(
    "leaves",
    [
        {"no-path": "x"},
        {"/\ud800": "x"},
        {"/a": "\ud800"},
        {"/a": "x" * (1 << 20)},
        {"/a": EvidenceReference("no type", bytes(32), 1)},
        {"/a": EvidenceReference("a/b", bytes(31), 1)},
        {"/a": EvidenceReference("a/b", bytes(32), 1 << 60)},
        {f"/{number}": "" for number in range(8192)},
    ],
)
def test_leaves_that_nobody_would_read_are_not_signed(leaves: dict[str, LeafValue]) -> None:
    with pytest.raises(DisclosureInvalid):
        AUTHOR.report(leaves=leaves)


def test_a_statement_that_nobody_would_read_is_not_signed() -> None:
    with pytest.raises(RecordInvalid):
        OFFICE_X.review(AUTHOR.subject(), "x", slot="Not A Slot")
    with pytest.raises(RecordInvalid):
        seal(replace(_statement_of(Kind.REPORT), nonce=None), {}, key=AUTHOR.key)


def test_leaves_that_are_together_too_long_to_travel_are_not_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    size = sum(len(item.encoded) + 1 for item in AUTHOR.report("x" * 1000).disclosures)
    monkeypatch.setattr(record_module, "MAX_FILE_SIZE", sd.MAX_TOKEN_SIZE + size)
    parse_held_record(AUTHOR.report("x" * 1000).file_form())
    monkeypatch.setattr(record_module, "MAX_FILE_SIZE", sd.MAX_TOKEN_SIZE + size - 1)
    with pytest.raises(DisclosureInvalid):
        AUTHOR.report("x" * 1000)
