"""SHA256SUMS: the one file that is signed, in the form that ``sha256sum -c`` reads."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fieldreport.bundles import member_names
from fieldreport.errors import ChecksumsInvalid, LimitExceeded

NAMESPACE = "bundle.v1@fieldreport"
"""What the SSH signature of this file says that it is for; it can never change."""

_LINE = re.compile(r"([0-9a-f]{64})  ([a-z0-9./]{1,64})")


@dataclass(frozen=True, slots=True)
class Checksum:
    """One line: a member's path and the SHA-256 (32 bytes) of its content."""

    path: str
    sha256: bytes


def encode(checksums: Sequence[Checksum]) -> bytes:
    """Spell the file: ``manifest.json`` first, then the data members in the order of the archive."""
    return "".join(f"{line.sha256.hex()}  {line.path}\n" for line in checksums).encode("ascii")


def decode(untrusted: bytes, *, max_members: int) -> tuple[Checksum, ...]:
    """Read the file.

    The paths are known beforehand but for their extensions, so there can be no duplicates, no gaps, and no path that
    leads anywhere.

    Raises:
        ChecksumsInvalid: with the number, from 1, of the first line that breaks the form.
        LimitExceeded: more than *max_members* data members.
    """
    # Counted before anything is built: 8 MiB of line feeds would be as many lines.
    if untrusted.count(b"\n") > max_members + 1:
        raise LimitExceeded(which="members")
    lines = untrusted.split(b"\n")
    if lines.pop() != b"":
        raise ChecksumsInvalid(line=len(lines) + 1)
    checksums = tuple(_read_line(line, position) for position, line in enumerate(lines))
    if not checksums:
        raise ChecksumsInvalid(line=1)
    return checksums


def _read_line(untrusted_line: bytes, position: int) -> Checksum:
    match = _LINE.fullmatch(untrusted_line.decode("latin-1"))
    if match is None or not _belongs_at(match[2], position):
        raise ChecksumsInvalid(line=position + 1)
    return Checksum(match[2], bytes.fromhex(match[1]))


def _belongs_at(path: str, position: int) -> bool:
    if position == 0:
        return path == member_names.MANIFEST
    return member_names.is_data_path(path, position=position - 1)
