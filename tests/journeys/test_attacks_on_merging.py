"""Attacks that bend what is derived: by the order of arrival, by a revoked key, by a copy of our own."""

import json
import time

import pytest

from fieldreport.crypto import base64url, selective_disclosure
from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.leaf import EvidenceReference, LeafValue, json_value
from fieldreport.domain.record import HeldRecord, Kind, parse_record
from fieldreport.errors import RecordInvalid
from fieldreport.system.progress import Cancelled
from tests.journeys.forger import Forger, voice_of
from tests.journeys.test_attacks import put
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    revise,
    seal,
    tables,
    take_in,
    title,
)
from tests.unit.domain.voices import Voice


def relay(world: World, receiver: str, *records: HeldRecord, by: str = MALLORY) -> None:
    session = world[receiver]
    content = Forger.of(world[by]).bundle(session, [held.file_form() for held in records])
    take_in(session, put(content, world.folder))


def with_twin_leaf(held: HeldRecord, path: str, value: LeafValue, voice: Voice) -> tuple[HeldRecord, HeldRecord]:
    """Sign *held* anew with a second leaf under *path*; return it with the first one shown, and with the second."""
    twin = selective_disclosure.new_disclosure(path, json_value(value))
    payload = json.loads(
        base64url.decode(held.record.token.split(".")[1], error=lambda: RecordInvalid(reason="payload"))
    )
    payload["_sd"] = selective_disclosure.padded_digests(leaf.digest for leaf in (*held.disclosures, twin))
    record = parse_record(selective_disclosure.sign_payload(payload, voice.key))
    return HeldRecord(record, held.disclosures), HeldRecord(record, (twin,))


def test_a_rotation_after_the_revocation_unmakes_nothing_that_was_held(world: World) -> None:
    office, first = world[OFFICE], voice_of(world[MALLORY])
    second = first.on(71)
    report = second.report("held before")
    relay(world, OFFICE, first.rotation(second), report)
    assert title(office, report.record.subject) == "held before"
    office.contacts.revoke(office.contacts.find(MALLORY))
    assert title(office, report.record.subject) == "held before"
    relay(world, OFFICE, first.rotation(first.on(72)), by=DOCUMENTER)
    assert title(office, report.record.subject) == "held before"


def test_to_revoke_twice_lets_nothing_in_that_came_in_between(world: World) -> None:
    office, mallory = world[OFFICE], voice_of(world[MALLORY])
    report = mallory.report("before")
    relay(world, OFFICE, report)
    contact = office.contacts.find(MALLORY)
    office.contacts.revoke(contact)
    relay(world, OFFICE, mallory.report("after", parents=[report]), by=DOCUMENTER)
    assert title(office, report.record.subject) == "before"
    office.contacts.revoke(contact)
    assert title(office, report.record.subject) == "before"


def test_evidence_that_becomes_equivocal_is_derived_in_any_order(world: World) -> None:
    office, mallory = world[OFFICE], voice_of(world[MALLORY])
    picture = EvidenceReference("image/png", bytes(32), 3)
    one, two = with_twin_leaf(
        mallory.report("r", leaves={"/photo": picture}),
        "/photo",
        EvidenceReference("image/png", b"1" * 32, 4),
        mallory,
    )
    relay(world, OFFICE, one)
    relay(world, OFFICE, two)
    assert_derived_is_what_a_rebuild_makes(office)


def test_a_dispatch_that_becomes_equivocal_is_derived_in_any_order(world: World) -> None:
    office, mallory = world[OFFICE], voice_of(world[MALLORY])
    dispatch = mallory.dispatch(office.unlocked.own.author, 1, [RecordId(b"1" * 32)])
    one, two = with_twin_leaf(dispatch, "/ids", (b"2" * 32).hex(), mallory)
    relay(world, OFFICE, one)
    relay(world, OFFICE, two)
    assert_derived_is_what_a_rebuild_makes(office)


def test_a_dispatch_by_a_copy_of_ourselves_stops_no_export(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    copy = voice_of(documenter)
    elsewhere = copy.report("elsewhere")
    relay(world, DOCUMENTER, copy.dispatch(office.unlocked.own.author, 1, [elsewhere.record.id]), by=OFFICE)
    subject = seal(documenter, {"/title": "here"})
    (exported,) = export(documenter, OFFICE, world.stick, subject)
    take_in(office, exported.files[0])
    assert title(office, subject) == "here"


def test_a_card_that_names_no_recipient_stops_no_export(world: World) -> None:
    documenter, office = world[DOCUMENTER], voice_of(world[OFFICE])
    second = office.on(77)
    leaves = {"/name": "o", "/role": "office", "/recipient": "age1pq1nonsense"}
    card = second.of_identity(Kind.CARD, leaves, slot=second.device.hex())
    relay(world, DOCUMENTER, office.rotation(second), card, by=OFFICE)
    assert export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "here"}))


