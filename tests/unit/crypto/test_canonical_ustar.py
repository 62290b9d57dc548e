"""The one form of archive: what stock tools read of ours, and what we refuse of theirs."""

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.canonical_ustar import Entry, Mark, UstarReader
from fieldreport.errors import BundleIncomplete, TarInvalid

names = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=100)
sizes = st.integers(0, ustar.MAX_SIZE)


def simple_archive(contents: dict[str, bytes]) -> bytes:
    entries = [ustar.header(Entry(n, len(c))) + c + bytes(ustar.fill_size(len(c))) for n, c in contents.items()]
    return b"".join(entries) + bytes(ustar.END_SIZE)


def unpack(archive: bytes, *, piece: int) -> dict[str, bytes]:
    reader = UstarReader()
    found: dict[str, bytes] = {}
    marks = []
    name = ""
    for start in range(0, len(archive), piece):
        for event in reader.feed(memoryview(archive)[start : start + piece]):
            if isinstance(event, Entry):
                name = event.name
                found[name] = b""
            elif isinstance(event, memoryview):
                found[name] += event
            else:
                marks.append((event, name))
    reader.close()
    assert marks == [*((Mark.ENTRY_END, name) for name in found), (Mark.NO_MORE_ENTRIES, name)]
    assert reader.position == len(archive)
    return found


@given(names, sizes)
def test_a_header_says_name_and_size_and_is_read_back(name: str, size: int) -> None:
    block = ustar.header(Entry(name, size))
    assert len(block) == 512
    assert ustar.read_header(block) == Entry(name, size)


@given(names, sizes)
def test_python_reads_our_header_as_a_regular_file_of_its_owner(name: str, size: int) -> None:
    info = tarfile.TarInfo.frombuf(ustar.header(Entry(name, size)), "ascii", "strict")
    assert (info.name, info.size, info.type, info.mode, info.mtime) == (
        name.rstrip("/") if info.isdir() else name,
        size,
        tarfile.DIRTYPE if info.isdir() else tarfile.REGTYPE,
        0o600,
        946_684_800,
    )


def test_no_bit_of_a_header_can_change_without_being_another_name_or_size() -> None:
    block = ustar.header(Entry("a/b", 1000))
    for position in range(512 * 8):
        flipped = bytearray(block)
        flipped[position // 8] ^= 1 << position % 8
        # The checksum is bound to name and size, so not even those can change alone.
        with pytest.raises(TarInvalid):
            ustar.read_header(bytes(flipped))


@pytest.mark.parametrize(
    ("at", "value", "reason"),
    [
        (0, b"\0", "name"),
        (0, b"\x80", "name"),
        (0, b" ", "name"),
        (124, b"\x80", "size field"),  # GNU's base-256 numbers
        (135, b" ", "size field"),
        (124, b"-", "size field"),
        (156, b"2", "header not canonical"),  # a symbolic link
        (156, b"\0", "header not canonical"),  # the regular file of old tar
        (500, b"\1", "header not canonical"),
        (257, b"ustar  \0", "header not canonical"),  # GNU
    ],
)
def test_a_header_that_we_would_not_write_is_refused(at: int, value: bytes, reason: str) -> None:
    block = bytearray(ustar.header(Entry("name", 5)))
    block[at : at + len(value)] = value
    with pytest.raises(TarInvalid) as refusal:
        ustar.read_header(bytes(block))
    assert refusal.value.details == {"reason": reason}


@given(st.dictionaries(names, st.binary(max_size=1500), max_size=5), st.integers(1, 2000))
def test_contents_come_out_whole_in_pieces_of_any_size(contents: dict[str, bytes], piece: int) -> None:
    assert unpack(simple_archive(contents), piece=piece) == contents


def test_python_unpacks_what_we_wrote() -> None:
    contents = {"a/empty": b"", "a/one": b"1", "a/block": bytes(512), "a/more": b"x" * 1025}
    with tarfile.open(fileobj=io.BytesIO(simple_archive(contents))) as archive:
        assert {info.name: archive.extractfile(info).read() for info in archive} == contents  # type: ignore[union-attr] # all are files


@pytest.mark.parametrize("piece", [1, 100, 512, 4096])
def test_fill_that_is_not_zero_is_refused(piece: int) -> None:
    archive = bytearray(simple_archive({"a": b"1"}))
    archive[1023] = 1
    with pytest.raises(TarInvalid, match="fill not zero"):
        unpack(bytes(archive), piece=piece)


@pytest.mark.parametrize("piece", [1, 512, 600, 4096])
@pytest.mark.parametrize("wrong", [bytes(1023) + b"1", bytes(1025), bytes(512) + b"1", bytes(1024) + b"more"])
def test_an_end_of_anything_but_1024_zeros_is_refused(wrong: bytes, piece: int) -> None:
    with pytest.raises(TarInvalid, match="after the end"):
        unpack(simple_archive({"a": b"1"})[:-1024] + wrong, piece=piece)


@pytest.mark.parametrize("length", [0, 511, 512, 513, 1024, 1024 + 1023])
def test_an_archive_without_its_end_is_incomplete(length: int) -> None:
    with pytest.raises(BundleIncomplete):
        unpack(simple_archive({"a": b"1"})[:length], piece=4096)


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_zeros_are_recognised_at_any_length(size: int) -> None:
    assert ustar.is_zero(memoryview(bytes(size)))
    for at in {0, size // 2, size - 1} if size else ():
        content = bytearray(size)
        content[at] = 1
        assert not ustar.is_zero(memoryview(content))
