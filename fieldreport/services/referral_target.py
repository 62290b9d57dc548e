"""Where a referral package is written: a folder in the clear, or one sealed file; staged, and read back."""

import contextlib
import hashlib
import io
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.age_file import AgeReader, AgeWriter, shuffled_with_decoys
from fieldreport.crypto.canonical_ustar import Entry
from fieldreport.crypto.recipients import HybridRecipient, Recipient, X25519Recipient
from fieldreport.errors import (
    AlreadyExists,
    EvidenceDamaged,
    FieldReportError,
    InvalidInput,
    InvalidKey,
    ReadBackFailed,
)
from fieldreport.exports.bag import BagFile
from fieldreport.services.partial_file import PARTIAL
from fieldreport.system.private_files import (
    disk_errors,
    drop_from_page_cache,
    open_exclusive,
    remove_tree,
    rename_durably,
    sync_folder,
)
from fieldreport.system.progress import Reporter

_BLOCK_SIZE = 1 << 20
_READ_BUFFER = 1 << 20
_KEPT_OF_NAME = 60


class PackageTarget(Protocol):
    """A place that does not exist for anybody until it is whole and was read back."""

    staged: Path
    """What is there meanwhile."""

    def write(self, files: Sequence[BagFile], reporter: Reporter) -> int:
        """Write all files and return how many bytes were written. Raises EvidenceDamaged, and as `disk_errors` says."""

    def read_back(self, files: Sequence[BagFile], reporter: Reporter) -> None:
        """Read everything again, from the medium and not from memory. Raises ReadBackFailed."""

    def finish(self) -> None:
        """Give it its name. Raises AlreadyExists."""

    def remove(self) -> None:
        """Take away what is not finished."""


def staged_path(target: Path) -> Path:
    """Name what lies beside *target* until it is whole."""
    return target.with_name(f"{target.name[:_KEPT_OF_NAME]}{PARTIAL}")


def parse_recipients(untrusted_texts: Sequence[str]) -> tuple[Recipient, ...]:
    """Read ``age1…`` and ``age1pq1…``, all of one kind: a file is as weak as its weakest recipient.

    Raises:
        InvalidKey: One is neither.
        InvalidInput: Both kinds are there.
    """
    recipients = tuple(map(_recipient, untrusted_texts))
    if len({recipient.post_quantum for recipient in recipients}) > 1:
        raise InvalidInput(what="recipients", reason="keys safe from quantum computers, and others, in one file")
    return recipients


def _recipient(untrusted_text: str) -> Recipient:
    try:
        return HybridRecipient.parse(untrusted_text)
    except InvalidKey:
        return X25519Recipient.parse(untrusted_text)


class FolderTarget:
    """The package as a folder that anybody reads."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.staged = staged_path(target)

    def write(self, files: Sequence[BagFile], reporter: Reporter) -> int:
        """Write every file into the staged folder, readable by its owner alone."""
        _new_folder(self.staged)
        progress = _Progress(files, reporter)
        for file in files:
            path = self.staged.joinpath(*file.name.split("/"))
            for folder in reversed([one for one in path.parents if self.staged in one.parents and not one.exists()]):
                _new_folder(folder)
            with open_exclusive(path) as out, disk_errors(path):
                _copy(file, out, progress)
        # After all of them: the system has written most of it by then, and a stick waits once instead of each time.
        for path in sorted(self.staged.rglob("*")):
            if path.is_file():
                with disk_errors(path), path.open("r+b") as written:
                    drop_from_page_cache(written, path=path)
            else:
                sync_folder(path)
        sync_folder(self.staged)
        return progress.total

    def read_back(self, files: Sequence[BagFile], reporter: Reporter) -> None:
        """Compare every file's SHA-256 with what was to be written."""
        progress = _Progress(files, reporter)
        for file in files:
            path = self.staged.joinpath(*file.name.split("/"))
            with disk_errors(path), path.open("rb", buffering=0) as source:
                digest = hashlib.sha256()
                while block := source.read(_BLOCK_SIZE):
                    digest.update(block)
                    progress.add(len(block))
            if digest.digest() != file.sha256:
                raise ReadBackFailed(path=str(self._target))

    def finish(self) -> None:
        """Give the folder its name."""
        rename_durably(self.staged, self._target)

    def remove(self) -> None:
        """Remove the staged folder."""
        remove_tree(self.staged)


