"""An organisation with desks, in vaults: who counts, whom one seals to, and what a hostile list changes."""

from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.crypto.key_shares import split_key
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.card import card_file
from fieldreport.domain.devices import Standing
from fieldreport.domain.identifiers import DeviceKey
from fieldreport.domain.record import HeldRecord
from fieldreport.domain.record import seal as seal_record
from fieldreport.domain.roster import roster_leaves, roster_statement
from fieldreport.domain.trust import Role, Trust
from fieldreport.errors import (
    CardInvalid,
    DevicesCompete,
    InvalidInput,
    KeyAwaited,
    NotFound,
    NotPermitted,
    SharesInvalid,
    SignerRevoked,
    UnknownSigner,
    UnverifiedContact,
    WordsDiffer,
    WrongState,
)
from fieldreport.services.cautions import Caution
from fieldreport.services.contacts import Contact
from fieldreport.services.exporting import ExportOptions
from fieldreport.services.receiving_keys import Reason
from fieldreport.storage.trust_table import Decision
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    STRANGER,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    make_vault,
    open_with_key,
    restore_from_backup,
    restore_often,
    seal,
    send,
    take_in,
)

DESK = "second desk"
LATER = "2027-11-30"


def reopened(world: World, name: str) -> Session:
    world.close(name)
    return world[name]


def organised(world: World, *, expires: str = LATER) -> Session:
    """The office made an organisation; its vault opened anew."""
    world[OFFICE].identities.organisation.create("Data office", desk="first", expires=expires)
    return reopened(world, OFFICE)


def root_of(world: World) -> SigningKey:
    return world[OFFICE].identities.organisation._root(())


def second_desk(world: World) -> Session:
    """A new vault that asked, was named and joined."""
    made = make_vault(world.app, world.folder / DESK, name=DESK, role=Role.OFFICE)
    desk = world.adopt(DESK, open_with_key(world.app, made.path, made.key))
    organisation = desk.contacts.add(world[OFFICE].contacts.own_card_file(), name="organisation")
    desk.contacts.verify(organisation)
    request, _ = world[OFFICE].identities.organisation.read_request(
        desk.identities.organisation.request(desk.contacts.find("organisation"))
    )
    world[OFFICE].identities.organisation.add_desk(request)
    desk.identities.organisation.join(world[OFFICE].contacts.own_card_file())
    desk.close()
    joined = world.adopt(DESK, open_with_key(world.app, made.path, made.key))
    joined.contacts.verify(joined.contacts.add(world[DOCUMENTER].contacts.own_card_file()))
    return joined


def office_of(session: Session) -> Contact:
    return session.contacts.find(OFFICE)


def tell(world: World, card: bytes | None = None) -> Contact:
    """The documenter takes in the office's card."""
    return world[DOCUMENTER].contacts.add(card or world[OFFICE].contacts.own_card_file(), name=OFFICE)


def signed(world: World, number: int, *desks: DeviceKey, by: SigningKey | None = None) -> HeldRecord:
    leaves = roster_leaves(number=number, name="Data office", desks=desks, expires=LATER)
    author = world[OFFICE].unlocked.own.author
    return seal_record(roster_statement(author), leaves, key=by or root_of(world))


def card_with(world: World, *others: HeldRecord) -> bytes:
    return card_file([world[OFFICE].contacts.own_card().records[0], *others])


def numbers(session: Session) -> int | None:
    roster = session.trust.rosters(office_of(session).author).in_force
    return None if roster is None else roster.number


def test_an_office_becomes_an_organisation_and_stays_who_it_is(world: World) -> None:
    before = world[OFFICE].contacts.own_fingerprint()
    author, root = world[OFFICE].unlocked.own.author, world[OFFICE].unlocked.own.device
    report = seal(world[DOCUMENTER], {"/title": "sealed with the old card"})
    (old,) = export(world[DOCUMENTER], OFFICE, world.stick, report)
    office = organised(world)
    assert office.contacts.own_fingerprint() == before
    assert office.unlocked.own.author == author
    assert office.unlocked.own.device != root
    take_in(office, old.files[0])
    contact = tell(world)
    assert contact.trust is Trust.VERIFIED
    devices = world[DOCUMENTER].contact_devices.of(contact)
    assert [(one.standing, one.is_desk) for one in devices] == [(Standing.FORMER, False), (Standing.CURRENT, True)]
    with pytest.raises(WrongState):
        office.identities.organisation.create("again", desk="x", expires=LATER)
    with pytest.raises(NotPermitted):
        world[DOCUMENTER].identities.organisation.create("x", desk="x", expires=LATER)


