"""Keys that are drawn at random, and the one that follows from the vault's key (HKDF-Expand, RFC 5869)."""

import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from fieldreport.errors import InvalidKey

VAULT_KEY_SIZE = 32
CONTENT_KEY_SIZE = 32

_DATABASE = b"fieldreport/v1/db"


def new_vault_key() -> bytes:
    """Draw the key from which everything in a new vault hangs: 32 random bytes."""
    return secrets.token_bytes(VAULT_KEY_SIZE)


def new_content_key() -> bytes:
    """Draw the key of one file, for one write: 32 random bytes."""
    return secrets.token_bytes(CONTENT_KEY_SIZE)


def random_id(size: int) -> bytes:
    """Draw *size* random bytes for a name that must be unique and tell nothing."""
    return secrets.token_bytes(size)


def database_key(vault_key: bytes) -> bytes:
    """Derive the raw key of the vault's database: 32 bytes. Raises InvalidKey."""
    check_vault_key(vault_key)
    # Expand without extract: the vault key is uniformly random already (RFC 5869 section 3.3).
    return HKDFExpand(algorithm=SHA256(), length=32, info=_DATABASE).derive(vault_key)


def check_vault_key(vault_key: bytes) -> None:
    """Raise InvalidKey unless *vault_key* has 32 bytes."""
    if len(vault_key) != VAULT_KEY_SIZE:
        raise InvalidKey(what="vault key")