class SealedTarget:
    """The package as one age file, which stock programs open: ``age -d -i KEY FILE | tar -x``."""

    def __init__(self, target: Path, *, recipients: Sequence[Recipient], folder: str) -> None:
        self._target = target
        self._recipients = recipients
        self._folder = folder
        self._file_key = b""
        self._plaintext = hashlib.sha256()
        self.staged = staged_path(target)

    def write(self, files: Sequence[BagFile], reporter: Reporter) -> int:
        """Write an archive of all files, encrypted as it is made."""
        progress = _Progress(files, reporter)
        with open_exclusive(self.staged) as out, disk_errors(self.staged):
            age = AgeWriter(out, recipients=_with_decoys(self._recipients))
            archive = _Hashing(age, self._plaintext)
            for file in files:
                archive.write(memoryview(ustar.header(Entry(f"{self._folder}/{file.name}", file.size))))
                _copy(file, archive, progress)
                archive.write(memoryview(bytes(ustar.fill_size(file.size))))
            archive.write(memoryview(bytes(ustar.END_SIZE)))
            age.close()
            self._file_key = age.file_key
            drop_from_page_cache(out, path=self.staged)
            return age.size

    def read_back(self, files: Sequence[BagFile], reporter: Reporter) -> None:
        """Decrypt the file again and compare what is in it."""
        progress = _Progress(files, reporter)
        found = hashlib.sha256()
        try:
            with disk_errors(self.staged), self.staged.open("rb", buffering=0) as raw:
                source = io.BufferedReader(raw, _READ_BUFFER)
                for piece in AgeReader.with_file_key(source, file_key=self._file_key).chunks():
                    found.update(piece)
                    progress.add(len(piece))
        except FieldReportError:
            raise ReadBackFailed(path=str(self._target)) from None
        if found.digest() != self._plaintext.digest():
            raise ReadBackFailed(path=str(self._target))

    def finish(self) -> None:
        """Give the file its name."""
        rename_durably(self.staged, self._target)

    def remove(self) -> None:
        """Remove the staged file."""
        with contextlib.suppress(OSError):
            self.staged.unlink(missing_ok=True)


def remove_staged(path: Path) -> None:
    """Remove what a program that was killed left under a staged name."""
    if path.name.endswith(PARTIAL) and not path.is_symlink():
        if path.is_dir():
            remove_tree(path)
        else:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def refuse_taken(target: Path) -> None:
    """Raise AlreadyExists when something lies at *target* or at its staged name."""
    for path in (target, staged_path(target)):
        with disk_errors(path):
            if path.exists() or path.is_symlink():
                raise AlreadyExists(path=str(path))


def _with_decoys(recipients: Sequence[Recipient]) -> Sequence[Recipient]:
    hybrid = [recipient for recipient in recipients if isinstance(recipient, HybridRecipient)]
    return shuffled_with_decoys(hybrid) if len(hybrid) == len(recipients) else recipients


def _new_folder(path: Path) -> None:
    """Make a folder that only its owner enters, on whatever a stick is formatted with: FAT refuses to change modes."""
    with disk_errors(path):
        path.mkdir(mode=0o700)


class _Sink(Protocol):
    def write(self, data: memoryview, /) -> object: ...


class _Hashing:
    """Passes on and hashes."""

    def __init__(self, target: AgeWriter, digest: "hashlib._Hash") -> None:
        self._target = target
        self._digest = digest

    def write(self, data: memoryview, /) -> None:
        self._digest.update(data)
        self._target.write(data)


class _Progress:
    """Counts bytes."""

    def __init__(self, files: Sequence[BagFile], reporter: Reporter) -> None:
        self.total = sum(file.size for file in files)
        self._reporter = reporter
        self._done = 0

    def add(self, count: int) -> None:
        self._done += count
        self._reporter.report(min(self._done, self.total), self.total)


def _copy(file: BagFile, target: BinaryIO | _Sink, progress: _Progress) -> None:
    buffer = memoryview(bytearray(min(_BLOCK_SIZE, file.size + 1)))
    digest = hashlib.sha256()
    done = 0
    with file.open() as source:
        while count := source.readinto(buffer):
            target.write(buffer[:count])
            digest.update(buffer[:count])
            done += count
            progress.add(count)
    if done != file.size or digest.digest() != file.sha256:
        raise EvidenceDamaged(sha256=file.sha256.hex())