def test_both_desks_open_one_bundle_and_either_receipt_counts(world: World) -> None:
    organised(world)
    desk = second_desk(world)
    tell(world)
    assert len(world[DOCUMENTER].contacts.recipients_of(office_of(world[DOCUMENTER]))) == 2
    report = seal(world[DOCUMENTER], {"/title": "for both"})
    (bundle,) = export(world[DOCUMENTER], OFFICE, world.stick, report)
    take_in(world[OFFICE], bundle.files[0])
    take_in(desk, bundle.files[0])
    take_in(world[DOCUMENTER], receipt_from(desk, world))
    assert world[DOCUMENTER].reports.show(report).row.state == "received"
    assert_derived_is_what_a_rebuild_makes(world[DOCUMENTER])


def test_a_desk_that_was_removed_counts_with_what_was_held(world: World) -> None:
    organised(world)
    desk = second_desk(world)
    tell(world)
    report = seal(world[DOCUMENTER], {"/title": "for both"})
    (bundle,) = export(world[DOCUMENTER], OFFICE, world.stick, report)
    take_in(desk, bundle.files[0])
    first = receipt_from(desk, world)
    take_in(world[DOCUMENTER], first)
    late = receipt_from(desk, world)
    two_desks = world[OFFICE].contacts.own_card_file()
    office = world[OFFICE]
    office.identities.organisation.remove_desk(office.identities.organisation.desk(DESK))
    with pytest.raises(NotFound):
        office.identities.organisation.desk(DESK)
    with pytest.raises(InvalidInput):
        office.identities.organisation.remove_desk(office.identities.organisation.show().desks[0])
    contact = tell(world)
    assert len(world[DOCUMENTER].contacts.recipients_of(contact)) == 1
    with pytest.raises(SignerRevoked):
        take_in(world[DOCUMENTER], late)
    assert world[DOCUMENTER].reports.show(report).row.state == "received", "the receipt was held before"
    decided = world[DOCUMENTER].contacts.history_of(contact)[-1]
    assert (decided.decision, decided.device) == (Decision.DESK_REMOVED, desk.unlocked.own.device)
    assert decided.held
    assert world[DOCUMENTER].contact_devices.of(contact)
    # An older list that comes again changes nothing.
    tell(world, two_desks)
    assert numbers(world[DOCUMENTER]) == 3
    with pytest.raises(SignerRevoked):
        take_in(world[DOCUMENTER], late)
    # Named again, it counts again.
    office.identities.organisation._next((), lambda desks: desks | {desk.unlocked.own.device})
    tell(world)
    take_in(world[DOCUMENTER], late)
    assert_derived_is_what_a_rebuild_makes(world[DOCUMENTER])


def test_a_list_by_another_key_changes_nothing(world: World) -> None:
    organised(world)
    tell(world)
    stranger = world[STRANGER].unlocked.own
    for key in (stranger.signing_key, world[OFFICE].unlocked.own.signing_key):
        forged = signed(world, 9, stranger.device, by=key)
        with pytest.raises(CardInvalid):
            tell(world, world[OFFICE].contacts.own_card_file() + forged.file_form() + b"\n")
        with world[DOCUMENTER].unlocked.store.database.transaction():
            world[DOCUMENTER].keeper.keep(forged)
    assert numbers(world[DOCUMENTER]) == 1
    assert len(world[DOCUMENTER].contacts.recipients_of(office_of(world[DOCUMENTER]))) == 1


def test_two_lists_of_one_number_do_not_count_and_the_next_one_settles_it(world: World) -> None:
    office = organised(world)
    tell(world)
    own, planted = office.unlocked.own.device, world[STRANGER].unlocked.own.device
    one, other = signed(world, 2, own, planted), signed(world, 2, planted)
    tell(world, card_with(world, signed(world, 1, own), one))
    assert numbers(world[DOCUMENTER]) == 2
    with world[OFFICE].unlocked.store.database.transaction():
        world[OFFICE].keeper.keep(one)
        world[OFFICE].keeper.keep(other)
    documenter = world[DOCUMENTER]
    with documenter.unlocked.store.database.transaction():
        documenter.keeper.keep(other)
    assert numbers(documenter) == 1
    assert Caution.ROSTERS_COMPETE in documenter.identities.cautions.about(office_of(documenter))
    assert len(documenter.contacts.recipients_of(office_of(documenter))) == 1
    shown = world[OFFICE].identities.organisation.renew(expires=LATER)
    assert shown.rosters.in_force is not None
    assert (shown.rosters.in_force.number, shown.rosters.competing) == (3, ())
    tell(world)
    assert numbers(documenter) == 3
    assert not documenter.identities.cautions.about(office_of(documenter))


def test_what_is_past_its_day_is_a_warning_and_no_refusal(world: World) -> None:
    office = organised(world, expires="2020-01-01")
    office.identities.receiving_keys.renew(expires="2020-01-01")
    reopened(world, OFFICE)
    contact = tell(world)
    assert world[DOCUMENTER].identities.cautions.about(contact) == [Caution.CARD_EXPIRED, Caution.ROSTER_EXPIRED]
    report = seal(world[DOCUMENTER], {"/title": "sent all the same"})
    assert send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, report).counts.new == 2


