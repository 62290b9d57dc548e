"""A fresh vault for each test: real SQLCipher with a raw key, which opens in a millisecond."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldreport.storage.database import Database
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import VaultStore, create_store


@pytest.fixture
def vault_key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def folder(tmp_path: Path) -> VaultFolder:
    return VaultFolder.create(tmp_path / "vault")


@pytest.fixture
def store(folder: VaultFolder, vault_key: bytes) -> Iterator[VaultStore]:
    with create_store(folder, vault_key) as opened:
        yield opened


@pytest.fixture
def database(store: VaultStore) -> Database:
    return store.database
