"""Values to store."""

import secrets
from collections.abc import Mapping

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, SubjectId, author_id, new_nonce, subject_id
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.storage.evidence_files import StoredFile

AT = "2026-11-23T09:00:00Z"
LATER = "2026-11-23T09:30:00Z"


def a_report(
    leaves: Mapping[str, LeafValue] | None = None, *, key: SigningKey | None = None, nonce: bytes | None = None
) -> HeldRecord:
    key = key or SigningKey.generate()
    nonce = nonce or new_nonce()
    author = author_id(DeviceKey(key.public))
    statement = Statement(kind=Kind.REPORT, author=author, subject=subject_id(author, nonce), nonce=nonce)
    return seal(statement, {"/title": "Shelling"} if leaves is None else leaves, key=key)


def a_note(subject: SubjectId, *, key: SigningKey, slot: str = "") -> HeldRecord:
    author = author_id(DeviceKey(key.public))
    return seal(Statement(kind=Kind.NOTE, author=author, subject=subject, slot=slot), {"/text": "seen"}, key=key)


def a_record_id() -> RecordId:
    return RecordId(secrets.token_bytes(32))


def an_author() -> AuthorId:
    return AuthorId(secrets.token_bytes(32))


def a_device() -> DeviceKey:
    return DeviceKey(secrets.token_bytes(32))


def a_subject() -> SubjectId:
    return SubjectId(secrets.token_bytes(32))


def a_stored_file(*, size: int = 1000) -> StoredFile:
    return StoredFile(
        name=secrets.token_hex(16), key=secrets.token_bytes(32), size=size, sha256=secrets.token_bytes(32)
    )
