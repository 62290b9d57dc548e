"""A bundle is read once, front to back, and believed only when its last byte has been seen."""

import contextlib
import itertools
from collections.abc import Callable, Collection, Sequence
from typing import Protocol, Self

from fieldreport.bundles import manifest
from fieldreport.bundles.archive_reader import ArchiveReader, BundleHead, MemberSink, Receiver
from fieldreport.bundles.limits import FORMAT_LIMITS, BundleLimits
from fieldreport.bundles.manifest import ManifestFile
from fieldreport.bundles.member_hash import HashedReceiver
from fieldreport.crypto import age_file, age_stream
from fieldreport.crypto.age_file import AgeReader
from fieldreport.crypto.recipients import Identity
from fieldreport.errors import FieldReportError, NotAddressedToUs, PayloadCorrupt, PayloadTruncated
from fieldreport.system.progress import Reporter


class BundleSource(age_file.FileSource, age_file.SeekableFile, Protocol):
    """A file opened for reading in binary. Only where the size is given is it asked to seek."""


class BundleReader:
    """Checks everything about a plaintext archive that can be checked without knowing anybody.

    It is fed with authenticated plaintext. A context manager: leaving it ends the thread that hashes.

    Args:
        my_recipients: the age recipient texts by which we can be addressed.
        check_size: told the exact size of the archive before the receiver is asked; raises if that cannot be.
    """

    def __init__(
        self,
        *,
        receiver: Receiver,
        my_recipients: Collection[str],
        limits: BundleLimits = FORMAT_LIMITS,
        check_size: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._hashed = HashedReceiver(receiver)
        gate = _Gate(self._hashed, my_recipients=my_recipients, check_size=check_size)
        self._archive = ArchiveReader(receiver=gate, limits=limits)
        self.position = 0
        """Bytes fed so far."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._hashed.close()

    @property
    def head(self) -> BundleHead | None:
        """The head, once its signature and its agreement with the archive so far have been checked."""
        return self._archive.head

    @property
    def stopped(self) -> bool:
        """Whether the receiver said that it needs nothing of this bundle."""
        return self._archive.stopped

    def feed(self, untrusted: memoryview) -> None:
        """Take the next piece, of any size.

        Raises:
            FieldReportError: one of the codes of docs/bundle-format.md, or what the receiver raised.
        """
        self.position += len(untrusted)
        self._archive.feed(untrusted)

    def close(self) -> BundleHead:
        """Hear that nothing more comes. Only now is the bundle whole.

        Raises:
            BundleIncomplete: the archive has not come to its end.
        """
        return self._archive.close()


def read_bundle(
    source: BundleSource,
    *,
    size: int | None,
    identities: Sequence[Identity],
    my_recipients: Collection[str],
    receiver: Receiver,
    reporter: Reporter,
    limits: BundleLimits = FORMAT_LIMITS,
) -> BundleHead:
    """Read and check the bundle in *source*, which stands at its first byte, and hand its content to *receiver*.

    The receiver is told the head before any content, and each member's end only after its hash agreed. If anything is
    raised, everything that it staged must be thrown away; nothing counts before this function returns. If the receiver
    answers to the head that it needs nothing, the function returns at once, and the rest is not looked at.

    *size* is that of the file in bytes, if *source* can seek: then an incomplete file is refused before anything else.
    *my_recipients* are the age recipient texts by which we can be addressed. *reporter* is told the bytes of plaintext
    read so far, about once a MiB.

    Raises:
        FieldReportError: one of the codes of docs/bundle-format.md, or what *receiver* raised.
        Cancelled: somebody asked to stop.
    """
    age = AgeReader(source, identities=identities)
    if size is not None:
        _check_last_chunk(source, age, size=size, limits=limits)

    def check_size(archive_size: int) -> None:
        if size is not None:
            want = age_file.expected_size(header_size=age.header_size, plaintext_size=archive_size)
            age_file.check_size(have=size, want=want)

    with BundleReader(receiver=receiver, my_recipients=my_recipients, limits=limits, check_size=check_size) as bundle:
        for batch in age.chunks():
            bundle.feed(batch)
            reporter.report(bundle.position, None if bundle.head is None else bundle.head.archive_size)
            if bundle.stopped and bundle.head is not None:
                return bundle.head
        return bundle.close()


class _Gate:
    """Asks what only the reading side can know, before the receiver hears of the bundle."""

    def __init__(
        self, receiver: Receiver, *, my_recipients: Collection[str], check_size: Callable[[int], None]
    ) -> None:
        self._receiver = receiver
        self._addresses = {manifest.address(text) for text in my_recipients}
        self._check_size = check_size

    def begin(self, head: BundleHead, /) -> bool:
        # Any recipient can encrypt what it received to somebody else: the signed addresses tell whom the sender meant.
        if self._addresses.isdisjoint(head.manifest.to):
            raise NotAddressedToUs
        self._check_size(head.archive_size)
        return self._receiver.begin(head)

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        return self._receiver.open_member(file, sha256)


class HeadOnly:
    """A receiver that asks for nothing but the head."""

    def begin(self, head: BundleHead, /) -> bool:  # noqa: ARG002 - whatever the head says
        """Answer that nothing more is needed."""
        return False

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        """Never be called."""
        raise AssertionError(file, sha256)


def _check_last_chunk(source: BundleSource, age: AgeReader, *, size: int, limits: BundleLimits) -> None:
    """Raise unless the last chunk authenticates, which shows in a millisecond whether the file was copied to its end.

    A file that is too short and one that is broken look alike here. The head at its beginning tells the right size:
    it is read for that alone, and nobody hears of it.
    """
    try:
        age_file.check_complete(source, reader=age)
    except FieldReportError:
        archive_size = _announced_size(age, limits)
        if archive_size is None:
            raise PayloadTruncated(have=size, want=age_stream.UNKNOWN) from None
        want = age_file.expected_size(header_size=age.header_size, plaintext_size=archive_size)
        age_file.check_size(have=size, want=want)
        raise PayloadCorrupt(chunk=(archive_size - 1) // age_stream.CHUNK_SIZE) from None


def _announced_size(age: AgeReader, limits: BundleLimits) -> int | None:
    archive = ArchiveReader(receiver=HeadOnly(), limits=limits)
    # Whatever is wrong with the beginning, the end is wrong as well: "copy it again" is the answer to both.
    with contextlib.suppress(FieldReportError):
        for batch in itertools.takewhile(lambda _: archive.head is None, age.chunks()):
            archive.feed(batch)
    return None if archive.head is None else archive.head.archive_size
