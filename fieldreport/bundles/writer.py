"""A bundle is written in one pass, from sizes and hashes that are known beforehand."""

import hashlib
import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from fieldreport.bundles import checksums, manifest, member_names, padding
from fieldreport.bundles.checksums import Checksum
from fieldreport.bundles.limits import BATCH_SIZE, FORMAT_LIMITS, BundleLimits
from fieldreport.bundles.manifest import Manifest, ManifestFile, Role, Series
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto import ssh_signature
from fieldreport.crypto.age_file import AgeWriter, shuffled_with_decoys
from fieldreport.crypto.age_stream import Source, Target
from fieldreport.crypto.canonical_ustar import Entry
from fieldreport.crypto.recipients import HybridRecipient
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import FileChanged, LimitExceeded
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a sender says about a bundle besides its content.

    ``author`` has 32 bytes, ``recipients`` are the audience's age recipients as text, ``created`` is UTC in the form
    ``2026-01-31T23:59:00Z``, ``introduction`` holds SD-JWTs, the sender's card first. A ``bundle_id`` is given by
    tests alone.
    """

    author: bytes
    recipients: tuple[str, ...]
    created: str
    introduction: tuple[str, ...] = ()
    series: Series | None = None
    bundle_id: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One data member: *size* bytes with that SHA-256 (32 bytes), read from what *open* gives when its turn comes."""

    role: Role
    media_type: str
    extension: str
    size: int
    sha256: bytes
    open: Callable[[], AbstractContextManager[Source]]


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """What is needed to know a written bundle again, and the key to read it back (to be forgotten after that)."""

    bundle_id: str
    size: int
    plaintext_size: int
    sums_sha256: bytes
    file_key: bytes = field(repr=False)
    header_size: int


