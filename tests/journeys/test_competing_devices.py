"""One backup restored twice, or a stolen key: devices compete, and a person decides without losing anything."""

import itertools
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.devices import Device, Standing
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey, SubjectId, author_id
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.errors import AmbiguousName, DevicesCompete, NotFound, SignerRevoked, UnknownSigner, WordsDiffer
from fieldreport.services.contacts import Contact
from fieldreport.system.progress import ProgressReporter
from tests.journeys.forger import Forger, voice_of
from tests.journeys.test_attacks import put
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    OTHER_OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    contents,
    export,
    problems,
    restore_often,
    seal,
    snapshot,
    tables,
    take_in,
)
from tests.unit.domain.voices import Voice


def titles(session: Session) -> set[str]:
    return {row.title for row in session.reports.all()}


def hand_over(sender: Session, office: Session, world: World, *subjects: SubjectId) -> None:
    (exported,) = export(sender, OFFICE, world.stick, *subjects)
    take_in(office, exported.files[0])


def waits(sender: Session, office: Session, world: World, *subjects: SubjectId) -> DevicesCompete:
    (exported,) = export(sender, OFFICE, world.stick, *subjects)
    with pytest.raises(DevicesCompete) as refused:
        take_in(office, exported.files[0])
    return refused.value


def retry_all(office: Session) -> int:
    """Retry what waits in the inbox, and tell how many bundles came in."""
    count = 0
    for waiting in office.importing.set_aside():
        try:
            office.importing.retry_set_aside(waiting, reporter=ProgressReporter())
            count += 1
        except (DevicesCompete, UnknownSigner):
            continue
    return count


def documenter_of(office: Session) -> Contact:
    return office.contacts.find(DOCUMENTER)


def device(office: Session, key: DeviceKey) -> Device:
    return office.contact_devices.by_key(documenter_of(office), key.hex())


def device_of(office: Session, session: Session) -> Device:
    return device(office, session.unlocked.own.device)


def standings(office: Session) -> list[Standing]:
    return [one.standing for one in office.contact_devices.of(documenter_of(office))]


def accept(office: Session, chosen: Device, *, also: bool = False) -> None:
    office.contact_devices.accept(documenter_of(office), chosen, also=also)
    assert_derived_is_what_a_rebuild_makes(office)


def bundle_of(voice: Voice, world: World, signer: Voice, *records: HeldRecord, to: str = OFFICE) -> Path:
    """A bundle by *voice*, whose introduction says that *signer* named its key; the rotation is made anew."""
    recipient = world[DOCUMENTER].contacts.own_card().recipient
    leaves = {"/name": DOCUMENTER, "/role": "person", "/recipient": recipient}
    card = voice.of_identity(Kind.CARD, leaves, slot=voice.device.hex())
    introduction = tuple(held.file_form().decode("ascii") for held in (card, signer.rotation(voice)))
    forger = Forger(voice.key, voice.author, introduction)
    return put(forger.bundle(world[to], [held.file_form() for held in records]), world.folder)


def relay(world: World, *records: HeldRecord, by: str = MALLORY, to: str = OFFICE) -> None:
    content = Forger.of(world[by]).bundle(world[to], [held.file_form() for held in records])
    take_in(world[to], put(content, world.folder))


def two_that_compete(world: World) -> tuple[Session, Session]:
    """Restore one backup twice: the office has taken a report of the one in, and what the other one sent waits."""
    left, right = restore_often(world, DOCUMENTER, 2)
    hand_over(left, world[OFFICE], world, seal(left, {"/title": "left"}))
    waits(right, world[OFFICE], world, seal(right, {"/title": "right"}))
    return left, right


