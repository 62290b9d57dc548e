"""The order and the agreement of an archive's parts: sums, signature, manifest, data, padding, end."""

import hashlib
from dataclasses import dataclass
from typing import Protocol

from fieldreport.bundles import checksums, manifest, member_names, padding
from fieldreport.bundles.checksums import Checksum
from fieldreport.bundles.limits import BundleLimits
from fieldreport.bundles.manifest import Manifest, ManifestFile
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto import ssh_signature
from fieldreport.crypto.canonical_ustar import Entry, Mark
from fieldreport.errors import (
    BundleIncomplete,
    ContentHashMismatch,
    LimitExceeded,
    ManifestInvalid,
    MemberOrder,
    MemberUnexpected,
    PaddingInvalid,
    TarInvalid,
)

_HEAD_NAMES = (member_names.SUMS, member_names.SIGNATURE, member_names.MANIFEST)


@dataclass(frozen=True, slots=True)
class BundleHead:
    """What is known of a bundle before its first data member.

    The signature is *signer*'s (32 bytes), and the manifest is the signed one. Whether *signer* may speak for
    ``manifest.author`` is for the receiver to decide. *archive_size* is the exact size of the whole plaintext.
    """

    manifest: Manifest
    signer: bytes
    sums_sha256: bytes
    archive_size: int


class MemberSink(Protocol):
    """Where the content of one data member goes."""

    def write(self, data: memoryview, /) -> object:
        """Take all of *data* and be done with it on return: its memory is used again."""

    def close(self) -> object:
        """Hear that the member is whole. What is left without this call must be thrown away."""


class Receiver(Protocol):
    """Whoever takes a bundle's content; it is told nothing after a failure, and then discards what it staged."""

    def begin(self, head: BundleHead, /) -> bool:
        """Decide on the head: raise to refuse, answer False if nothing of it is needed (it is here already)."""

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        """Prepare for the next data member, of which the size and the SHA-256 are signed."""


class ArchiveReader:
    """Checks a plaintext archive as it comes in, in pieces of any size, in constant memory but for the head.

    It does not hash data members: `BundleReader` puts that between this and the receiver.
    """

    def __init__(self, *, receiver: Receiver, limits: BundleLimits) -> None:
        self._receiver = receiver
        self._limits = limits
        self._ustar = ustar.UstarReader()
        self._place = 0
        self._name = ""
        self._bundle_id = ""
        self._buffer = bytearray()
        self._sums = b""
        self._signer = b""
        self._checksums: tuple[Checksum, ...] = ()
        self._sink: MemberSink | None = None
        self.head: BundleHead | None = None
        self.stopped = False
        """The receiver said that it needs nothing of this bundle: there is no need to feed any more."""

    def feed(self, untrusted: memoryview) -> None:
        """Take the next piece of the archive; whatever the receiver raises passes through.

        Raises:
            FieldReportError: one of the codes of the format, see docs/bundle-format.md.
        """
        for event in self._ustar.feed(untrusted):
            if isinstance(event, memoryview):
                self._content(event)
            elif isinstance(event, Entry):
                self._begin_member(event)
            elif event is Mark.ENTRY_END:
                self._end_member()
                if self.stopped:
                    return
            elif not self._padding_seen:
                raise BundleIncomplete

    def close(self) -> BundleHead:
        """Raise BundleIncomplete unless the archive came to its exact end."""
        self._ustar.close()
        assert self.head is not None, "the end is refused before the padding, and the padding before the head"
        return self.head

    @property
    def _files(self) -> tuple[ManifestFile, ...]:
        return () if self.head is None else self.head.manifest.files

    @property
    def _padding_place(self) -> int:
        return len(_HEAD_NAMES) + len(self._files)

    @property
    def _padding_seen(self) -> bool:
        return self.head is not None and self._place > self._padding_place

    def _begin_member(self, entry: Entry) -> None:
        bundle_id, _, self._name = entry.name.partition("/")
        if not member_names.BUNDLE_ID.fullmatch(bundle_id) or bundle_id != (self._bundle_id or bundle_id):
            raise TarInvalid(reason="prefix")
        self._bundle_id = bundle_id
        if self._place < len(_HEAD_NAMES):
            self._begin_head_member(entry)
        elif self._place < self._padding_place:
            self._begin_data_member(entry)
        else:
            self._begin_padding(entry)

    def _begin_head_member(self, entry: Entry) -> None:
        if self._name != _HEAD_NAMES[self._place]:
            raise MemberOrder(member=self._name)
        if entry.size > (self._limits.sums, self._limits.signature, self._limits.manifest)[self._place]:
            raise LimitExceeded(which=self._name)

    def _begin_data_member(self, entry: Entry) -> None:
        position = self._place - len(_HEAD_NAMES)
        file = self._files[position]
        if self._name == member_names.PADDING:
            raise BundleIncomplete
        if (self._name, entry.size) != (file.path, file.size):
            raise MemberUnexpected(member=self._name)
        self._sink = self._receiver.open_member(file, self._checksums[1 + position].sha256)

    def _begin_padding(self, entry: Entry) -> None:
        if self._name != member_names.PADDING or self._padding_seen:
            raise MemberUnexpected(member=self._name)
        if entry.size != padding.padding_size(self._ustar.position - ustar.BLOCK_SIZE):
            raise PaddingInvalid

    def _content(self, piece: memoryview) -> None:
        if self._sink is not None:
            self._sink.write(piece)
        elif self._place < len(_HEAD_NAMES):
            self._buffer += piece
        elif not ustar.is_zero(piece):
            raise PaddingInvalid

    def _end_member(self) -> None:
        content = bytes(self._buffer)
        self._buffer.clear()
        if self._name == member_names.SUMS:
            self._sums = content
        elif self._name == member_names.SIGNATURE:
            self._read_sums(content)
        elif self._name == member_names.MANIFEST:
            self._read_manifest(content)
        elif self._sink is not None:
            self._sink.close()
            self._sink = None
        self._place += 1

    def _read_sums(self, untrusted_signature: bytes) -> None:
        # The signature first: nothing is parsed that nobody signed.
        self._signer = ssh_signature.verify(untrusted_signature, namespace=checksums.NAMESPACE, message=self._sums)
        self._checksums = checksums.decode(self._sums, max_members=self._limits.members)

    def _read_manifest(self, untrusted: bytes) -> None:
        # A stranger can make a key and sign: from here to `begin` everything is read on behalf of anybody.
        if hashlib.sha256(untrusted).digest() != self._checksums[0].sha256:
            raise ContentHashMismatch(path=member_names.MANIFEST)
        found = manifest.decode(untrusted, limits=self._limits)
        if found.bundle_id != self._bundle_id:
            raise ManifestInvalid(field="bundle_id")
        if found.device != self._signer:
            raise ManifestInvalid(field="from")
        if [file.path for file in found.files] != [line.path for line in self._checksums[1:]]:
            raise ManifestInvalid(field="files")
        members_end = self._ustar.position + ustar.fill_size(len(untrusted))
        members_end += sum(ustar.entry_size(file.size) for file in found.files)
        archive_size = padding.archive_size(members_end)
        if archive_size > self._limits.total:
            raise LimitExceeded(which="total")
        self.head = BundleHead(found, self._signer, hashlib.sha256(self._sums).digest(), archive_size)
        self.stopped = not self._receiver.begin(self.head)
