"""What is sent arrives, in bounded memory, and whoever cancels leaves nothing behind."""

import hashlib
import io
import itertools
import threading
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from fieldreport.bundles import member_hash
from fieldreport.bundles.archive_reader import BundleHead, MemberSink
from fieldreport.bundles.manifest import ManifestFile, Role, Series
from fieldreport.bundles.member_hash import HashingThread
from fieldreport.bundles.read_back import verify_written
from fieldreport.bundles.reader import read_bundle
from fieldreport.bundles.writer import Member, write_bundle
from fieldreport.system.progress import Cancelled, Progress, ProgressReporter
from tests.unit.bundles.bundle_kit import (
    AUTHOR,
    BUNDLE_ID,
    OFFICE,
    OFFICE_TEXT,
    RECORD,
    SENDER,
    Collected,
    decrypt,
    envelope,
    member,
    read,
    read_archive,
    record,
    write,
)

MIB = 1 << 20


@contextmanager
def no_thread_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


@pytest.mark.parametrize("seekable", [True, False])
def test_records_and_evidence_arrive_as_they_were_sent(seekable: bool) -> None:
    contents = [b"", b"1", bytes(511), bytes(512), b"x" * 65_536, bytes(range(256)) * 12_289]
    introduction = ("card.payload.signature~name~", "rotation.payload.signature~")
    series = Series("a" * 32, 1, 2)
    sent = envelope(introduction=introduction, series=series, bundle_id=BUNDLE_ID)
    content, written = write([*map(member, contents), record(RECORD), record(b"")], sent=sent)
    with no_thread_left():
        got = read(content, seekable=seekable)
    assert list(got.whole.values()) == [RECORD, b"", *contents]
    assert list(got.hashes.values()) == [hashlib.sha256(c).digest() for c in (RECORD, b"", *contents)]
    assert list(got.whole)[:3] == ["data/000000.sdjwt", "data/000001.sdjwt", "data/000002.bin"]
    assert got.head is not None
    assert got.head.signer == got.head.manifest.device == SENDER.public
    assert got.head.manifest.author == AUTHOR
    assert got.head.manifest.introduction == introduction
    assert got.head.manifest.series == series
    assert got.head.manifest.bundle_id == written.bundle_id == BUNDLE_ID
    assert got.head.sums_sha256 == written.sums_sha256
    assert got.head.archive_size == written.plaintext_size
    assert len(content) == written.size


def test_an_empty_bundle_arrives() -> None:
    content, _ = write([])
    assert read(content).whole == {}


def test_each_bundle_has_an_id_of_its_own() -> None:
    assert write([])[1].bundle_id != write([])[1].bundle_id


@pytest.mark.parametrize("piece", [1, 511, 513, 65_536])
def test_the_archive_may_come_in_pieces_of_any_size(piece: int) -> None:
    content, _ = write([record(RECORD), member(b"y" * 2000)])
    assert list(read_archive(decrypt(content), piece=piece).whole.values()) == [RECORD, b"y" * 2000]


def test_small_bundles_all_have_one_size_and_four_stanzas() -> None:
    sizes = {len(write([record(bytes(size))])[0]) for size in (0, 1, 1000, 10_000)}
    assert len(sizes) == 1
    assert write([])[0].count(b"-> mlkem768x25519 ") == 4


def test_a_receiver_that_has_it_already_is_spared_the_rest() -> None:
    content, _ = write([record(RECORD), member(bytes(3 * MIB))])
    got = Collected(wanted=False)
    read(content, receiver=got)
    assert got.head is not None
    assert got.open == {}


def test_a_refusal_by_the_receiver_passes_through_before_any_content() -> None:
    content, _ = write([record(RECORD)])
    got = Collected(refusal=KeyError("no"))
    with pytest.raises(KeyError):
        read(content, receiver=got)
    assert got.open == {}


def test_progress_ends_at_the_whole_on_all_three_ways() -> None:
    seen: list[Progress] = []
    reporter = ProgressReporter(seen.append, interval=0)
    content, written = write([member(bytes(5 * MIB))], reporter=reporter)
    whole = Progress(written.plaintext_size, written.plaintext_size)
    assert seen[-1] == whole
    assert max(later.done - earlier.done for earlier, later in itertools.pairwise(seen)) <= MIB + 512
    read(content, reporter=reporter)
    assert seen[-1] == whole
    verify_written(io.BytesIO(content), written=written, reporter=reporter)
    assert seen[-1] == whole
    assert len(seen) > 15


