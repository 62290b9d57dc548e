"""Keys from the vault's key."""

import hashlib
import hmac

import pytest

from fieldreport.crypto.derived_keys import database_key, new_content_key, new_vault_key, random_id
from fieldreport.errors import InvalidKey

VAULT_KEY = bytes(range(32))


def test_the_databases_key_is_the_first_block_of_hkdf_expand() -> None:
    # RFC 5869 section 2.3 for 32 bytes: T(1) = HMAC(PRK, info | 0x01).
    assert database_key(VAULT_KEY) == hmac.new(VAULT_KEY, b"fieldreport/v1/db\x01", hashlib.sha256).digest()


def test_the_databases_key_never_changes() -> None:
    assert database_key(VAULT_KEY).hex() == "5f7461a059bb80465f200475166afec18d59b35234ee425a68997b6b3280ea0b"


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_vault_key_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(InvalidKey):
        database_key(bytes(size))


def test_new_keys_have_32_bytes_and_differ() -> None:
    drawn = {new_vault_key(), new_vault_key(), new_content_key(), new_content_key()}
    assert len(drawn) == 4
    assert {len(key) for key in drawn} == {32}


def test_random_ids_have_the_size_asked_for_and_differ() -> None:
    assert len(random_id(8)) == 8
    assert random_id(16) != random_id(16)