def test_a_desk_whose_card_is_not_here_is_warned_of(world: World) -> None:
    office = organised(world)
    absent = SigningKey.generate()
    tell(world, card_with(world, signed(world, 2, office.unlocked.own.device, DeviceKey(absent.public))))
    assert world[DOCUMENTER].identities.cautions.about(office_of(world[DOCUMENTER])) == [Caution.CARD_MISSING]


def test_the_key_leaves_the_vault_only_when_its_shares_gave_it(world: World) -> None:
    office = organised(world)
    one, two, three = office.identities.organisation.split()
    foreign = split_key(bytes(32))
    for wrong in ([one], [one, one], [one, foreign[0]], list(foreign[:2])):
        with pytest.raises(SharesInvalid):
            office.identities.organisation.forget_key(wrong)
        with pytest.raises(SharesInvalid):
            office.identities.organisation.prove(wrong)
    assert office.identities.organisation.show().holds_key
    office.identities.organisation.prove([one, three])
    office.identities.organisation.forget_key([two, one])
    assert not office.identities.organisation.show().holds_key
    with pytest.raises(WrongState):
        office.identities.organisation.forget_key([two, one])
    with pytest.raises(WrongState):
        office.identities.organisation.renew(expires=LATER)
    shown = office.identities.organisation.renew(expires="2028-01-01", shares=[three, two])
    assert shown.rosters.in_force is not None
    assert (shown.rosters.in_force.number, shown.rosters.in_force.expires) == (2, "2028-01-01")
    assert len(office.identities.organisation.split([one, two])) == 3
    assert reopened(world, OFFICE).contacts.own_card().author == office.unlocked.own.author


def test_a_key_that_the_vault_works_with_is_not_forgotten(world: World) -> None:
    office = world[OFFICE]
    shares = office.identities.organisation.split()
    with pytest.raises(WrongState):
        office.identities.organisation.forget_key(shares[:2])
    with pytest.raises(WrongState):
        office.identities.organisation.renew(expires=LATER)


def test_whoever_asks_to_be_a_desk_is_compared_and_begins_with_an_empty_vault(world: World) -> None:
    office = organised(world)
    asking = world[OTHER_OFFICE]
    organisation = asking.contacts.find(OFFICE)
    request = asking.identities.organisation.request(organisation)
    held, words = office.identities.organisation.read_request(request)
    office.identities.organisation.check_words(held, " ".join(words.words))
    with pytest.raises(WordsDiffer):
        office.identities.organisation.check_words(held, " ".join(reversed(words.words)))
    for no_request in (b"", request[:-1], b"x\n", asking.contacts.own_card_file(), request + request):
        with pytest.raises(CardInvalid):
            office.identities.organisation.read_request(no_request)
    with pytest.raises(WrongState):
        asking.identities.organisation.join(office.contacts.own_card_file())
    seal(asking, {"/title": "work of its own"})
    office.identities.organisation.add_desk(held)
    with pytest.raises(WrongState):
        asking.identities.organisation.join(office.contacts.own_card_file())
    stranger = world[STRANGER]
    unverified = stranger.contacts.add(world[OTHER_OFFICE].contacts.own_card_file())
    with pytest.raises(UnverifiedContact):
        stranger.identities.organisation.request(unverified)
    with pytest.raises(UnverifiedContact):
        stranger.identities.organisation.join(world[OTHER_OFFICE].contacts.own_card_file())


def test_an_old_key_goes_when_everybody_wrote_to_the_new_one(world: World) -> None:
    office = world[OFFICE]
    (early,) = export(world[DOCUMENTER], OFFICE, world.stick, seal(world[DOCUMENTER], {"/title": "early"}))
    office.identities.receiving_keys.renew(expires=LATER)
    office = reopened(world, OFFICE)
    new, old = office.identities.receiving_keys.all()
    assert (new.in_use, old.in_use, old.may_go) == (True, False, False)
    assert {(one.who, one.reason) for one in old.waiting} >= {(DOCUMENTER, Reason.NOT_HEARD)}
    with pytest.raises(KeyAwaited):
        office.identities.receiving_keys.destroy(old.no)
    with pytest.raises(WrongState):
        office.identities.receiving_keys.destroy(new.no)
    with pytest.raises(NotFound):
        office.identities.receiving_keys.destroy(99)
    for contact in office.contacts.all():
        if contact.name != DOCUMENTER:
            office.contacts.revoke(contact)
    tell(world)
    send(world[DOCUMENTER], office, OFFICE, world.stick, seal(world[DOCUMENTER], {"/title": "late"}))
    assert {one.reason for one in office.identities.receiving_keys.all()[1].waiting} in ({Reason.MISSING}, set())
    take_in(office, early.files[0])
    office.identities.receiving_keys.destroy(old.no)
    office = reopened(world, OFFICE)
    assert [one.is_destroyed for one in office.identities.receiving_keys.all()] == [False, True]
    assert len(office.unlocked.own.receiving) == 1
    with pytest.raises(WrongState):
        office.identities.receiving_keys.destroy(old.no)


