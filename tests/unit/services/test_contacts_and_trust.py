"""Contacts, their words, and the trust decisions about them."""

import pytest

from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Trust
from fieldreport.errors import AmbiguousName, NotFound, SignerRevoked, WordsDiffer
from fieldreport.services.contacts import Contact
from fieldreport.storage.trust_table import Decision, TrustDecision
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    NOW,
    OFFICE,
    STRANGER,
    World,
    assert_derived_is_what_a_rebuild_makes,
    restore_from_backup,
    seal,
    send,
)

AT = NOW.isoformat()


def decide(world: World, decision: TrustDecision) -> None:
    session = world[OFFICE]
    store = session.unlocked.store
    with store.database.transaction():
        store.trust.append(decision)
        session.derivation.refresh_known_reports()


def test_a_contact_is_found_by_name_first_and_then_by_its_id(world: World) -> None:
    contacts = world[OFFICE].contacts
    found = contacts.find(DOCUMENTER)
    assert contacts.find(found.author.hex()[:10]) == found
    with pytest.raises(NotFound):
        contacts.find("nobody")
    with pytest.raises(NotFound):
        contacts.get(AuthorId(bytes(32)))
    database = world[OFFICE].unlocked.store.database
    with database.transaction():
        database.execute("UPDATE contact SET name = 'twin'")
    with pytest.raises(AmbiguousName):
        contacts.find("twin")


def test_a_card_that_comes_again_renames_and_changes_no_trust(world: World) -> None:
    contacts = world[OFFICE].contacts
    again = contacts.add(world[DOCUMENTER].contacts.own_card_file(), name="Naw Eh")
    assert (again.name, again.trust) == ("Naw Eh", Trust.VERIFIED)
    assert contacts.add(world[DOCUMENTER].contacts.own_card_file()).name == "Naw Eh"


def test_both_sides_compare_the_same_words_and_others_differ(world: World) -> None:
    contacts = world[OFFICE].contacts
    documenter = contacts.find(DOCUMENTER)
    words = world[DOCUMENTER].contacts.own_fingerprint()
    contacts.check_words(documenter, " ".join(words.words).upper())
    contacts.check_words(documenter, words.digits)
    with pytest.raises(WordsDiffer):
        contacts.check_words(documenter, " ".join(reversed(words.words)))
    assert world[DOCUMENTER].contacts.own_card().author == documenter.author


def test_the_lines_for_ssh_keygen_name_every_device(world: World) -> None:
    first = world[DOCUMENTER]
    second = restore_from_backup(world, DOCUMENTER)
    send(second, world[OFFICE], OFFICE, world.stick, seal(second, {"/title": "x"}))
    lines = world[OFFICE].contacts.allowed_signers(world[OFFICE].contacts.find(DOCUMENTER))
    assert len(lines) == 2
    assert all(first.unlocked.own.author.hex() in line for line in lines)


def test_nothing_is_sealed_for_a_contact_without_a_card(world: World) -> None:
    contact = world[OFFICE].contacts.find(DOCUMENTER)
    nobody = Contact(AuthorId(b"x" * 32), contact.first_key, "nobody", contact.role, Trust.VERIFIED, AT)
    with pytest.raises(NotFound):
        world[OFFICE].contacts.recipients_of(nobody)


def test_a_revoked_device_is_refused_and_its_earlier_records_count(world: World) -> None:
    mallory, office = world[MALLORY], world[OFFICE]
    old = seal(mallory, {"/title": "Before"})
    send(mallory, office, OFFICE, world.stick, old)
    contact = office.contacts.find(MALLORY)
    office.contact_devices.revoke(contact, office.contact_devices.of(contact)[0])
    with pytest.raises(SignerRevoked):
        send(mallory, office, OFFICE, world.stick, seal(mallory, {"/title": "After"}))
    assert [row.title for row in office.reports.all()] == ["Before"]
    assert_derived_is_what_a_rebuild_makes(office)


def test_trust_is_taken_back_and_given_again(world: World) -> None:
    office, author = world[OFFICE], world[MALLORY].unlocked.own.author
    decide(world, TrustDecision(author, Decision.UNVERIFIED, AT))
    assert office.contacts.find(MALLORY).trust is Trust.UNVERIFIED
    office.contacts.revoke(office.contacts.find(MALLORY))
    assert office.contacts.find(MALLORY).trust is Trust.REVOKED
    office.contacts.verify(office.contacts.find(MALLORY))
    assert office.contacts.find(MALLORY).trust is Trust.VERIFIED


def test_a_receipt_about_a_device_that_is_not_ours_is_passed_over(world: World) -> None:
    """The feeds of others stand in the same table; only those of our own keys are asked about."""
    documenter, office = world[DOCUMENTER], world[OFFICE]
    stranger = DeviceKey(world[STRANGER].unlocked.own.device)
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "x"}))
    assert office.delivery.received(office.trust.view()).records == frozenset()
    assert not list(office.keeper.dispatches(stranger, office.unlocked.own.author))
    assert office.keeper.of_author(documenter.unlocked.own.author, Kind.RECEIPT) == []
