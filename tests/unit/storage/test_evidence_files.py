"""The encrypted files of evidence."""

import hashlib
import io
import os
import secrets
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fieldreport.crypto.age_stream import CHUNK_SIZE, ciphertext_size
from fieldreport.crypto.padded_size import padme
from fieldreport.domain.leaf import MAX_EVIDENCE_SIZE
from fieldreport.errors import DiskFull, EvidenceDamaged, FileUnreadable, LimitExceeded
from fieldreport.storage.evidence_files import BLOCK_SIZE, SMALLEST_FILE, EvidenceFiles, StoredFile
from fieldreport.system.progress import Cancelled, Progress, ProgressReporter
from tests.limited_disks import small_disk

SIZES = [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, BLOCK_SIZE, BLOCK_SIZE + 1, 3 * BLOCK_SIZE + 777]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "evidence"
    path.mkdir()
    return path


@pytest.fixture
def files(place: Path) -> EvidenceFiles:
    return EvidenceFiles(place)


def take_in(files: EvidenceFiles, content: bytes) -> StoredFile:
    return files.intake(io.BytesIO(content), reporter=ProgressReporter())


def whole(files: EvidenceFiles, stored: StoredFile) -> bytes:
    return b"".join(map(bytes, files.stream(stored)))


@pytest.mark.parametrize("size", SIZES)
def test_what_is_taken_in_comes_out_again(size: int, files: EvidenceFiles, place: Path) -> None:
    content = secrets.token_bytes(size)
    stored = take_in(files, content)
    assert (stored.size, stored.sha256) == (size, hashlib.sha256(content).digest())
    assert whole(files, stored) == content
    with files.open(stored) as reader:
        assert reader.read() == content
        assert reader.size == size
    files.verify(stored, reporter=ProgressReporter())
    on_disk = place / stored.name
    assert on_disk.stat().st_size == ciphertext_size(padme(max(size, SMALLEST_FILE)))
    assert stat.S_IMODE(on_disk.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes names at once")
def test_what_was_taken_in_has_reached_the_disk_with_its_name(files: EvidenceFiles, disk_steps: list[str]) -> None:
    take_in(files, b"evidence")
    assert disk_steps == ["sync file", "sync folder"]


def test_the_size_on_disk_tells_only_a_rounded_size(files: EvidenceFiles, place: Path) -> None:
    sizes = {(place / take_in(files, bytes(size)).name).stat().st_size for size in (0, 1, 17, SMALLEST_FILE)}
    assert len(sizes) == 1
    sizes = {(place / take_in(files, bytes(size)).name).stat().st_size for size in (1_000_000, 1_010_000)}
    assert len(sizes) == 1


def test_the_padding_is_never_shown(files: EvidenceFiles) -> None:
    stored = take_in(files, b"a" * 10)
    with files.open(stored) as reader:
        assert reader.seek(0, io.SEEK_END) == 10
        assert reader.read(5) == b""
        assert reader.seek(50) == 50
        assert reader.read(5) == b""
        assert reader.seek(-3, io.SEEK_END) == 7
        assert reader.read() == b"aaa"


def test_a_file_cut_off_in_its_padding_is_damaged(files: EvidenceFiles, place: Path) -> None:
    stored = take_in(files, bytes(1_000_001))
    on_disk = place / stored.name
    os.truncate(on_disk, on_disk.stat().st_size - 1)
    with pytest.raises(EvidenceDamaged):
        whole(files, stored)


def test_a_viewer_jumps_to_any_place(files: EvidenceFiles) -> None:
    content = secrets.token_bytes(5 * CHUNK_SIZE + 5)
    with files.open(take_in(files, content)) as reader:
        assert reader.readable()
        assert reader.seekable()
        for place in (3 * CHUNK_SIZE - 2, 0, len(content) - 3, 17):
            assert reader.seek(place) == place == reader.tell()
            assert reader.read(10) == content[place : place + 10]
    reader.close()


def test_progress_is_reported_in_bytes(files: EvidenceFiles) -> None:
    seen: list[Progress] = []
    size = 2 * BLOCK_SIZE + 1
    reporter = ProgressReporter(seen.append, interval=0)
    stored = files.intake(io.BytesIO(bytes(size)), reporter=reporter, total=size)
    assert [step.done for step in seen] == [0, BLOCK_SIZE, 2 * BLOCK_SIZE, size]
    seen.clear()
    files.verify(stored, reporter=reporter)
    assert seen[-1] == Progress(size, size)


def test_the_same_content_twice_has_another_name_key_and_ciphertext(files: EvidenceFiles, place: Path) -> None:
    first, second = take_in(files, b"content"), take_in(files, b"content")
    assert first.sha256 == second.sha256
    assert first.name != second.name
    assert first.key != second.key
    assert (place / first.name).read_bytes() != (place / second.name).read_bytes()


def test_no_plaintext_reaches_the_disk_and_no_key_reaches_a_log(files: EvidenceFiles, place: Path) -> None:
    marker = b"a marker that must not stand anywhere on the disk"
    stored = take_in(files, marker * 5000)
    assert marker not in (place / stored.name).read_bytes()
    assert repr(stored.key) not in repr(stored)
    assert stored.key.hex() not in repr(stored)


class StopsAfter:
    def __init__(self, reports: int) -> None:
        self._left = reports

    def report(self, done: int, total: int | None = None) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("reports", [0, 1, 3])
def test_a_cancelled_intake_leaves_nothing(reports: int, files: EvidenceFiles, place: Path) -> None:
    with pytest.raises(Cancelled):
        files.intake(io.BytesIO(bytes(5 * BLOCK_SIZE)), reporter=StopsAfter(reports))
    assert list(place.iterdir()) == []


class PulledStick:
    """A source that fails in the middle."""

    def __init__(self) -> None:
        self._reads = 0

    def readinto(self, buffer: memoryview, /) -> int:
        self._reads += 1
        if self._reads == 3:
            raise OSError(5, "Input/output error")
        return len(buffer)


def test_a_source_that_fails_leaves_nothing(files: EvidenceFiles, place: Path) -> None:
    with pytest.raises(OSError, match="Input/output"):
        files.intake(PulledStick(), reporter=ProgressReporter())
    assert list(place.iterdir()) == []


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kibibytes=300) as disk:
        with pytest.raises(DiskFull):
            take_in(EvidenceFiles(disk), bytes(BLOCK_SIZE))
        assert list(disk.iterdir()) == []
        # So small that it first fails when the file is synced.
        (disk / "filler").write_bytes(bytes(296 * 1024))
        with pytest.raises(DiskFull):
            take_in(EvidenceFiles(disk), bytes(6000))
        assert [path.name for path in disk.iterdir()] == ["filler"]