def test_a_backup_restored_twice_is_seen_decided_and_nothing_is_lost(world: World) -> None:
    office = world[OFFICE]
    old = seal(world[DOCUMENTER], {"/title": "old"})
    hand_over(world[DOCUMENTER], office, world, old)
    left, right = restore_often(world, DOCUMENTER, 2)
    hand_over(left, office, world, seal(left, {"/title": "left"}))
    assert titles(office) == {"old", "left"}
    assert standings(office) == [Standing.FORMER, Standing.CURRENT]

    told = waits(right, office, world, seal(right, {"/title": "right"}))
    assert titles(office) == {"old"}, "nobody knows which of them is right, and who came first says nothing"
    assert standings(office) == [Standing.CURRENT, Standing.CONFLICTING, Standing.CONFLICTING]
    assert office.contact_devices.compete(documenter_of(office))
    assert device_of(office, right).rotation == bytes.fromhex(str(told.details["rotation"]))
    assert retry_all(office) == 0
    waits(left, office, world, seal(left, {"/title": "left again"}))
    assert_derived_is_what_a_rebuild_makes(office)

    accept(office, device_of(office, right))
    assert not office.contact_devices.compete(documenter_of(office))
    assert standings(office) == [Standing.FORMER, Standing.REJECTED, Standing.CURRENT]
    assert retry_all(office) == 1
    assert titles(office) == {"old", "right"}

    accept(office, device_of(office, left))
    assert retry_all(office) == 1
    assert titles(office) == {"old", "left", "left again"}
    assert standings(office) == [Standing.FORMER, Standing.CURRENT, Standing.REJECTED]

    accept(office, device_of(office, right), also=True)
    assert titles(office) == {"old", "left", "left again", "right"}
    assert standings(office) == [Standing.FORMER, Standing.CURRENT, Standing.CURRENT]
    assert not office.importing.set_aside()
    assert not problems(office)


def test_of_the_device_that_was_not_chosen_nothing_counts_whoever_brings_it(world: World) -> None:
    office = world[OFFICE]
    left, right = two_that_compete(world)
    accept(office, device_of(office, left))
    waits(right, office, world, seal(right, {"/title": "later"}))
    relay(world, voice_of(right).report("relayed"))
    assert titles(office) == {"left"}
    assert_derived_is_what_a_rebuild_makes(office)


def test_two_devices_of_one_person_and_later_one_of_them_is_lost(world: World) -> None:
    office = world[OFFICE]
    left, right = two_that_compete(world)
    accept(office, device_of(office, left))
    accept(office, device_of(office, right), also=True)
    assert retry_all(office) == 1
    office.contact_devices.revoke(documenter_of(office), device_of(office, left))
    assert standings(office) == [Standing.FORMER, Standing.REVOKED, Standing.CURRENT]
    relay(world, voice_of(left).report("after the loss"))
    assert titles(office) == {"left", "right"}
    (lost,) = export(left, OFFICE, world.stick, seal(left, {"/title": "by a finder"}))
    with pytest.raises(SignerRevoked):
        take_in(office, lost.files[0])
    lines = office.contacts.allowed_signers(documenter_of(office))
    assert len(lines) == 2, "nobody should believe the lost one outside of the program either"
    assert_derived_is_what_a_rebuild_makes(office)


def test_to_accept_one_alone_takes_the_other_one_back(world: World) -> None:
    office = world[OFFICE]
    left, right = two_that_compete(world)
    accept(office, device_of(office, left))
    accept(office, device_of(office, right), also=True)
    accept(office, device_of(office, right))
    assert standings(office) == [Standing.FORMER, Standing.REJECTED, Standing.CURRENT]


def test_whoever_stole_the_first_key_is_shut_out_and_nothing_honest_is_lost(world: World) -> None:
    office, thief = world[OFFICE], voice_of(world[DOCUMENTER])
    hand_over(world[DOCUMENTER], office, world, seal(world[DOCUMENTER], {"/title": "old"}))
    (honest,) = restore_often(world, DOCUMENTER, 1)
    hand_over(honest, office, world, seal(honest, {"/title": "honest"}))
    rogue = thief.on(901)
    with pytest.raises(DevicesCompete):
        take_in(office, bundle_of(rogue, world, thief, rogue.report("false")))
    relay(world, rogue.report("false and relayed"))
    assert titles(office) == {"old"}

    accept(office, device_of(office, honest))
    office.contact_devices.revoke(documenter_of(office), device(office, thief.device))
    assert standings(office) == [Standing.REVOKED, Standing.CURRENT, Standing.REJECTED]
    relay(world, thief.report("signed with the stolen key"), thief.rotation(thief.on(902)))
    assert titles(office) == {"old", "honest"}
    hand_over(honest, office, world, seal(honest, {"/title": "honest again"}))
    assert titles(office) == {"old", "honest", "honest again"}
    assert_derived_is_what_a_rebuild_makes(office)


