"""Which evidence is stored, and which record names it."""

import io
import secrets
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from fieldreport.domain.leaf import EvidenceReference
from fieldreport.domain.record import HeldRecord
from fieldreport.errors import EvidenceDamaged
from fieldreport.storage.evidence_table import EvidenceTotal
from fieldreport.storage.named_evidence_table import NamedEvidence
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import VaultStore, open_store
from fieldreport.system.progress import ProgressReporter
from tests.unit.storage.samples import AT, LATER, a_report, a_stored_file


def test_a_content_is_entered_once(store: VaultStore) -> None:
    stored, other = a_stored_file(size=5), a_stored_file(size=7)
    assert store.evidence.total() == EvidenceTotal(files=0, size=0)
    with store.database.transaction():
        assert store.evidence.add(stored, stored_at=LATER)
        assert store.evidence.add(other, stored_at=AT)
        assert not store.evidence.add(replace(a_stored_file(), sha256=stored.sha256), stored_at=LATER)
    assert store.evidence.get(stored.sha256) == stored
    assert store.evidence.get(bytes(32)) is None
    assert store.evidence.all() == (other, stored)
    assert store.evidence.names() == {stored.name, other.name}
    assert store.evidence.held_of([bytes(32), stored.sha256]) == {stored.sha256}
    assert store.evidence.total() == EvidenceTotal(files=2, size=12)


def test_a_name_that_is_not_random_cannot_be_entered(store: VaultStore) -> None:
    for name in ("../vault.db", "A" * 32, "a" * 31):
        with pytest.raises(dbapi2.IntegrityError), store.database.transaction():
            store.evidence.add(replace(a_stored_file(), name=name), stored_at=AT)


def test_removing_deletes_the_key_and_names_the_file(store: VaultStore) -> None:
    stored = a_stored_file()
    with store.database.transaction():
        store.evidence.add(stored, stored_at=AT)
        assert store.evidence.remove(stored.sha256) == stored.name
        assert store.evidence.remove(stored.sha256) is None
    assert store.evidence.names() == frozenset()


def test_a_deleted_key_makes_a_file_unreadable_that_somebody_kept(
    store: VaultStore, folder: VaultFolder, vault_key: bytes
) -> None:
    stored = store.evidence_files.intake(io.BytesIO(b"testimony" * 1000), reporter=ProgressReporter())
    with store.database.transaction():
        store.evidence.add(stored, stored_at=AT)
    kept = (folder.evidence / stored.name).read_bytes()
    with store.database.transaction():
        store.evidence.remove(stored.sha256)
    store.evidence_files.remove(stored.name)
    store.database.checkpoint()
    store.close()
    again = open_store(folder, vault_key)
    assert again.evidence.get(stored.sha256) is None
    # With the vault open and the ciphertext back in its place, there is nothing left that could open it.
    (folder.evidence / stored.name).write_bytes(kept)
    pages = list(again.database.query("SELECT key FROM evidence"))
    assert pages == []
    with pytest.raises(EvidenceDamaged):
        again.evidence_files.open(replace(stored, key=secrets.token_bytes(32)))
    again.close()


def test_what_records_name_is_compared_with_what_is_stored(store: VaultStore) -> None:
    held, other = a_report(), a_report()
    photo, scan = a_stored_file(), a_stored_file()
    references = {
        "/photo": EvidenceReference("image/jpeg", photo.sha256, photo.size),
        "/scan": EvidenceReference("image/png", scan.sha256, scan.size),
    }
    with store.database.transaction():
        first, second = store.records.add(held).arrival, store.records.add(other).arrival
        store.named_evidence.put(first, references)
        store.named_evidence.put(second, {"/copy": references["/scan"]})
        store.evidence.add(photo, stored_at=AT)
    named = [NamedEvidence(held.record.id, path, reference) for path, reference in references.items()]
    copy = NamedEvidence(other.record.id, "/copy", references["/scan"])
    assert store.named_evidence.of(held.record.id) == tuple(named)
    assert store.named_evidence.naming(scan.sha256) == (named[1], copy)
    assert store.named_evidence.missing() == (named[1], copy)
    assert files_named(store, held) == {(photo.name, photo.size), (None, scan.size)}
    with store.database.transaction():
        store.evidence.add(scan, stored_at=AT)
    assert store.named_evidence.missing() == ()
    assert files_named(store, held) == {(photo.name, photo.size), (scan.name, scan.size)}
    with store.database.transaction():
        store.named_evidence.put(first, {"/photo": references["/photo"]})
    assert store.named_evidence.of(held.record.id) == (named[0],)
    with store.database.transaction():
        store.named_evidence.clear()
    assert store.named_evidence.of(held.record.id) == ()
    assert files_named(store, held) == set()


def files_named(store: VaultStore, held: HeldRecord) -> set[tuple[str | None, int]]:
    found = list(store.named_evidence.files_of_each([held.record.id]))
    assert {record_id for record_id, _, _ in found} <= {held.record.id}
    return {(name, size) for _, name, size in found}
