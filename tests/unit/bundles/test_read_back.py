"""A bundle counts as written only if it can be read again as it was meant."""

import dataclasses
import io

import pytest

from fieldreport.bundles.read_back import verify_written
from fieldreport.bundles.writer import WrittenBundle
from fieldreport.errors import ReadBackFailed
from fieldreport.system.progress import ProgressReporter
from tests.unit.bundles.bundle_kit import RECORD, member, record, write

CONTENT, WRITTEN = write([record(RECORD), member(b"e" * 300_000)])


def verify(content: bytes, written: WrittenBundle = WRITTEN) -> None:
    verify_written(io.BytesIO(content), written=written, reporter=ProgressReporter())


def test_what_was_written_is_found_to_be_so() -> None:
    verify(CONTENT)


@pytest.mark.parametrize("position", [0, 100, 6000, WRITTEN.header_size, 10_000, 100_000, len(CONTENT) - 1])
def test_one_altered_byte_is_found(position: int) -> None:
    altered = bytearray(CONTENT)
    altered[position] ^= 1
    with pytest.raises(ReadBackFailed) as caught:
        verify(bytes(altered))
    assert caught.value.details == {"path": "bundle"}


@pytest.mark.parametrize("content", [b"", CONTENT[:-1], CONTENT[:1000], CONTENT + b"\0", bytes(len(CONTENT))])
def test_another_length_is_found(content: bytes) -> None:
    with pytest.raises(ReadBackFailed):
        verify(content)


def test_another_bundle_in_its_place_is_found() -> None:
    with pytest.raises(ReadBackFailed):
        verify(write([record(RECORD), member(b"e" * 300_000)])[0])


@pytest.mark.parametrize("changes", [{"size": 1}, {"sums_sha256": bytes(32)}, {"bundle_id": "f" * 32}])
def test_a_bundle_that_is_not_the_described_one_is_found(changes: dict[str, object]) -> None:
    with pytest.raises(ReadBackFailed):
        verify(CONTENT, dataclasses.replace(WRITTEN, **changes))  # type: ignore[arg-type] # one field of any type