def test_a_rival_cannot_displace_what_was_accepted_whichever_way_it_comes(world: World) -> None:
    office, thief = world[OFFICE], voice_of(world[DOCUMENTER])
    (honest,) = restore_often(world, DOCUMENTER, 1)
    hand_over(honest, office, world, seal(honest, {"/title": "honest"}))
    # Nothing competes yet: whoever fears for the old key may decide beforehand.
    accept(office, device_of(office, honest))
    for number in (911, 912):
        with pytest.raises(DevicesCompete):
            take_in(office, bundle_of(thief.on(number), world, thief))
    relay(world, thief.rotation(thief.on(913)))
    by_itself = Forger(thief.key, thief.author, Forger.of(world[DOCUMENTER]).introduction)
    rotation = thief.rotation(thief.on(914)).file_form()
    take_in(office, put(by_itself.bundle(office, [rotation]), world.folder))
    assert titles(office) == {"honest"}
    assert standings(office) == [Standing.FORMER, Standing.CURRENT, *[Standing.REJECTED] * 4]
    hand_over(honest, office, world, seal(honest, {"/title": "honest again"}))
    assert titles(office) == {"honest", "honest again"}
    assert_derived_is_what_a_rebuild_makes(office)


def test_a_flood_of_rivals_fills_no_vault_and_a_card_by_hand_still_gets_through(world: World) -> None:
    office, thief = world[OFFICE], voice_of(world[DOCUMENTER])
    for number in range(20):
        try:
            take_in(office, bundle_of(thief.on(1000 + number), world, thief))
        except DevicesCompete:
            continue
    assert len(office.contact_devices.of(documenter_of(office))) == 1 + 8
    (honest,) = restore_often(world, DOCUMENTER, 1)
    waits(honest, office, world, seal(honest, {"/title": "honest"}))
    office.contacts.add(honest.contacts.own_card_file())
    accept(office, device_of(office, honest))
    retry_all(office)
    assert titles(office) == {"honest"}


def test_a_strangers_rotations_compete_with_nobody_and_are_not_kept(world: World) -> None:
    office, victim = world[OFFICE], voice_of(world[DOCUMENTER])
    (honest,) = restore_often(world, DOCUMENTER, 1)
    hand_over(honest, office, world, seal(honest, {"/title": "honest"}))
    posing = Voice(author=victim.author, key=Voice.numbered(77).key)
    relay(world, *(posing.rotation(posing.on(number)) for number in (78, 79)))
    assert standings(office) == [Standing.FORMER, Standing.CURRENT]
    stranger = Voice.numbered(88)
    assert author_id(stranger.device) == stranger.author
    before = office.unlocked.store.records.count()
    with pytest.raises(UnknownSigner):
        take_in(office, bundle_of(stranger.on(89), world, stranger))
    assert office.unlocked.store.records.count() == before


def test_what_waits_brings_nothing_but_the_rotation(world: World) -> None:
    office, first = world[OFFICE], voice_of(world[DOCUMENTER])
    take_in(office, bundle_of(first.on(921), world, first))
    before = snapshot(office)
    waiting = bundle_of(first.on(922), world, first, first.on(922).report("waits"))
    with pytest.raises(DevicesCompete):
        take_in(office, waiting)
    after = snapshot(office)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"record", "disclosure", "custody", "inbox/"}
    assert len(tables(office)["record"]) == len(before["record"]) + 1  # type: ignore[arg-type]
    (name,) = contents(office.unlocked.folder.inbox)
    assert (office.unlocked.folder.inbox / name).read_bytes() == waiting.read_bytes()
    with pytest.raises(DevicesCompete):
        take_in(office, waiting)
    assert snapshot(office) == after


def test_decisions_stand_in_the_custody_log(world: World) -> None:
    office, first = world[OFFICE], voice_of(world[DOCUMENTER])
    take_in(office, bundle_of(first.on(921), world, first))
    with pytest.raises(DevicesCompete):
        take_in(office, bundle_of(first.on(922), world, first))
    accept(office, device(office, first.on(922).device))
    office.contact_devices.revoke(documenter_of(office), device(office, first.on(921).device))
    events = [entry.event for entry in office.custody.of(VAULT_CHAIN)]
    assert events[-4:] == ["device competes", "bundle quarantined", "device accepted", "device revoked"]
    assert not problems(office)


