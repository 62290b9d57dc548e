"""Strangers, liars and people whom we no longer trust: who speaks is settled before anything is unpacked."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import DeviceKey, author_id
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.trust import Trust
from fieldreport.errors import CardInvalid, DevicesCompete, InvalidInput, RevokedContact, SignerRevoked, UnknownSigner
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.forger import Forger, encrypt, voice_of
from tests.journeys.test_attacks import put, refusal
from tests.journeys.test_roundtrip import CancelsAt
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    OTHER_OFFICE,
    STRANGER,
    World,
    assert_derived_is_what_a_rebuild_makes,
    contents,
    export,
    problems,
    restore_from_backup,
    revise,
    seal,
    send,
    snapshot,
    tables,
    take_in,
    title,
)
from tests.unit.domain.voices import Voice

EVIL = Voice.numbered(666)


def text_of(held: HeldRecord) -> str:
    return held.file_form().decode("ascii")


def assert_set_aside(office: Session, content: bytes, folder: Path) -> None:
    """Import *content*, of which nothing may come in: it waits in the inbox byte for byte."""
    before = snapshot(office)
    with pytest.raises(UnknownSigner):
        take_in(office, put(content, folder))
    after = snapshot(office)
    (name,) = set(contents(office.unlocked.folder.inbox)) - set(str(before["inbox/"]).split("'"))
    assert (office.unlocked.folder.inbox / name).read_bytes() == content
    for part in ("inbox/", "custody"):
        del before[part], after[part]
    assert after == before


def test_a_strangers_bundle_waits_sealed_until_somebody_verifies_the_stranger(world: World) -> None:
    office, stranger = world[OFFICE], world[STRANGER]
    subject = seal(stranger, {"/title": "From nobody you know"}, {"/photo": b"jpeg" * 1000})
    (exported,) = export(stranger, OFFICE, world.stick, subject)
    assert_set_aside(office, exported.files[0].read_bytes(), world.folder)
    (kept,) = office.importing.set_aside()
    assert kept.counterpart == stranger.unlocked.own.author
    before = contents(office.unlocked.folder.inbox)
    with pytest.raises(UnknownSigner):
        take_in(office, exported.files[0])
    with pytest.raises(UnknownSigner):
        office.importing.retry_set_aside(kept, reporter=ProgressReporter())
    assert contents(office.unlocked.folder.inbox) == before
    office.contacts.verify(office.contacts.add(stranger.contacts.own_card_file()))
    imported = office.importing.retry_set_aside(kept, reporter=ProgressReporter())
    assert (imported.was_here, imported.counts.new, imported.counts.evidence_new) == (False, 2, 1)
    assert title(office, subject) == "From nobody you know"
    assert not office.importing.set_aside()
    assert not contents(office.unlocked.folder.inbox)
    assert not problems(office)


@pytest.mark.parametrize("looks", [1, 2])
def test_whoever_cancels_while_a_strangers_bundle_is_set_aside_finds_nothing_of_it(world: World, looks: int) -> None:
    office, stranger = world[OFFICE], world[STRANGER]
    (exported,) = export(stranger, OFFICE, world.stick, seal(stranger, {"/title": "Hello"}))
    before = snapshot(office)
    with pytest.raises(Cancelled):
        office.importing.import_file(exported.files[0], reporter=CancelsAt(looks))
    assert snapshot(office) == before
    assert_set_aside(office, exported.files[0].read_bytes(), world.folder)


def test_a_card_alone_lets_nobody_in(world: World) -> None:
    office, stranger = world[OFFICE], world[STRANGER]
    contact = office.contacts.add(stranger.contacts.own_card_file())
    assert contact.trust is Trust.UNVERIFIED
    (exported,) = export(stranger, OFFICE, world.stick, seal(stranger, {"/title": "Hello"}))
    assert_set_aside(office, exported.files[0].read_bytes(), world.folder)


def test_what_was_half_set_aside_when_the_power_went_is_gone_after_opening(world: World) -> None:
    office = world[OFFICE]
    folder = office.unlocked.folder
    (folder.inbox / "aaaabbbbcccc.age").write_bytes(b"half a bundle")
    (folder.inbox / "notes of a person.txt").write_bytes(b"not ours")
    world.close(OFFICE)
    world[OFFICE]
    assert list(contents(folder.inbox)) == ["notes of a person.txt"]


def test_a_revoked_senders_bundle_is_refused_and_what_came_before_goes_on_counting(world: World) -> None:
    office, mallory = world[OFFICE], world[MALLORY]
    old = seal(mallory, {"/title": "Before"})
    send(mallory, office, OFFICE, world.stick, old)
    office.contacts.revoke(office.contacts.find(MALLORY))
    new = seal(mallory, {"/title": "After"})
    (exported,) = export(mallory, OFFICE, world.stick, new)
    assert refusal(office, exported.files[0].read_bytes(), world.folder) == "E_REVOKED"
    row = office.reports.show(old).row
    assert (row.title, row.trust) == ("Before", Trust.REVOKED)


def test_a_revoked_senders_new_records_do_not_count_whoever_brings_them(world: World) -> None:
    office, mallory = world[OFFICE], world[MALLORY]
    subject = seal(mallory, {"/title": "Before"})
    send(mallory, office, OFFICE, world.stick, subject)
    office.contacts.revoke(office.contacts.find(MALLORY))
    revise(mallory, subject, {"/title": "After"})
    relayed = [arrived.held.file_form() for arrived in mallory.keeper.of_subject(subject)]
    take_in(office, put(Forger.of(world[DOCUMENTER]).bundle(office, relayed), world.folder))
    assert title(office, subject) == "Before"
    assert_derived_is_what_a_rebuild_makes(office)


def test_what_an_office_said_before_it_was_revoked_goes_on_counting(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "Reviewed"})
    send(documenter, office, OFFICE, world.stick, subject)
    office.statements.review(subject, "status", "reviewed")
    send(office, documenter, DOCUMENTER, world.stick, subject)
    before = documenter.reports.show(subject).row.state
    documenter.contacts.revoke(documenter.contacts.find(OFFICE))
    assert documenter.reports.show(subject).row.state == before == "reviewed"


# --- introductions ----------------------------------------------------------------------------------------------------


def test_an_introduction_with_somebody_elses_card_is_refused(world: World) -> None:
    liar = replace(Forger.of(world[MALLORY]), introduction=Forger.of(world[DOCUMENTER]).introduction)
    assert refusal(world[OFFICE], liar.bundle(world[OFFICE], []), world.folder) == "E_MANIFEST"


def test_a_stranger_who_takes_a_contacts_name_and_card_is_refused(world: World) -> None:
    documenter = Forger.of(world[DOCUMENTER])
    liar = Forger(key=EVIL.key, author=documenter.author, introduction=documenter.introduction)
    assert refusal(world[OFFICE], liar.bundle(world[OFFICE], []), world.folder) == "E_MANIFEST"


def test_a_stranger_who_takes_a_contacts_name_without_a_card_is_a_stranger(world: World) -> None:
    liar = Forger(key=EVIL.key, author=Forger.of(world[DOCUMENTER]).author)
    assert_set_aside(world[OFFICE], liar.bundle(world[OFFICE], []), world.folder)


def test_a_card_that_the_contact_did_not_sign_links_no_device(world: World) -> None:
    office, documenter = world[OFFICE], voice_of(world[DOCUMENTER])
    liar = replace(documenter, key=EVIL.key)
    card = liar.of_identity(
        Kind.CARD,
        {"/name": "documenter", "/role": "person", "/recipient": world[MALLORY].contacts.own_card().recipient},
        slot=liar.device.hex(),
    )
    rotation_by_liar = liar.of_identity(Kind.ROTATION, {"/new_key": liar.device.hex()})
    for introduction in ([text_of(card)], [text_of(card), text_of(rotation_by_liar)]):
        forger = Forger(key=liar.key, author=liar.author, introduction=tuple(introduction))
        assert refusal(office, forger.bundle(office, []), world.folder) == "E_MANIFEST"


def test_a_broken_chain_of_rotations_is_refused(world: World) -> None:
    office, documenter = world[OFFICE], voice_of(world[DOCUMENTER])
    second, third = documenter.on(71), documenter.on(72)
    card = third.of_identity(
        Kind.CARD,
        {"/name": "documenter", "/role": "person", "/recipient": world[DOCUMENTER].contacts.own_card().recipient},
        slot=third.device.hex(),
    )
    first_to_second, second_to_third = documenter.rotation(second), second.rotation(third)
    broken = Forger(third.key, third.author, (text_of(card), text_of(second_to_third)))
    assert refusal(office, broken.bundle(office, []), world.folder) == "E_MANIFEST"
    whole = Forger(third.key, third.author, (text_of(card), text_of(first_to_second), text_of(second_to_third)))
    assert not take_in(office, put(whole.bundle(office, []), world.folder)).was_here


def test_two_rotations_of_one_key_let_neither_of_the_new_ones_speak(world: World) -> None:
    office, documenter = world[OFFICE], voice_of(world[DOCUMENTER])
    recipient = world[DOCUMENTER].contacts.own_card().recipient
    bundles = []
    for number in (81, 82):
        new = documenter.on(number)
        leaves = {"/name": "documenter", "/role": "person", "/recipient": recipient}
        card = new.of_identity(Kind.CARD, leaves, slot=new.device.hex())
        forger = Forger(new.key, new.author, (text_of(card), text_of(documenter.rotation(new))))
        report = new.report(f"from {number}", nonce=number.to_bytes(16, "big"))
        bundles.append((forger.bundle(office, [report.file_form()]), report))
    take_in(office, put(bundles[0][0], world.folder))
    assert title(office, bundles[0][1].record.subject) == "from 81"
    with pytest.raises(DevicesCompete):
        take_in(office, put(bundles[1][0], world.folder))
    (waiting,) = office.importing.set_aside()
    assert (office.unlocked.folder.inbox / waiting.file_name).read_bytes() == bundles[1][0]
    # Now neither counts, and both are kept.
    assert office.keeper.by_id(bundles[0][1].record.id).record == bundles[0][1].record
    assert not [row for row in office.reports.all() if row.title == "from 81"]
    assert_derived_is_what_a_rebuild_makes(office)


def test_a_second_rotation_of_our_own_key_sent_by_somebody_else_does_not_unmake_our_vault(world: World) -> None:
    first = voice_of(world[DOCUMENTER])
    restored = restore_from_backup(world, DOCUMENTER)
    subject = seal(restored, {"/title": "Mine"})
    rival = first.rotation(first.on(99)).file_form()
    # The documenter verified Mallory, who somehow got hold of a rotation that a second restored backup made.
    take_in(restored, put(Forger.of(world[MALLORY]).bundle(restored, [rival]), world.folder))
    assert title(restored, subject) == "Mine"
    revise(restored, subject, {"/title": "Still mine"})
    assert export(restored, OFFICE, world.stick, subject)
    assert title(restored, subject) == "Still mine"


def test_a_verified_contact_cannot_put_an_office_into_its_card_afterwards(world: World) -> None:
    documenter, mallory = world[DOCUMENTER], voice_of(world[MALLORY])
    subject = seal(documenter, {"/title": "Mine"})
    card = mallory.of_identity(
        Kind.CARD,
        {"/name": "office", "/role": "office", "/recipient": world[MALLORY].contacts.own_card().recipient},
        slot=mallory.device.hex(),
    )
    review = mallory.review(subject, "reviewed")
    forger = Forger(mallory.key, mallory.author, (text_of(card),))
    take_in(documenter, put(forger.bundle(documenter, [card.file_form(), review.file_form()]), world.folder))
    assert documenter.reports.show(subject).row.state == "sealed"


@pytest.mark.parametrize("content", [b"", b"\n", b"nonsense\n", b"a.b.c~\n", b"\n" * 100, bytes(2 << 20)])
def test_what_is_no_card_is_refused(world: World, content: bytes) -> None:
    before = tables(world[OFFICE])
    with pytest.raises(CardInvalid):
        world[OFFICE].contacts.add(content)
    assert tables(world[OFFICE]) == before


def test_our_own_card_and_a_name_that_is_taken_are_refused(world: World) -> None:
    office = world[OFFICE]
    with pytest.raises(InvalidInput):
        office.contacts.add(office.contacts.own_card_file())
    with pytest.raises(InvalidInput):
        office.contacts.add(world[STRANGER].contacts.own_card_file(), name=DOCUMENTER)
    with pytest.raises(InvalidInput):
        office.contacts.add(world[STRANGER].contacts.own_card_file(), name="a\nb")


def test_a_card_with_a_rotation_makes_relayed_records_count(world: World) -> None:
    """The order in which a card and the records of its new key come must not matter."""
    office = world[OFFICE]
    first = Voice.numbered(501)
    second = first.on(502)
    report = second.report("by the second device")
    relayed = Forger.of(world[MALLORY]).bundle(office, [report.file_form()])
    take_in(office, put(relayed, world.folder))
    assert not [row for row in office.reports.all() if row.author == first.author]
    leaves = {"/name": "Second", "/role": "person", "/recipient": world[STRANGER].contacts.own_card().recipient}
    card = second.of_identity(Kind.CARD, leaves, slot=second.device.hex())
    office.contacts.add(card.file_form() + b"\n" + first.rotation(second).file_form() + b"\n")
    assert [row.title for row in office.reports.all() if row.author == first.author] == ["by the second device"]
    assert_derived_is_what_a_rebuild_makes(office)


# --- feeds ------------------------------------------------------------------------------------------------------------


def test_a_key_that_gave_one_number_twice_is_seen(world: World) -> None:
    """A copied vault goes on with its old key: two dispatches with one parent, one number for two records."""
    documenter, office = world[DOCUMENTER], world[OFFICE]
    voice, audience = voice_of(documenter), office.unlocked.own.author
    first = voice.report("first", nonce=b"1" * 16)
    left, right = voice.report("left", nonce=b"2" * 16), voice.report("right", nonce=b"3" * 16)
    start = voice.dispatch(audience, 1, [first.record.id])
    twins = [voice.dispatch(audience, 2, [one.record.id], parents=[start.record.id]) for one in (left, right)]
    forger = Forger.of(documenter)
    for records in ([first, start], [left, twins[0]]):
        content = forger.bundle(office, [held.file_form() for held in records])
        assert not take_in(office, put(content, world.folder)).missing
    content = forger.bundle(office, [held.file_form() for held in (right, twins[1])])
    (missing,) = take_in(office, put(content, world.folder)).missing
    assert missing.forked_numbers == (2,)
    assert set(missing.forked_dispatches) == {twin.record.id for twin in twins}
    assert {row.title for row in office.reports.all()} == {"first", "left", "right"}


def test_a_dispatch_of_somebody_elses_feed_says_nothing_about_ours(world: World) -> None:
    documenter, office, mallory = world[DOCUMENTER], world[OFFICE], voice_of(world[MALLORY])
    subject = seal(documenter, {"/title": "Never sent"})
    (held,) = (arrived.held for arrived in documenter.keeper.of_subject(subject))
    lie = mallory.dispatch(office.unlocked.own.author, 1, [held.record.id])
    take_in(documenter, put(Forger.of(world[MALLORY]).bundle(documenter, [lie.file_form()]), world.folder))
    assert documenter.reports.show(subject).row.state == "sealed"
    (exported,) = export(documenter, OFFICE, world.stick, subject)
    assert take_in(office, exported.files[0]).counts.new == 2


def test_a_refusal_is_noted_with_its_code(world: World) -> None:
    office = world[OFFICE]
    refusal(office, b"no bundle", world.folder)
    refused = office.unlocked.store.exchanges.by_state(ExchangeState.REFUSED)
    assert [one.detail for one in refused] == ["E_NOT_AGE"]


def test_a_signer_whose_identity_nobody_has_ever_seen_is_kept_too(world: World) -> None:
    key = SigningKey.generate()
    nobody = Forger(key=key, author=author_id(DeviceKey(key.public)))
    assert_set_aside(world[OFFICE], nobody.bundle(world[OFFICE], []), world.folder)


def test_a_bundle_to_another_office_with_our_address_forged_in_has_another_signature(world: World) -> None:
    """An office that received something cannot make it look as if it had been meant for us."""
    office, other = world[OFFICE], world[OTHER_OFFICE]
    archive = Forger.of(world[MALLORY]).archive(other, [])
    assert refusal(office, encrypt(archive, office), world.folder) == "E_NOT_ADDRESSED"


def test_a_revoked_introduction_is_refused_before_anything_else(world: World) -> None:
    office, mallory = world[OFFICE], world[MALLORY]
    office.contacts.revoke(office.contacts.find(MALLORY))
    before = snapshot(office)
    with pytest.raises(SignerRevoked):
        take_in(office, put(Forger.of(mallory).bundle(office, [], evidence=[b"x" * 100]), world.folder))
    assert snapshot(office) == before
    with pytest.raises(RevokedContact):
        export(office, MALLORY, world.stick)
