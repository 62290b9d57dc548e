"""A sealed file copied byte for byte: read back from the medium before it has its name."""

import hashlib
import io
from pathlib import Path

from fieldreport.errors import ReadBackFailed
from fieldreport.system.private_files import (
    disk_errors,
    drop_from_page_cache,
    open_exclusive,
    open_regular,
    rename_durably,
)
from fieldreport.system.progress import Reporter

NEW_COPY = ".new.partial"
"""Ends the name of a copy that is not finished."""

_BLOCK = 1 << 20


def copy_durably(source: Path, target: Path, reporter: Reporter) -> int:
    """Copy a sealed file byte for byte under an unfinished name, read it back from the medium, then name it."""
    partial = target.with_name(f"{target.name}{NEW_COPY}")
    partial.unlink(missing_ok=True)
    try:
        with open_regular(source) as reading:
            # Closing writes what is buffered: on a full disk that fails once more, and it is the target that is full.
            with disk_errors(target), open_exclusive(partial) as writing:
                digest, size = hashlib.sha256(), 0
                while block := _read(reading, source):
                    writing.write(block)
                    digest.update(block)
                    size += len(block)
                    reporter.report(size)
                drop_from_page_cache(writing, path=target)
            _check_copy(partial, digest.digest(), name=target)
        # Half a file of that name may be there, as a stick that was pulled out leaves it.
        rename_durably(partial, target, replace=True)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    return size


def _check_copy(path: Path, sha256: bytes, *, name: Path) -> None:
    with disk_errors(name), path.open("rb", buffering=0) as again:
        if hashlib.file_digest(again, "sha256").digest() != sha256:
            raise ReadBackFailed(path=str(name))


def _read(reading: io.FileIO, source: Path) -> bytes:
    with disk_errors(source):
        return reading.read(_BLOCK)
