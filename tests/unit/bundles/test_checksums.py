"""SHA256SUMS has one form; sha256sum reads it, and we read nothing else."""

import pytest

from fieldreport.bundles import checksums
from fieldreport.bundles.checksums import Checksum
from fieldreport.errors import ChecksumsInvalid, LimitExceeded

HASH = bytes(range(32))
GOOD = [
    Checksum("manifest.json", HASH),
    Checksum("data/000000.sdjwt", HASH),
    Checksum("data/000001", HASH),
    Checksum("data/000002.m4a", HASH),
]


def line(path: str, digest: str = HASH.hex()) -> bytes:
    return f"{digest}  {path}\n".encode()


def test_what_we_write_is_read_back() -> None:
    assert checksums.decode(checksums.encode(GOOD), max_members=3) == tuple(GOOD)


def test_a_line_is_what_sha256sum_writes() -> None:
    assert checksums.encode(GOOD[:1]) == HASH.hex().encode() + b"  manifest.json\n"


@pytest.mark.parametrize(
    ("content", "number"),
    [
        (b"", 1),
        (b"\n", 1),
        (line("manifest.json")[:-1], 1),
        (line("manifest.json") + b"\n", 2),
        (line("manifest.json") + line("data/000000")[:-1], 2),
        (line("data/000000"), 1),
        (line("manifest.json") * 2, 2),
        (line("manifest.json") + line("data/000001"), 2),
        (line("manifest.json") + line("data/000000") * 2, 3),
        (line("manifest.json") + line("data/000000.JPG"), 2),
        (line("manifest.json") + line("data/000000."), 2),
        (line("manifest.json") + line("data/000000.abcdefghi"), 2),
        (line("manifest.json") + line("data/000000.a.b"), 2),
        (line("manifest.json") + line("data/000000/../../etc/passwd"), 2),
        (line("manifest.json") + line("../000000"), 2),
        (line("manifest.json") + line("/data/000000"), 2),
        (line("manifest.json") + line("padding"), 2),
        (line("manifest.json", HASH.hex().upper()), 1),
        (line("manifest.json", HASH.hex()[:-1]), 1),
        (line("manifest.json").replace(b"  ", b" *"), 1),
        (b"\\" + line("manifest.json"), 1),
        (line("manifest.json").replace(b"\n", b"\r\n"), 1),
        ("\u202e".encode() + line("manifest.json"), 1),
        (b"\xff" + line("manifest.json")[1:], 1),
    ],
)
def test_any_other_form_is_refused_with_the_number_of_the_line(content: bytes, number: int) -> None:
    with pytest.raises(ChecksumsInvalid) as refusal:
        checksums.decode(content, max_members=10)
    assert refusal.value.details == {"line": number}


def test_more_members_than_allowed_are_refused_before_their_lines_are_read() -> None:
    with pytest.raises(LimitExceeded) as refusal:
        checksums.decode(line("manifest.json") + b"nonsense\n" * 4, max_members=3)
    assert refusal.value.details == {"which": "members"}
