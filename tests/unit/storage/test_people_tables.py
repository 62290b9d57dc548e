"""Own devices, contacts, and the trust decisions about them."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from fieldreport.domain.trust import Role
from fieldreport.storage.contacts_table import Contact
from fieldreport.storage.own_devices_table import OwnDevice
from fieldreport.storage.trust_table import Decision, TrustDecision
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import AT, LATER, a_device, a_record_id, an_author

AUTHOR = an_author()


def a_device_of_ours(since: str = AT) -> OwnDevice:
    return OwnDevice(device=a_device(), author=AUTHOR, signing_seed=bytes(32), since=since)


def a_contact(name: str = "Office") -> Contact:
    return Contact(author=an_author(), first_key=a_device(), name=name, role=Role.OFFICE, added_at=AT)


def test_a_new_device_becomes_the_current_one_and_the_former_is_kept(store: VaultStore) -> None:
    assert store.own_devices.current() is None
    first, second = a_device_of_ours(), a_device_of_ours(LATER)
    with store.database.transaction():
        store.own_devices.make_current(first)
    assert store.own_devices.current() == first
    with store.database.transaction():
        store.own_devices.make_current(second)
    assert store.own_devices.current() == second
    assert store.own_devices.all() == (second, first)


def test_two_current_devices_are_impossible(store: VaultStore) -> None:
    with store.database.transaction():
        store.own_devices.make_current(a_device_of_ours())
        store.own_devices.make_current(a_device_of_ours())
    with pytest.raises(dbapi2.IntegrityError), store.database.transaction():
        store.database.execute("UPDATE own_device SET state = 'current'")


def test_a_devices_secrets_do_not_reach_a_log() -> None:
    assert "seed" not in repr(a_device_of_ours())


def test_contacts_are_known_once_and_named_by_us(store: VaultStore) -> None:
    office, namesake = a_contact(), a_contact()
    with store.database.transaction():
        assert store.contacts.add(office)
        assert not store.contacts.add(replace(office, name="Impostor"))
        assert store.contacts.add(namesake)
    assert store.contacts.get(office.author) == office
    assert set(store.contacts.all()) == {office, namesake}
    with store.database.transaction():
        assert store.contacts.rename(namesake.author, "Another")
        assert not store.contacts.rename(an_author(), "Nobody")
    assert store.contacts.all() == (replace(namesake, name="Another"), office)
    with store.database.transaction():
        assert store.contacts.remove(office.author)
        assert not store.contacts.remove(office.author)
    assert store.contacts.get(office.author) is None


def test_decisions_stand_in_the_order_in_which_they_were_made(store: VaultStore) -> None:
    device, rotation, held = a_device(), a_record_id(), {a_record_id() for _ in range(20)}
    decisions = [
        TrustDecision(AUTHOR, Decision.VERIFIED, AT),
        TrustDecision(an_author(), Decision.UNVERIFIED, AT),
        TrustDecision(AUTHOR, Decision.REVOKED, LATER, device=device),
        TrustDecision(AUTHOR, Decision.ROTATION_ACCEPTED, LATER, record_id=rotation),
    ]
    with store.database.transaction():
        numbers = [
            store.trust.append(item, held_before=held if item.decision is Decision.REVOKED else ())
            for item in decisions
        ]
    assert numbers == [1, 2, 3, 4]
    numbered = tuple(replace(item, seq=number) for item, number in zip(decisions, numbers, strict=True))
    assert store.trust.all() == numbered
    assert store.trust.of(AUTHOR) == (numbered[0], *numbered[2:])
    assert store.trust.held_before(3) == held
    assert store.trust.held_before(1) == frozenset()
