"""The evidence in a vault: each file encrypted under a key of its own, under a name that tells nothing."""

import contextlib
import hashlib
import io
import os
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, Self

from fieldreport.crypto.age_stream import (
    Buffer,
    SeekableDecryptor,
    StreamEncryptor,
    ciphertext_size,
    decrypt_stream,
)
from fieldreport.crypto.derived_keys import new_content_key, random_id
from fieldreport.crypto.padded_size import padme
from fieldreport.domain.leaf import MAX_EVIDENCE_SIZE
from fieldreport.errors import (
    EvidenceDamaged,
    FieldReportError,
    FileMissing,
    FileUnreadable,
    LimitExceeded,
    NotAFile,
    PayloadCorrupt,
    PayloadTrailing,
    PayloadTruncated,
    ReadOnly,
)
from fieldreport.system.private_files import disk_errors, open_exclusive, open_regular, sync_file, sync_folder
from fieldreport.system.progress import Reporter

BLOCK_SIZE = 1 << 20
"""Bytes between two reports of progress; larger blocks are not faster."""

SMALLEST_FILE = 4 << 10
"""Bytes of plaintext in the smallest file: short notes and thumbnails all look alike."""

_NAME_SIZE = 16
_ZEROS = bytes(1 << 16)
_NAME = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """All that is needed to read one file of evidence. Whoever loses *key* has lost the content."""

    name: str
    """32 hexadecimal digits, random; chosen here, never taken from outside."""
    key: bytes = field(repr=False)
    size: int
    """Bytes of plaintext."""
    sha256: bytes
    """Of the plaintext."""


class Readable(Protocol):
    """Where a file's bytes come from."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill *buffer* as far as possible and return how many bytes that were, 0 at the end."""


