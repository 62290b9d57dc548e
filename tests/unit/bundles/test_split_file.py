"""A file cut into parts is the same file when it is put together again."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.bundles import split_file
from fieldreport.bundles.reader import read_bundle
from fieldreport.bundles.split_file import JoinedReader, SplitWriter, part_name
from fieldreport.errors import FieldReportError, LimitExceeded, PayloadTruncated
from fieldreport.system.progress import ProgressReporter
from tests.unit.bundles.bundle_kit import OFFICE, OFFICE_TEXT, Collected, member, outcome, write


class Parts:
    def __init__(self) -> None:
        self.parts: dict[int, bytes] = {}
        self.open = 0

    def open_part(self, index: int) -> io.BytesIO:
        assert self.open == 0
        self.open += 1
        parts = self

        class Part(io.BytesIO):
            def close(self) -> None:
                if not self.closed:
                    parts.parts[index] = self.getvalue()
                    parts.open -= 1
                super().close()

        return Part()


def split(writes: list[bytes], part_size: int) -> dict[int, bytes]:
    parts = Parts()
    writer = SplitWriter(parts.open_part, part_size)
    for data in writes:
        assert writer.write(data) == len(data)
    writer.close()
    assert parts.open == 0
    assert writer.parts == len(parts.parts)
    return parts.parts


@given(st.lists(st.binary(max_size=50), max_size=8), st.integers(1, 40))
def test_parts_are_full_but_for_the_last_and_join_to_the_whole(writes: list[bytes], part_size: int) -> None:
    whole = b"".join(writes)
    parts = split(writes, part_size)
    assert list(parts) == list(range(1, -(-len(whole) // part_size) + 1))
    assert all(len(part) == part_size for part in list(parts.values())[:-1])
    assert all(0 < len(part) <= part_size for part in parts.values())
    joined = JoinedReader([io.BytesIO(part) for part in parts.values()])
    assert joined.size == len(whole)
    assert joined.read() == whole


@given(st.binary(max_size=60), st.integers(1, 20), st.integers(0, 70), st.integers(0, 30))
def test_a_joined_file_can_be_read_from_anywhere(whole: bytes, part_size: int, start: int, length: int) -> None:
    joined = JoinedReader([io.BytesIO(part) for part in split([whole], part_size).values()])
    assert (joined.readable(), joined.seekable()) == (True, True)
    assert joined.seek(start) == joined.tell() == start
    with io.BufferedReader(joined) as buffered:
        assert buffered.read(length) == whole[start : start + length]


def test_seeking_counts_from_the_beginning_the_position_or_the_end() -> None:
    joined = JoinedReader([io.BytesIO(b"123"), io.BytesIO(b"4567")])
    assert joined.seek(-2, io.SEEK_END) == 5
    assert joined.read(1) == b"6"
    assert joined.seek(-3, io.SEEK_CUR) == 3
    assert joined.read(9) == b"4567"
    with pytest.raises(ValueError, match="negative"):
        joined.seek(-1)


def test_a_part_that_has_nothing_at_the_moment_is_passed_on_as_such() -> None:
    class Waiting(io.BytesIO):
        def readinto(self, buffer: object, /) -> None:  # type: ignore[override] # a raw stream that would block
            return None

    assert JoinedReader([Waiting(b"123")]).readinto(bytearray(3)) is None


def test_more_than_999_parts_are_refused() -> None:
    writer = SplitWriter(lambda _: io.BytesIO(), 1)
    assert writer.write(bytes(999)) == 999
    with pytest.raises(LimitExceeded):
        writer.write(b"1")


def test_closing_what_was_never_begun_is_no_error() -> None:
    writer = SplitWriter(lambda _: io.BytesIO())
    writer.close()
    assert writer.parts == 0


def test_parts_are_named_in_order() -> None:
    assert [part_name("x.age", index) for index in (1, 2, 999)] == ["x.age.001", "x.age.002", "x.age.999"]
    assert split_file.FAT32_PART_SIZE == 4 * 1024**3 - 1


BUNDLE, _ = write([member(b"e" * 300_000)])


def read_parts(parts: list[bytes]) -> Collected:
    receiver = Collected()
    joined = JoinedReader([io.BytesIO(part) for part in parts])
    read_bundle(
        joined,
        size=joined.size,
        identities=[OFFICE],
        my_recipients=[OFFICE_TEXT],
        receiver=receiver,
        reporter=ProgressReporter(),
    )
    return receiver


def test_a_bundle_is_read_from_its_parts_on_disk(tmp_path: Path) -> None:
    writer = SplitWriter(lambda index: (tmp_path / part_name("x.age", index)).open("wb"), 100_000)
    writer.write(BUNDLE)
    writer.close()
    contents = [path.read_bytes() for path in sorted(tmp_path.iterdir())]
    assert b"".join(contents) == BUNDLE
    assert read_parts(contents).whole == {"data/000000.bin": b"e" * 300_000}


def test_a_lost_or_misplaced_part_is_noticed() -> None:
    parts = list(split([BUNDLE], 100_000).values())
    with pytest.raises(PayloadTruncated) as caught:
        read_parts(parts[:-1])
    assert caught.value.details == {"have": len(BUNDLE) - len(parts[-1]), "want": len(BUNDLE)}
    assert outcome(lambda: read_parts([parts[0], parts[2], parts[1], *parts[3:]])) == "E_CORRUPT"
    with pytest.raises(FieldReportError):
        read_parts(parts[1:])