def test_a_writer_without_hashing_is_told_the_hash(files: EvidenceFiles) -> None:
    content = b"an imported file"
    with files.create(hashing=False) as writer:
        assert writer.write(content[:5]) == 5
        writer.write(memoryview(content)[5:])
        assert writer.size == len(content)
        stored = writer.finish(sha256=hashlib.sha256(content).digest())
    files.verify(stored, reporter=ProgressReporter())
    writer.abort()
    assert whole(files, stored) == content


def test_hashing_nowhere_or_twice_is_a_bug(files: EvidenceFiles, place: Path) -> None:
    with pytest.raises(AssertionError), files.create(hashing=False) as writer:
        writer.finish()
    with pytest.raises(AssertionError), files.create() as writer:
        writer.finish(sha256=bytes(32))
    assert list(place.iterdir()) == []


def test_a_writer_that_is_not_finished_leaves_nothing(files: EvidenceFiles, place: Path) -> None:
    with files.create() as writer:
        writer.write(b"half")
    assert list(place.iterdir()) == []


def test_what_no_bundle_could_carry_is_not_taken_in(files: EvidenceFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldreport.storage.evidence_files.MAX_EVIDENCE_SIZE", 10)
    assert MAX_EVIDENCE_SIZE > 10
    assert take_in(files, bytes(10)).size == 10
    with pytest.raises(LimitExceeded):
        take_in(files, bytes(11))


@pytest.mark.parametrize("size", [1, CHUNK_SIZE, 3 * CHUNK_SIZE + 10])
def test_a_flipped_bit_is_found(size: int, files: EvidenceFiles, place: Path) -> None:
    stored = take_in(files, bytes(size))
    path = place / stored.name
    good = path.read_bytes()
    for position in {0, len(good) // 2, len(good) - 1}:
        damaged = bytearray(good)
        damaged[position] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(EvidenceDamaged) as raised:
            files.verify(stored, reporter=ProgressReporter())
        assert raised.value.details == {"sha256": stored.sha256.hex()}
        with pytest.raises(EvidenceDamaged):
            read_all(files, stored)


def read_all(files: EvidenceFiles, stored: StoredFile) -> None:
    with files.open(stored) as reader:
        reader.read()


@pytest.mark.parametrize("change", ["missing", "empty", "short", "long"])
def test_a_missing_or_cut_file_is_found_before_anything_is_read(change: str, files: EvidenceFiles, place: Path) -> None:
    stored = take_in(files, bytes(2 * CHUNK_SIZE))
    path = place / stored.name
    content = path.read_bytes()
    path.unlink()
    if change != "missing":
        path.write_bytes({"empty": b"", "short": content[:-1], "long": content + b"\0"}[change])
    with pytest.raises(EvidenceDamaged):
        files.open(stored)
    with pytest.raises(EvidenceDamaged):
        next(files.stream(stored))


def test_a_file_exchanged_for_another_one_of_ours_is_found(files: EvidenceFiles, place: Path) -> None:
    stored, other = take_in(files, bytes(1000)), take_in(files, bytes(1000))
    (place / other.name).replace(place / stored.name)
    with pytest.raises(EvidenceDamaged):
        files.open(stored)


def test_a_hash_that_is_not_the_contents_is_found(files: EvidenceFiles) -> None:
    stored = replace(take_in(files, b"content"), sha256=bytes(32))
    with pytest.raises(EvidenceDamaged):
        files.verify(stored, reporter=ProgressReporter())


def test_without_its_key_the_content_is_gone(files: EvidenceFiles) -> None:
    stored = replace(take_in(files, b"content"), key=bytes(32))
    with pytest.raises(EvidenceDamaged):
        files.open(stored)


def test_a_file_that_the_disk_does_not_give_out_is_told_as_the_disks_fault(files: EvidenceFiles, place: Path) -> None:
    stored = take_in(files, b"content")
    (place / stored.name).unlink()
    (place / stored.name).symlink_to(stored.name)
    with pytest.raises(FileUnreadable):
        files.open(stored)


def test_removing_is_final_and_may_be_repeated(files: EvidenceFiles) -> None:
    stored = take_in(files, b"content")
    files.remove(stored.name)
    files.remove(stored.name)
    assert files.names() == frozenset()


def test_orphans_go_and_foreign_files_stay(files: EvidenceFiles, place: Path) -> None:
    kept, orphan = take_in(files, b"kept"), take_in(files, b"orphan")
    (place / "notes.txt").touch()
    assert files.names() == {kept.name, orphan.name}
    assert files.remove_orphans([kept.name]) == 1
    assert {path.name for path in place.iterdir()} == {kept.name, "notes.txt"}


@pytest.mark.parametrize("name", ["", "..", "../vault.db", "A" * 32, "a" * 31, "a" * 33, "a" * 32 + "\n"])
def test_a_name_that_is_not_ours_is_never_used(name: str, files: EvidenceFiles) -> None:
    with pytest.raises(AssertionError):
        files.remove(name)
    with pytest.raises(AssertionError):
        files.open(StoredFile(name=name, key=bytes(32), size=0, sha256=bytes(32)))


@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_what_lies_in_a_files_place_is_told_as_damage(files: EvidenceFiles, place: Path, kind: str) -> None:
    stored = take_in(files, b"content")
    path = place / stored.name
    path.unlink()
    os.mkfifo(path) if kind == "pipe" else path.mkdir()
    with pytest.raises(EvidenceDamaged):
        files.open(stored)
    with pytest.raises(EvidenceDamaged):
        files.verify(stored, reporter=ProgressReporter())


def test_a_folder_with_a_files_name_is_no_orphan(files: EvidenceFiles, place: Path) -> None:
    (place / ("a" * 32)).mkdir()
    assert files.remove_orphans(()) == 0
    assert files.names() == frozenset()