class EvidenceFiles:
    """The folder ``evidence/``. What its files are called and which key opens them stands in the database alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def intake(self, source: Readable, *, reporter: Reporter, total: int | None = None) -> StoredFile:
        """Encrypt and hash what *source* holds, in one pass; reports bytes.

        When it returns, the file has reached the disk. On any failure, and when cancelled, nothing of it is left.

        Raises:
            LimitExceeded: It is larger than a bundle could carry.
            DiskFull, ReadOnly: As the disk says.
        """
        with self.create() as writer:
            buffer = memoryview(bytearray(BLOCK_SIZE))
            reporter.report(0, total)
            while count := source.readinto(buffer):
                writer.write(buffer[:count])
                reporter.report(writer.size, total)
            return writer.finish()

    def create(self, *, hashing: bool = True) -> "EvidenceWriter":
        """Begin a new file that is pushed in piece by piece.

        Args:
            hashing: False when the bytes are hashed on their way here anyway: then `EvidenceWriter.finish` is told.
        """
        name = random_id(_NAME_SIZE).hex()
        return EvidenceWriter(path=self._path(name), key=new_content_key(), hashing=hashing)

    def open(self, stored: StoredFile) -> "EvidenceReader":
        """Open a file for reading at any place; the caller closes it. Raises EvidenceDamaged.

        Its size and its last chunk are checked at once, every other chunk when it is read.
        """
        file = self._open(stored)
        try:
            with self._damage(stored):
                view = SeekableDecryptor(file, key=stored.key, offset=0, size=_size_on_disk(stored.size))
        except FieldReportError:
            file.close()
            raise
        return EvidenceReader(file=file, view=view, size=stored.size, errors=lambda: self._damage(stored))

    def stream(self, stored: StoredFile) -> Iterator[memoryview]:
        """Yield a whole file from its beginning, each piece valid until the next step. Raises EvidenceDamaged.

        Every piece is authentic; only a stream that ends without an error was whole.
        """
        with contextlib.closing(self._open(stored)) as file, self._damage(stored):
            left = stored.size
            for piece in decrypt_stream(file, key=stored.key):
                if left:
                    yield piece[:left]
                # The padding is read to its end: without the last chunk nobody knows that the file is whole.
                left -= min(left, len(piece))

    def verify(self, stored: StoredFile, *, reporter: Reporter) -> None:
        """Read a whole file and compare its size and hash; reports bytes. Raises EvidenceDamaged."""
        digest = hashlib.sha256()
        done = 0
        for piece in self.stream(stored):
            digest.update(piece)
            done += len(piece)
            reporter.report(done, stored.size)
        if done != stored.size or digest.digest() != stored.sha256:
            raise _damaged(stored)

    def is_whole(self, stored: StoredFile, *, reporter: Reporter) -> bool:
        """Tell whether a file can be read to its end and is what was taken in; reports bytes."""
        try:
            self.verify(stored, reporter=reporter)
        except (EvidenceDamaged, FileUnreadable, ReadOnly):
            return False
        return True

    def seems_whole(self, stored: StoredFile) -> bool:
        """Tell whether a file is there in its full size, with its own end, without reading the rest."""
        try:
            self.open(stored).close()
        except (EvidenceDamaged, FileUnreadable, ReadOnly):
            return False
        return True

    def has_full_size(self, name: str, size: int) -> bool:
        """Tell whether the file of a content of *size* bytes lies here in its full length; it is not opened."""
        try:
            return self._path(name).stat().st_size == _size_on_disk(size)
        except OSError:
            return False

    def remove(self, name: str) -> None:
        """Remove a file; one that is gone already is no error.

        On an SSD the old sectors may live on: what makes the content unreadable is that its key was deleted.
        """
        path = self._path(name)
        with disk_errors(path):
            path.unlink(missing_ok=True)

    def names(self) -> frozenset[str]:
        """Return the names of all files here; foreign files and folders are passed over."""
        with disk_errors(self._folder), os.scandir(self._folder) as entries:
            return frozenset(
                entry.name
                for entry in entries
                if _NAME.fullmatch(entry.name) and not entry.is_dir(follow_symlinks=False)
            )

    def remove_orphans(self, known_names: Collection[str]) -> int:
        """Remove every file that the database does not know, as an intake that was killed leaves it; return how many.

        Only call it while the database is locked: another process may be about to enter its file.
        """
        orphans = self.names() - frozenset(known_names)
        for name in orphans:
            self.remove(name)
        return len(orphans)

    def _path(self, name: str) -> Path:
        assert _NAME.fullmatch(name), "an evidence file has one of our random names"
        return self._folder / name

    def _open(self, stored: StoredFile) -> io.BufferedReader:
        path = self._path(stored.name)
        try:
            with disk_errors(path):
                file: io.BufferedReader = io.BufferedReader(open_regular(path))
        except (FileMissing, NotAFile):
            raise _damaged(stored) from None
        if file.seek(0, io.SEEK_END) != _size_on_disk(stored.size):
            file.close()
            raise _damaged(stored)
        file.seek(0)
        return file

    @contextlib.contextmanager
    def _damage(self, stored: StoredFile) -> Iterator[None]:
        try:
            with disk_errors(self._path(stored.name)):
                yield
        except (PayloadCorrupt, PayloadTruncated, PayloadTrailing):
            raise _damaged(stored) from None


class EvidenceWriter:
    """One file of evidence while it is written. Used as a context manager, it removes what was not finished.

    Its key is drawn for this one write: what was interrupted begins again under a new name and a new key.
    """

    def __init__(self, *, path: Path, key: bytes, hashing: bool) -> None:
        self._path = path
        self._key = key
        self._digest = hashlib.sha256() if hashing else None
        self._file = open_exclusive(path)
        self._encryptor = StreamEncryptor(self._file, key=key)
        self._done = False

    @property
    def size(self) -> int:
        """Bytes of plaintext written so far."""
        return self._encryptor.plaintext_size

    def write(self, data: Buffer, /) -> int:
        """Encrypt *data*; return its length."""
        view = memoryview(data).cast("B")
        if self.size + len(view) > MAX_EVIDENCE_SIZE:
            raise LimitExceeded(which="evidence size")
        if self._digest is not None:
            self._digest.update(view)
        with disk_errors(self._path):
            return self._encryptor.write(view)

    def finish(self, *, sha256: bytes | None = None) -> StoredFile:
        """Write the last chunk, bring everything to the disk, and hand out the key.

        Args:
            sha256: The plaintext's hash, from a caller that asked for no hashing here.
        """
        assert (self._digest is None) == (sha256 is not None), "hashed once, here or there"
        hashed = sha256 if self._digest is None else self._digest.digest()
        assert hashed is not None, "one of the two was given"
        size = self.size
        with disk_errors(self._path):
            self._pad()
            self._encryptor.close()
            sync_file(self._file, path=self._path)
            self._file.close()
            sync_folder(self._path.parent)
        self._done = True
        return StoredFile(name=self._path.name, key=self._key, size=size, sha256=hashed)

    def _pad(self) -> None:
        # Inside the encryption: whoever holds the disk sees a rounded size, and nothing where the content ends.
        left = _padded_size(self.size) - self.size
        while left:
            left -= self._encryptor.write(memoryview(_ZEROS)[:left])

    def abort(self) -> None:
        """Remove what was written and forget its key; after `finish` it does nothing."""
        if self._done:
            return
        self._done = True
        self._key = b""
        # Closing writes what is buffered, which fails again on a full disk.
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()


class EvidenceReader(io.RawIOBase):
    """A decrypted view of one file: read, seek, close. What does not authenticate raises EvidenceDamaged."""

    def __init__(
        self,
        *,
        file: io.BufferedReader,
        view: SeekableDecryptor,
        size: int,
        errors: Callable[[], contextlib.AbstractContextManager[None]],
    ) -> None:
        super().__init__()
        self._file = file
        self._view = view
        self._errors = errors
        self.size = size
        """Bytes of plaintext; the padding behind them is not shown."""

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the plaintext."""
        return self._view.tell()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place in the plaintext and return it."""
        if whence == io.SEEK_END:
            return self._view.seek(self.size + offset)
        return self._view.seek(offset, whence)

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill *buffer* from the current position on; it falls short only at the end."""
        left = max(self.size - self.tell(), 0)
        with self._errors():
            return self._view.readinto(memoryview(buffer).cast("B")[:left])

    def close(self) -> None:
        """Overwrite the plaintext in the cache and close the file."""
        if not self.closed:
            self._view.close()
            self._file.close()
        super().close()


def _padded_size(size: int) -> int:
    return padme(max(size, SMALLEST_FILE))


def _size_on_disk(size: int) -> int:
    return ciphertext_size(_padded_size(size))


def _damaged(stored: StoredFile) -> EvidenceDamaged:
    return EvidenceDamaged(sha256=stored.sha256.hex())
