"""What was written to a stick is read from it again before anybody is told that it is there."""

from fieldreport.bundles.archive_reader import ArchiveReader, BundleHead, MemberSink
from fieldreport.bundles.limits import FORMAT_LIMITS
from fieldreport.bundles.manifest import ManifestFile
from fieldreport.bundles.writer import WrittenBundle
from fieldreport.crypto.age_file import AgeReader, FileSource, expected_size
from fieldreport.errors import FieldReportError, ReadBackFailed
from fieldreport.system.progress import Reporter


def verify_written(source: FileSource, *, written: WrittenBundle, reporter: Reporter) -> None:
    """Read a bundle that we have just written, with its file key kept in memory.

    The header's MAC fits, every chunk authenticates, the archive has the parts and sizes that a reader wants, and it is
    the bundle described by *written*. Evidence is not hashed again: a chunk that authenticates under a key which
    existed nowhere else holds the very bytes that we encrypted.

    The caller must see to it that the bytes come from the medium and not from the system's cache. *reporter* is told
    the bytes of plaintext read so far, about once a MiB.

    Raises:
        ReadBackFailed: with the path "bundle".
        OSError: the medium could not be read; it is to be treated the same way.
    """
    try:
        found = _read(source, written=written, reporter=reporter)
    except FieldReportError as error:
        raise ReadBackFailed(path="bundle") from error
    if found != written:
        raise ReadBackFailed(path="bundle")


def _read(source: FileSource, *, written: WrittenBundle, reporter: Reporter) -> WrittenBundle:
    age = AgeReader.with_file_key(source, file_key=written.file_key)
    archive = ArchiveReader(receiver=_Discard(), limits=FORMAT_LIMITS)
    position = 0
    for batch in age.chunks():
        archive.feed(batch)
        position += len(batch)
        reporter.report(position, written.plaintext_size)
    head = archive.close()
    return WrittenBundle(
        bundle_id=head.manifest.bundle_id,
        size=expected_size(header_size=age.header_size, plaintext_size=position),
        plaintext_size=position,
        sums_sha256=head.sums_sha256,
        file_key=age.file_key,
        header_size=age.header_size,
    )


class _Discard:
    """A receiver and sink that looks at nothing."""

    def begin(self, head: BundleHead, /) -> bool:  # noqa: ARG002 - compared at the end
        return True

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:  # noqa: ARG002 - one sink for all
        return self

    def write(self, data: memoryview, /) -> None:
        pass

    def close(self) -> None:
        pass
