"""What a bundle carries of some records: each of them, then every file that they name, ready to be written."""

import hashlib
import io
import mimetypes
import re
from collections.abc import Sequence
from dataclasses import dataclass

from fieldreport.bundles.manifest import Role
from fieldreport.bundles.writer import Member
from fieldreport.crypto import selective_disclosure
from fieldreport.domain.identifiers import RecordId
from fieldreport.storage.evidence_files import StoredFile
from fieldreport.storage.records_table import StoredRecord
from fieldreport.storage.vault_store import VaultStore

_RECORD_MEDIA_TYPE = "application/sd-jwt"
_RECORD_EXTENSION = "sdjwt"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The members of one bundle, and how many files that they name are not here."""

    members: tuple[Member, ...]
    evidence_missing: int


class BundleMembers:
    """Makes members of what is stored; nothing is read before its turn comes."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def of(self, listed: Sequence[RecordId]) -> Gathered:
        """Gather *listed* records in their order, then the evidence that they name.

        One that is not here is passed over: a copy of this vault may have given numbers, with our key, to what never
        came here. So is one that was cleared: of it only an empty shell is left, from which a receiver takes nothing.
        """
        cleared = {one.record_id for one in self._store.cleared.of_each(listed)}
        records = [record_id for record_id in listed if record_id not in cleared]
        members = {stored.id: self._record_member(stored) for stored in self._store.records.each(records)}
        evidence = self._evidence_of(records)
        held = {sha256: file for sha256 in evidence if (file := self._store.evidence.get(sha256)) is not None}
        return Gathered(
            members=(
                *(members[record_id] for record_id in records if record_id in members),
                *(self._evidence_member(file, evidence[sha256]) for sha256, file in held.items()),
            ),
            evidence_missing=len(evidence) - len(held),
        )

    def _evidence_of(self, records: Sequence[RecordId]) -> dict[bytes, str]:
        places = {record_id: place for place, record_id in enumerate(records)}
        # In the order of the records: the next export of the same lists the same.
        named = sorted(self._store.named_evidence.of_each(records), key=lambda one: (places[one.record_id], one.path))
        return {one.reference.sha256: one.reference.media_type for one in named}

    def _evidence_member(self, file: StoredFile, media_type: str) -> Member:
        return Member(
            role=Role.EVIDENCE,
            media_type=media_type,
            extension=extension_of(media_type),
            size=file.size,
            sha256=file.sha256,
            open=lambda: self._store.evidence_files.open(file),
        )

    def _record_member(self, stored: StoredRecord) -> Member:
        content, record_id = _file_form(stored), stored.id
        return Member(
            role=Role.RECORD,
            media_type=_RECORD_MEDIA_TYPE,
            extension=_RECORD_EXTENSION,
            size=len(content),
            sha256=hashlib.sha256(content).digest(),
            # Spelled anew when its turn comes: ten thousand records need not wait in memory.
            open=lambda: io.BytesIO(self._spelled_anew(record_id)),
        )

    def _spelled_anew(self, record_id: RecordId) -> bytes:
        stored = self._store.records.get(record_id)
        assert stored is not None, "what a parcel lists was loaded from here"
        return _file_form(stored)


def _file_form(stored: StoredRecord) -> bytes:
    return selective_disclosure.join(stored.token, (encoded for _, encoded in stored.disclosures))


def extension_of(media_type: str) -> str:
    """Choose a file ending for stock tools; empty when the type has none that the format allows."""
    guessed = (mimetypes.MimeTypes().guess_extension(media_type, strict=True) or "").removeprefix(".")
    return guessed if re.fullmatch(r"[a-z0-9]{1,8}", guessed) else ""
