"""A contact whom the office verified is hostile: every bundle is in order, and the records in it are the weapon."""

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence

import pytest

from fieldreport.crypto import base64url, canonical_json, selective_disclosure
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import VAULT_CHAIN, RecordId, SubjectId
from fieldreport.domain.leaf import EvidenceReference
from fieldreport.domain.receipt import ReceiptRange
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.trust import Trust
from fieldreport.services.importing import ImportedBundle
from tests.journeys.forger import Forger, encrypt, voice_of
from tests.journeys.test_attacks import put, refusal
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    problems,
    revise,
    seal,
    send,
    snapshot,
    take_in,
    title,
)
from tests.unit.domain.voices import Voice


def mallory(world: World) -> Voice:
    return voice_of(world[MALLORY])


def attack(
    world: World, records: Sequence[HeldRecord | bytes], *, on: str = OFFICE, evidence: Sequence[bytes] = ()
) -> ImportedBundle:
    contents = [held if isinstance(held, bytes) else held.file_form() for held in records]
    bundle = Forger.of(world[MALLORY]).bundle(world[on], contents, evidence=evidence)
    imported = take_in(world[on], put(bundle, world.folder))
    assert_derived_is_what_a_rebuild_makes(world[on])
    assert not problems(world[on])
    return imported


@pytest.fixture
def report(world: World) -> SubjectId:
    """The documenter's report at the office."""
    subject = seal(world[DOCUMENTER], {"/title": "True"})
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, subject)
    return subject


def the_report(world: World, subject: SubjectId) -> HeldRecord:
    (record,) = (arrived.held for arrived in world[OFFICE].keeper.of_subject(subject))
    return record


# --- who may say what -------------------------------------------------------------------------------------------------


def test_nobody_takes_over_a_subject_of_somebody_else(world: World, report: SubjectId) -> None:
    original = the_report(world, report)
    assert original.record.nonce is not None
    liar = Voice(author=original.record.author, key=mallory(world).key)
    revision = liar.report("False", nonce=original.record.nonce, parents=[original])
    assert revision.record.subject == report
    assert attack(world, [revision]).counts.new == 1
    assert title(world[OFFICE], report) == "True"
    assert world[OFFICE].reports.show(report).row.heads == 1


def test_nobody_retracts_what_somebody_else_wrote(world: World, report: SubjectId) -> None:
    assert attack(world, [mallory(world).about(Kind.RETRACTION, report)]).counts.new == 1
    assert not world[OFFICE].reports.show(report).view.is_hidden


def test_nobody_reviews_or_asks_without_being_an_office(world: World, report: SubjectId) -> None:
    voice = mallory(world)
    state = world[OFFICE].reports.show(report).row.state
    attack(
        world,
        [voice.review(report, "reviewed"), voice.about(Kind.QUESTION, report), voice.about(Kind.NOTE, report)],
    )
    shown = world[OFFICE].reports.show(report)
    assert shown.row.state == state
    assert not shown.view.heads_of(Kind.NOTE, "")


def test_a_withdrawal_is_not_undone_by_whoever_names_it_as_a_parent(world: World, report: SubjectId) -> None:
    withdrawal_id = world[DOCUMENTER].statements.consent(report, "-/publish", "withdrawn")
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick)
    withdrawal = world[OFFICE].keeper.by_id(withdrawal_id)
    attack(world, [mallory(world).consent(report, "yes", parents=[withdrawal])])
    view = world[OFFICE].reports.show(report).view
    assert view.cautious_value(Kind.CONSENT, "-/publish") == "withdrawn"


def test_a_record_in_our_own_name_is_not_ours_and_is_not_passed_on(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {"/title": "Mine"})
    liar = Voice(author=documenter.unlocked.own.author, key=mallory(world).key)
    forged = [liar.about(Kind.NOTE, subject, {"/text": "I made it all up"}), liar.about(Kind.RETRACTION, subject)]
    assert attack(world, forged, on=DOCUMENTER).counts.new == 2
    assert not documenter.reports.show(subject).view.is_hidden
    export(documenter, OFFICE, world.stick, subject)
    (exported,) = world.stick.iterdir()
    assert take_in(world[OFFICE], exported).counts.in_file == 2
    assert not world[OFFICE].unlocked.store.records.held_of(held.record.id for held in forged)


