"""The custody log: what this vault did with a report, as a chain in which nothing can be changed unnoticed.

The chain shows that an entry was altered, dropped or inserted. It does not show who did it, and whoever can write to
the unlocked vault can write a whole new chain; the records' signatures are the evidence, this is the diary.
"""

import enum
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldreport.crypto import canonical_json
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import CustodyBroken

GENESIS = bytes(32)
"""What the first entry names as its predecessor."""

Detail = Mapping[str, str | int]
"""What belongs to an event. Evidence is named by record id and leaf path, never by its hash or file name."""


class CustodyEvent(enum.StrEnum):
    """What can happen to a report, or to the vault."""

    SEALED = "sealed"
    SEALED_FOR_OFFICE = "sealed for the office only"
    AMENDED = "amended"
    RETRACTED = "retracted"
    DISPATCHED = "dispatched"
    EXPORTED = "exported"
    RECEIVED = "received"
    GREW = "grew"
    CLEARED = "cleared"
    REVIEWED = "reviewed"
    NOTED = "noted"
    ASKED = "asked"
    QUESTION_WITHDRAWN = "question withdrawn"
    VAULT_CREATED = "vault created"
    UNLOCKING_CHANGED = "passphrase changed"
    RECOVERY_SET = "recovery code set"
    RECOVERY_KEY_SET = "recovery key changed"
    OFFICE_HELP_SET = "office's help with a forgotten passphrase changed"
    CONTACT_ADDED = "contact added"
    CONTACT_VERIFIED = "contact verified"
    CONTACT_REVOKED = "contact revoked"
    DEVICE_COMPETES = "device competes"
    DEVICE_ACCEPTED = "device accepted"
    DEVICE_REVOKED = "device revoked"
    ORGANISATION_CHANGED = "organisation changed"
    ORGANISATION_KEY_FORGOTTEN = "organisation key forgotten"
    RECEIVING_KEY_RENEWED = "receiving key renewed"
    RECEIVING_KEY_DESTROYED = "receiving key destroyed"
    BUNDLE_IMPORTED = "bundle imported"
    BUNDLE_QUARANTINED = "bundle quarantined"
    BACKUP_MADE = "backup made"
    RESTORED = "restored"
    REBUILT = "rebuilt"
    EVIDENCE_SAVED = "evidence saved unencrypted"
    KEY_SAVED = "emergency key saved"
    FORWARDED = "forwarded"
    REFERRED = "referred"
    SUMMARISED = "summarised"
    REPORT_SAVED = "report saved unencrypted"
    MAP_SAVED = "map saved unencrypted"


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One line of the log. *at* is this computer's clock: a claim."""

    subject: SubjectId
    seq: int
    at: str
    event: str
    detail: Detail
    previous: bytes
    hash: bytes


def next_entry(
    previous: CustodyEntry | None, *, subject: SubjectId, at: str, event: CustodyEvent, detail: Detail
) -> CustodyEntry:
    """Make the entry that follows *previous* in the chain of *subject*."""
    seq = 1 if previous is None else previous.seq + 1
    before = GENESIS if previous is None else previous.hash
    return CustodyEntry(
        subject=subject,
        seq=seq,
        at=at,
        event=event.value,
        detail=detail,
        previous=before,
        hash=_entry_hash(subject=subject, seq=seq, at=at, event=event.value, detail=detail, previous=before),
    )


def verify_chain(subject: SubjectId, entries: Iterable[CustodyEntry]) -> int:
    """Check a whole chain in order and return its length. Raises CustodyBroken at the first entry that does not fit."""
    before, seq = GENESIS, 0
    for entry in entries:
        seq += 1
        try:
            expected = _entry_hash(
                subject=subject, seq=seq, at=entry.at, event=entry.event, detail=entry.detail, previous=before
            )
        except ValueError:
            # A detail that has no canonical spelling: nobody ever hashed it.
            raise CustodyBroken(subject=subject.hex(), entry=seq) from None
        if (entry.subject, entry.seq, entry.previous, entry.hash) != (subject, seq, before, expected):
            raise CustodyBroken(subject=subject.hex(), entry=seq)
        before = entry.hash
    return seq


def _entry_hash(*, subject: SubjectId, seq: int, at: str, event: str, detail: Detail, previous: bytes) -> bytes:
    content = canonical_json.encode(
        {
            "subject": subject.hex(),
            "seq": seq,
            "at": at,
            "event": event,
            "detail": dict(detail),
            "previous": previous.hex(),
        }
    )
    return hashlib.sha256(content).digest()