def write_bundle(
    target: Target,
    *,
    signing_key: SigningKey,
    recipients: Sequence[HybridRecipient],
    envelope: Envelope,
    members: Sequence[Member],
    reporter: Reporter,
    limits: BundleLimits = FORMAT_LIMITS,
) -> WrittenBundle:
    """Write a bundle to *target*, which stays open; if anything is raised, what was written is worthless.

    Evidence is streamed through and not hashed again; records, which are small, are. *recipients* can open the bundle:
    the audience and, if wanted, others of the sender's own. *members* keep their order, but that records come before
    evidence. *reporter* is told how many bytes of how many have been encrypted, about once a MiB.

    Raises:
        FileChanged: a member is not what its size (or a record's hash) said; the path is that in the archive.
        LimitExceeded, ManifestInvalid: no reader would accept such a bundle; nothing was written.
        Cancelled: somebody asked to stop.
    """
    if not set(envelope.recipients) <= {recipient.text for recipient in recipients}:
        raise ValueError("addressed to somebody who could not open it")
    ordered = sorted(members, key=lambda member: member.role is not Role.RECORD)
    head = _Head.of(ordered, signing_key=signing_key, envelope=envelope, limits=limits)
    age = AgeWriter(target, recipients=shuffled_with_decoys(recipients))
    archive = _ArchiveWriter(age, bundle_id=head.manifest.bundle_id, total=head.archive_size, reporter=reporter)
    archive.small_member(member_names.SUMS, head.sums)
    archive.small_member(member_names.SIGNATURE, head.signature)
    archive.small_member(member_names.MANIFEST, head.manifest_content)
    for member, file in zip(ordered, head.manifest.files, strict=True):
        archive.data_member(member, path=file.path)
    archive.finish()
    age.close()
    return WrittenBundle(
        bundle_id=head.manifest.bundle_id,
        size=age.size,
        plaintext_size=age.plaintext_size,
        sums_sha256=hashlib.sha256(head.sums).digest(),
        file_key=age.file_key,
        header_size=age.header_size,
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """The three members at the beginning, and how large the archive will be."""

    manifest: Manifest
    manifest_content: bytes
    sums: bytes
    signature: bytes
    archive_size: int

    @classmethod
    def of(
        cls, members: Sequence[Member], *, signing_key: SigningKey, envelope: Envelope, limits: BundleLimits
    ) -> "_Head":
        described = Manifest(
            bundle_id=envelope.bundle_id or secrets.token_hex(16),
            to=tuple(sorted({manifest.address(text) for text in envelope.recipients})),
            author=envelope.author,
            device=signing_key.public,
            created=envelope.created,
            introduction=envelope.introduction,
            series=envelope.series,
            files=tuple(
                ManifestFile(
                    path=member_names.data_path(position, extension=member.extension),
                    size=member.size,
                    role=member.role,
                    media_type=member.media_type,
                )
                for position, member in enumerate(members)
            ),
        )
        content = manifest.encode(described)
        # The reader's own eyes: what they refuse must never reach a stick.
        manifest.decode(content, limits=limits)
        lines = [Checksum(member_names.MANIFEST, hashlib.sha256(content).digest())]
        lines += [Checksum(file.path, member.sha256) for file, member in zip(described.files, members, strict=True)]
        sums = checksums.encode(lines)
        signature = ssh_signature.sign(signing_key, namespace=checksums.NAMESPACE, message=sums)
        sizes = [len(sums), len(signature), len(content), *(member.size for member in members)]
        head = cls(described, content, sums, signature, padding.archive_size(sum(map(ustar.entry_size, sizes))))
        head.check(limits)
        return head

    def check(self, limits: BundleLimits) -> None:
        for which, size, limit in (
            (member_names.SUMS, len(self.sums), limits.sums),
            (member_names.MANIFEST, len(self.manifest_content), limits.manifest),
            ("total", self.archive_size, limits.total),
        ):
            if size > limit:
                raise LimitExceeded(which=which)


class _ArchiveWriter:
    """Writes members one after the other into an encrypted stream and reports."""

    def __init__(self, age: AgeWriter, *, bundle_id: str, total: int, reporter: Reporter) -> None:
        self._age = age
        self._bundle_id = bundle_id
        self._total = total
        self._reporter = reporter
        self._buffer = memoryview(bytearray(BATCH_SIZE))

    def small_member(self, name: str, content: bytes) -> None:
        self._begin(name, len(content))
        self._write(memoryview(content))
        self._fill(ustar.fill_size(len(content)))

    def data_member(self, member: Member, *, path: str) -> None:
        self._begin(path, member.size)
        # Evidence was hashed when it was taken in, comes from authenticated storage, and the hash would take as long as
        # everything else together. A record is small, and one with a wrong hash would make the bundle worthless.
        running_hash = hashlib.sha256() if member.role is Role.RECORD else None
        with member.open() as source:
            left = member.size
            while left:
                count = source.readinto(self._buffer[:left])
                if not count:
                    raise FileChanged(path=path)
                left -= count
                piece = self._buffer[:count]
                self._write(piece)
                if running_hash is not None:
                    running_hash.update(piece)
            if source.readinto(self._buffer[:1]):
                raise FileChanged(path=path)
        if running_hash is not None and running_hash.digest() != member.sha256:
            raise FileChanged(path=path)
        self._fill(ustar.fill_size(member.size))

    def finish(self) -> None:
        size = padding.padding_size(self._age.plaintext_size)
        self._begin(member_names.PADDING, size)
        self._fill(size + ustar.END_SIZE)
        assert self._age.plaintext_size == self._total

    def _begin(self, name: str, size: int) -> None:
        self._age.write(ustar.header(Entry(f"{self._bundle_id}/{name}", size)))

    def _fill(self, size: int) -> None:
        zeros = memoryview(bytes(min(size, BATCH_SIZE)))
        while size:
            piece = zeros[:size]
            self._write(piece)
            size -= len(piece)

    def _write(self, data: memoryview) -> None:
        # A head may have 24 MiB.
        for start in range(0, len(data), BATCH_SIZE):
            self._age.write(data[start : start + BATCH_SIZE])
            self._reporter.report(self._age.plaintext_size, self._total)