def test_a_bundle_that_waits_unopened_keeps_every_old_key(world: World) -> None:
    office = world[OFFICE]
    report = seal(world[STRANGER], {"/title": "of a stranger"})
    (bundle,) = export(world[STRANGER], OFFICE, world.stick, report)
    with pytest.raises(Exception, match="E_UNKNOWN_SIGNER"):
        take_in(office, bundle.files[0])
    office.identities.receiving_keys.renew(expires=LATER)
    waiting = reopened(world, OFFICE).identities.receiving_keys.all()[1].waiting
    assert Reason.SET_ASIDE in {one.reason for one in waiting}


def test_of_devices_made_from_one_backup_the_organisation_chooses(world: World) -> None:
    organised(world)
    tell(world)
    world[OFFICE].contacts.verify(world[OFFICE].contacts.find(DOCUMENTER))
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, seal(world[DOCUMENTER], {"/title": "x"}))
    left, right = restore_often(world, OFFICE, 2)
    documenter = world[DOCUMENTER]
    take_in(documenter, receipt_from(left, world))
    with pytest.raises(DevicesCompete):
        take_in(documenter, receipt_from(right, world))
    with pytest.raises(DevicesCompete):
        take_in(documenter, receipt_from(left, world))
    right.identities.organisation.renew(expires=LATER, this_device=True)
    tell(world, right.contacts.own_card_file())
    take_in(documenter, receipt_from(right, world))
    with pytest.raises(UnknownSigner):
        take_in(documenter, receipt_from(left, world))
    assert not documenter.trust.has_competing_devices(office_of(documenter).author)
    assert right.identities.organisation.renew(expires=LATER).desks[0].is_ours


def test_an_office_that_was_restored_keeps_its_device_as_the_first_desk(world: World) -> None:
    restored = restore_from_backup(world, OFFICE)
    device = restored.unlocked.own.device
    shown = restored.identities.organisation.create("Data office", desk="x", expires=LATER)
    assert [(one.key, one.is_ours) for one in shown.desks] == [(device, True)]
    contact = tell(world, restored.contacts.own_card_file())
    assert [one.standing for one in world[DOCUMENTER].contact_devices.of(contact)] == [
        Standing.FORMER,
        Standing.CURRENT,
    ]


def test_an_old_key_waits_for_the_other_desks_too(world: World) -> None:
    office = organised(world)
    desk = second_desk(world)
    office.identities.receiving_keys.renew(expires=office.identities.receiving_keys.day_after(100))
    new, old, _ = reopened(world, OFFICE).identities.receiving_keys.all()
    assert new.expires == "2027-03-03"
    assert f"desk {desk.unlocked.own.device.hex()[:8]}" in {one.who for one in old.waiting}


def test_a_desk_does_not_join_by_a_list_that_is_known_to_be_older(world: World) -> None:
    office = organised(world)
    made = make_vault(world.app, world.folder / DESK, name=DESK, role=Role.OFFICE)
    desk = world.adopt(DESK, open_with_key(world.app, made.path, made.key))
    desk.contacts.verify(desk.contacts.add(office.contacts.own_card_file(), name="organisation"))
    request, _ = office.identities.organisation.read_request(
        desk.identities.organisation.request(desk.contacts.find("organisation"))
    )
    office.identities.organisation.add_desk(request)
    named = office.contacts.own_card_file()
    office.identities.organisation.remove_desk(office.identities.organisation.desk(DESK))
    desk.contacts.add(office.contacts.own_card_file())
    with pytest.raises(WrongState):
        desk.identities.organisation.join(named)
    assert desk.contacts.find("organisation").trust is Trust.VERIFIED, "nothing changed"


def test_a_request_without_a_key_to_seal_to_is_refused(world: World) -> None:
    office = organised(world)
    asking = world[OTHER_OFFICE]
    held, _ = office.identities.organisation.read_request(
        asking.identities.organisation.request(asking.contacts.find(OFFICE))
    )
    bare = HeldRecord(held.record, tuple(one for one in held.disclosures if one.path != "/recipient"))
    with pytest.raises(CardInvalid):
        office.identities.organisation.read_request(bare.file_form() + b"\n")


def receipt_from(desk: Session, world: World) -> Path:
    return desk.exporting.send_receipts(
        desk.contacts.find(DOCUMENTER), world.stick, options=ExportOptions(), reporter=ProgressReporter()
    ).files[0]
