"""An unlocked vault's storage as a whole."""

import io
import secrets

import pytest

from fieldreport.crypto.derived_keys import database_key
from fieldreport.errors import AlreadyExists, FileUnreadable, VaultDamaged, VaultInUse, VaultTooNew
from fieldreport.storage.database import open_database
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import VaultStore, create_store, open_store
from fieldreport.system.progress import ProgressReporter
from tests.unit.storage.samples import AT, a_report

REPORT = a_report()


def test_a_vault_is_made_closed_and_opened_again(store: VaultStore, folder: VaultFolder, vault_key: bytes) -> None:
    with store.database.transaction():
        store.records.add(REPORT)
    with pytest.raises(VaultInUse):
        open_store(folder, vault_key)
    store.close()
    store.close()
    with open_store(folder, vault_key) as again:
        assert again.records.has(REPORT.record.id)
        assert again.database.integrity_findings() == ()


def test_another_key_does_not_open_it(store: VaultStore, folder: VaultFolder) -> None:
    store.close()
    with pytest.raises(VaultDamaged):
        open_store(folder, secrets.token_bytes(32))


def test_a_vault_is_never_made_over_another_one(store: VaultStore, folder: VaultFolder, vault_key: bytes) -> None:
    store.close()
    with pytest.raises(AlreadyExists):
        create_store(folder, vault_key)


def test_a_later_version_is_refused_and_the_lock_given_back(
    store: VaultStore, folder: VaultFolder, vault_key: bytes
) -> None:
    with store.database.transaction():
        store.database.execute("PRAGMA user_version = 9999")
    store.close()
    for _ in range(2):
        with pytest.raises(VaultTooNew):
            open_store(folder, vault_key)


def test_an_emptied_database_is_damage_and_is_not_filled(folder: VaultFolder, vault_key: bytes) -> None:
    open_database(folder.database, database_key(vault_key), create=True).close()
    for _ in range(2):
        with pytest.raises(VaultDamaged):
            open_store(folder, vault_key)


def test_a_missing_database_is_damage_and_is_not_made(store: VaultStore, folder: VaultFolder, vault_key: bytes) -> None:
    store.close()
    folder.database.unlink()
    with pytest.raises(VaultDamaged):
        open_store(folder, vault_key)
    assert not folder.database.exists()


def test_opening_clears_away_what_a_crash_left_and_nothing_else(
    store: VaultStore, folder: VaultFolder, vault_key: bytes
) -> None:
    kept = store.evidence_files.intake(io.BytesIO(b"kept"), reporter=ProgressReporter())
    orphan = store.evidence_files.intake(io.BytesIO(b"never entered"), reporter=ProgressReporter())
    with store.database.transaction():
        store.evidence.add(kept, stored_at=AT)
    store.close()
    unfinished = folder.path / ".vault.json.0123456789abcdef.unfinished"
    unfinished.touch()
    folder.outbox.rmdir()
    with open_store(folder, vault_key) as again:
        assert again.evidence_files.names() == {kept.name}
        again.evidence_files.verify(kept, reporter=ProgressReporter())
    assert not (folder.evidence / orphan.name).exists()
    assert not unfinished.exists()
    assert folder.outbox.is_dir()


def test_a_failure_while_clearing_away_gives_the_lock_back(
    store: VaultStore, folder: VaultFolder, vault_key: bytes
) -> None:
    store.close()
    unfinished = folder.path / ".vault.json.0123456789abcdef.unfinished"
    unfinished.mkdir()
    for _ in range(2):
        with pytest.raises(FileUnreadable):
            open_store(folder, vault_key)
    unfinished.rmdir()
    open_store(folder, vault_key).close()
