"""A BagIt bag (RFC 8493) as values: which files it has, and the lists that name each with its SHA-256."""

import hashlib
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
PAYLOAD = "data/"

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


class ByteSource(Protocol):
    """Where the bytes of a file come from."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill *buffer*, fewer bytes only at the end."""


@dataclass(frozen=True, slots=True)
class BagFile:
    """One file under a name of ours: small letters, digits, full stops, hyphens, and slashes between folders."""

    name: str
    size: int
    """Bytes."""
    sha256: bytes
    open: Callable[[], AbstractContextManager[ByteSource]]


def small_file(name: str, content: bytes) -> BagFile:
    """Make a file of what is in memory already."""
    return BagFile(name, len(content), hashlib.sha256(content).digest(), lambda: io.BytesIO(content))


def manifest_of(files: Iterable[BagFile]) -> bytes:
    """Write the list of *files* (section 2.1.3)."""
    lines = sorted(f"{file.name}  {file.sha256.hex()}" for file in files)
    return "".join(f"{digest}  {name}\n" for name, digest in (line.split("  ") for line in lines)).encode("ascii")


def bag_of(
    payload: Sequence[BagFile], *, manifest: bytes, tags: Sequence[BagFile], info: Mapping[str, str]
) -> tuple[BagFile, ...]:
    """Put a bag together, in the order in which it is written: the list of the tag files comes last.

    Args:
        payload: The files below ``data/``.
        manifest: What `manifest_of` says of *payload*.
        tags: Files beside ``data/`` that the bag does not need itself.
        info: Lines of ``bag-info.txt``, in one line each.
    """
    oxum = f"{sum(file.size for file in payload)}.{len(payload)}"
    lines = "".join(f"{label}: {text}\n" for label, text in {**info, "Payload-Oxum": oxum}.items())
    around = (
        small_file("bagit.txt", _DECLARATION),
        small_file("bag-info.txt", lines.encode()),
        small_file(MANIFEST, manifest),
        *tags,
    )
    return (*payload, *around, small_file(TAG_MANIFEST, manifest_of(around)))
