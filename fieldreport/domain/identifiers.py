"""The ids of the field: each a hash or a random value with a type of its own."""

import hashlib
import re
import secrets
from typing import NewType

from fieldreport.errors import InvalidInput

RecordId = NewType("RecordId", bytes)
"""SHA-256 of a record's ``header.payload.signature``; 32 bytes."""

SubjectId = NewType("SubjectId", bytes)
"""What a record is about: a report, a form, or an identity; 32 bytes."""

AuthorId = NewType("AuthorId", bytes)
"""An identity: SHA-256 of its first device key; 32 bytes. An audience is named by the same id."""

DeviceKey = NewType("DeviceKey", bytes)
"""An installation's Ed25519 public key; 32 bytes."""

InstanceId = NewType("InstanceId", str)
"""One instance of a repeat, for life: ``k`` and 16 hexadecimal digits."""

ID_SIZE = 32
NONCE_SIZE = 16
IDENTITY_NONCE = bytes(NONCE_SIZE)
"""The nonce of the subject that is the identity itself: its cards, rotations, dispatches and receipts are about it."""

VAULT_CHAIN = SubjectId(bytes(ID_SIZE))
"""The custody chain of what concerns the vault and no single report; no hash has this value."""

INSTANCE_ID = "k[0-9a-f]{16}"
"""How an instance id is spelled, as a part of regular expressions."""

_INSTANCE = re.compile(INSTANCE_ID)


def author_id(first_key: DeviceKey) -> AuthorId:
    """Name an identity by its first device key, for life."""
    return AuthorId(hashlib.sha256(first_key).digest())


def subject_id(author: AuthorId, nonce: bytes) -> SubjectId:
    """Name a subject so that it can be checked against its owner and guessed by nobody.

    Two subjects of one author show no kinship to somebody who does not know both nonces.
    """
    return SubjectId(hashlib.sha256(b"fieldreport-subject" + author + nonce).digest())


def identity_subject(author: AuthorId) -> SubjectId:
    """Name the subject that is the identity itself."""
    return subject_id(author, IDENTITY_NONCE)


def new_nonce() -> bytes:
    """Draw the nonce of a new subject."""
    return secrets.token_bytes(NONCE_SIZE)


def new_instance_id() -> InstanceId:
    """Draw the id of a new instance of a repeat (64 random bits)."""
    return InstanceId("k" + secrets.token_hex(8))


def is_instance_id(text: str) -> bool:
    """Tell whether *text* has the form of an instance id."""
    return _INSTANCE.fullmatch(text) is not None


def parse_id_prefix(text: str, *, what: str) -> str:
    """Return *text* in lower case if it can be the beginning of an id in hexadecimal, at least 4 digits."""
    lowered = text.lower()
    if not re.fullmatch(r"[0-9a-f]{4,64}", lowered):
        raise InvalidInput(what=what, reason="not the beginning of an id")
    return lowered
