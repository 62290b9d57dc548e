"""Every page of an encrypted database in plain, free ones and what pages keep of deleted rows included.

SQLCipher 4 with a raw key: each page ends with an initialisation vector and an authentication code, 16 and 64 bytes;
what is before them is AES-256-CBC, but for the salt in the first 16 bytes of the first page.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldreport.crypto.derived_keys import database_key
from fieldreport.storage.database import PAGE_SIZE

_RESERVED = 80
_VECTOR = 16
_SALT = 16


def decrypted_pages(database: Path, vault_key: bytes) -> bytes:
    """Decrypt the file as it lies on the disk; the write-ahead log beside it must be empty."""
    log = database.with_name(database.name + "-wal")
    assert not log.exists() or not log.stat().st_size
    key, content = database_key(vault_key), database.read_bytes()
    plain = bytearray()
    for start in range(0, len(content), PAGE_SIZE):
        page = content[start : start + PAGE_SIZE]
        sealed = page[_SALT if start == 0 else 0 : PAGE_SIZE - _RESERVED]
        vector = page[PAGE_SIZE - _RESERVED : PAGE_SIZE - _RESERVED + _VECTOR]
        cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        plain += cipher.update(sealed) + cipher.finalize()
    return bytes(plain)