def test_the_state_depends_on_records_and_decisions_and_not_on_the_order(world: World) -> None:
    """Two offices hear the same in other orders, and one of them decides in between."""
    first = voice_of(world[DOCUMENTER])
    left, right = first.on(931), first.on(932)
    rotations = [first.rotation(left), first.rotation(right)]
    reports = [left.report("left", nonce=b"l" * 16), right.report("right", nonce=b"r" * 16)]
    further = right.on(933)
    rest = [right.rotation(further), further.report("further", nonce=b"f" * 16)]
    relay(world, *reports, *rest)
    relay(world, *reversed(rotations))
    for held in (*rotations, *rest, *reports):
        relay(world, held, by=OFFICE, to=OTHER_OFFICE)
        if held is rotations[1]:
            accept(world[OTHER_OFFICE], device(world[OTHER_OFFICE], left.device))
            accept(world[OTHER_OFFICE], device(world[OTHER_OFFICE], right.device))
    assert titles(world[OFFICE]) == set()
    accept(world[OFFICE], device(world[OFFICE], right.device))
    for name in (OFFICE, OTHER_OFFICE):
        assert titles(world[name]) == {"right", "further"}
        assert_derived_is_what_a_rebuild_makes(world[name])


def test_the_last_of_any_decisions_holds(world: World) -> None:
    office, first = world[OFFICE], voice_of(world[DOCUMENTER])
    left, right = first.on(941), first.on(942)
    relay(world, first.rotation(left), first.rotation(right), left.report("left", nonce=b"l" * 16))
    relay(world, right.report("right", nonce=b"r" * 16))
    for decisions in itertools.product((left, right), repeat=3):
        for chosen in decisions:
            accept(office, device(office, chosen.device))
        assert titles(office) == {"left" if decisions[-1] is left else "right"}


def test_a_device_is_told_by_its_words_and_by_nothing_less(world: World) -> None:
    office = world[OFFICE]
    left, right = two_that_compete(world)
    said = " ".join(right.contacts.own_device_fingerprint().words)
    contact = documenter_of(office)
    office.contact_devices.check_words(contact, device_of(office, right), said)
    for wrong in (said, " ".join(right.contacts.own_fingerprint().words)):
        with pytest.raises(WordsDiffer):
            office.contact_devices.check_words(contact, device_of(office, left), wrong)


def test_devices_and_rotations_are_found_by_the_beginning_of_their_ids(world: World) -> None:
    office, first = world[OFFICE], voice_of(world[DOCUMENTER])
    for number in range(951, 951 + 17):
        relay(world, first.rotation(first.on(number)))
    contact, devices = documenter_of(office), office.contact_devices
    named = devices.of(contact)[5]
    assert named.rotation is not None
    assert devices.by_rotation(contact, named.rotation.hex().upper()) == named
    assert devices.by_key(contact, named.key.hex()[:16]) == named
    for missing in ("", "xyz", bytes(32).hex()):
        with pytest.raises(NotFound):
            devices.by_rotation(contact, missing)
    # 17 ids share at least one first digit.
    crowded = [one.rotation.hex()[0] for one in devices.of(contact) if one.rotation is not None]
    with pytest.raises(AmbiguousName):
        devices.by_rotation(contact, max(crowded, key=crowded.count))
    with pytest.raises(NotFound):
        devices.accept(contact, devices.of(contact)[0])


def test_a_rotation_that_hides_its_key_names_no_device_and_makes_a_conflict_all_the_same(world: World) -> None:
    office, first = world[OFFICE], voice_of(world[DOCUMENTER])
    relay(world, first.rotation(first.on(961)), HeldRecord(first.rotation(first.on(962)).record, ()))
    assert standings(office) == [Standing.CURRENT, Standing.CONFLICTING]
    accept(office, device(office, first.on(961).device))
    assert standings(office) == [Standing.FORMER, Standing.CURRENT]


def test_our_own_second_restore_is_no_contact_to_decide_about(world: World) -> None:
    left, right = restore_often(world, DOCUMENTER, 2)
    forger = Forger.of(right)
    before = left.unlocked.store.records.count()
    with pytest.raises(UnknownSigner):
        take_in(left, put(forger.bundle(left, []), world.folder))
    assert left.unlocked.store.records.count() == before


def test_a_backup_says_in_its_rotation_when_it_was_restored(world: World) -> None:
    (restored,) = restore_often(world, DOCUMENTER, 1)
    author: AuthorId = restored.unlocked.own.author
    (_, named) = restored.trust.devices(author, first_key=voice_of(world[DOCUMENTER]).device)
    assert named.since == "2026-11-23T09:30:00Z"