def test_a_receipt_for_what_never_arrived_proves_nothing(world: World) -> None:
    """Mallory was sent one report, and confirms a second that never left the vault, and a billion more."""
    documenter = world[DOCUMENTER]
    sent, kept = (seal(documenter, {"/title": name}) for name in ("sent", "kept"))
    export(documenter, MALLORY, world.stick, sent)
    device = documenter.unlocked.own.device
    claims = [
        [ReceiptRange(Span(1, 2), bytes(32))],
        [ReceiptRange(Span(1, 2**50), hashlib.sha256(b"").digest())],
        [ReceiptRange(Span(1, 1), hashlib.sha256(bytes(32)).digest())],
    ]
    attack(world, [mallory(world).receipt(device, claim) for claim in claims], on=DOCUMENTER)
    assert documenter.reports.show(sent).row.state == "exported"
    assert documenter.reports.show(kept).row.state == "sealed"


def test_a_true_receipt_moves_our_report_to_received_at_once(world: World) -> None:
    documenter = world[DOCUMENTER]
    sent = seal(documenter, {"/title": "sent"})
    export(documenter, MALLORY, world.stick, sent)
    device, audience = documenter.unlocked.own.device, mallory(world).author
    feed = documenter.delivery.feed(device, audience)
    (record_id,) = feed.by_number[1]
    holding = documenter.delivery.holding_of(record_id)
    assert holding is not None
    receipt = mallory(world).receipt(device, [ReceiptRange(Span(1, 1), hashlib.sha256(holding.digest).digest())])
    attack(world, [receipt], on=DOCUMENTER)
    assert documenter.reports.show(sent).row.state == "received"


