"""The records and leaves that are held."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.record import HeldRecord
from fieldreport.errors import VaultDamaged
from fieldreport.storage.records_table import Added, RecordsTable
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import a_note, a_record_id, a_report, a_subject, an_author

LEAVES = {"/title": "Shelling", "/place/name": "ကျောက်ကြီး", "/what": "x" * 5000}
REPORT = a_report(LEAVES)


def add(store: VaultStore, *held: HeldRecord) -> list[Added]:
    with store.database.transaction():
        return [store.records.add(item) for item in held]


def only(held: HeldRecord, *numbers: int) -> HeldRecord:
    return replace(held, disclosures=tuple(held.disclosures[number] for number in numbers))


def test_a_record_comes_back_as_it_was_added(store: VaultStore) -> None:
    assert add(store, REPORT) == [Added(arrival=1, is_new=True, new_disclosures=4)]
    stored = store.records.get(REPORT.record.id)
    assert stored is not None
    assert stored.arrival == 1
    assert (stored.id, stored.kind, stored.slot) == (REPORT.record.id, "report", "")
    assert (stored.author, stored.device) == (REPORT.record.author, REPORT.record.device)
    assert (stored.subject, stored.token) == (REPORT.record.subject, REPORT.record.token)
    held = stored.held()
    assert held.record == REPORT.record
    assert held.file_form() == REPORT.file_form()
    assert store.records.has(REPORT.record.id)


def test_adding_again_changes_nothing(store: VaultStore) -> None:
    add(store, REPORT)
    assert add(store, REPORT, only(REPORT)) == [Added(1, is_new=False, new_disclosures=0)] * 2
    assert store.records.count() == 1


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(st.sets(st.integers(0, 3)), max_size=6))
def test_leaves_are_a_union_in_any_order_and_grouping(store: VaultStore, parts: list[set[int]]) -> None:
    report = a_report(LEAVES)
    added = add(store, *(only(report, *part) for part in parts))
    union = set().union(*parts)
    assert sum(item.new_disclosures for item in added) == len(union)
    assert [item.is_new for item in added] == [number == 0 for number in range(len(parts))]
    expected = sorted(report.disclosures[number].digest for number in union)
    found = list(store.records.digests_of_each([report.record.id]))
    assert found == ([(report.record.id, expected)] if parts else [])


def test_what_is_not_held_is_none(store: VaultStore) -> None:
    missing = a_record_id()
    assert store.records.get(missing) is None
    assert list(store.records.digests_of_each([missing])) == []
    assert not store.records.has(missing)
    assert list(store.records.all()) == []
    assert store.records.by_subject(a_subject()) == ()


def test_records_are_found_by_what_they_are(store: VaultStore) -> None:
    key, other_key = SigningKey.generate(), SigningKey.generate()
    report, other = a_report(key=key), a_report(key=other_key)
    note = a_note(report.record.subject, key=other_key, slot="one")
    add(store, report, other, note)
    records = store.records
    assert [item.id for item in records.by_subject(report.record.subject)] == [report.record.id, note.record.id]
    assert [item.id for item in records.by_kind("report")] == [report.record.id, other.record.id]
    assert [item.id for item in records.by_kind("note", slot="one")] == [note.record.id]
    assert list(records.by_kind("note", slot="two")) == []
    assert [item.id for item in records.by_author(other.record.author)] == [other.record.id, note.record.id]
    assert [item.id for item in records.by_author(other.record.author, kind="note")] == [note.record.id]
    assert list(records.by_author(an_author())) == []
    assert records.ids_by_device(note.record.device) == {other.record.id, note.record.id}
    assert records.ids_by_author(report.record.author) == {report.record.id}
    assert list(records.subjects(kind="report")) == [report.record.subject, other.record.subject]
    assert records.has_subject(note.record.subject)
    assert not records.has_subject(a_subject())
    missing = a_record_id()
    assert records.held_of([missing, note.record.id]) == {note.record.id}


def test_a_record_is_found_by_the_beginning_of_its_id(store: VaultStore) -> None:
    add(store, REPORT, *(a_report() for _ in range(5)))
    whole = REPORT.record.id.hex()
    for length in (9, 10, 63, 64):
        assert store.records.ids_by_prefix(whole[:length]) == (REPORT.record.id,)
    assert len(store.records.ids_by_prefix("")) == 2
    assert len(store.records.ids_by_prefix("", limit=100)) == 6
    absent = f"{(int(whole[:8], 16) ^ 1):08x}"
    assert store.records.ids_by_prefix(absent) == ()


def test_the_edges_of_a_prefix_belong_to_it(store: VaultStore) -> None:
    low, high = RecordId(bytes.fromhex("ab" + "00" * 31)), RecordId(bytes.fromhex("ab" + "ff" * 31))
    add(store, *(replace(REPORT, record=replace(REPORT.record, id=edge)) for edge in (low, high)))
    assert store.records.ids_by_prefix("ab") == (low, high)
    assert store.records.ids_by_prefix("abf") == (high,)


def test_all_records_come_in_the_order_of_arrival_while_other_tables_change(store: VaultStore) -> None:
    key = SigningKey.generate()
    subject = a_subject()
    added = [a_note(subject, key=key, slot=str(number)) for number in range(450)]
    add(store, *added)
    seen = []
    with store.database.transaction():
        for stored in store.records.all():
            store.settings.put("last", str(stored.arrival))
            seen.append(stored.id)
    assert seen == [item.record.id for item in added]
    assert [stored.arrival for stored in store.records.all(after=448)] == [449, 450]
    assert len(store.records.by_subject(subject)) == 450


def test_a_leaf_without_its_record_cannot_be_stored(store: VaultStore) -> None:
    with pytest.raises(dbapi2.IntegrityError), store.database.transaction():
        store.database.execute("INSERT INTO disclosure VALUES (7, randomblob(32), 'x')")


@pytest.mark.parametrize("broken", ["token = 'x'", "token = replace(token, '.', '..')"])
def test_a_stored_record_that_cannot_be_read_is_damage(broken: str, store: VaultStore) -> None:
    add(store, REPORT)
    with store.database.transaction():
        store.database.execute(f"UPDATE record SET {broken}")
    stored = store.records.get(REPORT.record.id)
    assert stored is not None
    with pytest.raises(VaultDamaged):
        stored.held()


def test_a_stored_leaf_that_cannot_be_read_is_damage(store: VaultStore) -> None:
    add(store, REPORT)
    with store.database.transaction():
        store.database.execute("UPDATE disclosure SET encoded = 'x'")
    with pytest.raises(VaultDamaged):
        next(store.records.all()).held()


def test_a_bulk_of_records_is_one_transaction(store: VaultStore) -> None:
    def add_and_fail() -> None:
        with store.database.transaction():
            for _ in range(3):
                store.records.add(a_report())
            raise KeyError

    with pytest.raises(KeyError):
        add_and_fail()
    assert store.records.count() == 0
    assert isinstance(store.records, RecordsTable)


def test_leaves_are_destroyed_and_the_record_stays(store: VaultStore) -> None:
    report = a_report(LEAVES)
    assert store.records.last_arrival() == 0
    (added,) = add(store, report)
    assert store.records.last_arrival() == added.arrival
    with store.database.transaction():
        assert store.records.remove_leaves([added.arrival]) == len(report.disclosures)
        assert store.records.remove_leaves([added.arrival]) == 0
    stored = store.records.get(report.record.id)
    assert stored is not None
    assert (stored.token, stored.disclosures) == (report.record.token, ())
    assert list(store.records.digests_of_each([report.record.id])) == [(report.record.id, [])]