class CancelAfter:
    """A reporter that asks to stop at its nth report."""

    def __init__(self, reports: int) -> None:
        self.left = reports

    def report(self, done: int, total: int | None = None) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("reports", [0, 1, 2, 4])
def test_cancelling_stops_each_way_and_leaves_no_thread(reports: int) -> None:
    content, written = write([member(bytes(5 * MIB))])
    with no_thread_left():
        with pytest.raises(Cancelled):
            write([member(bytes(5 * MIB))], reporter=CancelAfter(reports))
        got = Collected()
        with pytest.raises(Cancelled):
            read(content, receiver=got, reporter=CancelAfter(reports))
        assert got.whole == {}
        with pytest.raises(Cancelled):
            verify_written(io.BytesIO(content), written=written, reporter=CancelAfter(reports))


class FailingSink:
    def write(self, data: memoryview, /) -> None:
        raise OSError("no space")

    def close(self) -> None:
        raise AssertionError


class FailingReceiver(Collected):
    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        return FailingSink()


def test_a_sink_that_fails_ends_the_reading_and_the_thread() -> None:
    content, _ = write([member(bytes(5 * MIB))])
    with no_thread_left(), pytest.raises(OSError, match="no space"):
        read(content, receiver=FailingReceiver())


@pytest.mark.parametrize("size", [member_hash.LARGE - 1, member_hash.LARGE, member_hash.LARGE + 1, 9 * MIB + 5])
def test_the_second_thread_hashes_what_the_first_would(size: int) -> None:
    content = hashlib.shake_256(b"evidence").digest(size)
    assert read(write([member(content), member(content)])[0]).whole["data/000001.bin"] == content


def test_the_hash_has_its_own_copy_of_what_it_is_handed() -> None:
    thread = HashingThread()
    shared = bytearray(3 * MIB + 1)
    running = hashlib.sha256()
    expected = hashlib.sha256()
    for value in range(10):
        shared[:] = bytes([value]) * len(shared)
        thread.update(running, memoryview(shared))
        expected.update(shared)
    thread.wait()
    assert running.digest() == expected.digest()
    thread.close()


def test_a_hashing_thread_that_never_began_can_be_waited_for_and_closed() -> None:
    thread = HashingThread()
    with no_thread_left():
        thread.wait()
        thread.close()


SYNTHETIC_SIZE = 200 * MIB
PATTERN = bytes(range(256)) * (MIB // 256)


class SyntheticFile(io.RawIOBase):
    """A file of 200 MB that is nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.left = SYNTHETIC_SIZE

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override] # as the writer calls it
        count = min(len(buffer), self.left, len(PATTERN))
        buffer[:count] = PATTERN[:count]
        self.left -= count
        return count


class CountingReceiver:
    def __init__(self) -> None:
        self.count = 0
        self.closed = 0

    def begin(self, head: BundleHead, /) -> bool:
        return True

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        return self

    def write(self, data: memoryview, /) -> None:
        self.count += len(data)

    def close(self) -> None:
        self.closed += 1


@pytest.mark.slow
def test_two_hundred_megabytes_pass_through_in_constant_memory(tmp_path_factory: pytest.TempPathFactory) -> None:
    resource = pytest.importorskip("resource", reason="Windows does not tell its peak of memory this way")
    expected = hashlib.sha256()
    for _ in range(SYNTHETIC_SIZE // MIB):
        expected.update(PATTERN)
    large = Member(Role.EVIDENCE, "video/mp4", "mp4", SYNTHETIC_SIZE, expected.digest(), SyntheticFile)
    path = tmp_path_factory.mktemp("bundle") / "large.age"
    receiver = CountingReceiver()
    rss_before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tracemalloc.start()
    with path.open("w+b", buffering=0) as file:
        written = write_bundle(
            file,
            signing_key=SENDER,
            recipients=[OFFICE.recipient],
            envelope=envelope(),
            members=[large],
            reporter=ProgressReporter(),
        )
    with path.open("rb") as source:
        verify_written(source, written=written, reporter=ProgressReporter())
    with path.open("rb") as source, no_thread_left():
        read_bundle(
            source,
            size=written.size,
            identities=[OFFICE],
            my_recipients=[OFFICE_TEXT],
            receiver=receiver,
            reporter=ProgressReporter(),
        )
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    path.unlink()
    assert (receiver.count, receiver.closed) == (SYNTHETIC_SIZE, 1)
    assert peak < 12 * MIB
    # In KiB on Linux, in bytes on macOS: there the comparison is lax, and still true.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - rss_before < 40 * MIB