def test_a_receipt_by_somebody_who_was_sent_nothing_proves_nothing(world: World, report: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    device = documenter.unlocked.own.device
    attack(world, [mallory(world).receipt(device, [ReceiptRange(Span(1, 1), bytes(32))])], on=DOCUMENTER)
    assert documenter.reports.show(report).row.state == "exported"


def test_a_dispatch_that_claims_the_highest_number_costs_nothing(world: World) -> None:
    ids = [RecordId(number.to_bytes(32, "big")) for number in range(1, 1001)]
    lie = mallory(world).dispatch(world[OFFICE].unlocked.own.author, 2**53 - 2000, ids)
    (missing,) = attack(world, [lie]).missing
    assert missing.uncovered == (Span(1, 2**53 - 2001),)
    assert missing.not_held == tuple(ids)


def test_a_record_about_the_vaults_own_chain_is_quarantined(world: World) -> None:
    before = len(world[OFFICE].custody.of(VAULT_CHAIN))
    assert attack(world, [_signed(mallory(world), {"subject": VAULT_CHAIN.hex()})]).counts.quarantined == 1
    # One entry only: that a bundle was imported.
    assert len(world[OFFICE].custody.of(VAULT_CHAIN)) == before + 1


def test_a_revision_by_a_relative_of_ours_that_nobody_linked_does_not_count(world: World, report: SubjectId) -> None:
    original = the_report(world, report)
    assert original.record.nonce is not None
    unlinked = Voice(author=original.record.author, key=SigningKey.generate())
    attack(world, [unlinked.report("Not linked", nonce=original.record.nonce, parents=[original])])
    assert title(world[OFFICE], report) == "True"


def test_an_unknown_kind_is_kept_and_does_nothing(world: World, report: SubjectId) -> None:
    strange = _signed(mallory(world), {"kind": "verdict", "subject": report.hex()})
    assert attack(world, [strange]).counts.new == 1
    assert title(world[OFFICE], report) == "True"


# --- records that are none --------------------------------------------------------------------------------------------


def _payload(voice: Voice, **changes: object) -> dict[str, object]:
    disclosures = [selective_disclosure.new_disclosure("/title", "evil")]
    return {
        "v": 1,
        "kind": "note",
        "device": voice.device.hex(),
        "author": voice.author.hex(),
        "subject": "5" * 64,
        "slot": "",
        "parents": [],
        "over": [],
        "_sd_alg": "sha-256",
        "_sd": selective_disclosure.padded_digests(one.digest for one in disclosures),
        **changes,
    }


def _signed(voice: Voice, changes: Mapping[str, object], *, spell: Callable[[bytes], bytes] = bytes) -> bytes:
    content = spell(canonical_json.encode(_payload(voice, **changes)))  # type: ignore[arg-type] # JSON by construction
    signing_input = f"{base64url.encode(selective_disclosure.HEADER)}.{base64url.encode(content)}"
    return f"{signing_input}.{base64url.encode(voice.key.sign(signing_input.encode()))}~".encode()


def _lax_base64(record: bytes) -> bytes:
    """Flip an unused bit in the last letter of the signature, which lax decoders do not see."""
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    token, rest = record.split(b"~", 1)
    return token[:-1] + bytes([alphabet[alphabet.index(token[-1]) ^ 1]]) + b"~" + rest


def _with_leaf(voice: Voice, value: str, *, path: str = "/text") -> bytes:
    good = voice.about(Kind.NOTE, SubjectId(b"5" * 32), {"/text": "x"}).file_form()
    leaf = base64.urlsafe_b64encode(b'["' + b"A" * 22 + b'","' + path.encode() + b'",' + value.encode() + b"]")
    return good + leaf.rstrip(b"=") + b"~"


BAD_RECORDS: dict[str, tuple[Callable[[Voice], bytes], str]] = {
    "nothing": (lambda _: b"", "E_RECORD"),
    "no record": (lambda _: b"a.b.c~", "E_RECORD"),
    "not text": (lambda _: b"\xff\xfe\x00~", "E_RECORD"),
    "a duplicate key": (
        lambda voice: _signed(voice, {}, spell=lambda text: text.replace(b'"v":1', b'"v":1,"v":1')),
        "E_RECORD",
    ),
    "spaces": (lambda voice: _signed(voice, {}, spell=lambda text: text.replace(b":", b": ")), "E_RECORD"),
    "a float": (lambda voice: _signed(voice, {}, spell=lambda text: text.replace(b'"v":1', b'"v":1.0')), "E_RECORD"),
    "a lone surrogate": (
        lambda voice: _signed(voice, {}, spell=lambda text: text.replace(b'"slot":""', b'"slot":"\\ud800"')),
        "E_RECORD",
    ),
    "deep nesting": (
        lambda voice: _signed(voice, {}, spell=lambda text: b"[" * 100_000 + b"]" * 100_000),
        "E_RECORD",
    ),
    "a long integer": (
        lambda voice: _signed(voice, {}, spell=lambda text: text.replace(b'"v":1', b'"v":' + b"9" * 700_000)),
        "E_RECORD",
    ),
    "an unknown field": (lambda voice: _signed(voice, {"x": 1}), "E_RECORD"),
    "a later version": (lambda voice: _signed(voice, {"v": 2}), "E_RECORD"),
    "true for 1": (lambda voice: _signed(voice, {"v": True}), "E_RECORD"),
    "another hash": (lambda voice: _signed(voice, {"_sd_alg": "sha-1"}), "E_RECORD"),
    "65 parents": (
        lambda voice: _signed(voice, {"parents": [f"{number:064x}" for number in range(65)]}),
        "E_RECORD",
    ),
    "parents out of order": (lambda voice: _signed(voice, {"parents": ["2" * 64, "1" * 64]}), "E_RECORD"),
    "too many digests": (
        lambda voice: _signed(
            voice, {"_sd": sorted(base64url.encode(number.to_bytes(32, "big")) for number in range(1 << 14))}
        ),
        "E_RECORD",
    ),
    "a report without a nonce": (lambda voice: _signed(voice, {"kind": "report"}), "E_RECORD"),
    "somebody else's subject with our nonce": (
        lambda voice: _signed(voice, {"kind": "report", "nonce": "1" * 32}),
        "E_RECORD",
    ),
    "lax base64": (lambda voice: _lax_base64(voice.about(Kind.NOTE, SubjectId(b"5" * 32)).file_form()), "E_RECORD"),
    "padded base64": (
        lambda voice: voice.about(Kind.NOTE, SubjectId(b"5" * 32)).file_form().replace(b"~", b"==~", 1),
        "E_RECORD",
    ),
    "another key's signature": (lambda voice: _signed(voice, {"device": "d" * 64}), "E_RECORD"),
    "a leaf of another record": (lambda voice: _with_leaf(voice, '"x"'), "E_DISCLOSURE"),
    "a leaf that is a number": (lambda voice: _with_leaf(voice, "1"), "E_DISCLOSURE"),
    "a leaf with a control character": (lambda voice: _with_leaf(voice, '"x"', path="/a\\u0000"), "E_DISCLOSURE"),
    "a leaf of 2 MiB": (lambda voice: _with_leaf(voice, '"' + "x" * (2 << 20) + '"'), "E_DISCLOSURE"),
    "a token of 2 MiB": (lambda voice: _signed(voice, {"slot": "x" * (2 << 20)}), "E_RECORD"),
}


@pytest.mark.parametrize("name", BAD_RECORDS)
def test_a_bad_record_is_quarantined_and_its_neighbours_come_in(world: World, name: str) -> None:
    make, code = BAD_RECORDS[name]
    bad = make(mallory(world))
    good = [mallory(world).report(f"good {number}", nonce=bytes([number]) * 16) for number in (1, 2)]
    counts = attack(world, [good[0], bad, good[1]]).counts
    assert (counts.in_file, counts.new, counts.quarantined) == (3, 2, 1)
    (kept,) = world[OFFICE].importing.quarantined()
    assert kept.untrusted_content == bad
    assert kept.position == 2
    assert kept.reason.startswith(code)
    assert {row.title for row in world[OFFICE].reports.all()} == {"good 1", "good 2"}


def test_a_thousand_bad_records_are_all_counted(world: World) -> None:
    records = [b"bad record number %d~" % number for number in range(1000)]
    counts = attack(world, records).counts
    assert (counts.in_file, counts.quarantined) == (1000, 1000)


def test_a_record_larger_than_the_format_allows_refuses_the_bundle_before_it_is_read(world: World) -> None:
    office, forger = world[OFFICE], Forger.of(world[MALLORY])
    files = [("data/000000.sdjwt", "record", b"~" * ((64 << 20) + 1))]
    assert refusal(office, encrypt(forger.archive(office, files), office), world.folder) == "E_LIMIT"


def test_one_record_three_times_is_new_once(world: World) -> None:
    good = mallory(world).report("good")
    counts = attack(world, [good, good, good]).counts
    assert (counts.new, counts.already_here) == (1, 2)


def test_two_files_that_are_one_are_stored_once(world: World) -> None:
    photo = b"jpeg" * 1000
    named = EvidenceReference("image/jpeg", hashlib.sha256(photo).digest(), len(photo))
    counts = attack(world, [mallory(world).report(leaves={"/a": named, "/b": named})], evidence=[photo, photo]).counts
    assert (counts.evidence_new, counts.evidence_already_here) == (1, 1)
    assert world[OFFICE].unlocked.store.evidence.total().files == 1


def test_a_record_with_equivocal_leaves_shows_none_of_them(world: World) -> None:
    """An author shows one title to us and another to somebody else; who holds both believes neither."""
    voice = mallory(world)
    first, second = (selective_disclosure.new_disclosure("/title", text) for text in ("for you", "for them"))
    nonce = b"7" * 16
    payload = {
        "kind": "report",
        "nonce": nonce.hex(),
        "subject": voice.subject(nonce).hex(),
        "_sd": selective_disclosure.padded_digests([first.digest, second.digest]),
    }
    token = _signed(voice, payload)
    assert attack(world, [token + first.encoded.encode() + b"~"]).counts.new == 1
    assert title(world[OFFICE], voice.subject(nonce)) == "for you"
    assert attack(world, [token + second.encoded.encode() + b"~"]).counts.grew == 1
    assert title(world[OFFICE], voice.subject(nonce)) == ""


def test_a_lie_about_a_files_size_does_not_break_the_next_export(world: World) -> None:
    photo = b"jpeg" * 1000
    lie = EvidenceReference("image/jpeg", hashlib.sha256(photo).digest(), 5)
    attack(world, [mallory(world).report("lie", leaves={"/photo": lie})], evidence=[photo])
    office = world[OFFICE]
    (row,) = office.reports.all()
    assert row.trust is Trust.VERIFIED
    office.statements.note(row.subject, "seen")
    (exported,) = export(office, MALLORY, world.stick, row.subject)
    assert take_in(world[MALLORY], exported.files[0]).counts.new == 2


def test_what_was_refused_can_be_sent_again_in_order(world: World, report: SubjectId) -> None:
    office = world[OFFICE]
    before = snapshot(office)
    revise(world[DOCUMENTER], report, {"/title": "Truer"})
    (exported,) = export(world[DOCUMENTER], OFFICE, world.stick)
    content = bytearray(exported.files[0].read_bytes())
    content[-1] ^= 1
    refusal(office, bytes(content), world.folder)
    assert snapshot(office) == before
    take_in(office, exported.files[0])
    assert title(office, report) == "Truer"
