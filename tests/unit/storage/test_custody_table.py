"""The custody logs as they are stored."""

import pytest
from sqlcipher3 import dbapi2

from fieldreport.domain.custody import CustodyEntry, CustodyEvent, next_entry, verify_chain
from fieldreport.domain.identifiers import VAULT_CHAIN, SubjectId
from fieldreport.errors import CustodyBroken, VaultDamaged
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import AT, a_subject


def append(store: VaultStore, subject: SubjectId, *, count: int) -> list[CustodyEntry]:
    entries = []
    with store.database.transaction():
        for number in range(count):
            entry = next_entry(
                store.custody.last(subject),
                subject=subject,
                at=AT,
                event=CustodyEvent.SEALED,
                detail={"number": number, "to": "ရုံး"},
            )
            store.custody.append(entry)
            entries.append(entry)
    return entries


def test_a_chain_comes_back_as_it_was_appended_and_holds(store: VaultStore) -> None:
    subject = a_subject()
    entries = append(store, subject, count=3)
    append(store, VAULT_CHAIN, count=1)
    assert list(store.custody.entries(subject)) == entries
    assert store.custody.last(subject) == entries[-1]
    assert verify_chain(subject, store.custody.entries(subject)) == 3
    assert store.custody.subjects() == (VAULT_CHAIN, subject)


def test_a_subject_without_entries_has_no_last_one(store: VaultStore) -> None:
    assert store.custody.last(a_subject()) is None
    assert list(store.custody.entries(a_subject())) == []


def test_an_altered_entry_breaks_the_chain(store: VaultStore) -> None:
    subject = a_subject()
    append(store, subject, count=3)
    with store.database.transaction():
        store.database.execute("UPDATE custody SET at = 'earlier' WHERE seq = 2")
    with pytest.raises(CustodyBroken) as raised:
        verify_chain(subject, store.custody.entries(subject))
    assert raised.value.details["entry"] == 2


def test_one_number_is_given_once(store: VaultStore) -> None:
    (entry,) = append(store, a_subject(), count=1)
    with pytest.raises(dbapi2.IntegrityError), store.database.transaction():
        store.custody.append(entry)


@pytest.mark.parametrize("detail", ["", "[]", "{ }"])
def test_a_detail_that_cannot_be_read_is_damage(detail: str, store: VaultStore) -> None:
    subject = a_subject()
    append(store, subject, count=1)
    with store.database.transaction():
        store.database.execute("UPDATE custody SET detail = ?", (detail,))
    with pytest.raises(VaultDamaged):
        list(store.custody.entries(subject))