def test_an_unknown_authors_second_device_is_shown(world: World) -> None:
    office, first = world[OFFICE], Voice.numbered(900)
    second = first.on(901)
    report = second.report("second")
    relay(world, OFFICE, report, first.rotation(second))
    assert title(office, report.record.subject) == "second"


def test_a_no_in_a_head_that_a_retraction_hides_still_stands(world: World) -> None:
    office, mallory = world[OFFICE], voice_of(world[MALLORY])
    no = mallory.report("r", leaves={"/consent/publish": "withdrawn"})
    retraction = mallory.about(Kind.RETRACTION, no.record.subject)
    yes = mallory.report("r2", over=[retraction], leaves={"/consent/publish": "yes"})
    relay(world, OFFICE, no, retraction, yes)
    assert office.reports.show(no.record.subject).consents == {"-/publish": "withdrawn"}


def test_nothing_new_is_sealed_for_a_device_whose_key_was_revoked(world: World) -> None:
    documenter, office = world[DOCUMENTER], voice_of(world[OFFICE])
    second = office.on(78)
    leaves = {"/name": "o", "/role": "office", "/recipient": world[MALLORY].contacts.own_card().recipient}
    card = second.of_identity(Kind.CARD, leaves, slot=second.device.hex())
    relay(world, DOCUMENTER, office.rotation(second), card, by=OFFICE)
    contacts = documenter.contacts
    assert len(contacts.recipients_of(contacts.find(OFFICE))) == 2
    lost = documenter.contact_devices.by_key(contacts.find(OFFICE), second.device.hex())
    documenter.contact_devices.revoke(contacts.find(OFFICE), lost)
    own = world[OFFICE].contacts.own_card().recipient
    assert [recipient.text for recipient in contacts.recipients_of(contacts.find(OFFICE))] == [own]


def test_a_revision_outlives_what_its_parents_did_though_it_never_came(world: World) -> None:
    documenter = world[DOCUMENTER]
    elsewhere = voice_of(documenter)
    never_came = elsewhere.about(Kind.RETRACTION, elsewhere.subject())
    restored = elsewhere.report("shown again", over=[never_came])
    relay(world, DOCUMENTER, restored, by=OFFICE)
    revise(documenter, restored.record.subject, {"/title": "still shown"})
    relay(world, DOCUMENTER, never_came, by=OFFICE)
    assert title(documenter, restored.record.subject) == "still shown"


def test_many_records_about_a_hundred_reports_cost_their_number_and_not_its_square(world: World) -> None:
    mallory = voice_of(world[MALLORY])
    reports = [mallory.report("r", nonce=number.to_bytes(16, "big")) for number in range(1, 101)]
    relay(world, OFFICE, *reports)
    seconds = []
    for number in (400, 1600):
        notes = [
            mallory.about(Kind.NOTE, report.record.subject, {"/text": "n"}, slot=f"k{number * 10_000 + place:016x}")
            for place, report in enumerate(reports * (number // len(reports)))
        ]
        content = Forger.of(world[MALLORY]).bundle(world[OFFICE], [note.file_form() for note in notes])
        path = put(content, world.folder)
        start = time.process_time()
        assert take_in(world[OFFICE], path).counts.new == number
        seconds.append(time.process_time() - start)
    assert seconds[1] < 9 * seconds[0], "four times as many, on top of what is there; their square is more than 16"


def test_whoever_stops_an_import_at_its_very_end_is_heard(world: World) -> None:
    mallory, office = voice_of(world[MALLORY]), world[OFFICE]
    report = mallory.report("r")
    relay(world, OFFICE, report)
    before = tables(office)
    note = mallory.about(Kind.NOTE, report.record.subject, {"/text": "n"}, slot="k" + "0" * 16)
    path = put(Forger.of(world[MALLORY]).bundle(office, [note.file_form()]), world.folder)
    with pytest.raises(Cancelled):
        office.importing.import_file(path, reporter=StopsAtTheEnd())
    assert tables(office) == before


class StopsAtTheEnd:
    """Asks to stop when the whole file was read and work goes on."""

    def __init__(self) -> None:
        self._whole = 0

    def report(self, done: int, total: int | None = None) -> None:
        self._whole += done == total
        if self._whole > 1:
            raise Cancelled
