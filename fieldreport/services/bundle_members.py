"""What a bundle carries of some records: each of them, then every file that they name, ready to be written."""

import hashlib
import io
import mimetypes
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from fieldreport.bundles.manifest import Role
from fieldreport.bundles.writer import Member
from fieldreport.crypto import selective_disclosure
from fieldreport.crypto.selective_disclosure import DIGEST_SIZE
from fieldreport.domain.identifiers import AuthorId, RecordId
from fieldreport.domain.record import HeldRecord
from fieldreport.services.own_identity import OwnIdentity
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


@dataclass(frozen=True, slots=True)
class ShownLeaves:
    """What of one record goes: the digests of leaves, one after the other, and the paths of evidence."""

    digests: bytes
    evidence: frozenset[str]

    @classmethod
    def of(cls, shown: HeldRecord) -> "ShownLeaves":
        """Let exactly the leaves of *shown* go."""
        leaves = sorted(leaf.digest for leaf in shown.disclosures)
        return cls(b"".join(leaves), frozenset(shown.leaves.evidence()))

    def of_stored(self, stored: StoredRecord) -> Iterator[str]:
        """Yield the leaves that go, as they are stored."""
        going = {self.digests[at : at + DIGEST_SIZE] for at in range(0, len(self.digests), DIGEST_SIZE)}
        return (encoded for digest, encoded in stored.disclosures if digest in going)


Shown = Mapping[RecordId, ShownLeaves]


class BundleMembers:
    """Makes members of what is stored; nothing is read before its turn comes."""

    def __init__(self, *, store: VaultStore, own: OwnIdentity) -> None:
        self._store = store
        self._own = own

    def of(self, listed: Sequence[RecordId], *, audience: AuthorId, shown: Shown = MappingProxyType({})) -> Gathered:
        """Gather *listed* records in their order, then the evidence that they name.

        Whole go our own and those of the audience. Of what others wrote, and of what went to this audience with leaves
        withheld before, only what *shown* says goes, and nothing at all where it says nothing.

        One that is not here is passed over: a copy of this vault may have given numbers, with our key, to what never
        came here. So is one that was cleared: of it only an empty shell is left, from which a receiver takes nothing.
        """
        cleared = {one.record_id for one in self._store.cleared.of_each(listed)}
        guarded = {one.record_id for one in self._store.forwarded.to(audience, listed)}
        whole = (self._own.author, audience)
        members = {
            stored.id: self._record_member(stored, shown.get(stored.id))
            for stored in self._store.records.each(one for one in listed if one not in cleared)
            if stored.id in shown or (stored.author in whole and stored.id not in guarded)
        }
        records = [record_id for record_id in listed if record_id in members]
        evidence = self._evidence_of(records, shown)
        held = {sha256: file for sha256 in evidence if (file := self._store.evidence.get(sha256)) is not None}
        return Gathered(
            members=(
                *(members[record_id] for record_id in records),
                *(self._evidence_member(file, evidence[sha256]) for sha256, file in held.items()),
            ),
            evidence_missing=len(evidence) - len(held),
        )

    def record_in_hand(self, held: HeldRecord) -> Member:
        """Make the member of a record that is not stored here."""
        return _record_member_of(held.file_form())

    def files_in_hand(self, held: HeldRecord) -> tuple[Member, ...]:
        """Make the members of the files that such a record names, as far as they are here."""
        named = {one.sha256: one.media_type for _, one in sorted(held.leaves.evidence().items())}
        found = ((self._store.evidence.get(sha256), media_type) for sha256, media_type in named.items())
        return tuple(self._evidence_member(file, media_type) for file, media_type in found if file is not None)

    def _evidence_of(self, records: Sequence[RecordId], shown: Shown) -> dict[bytes, str]:
        places = {record_id: place for place, record_id in enumerate(records)}
        going = (
            one
            for one in self._store.named_evidence.of_each(records)
            if one.record_id not in shown or one.path in shown[one.record_id].evidence
        )
        # In the order of the records: the next export of the same lists the same.
        named = sorted(going, key=lambda one: (places[one.record_id], one.path))
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

    def _record_member(self, stored: StoredRecord, shown: ShownLeaves | None) -> Member:
        record_id = stored.id
        # Spelled anew when its turn comes: ten thousand records need not wait in memory.
        return replace(
            _record_member_of(_file_form(stored, shown)),
            open=lambda: io.BytesIO(self._spelled_anew(record_id, shown)),
        )

    def _spelled_anew(self, record_id: RecordId, shown: ShownLeaves | None) -> bytes:
        stored = self._store.records.get(record_id)
        assert stored is not None, "what a parcel lists was loaded from here"
        return _file_form(stored, shown)


def _record_member_of(content: bytes) -> Member:
    return Member(
        role=Role.RECORD,
        media_type=_RECORD_MEDIA_TYPE,
        extension=_RECORD_EXTENSION,
        size=len(content),
        sha256=hashlib.sha256(content).digest(),
        open=lambda: io.BytesIO(content),
    )


def _file_form(stored: StoredRecord, shown: ShownLeaves | None) -> bytes:
    leaves = (encoded for _, encoded in stored.disclosures) if shown is None else shown.of_stored(stored)
    return selective_disclosure.join(stored.token, leaves)


def extension_of(media_type: str) -> str:
    """Choose a file ending for stock tools; empty when the type has none that the format allows."""
    guessed = (mimetypes.MimeTypes().guess_extension(media_type, strict=True) or "").removeprefix(".")
    return guessed if re.fullmatch(r"[a-z0-9]{1,8}", guessed) else ""
