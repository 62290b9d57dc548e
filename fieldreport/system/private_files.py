"""Files that only their owner can read, written whole or not at all, with the disk's refusals told as our errors."""

import contextlib
import errno
import io
import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from fieldreport.errors import (
    AlreadyExists,
    DiskFull,
    DiskRefusesSize,
    FieldReportError,
    FileMissing,
    FileUnreadable,
    NotAFile,
    ReadOnly,
)
from fieldreport.system.steady_file import SteadyFile

if sys.platform == "darwin":  # pragma: no cover - macOS only
    import fcntl

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
# O_BINARY exists on Windows alone, the other two everywhere else.
_CREATE = os.O_RDWR | os.O_CREAT | os.O_EXCL
_CREATE |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)

# A pipe that nobody writes to would otherwise stop the program for good; for a file on a disk it means nothing.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)

_OVERWRITE = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_BLOCK = 4096

_FULL = frozenset({"ENOSPC", "EDQUOT"})
_FORBIDDEN = frozenset({"EROFS", "EACCES", "EPERM"})
_NO_SUCH_OPERATION = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.ENOTTY})

_UNFINISHED = re.compile(r"\..+\.[0-9a-f]{16}\.unfinished")


@contextlib.contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn every OSError of the block into one of our errors, naming *path*.

    Raises:
        DiskFull: No room, or a quota reached.
        ReadOnly: The place may not be written to, or not be opened at all.
        FileMissing: There is no such file.
        DiskRefusesSize: The disk holds no file of that size.
        AlreadyExists: A file or folder is in the way.
        FileUnreadable: Anything else; the reason is the name of the error number, as ``EIO``.
    """
    try:
        yield
    except OSError as error:
        raise _translated(error, str(path)) from error


def _translated(error: OSError, path: str) -> FieldReportError:
    name = errno.errorcode.get(error.errno or 0, "unknown")
    if name in _FULL:
        return DiskFull(path=path)
    if name in _FORBIDDEN:
        return ReadOnly(path=path)
    match name:
        case "ENOENT":
            return FileMissing(path=path)
        case "EFBIG":
            return DiskRefusesSize(path=path)
        case "EEXIST":
            return AlreadyExists(path=path)
        case _:
            return FileUnreadable(path=path, reason=name)


def private_folder(path: Path) -> None:
    """Make *path* a folder that only its owner enters (0700), with the parents that are missing.

    A folder that is there already is closed to others too: call this for our own folders only.
    """
    with disk_errors(path):
        missing = [folder for folder in (path, *path.parents) if not folder.is_dir()]
        for folder in reversed(missing):
            with disk_errors(folder):
                folder.mkdir(mode=_FOLDER_MODE)
        # Also clears what a group bit on the parent added; on Windows folders inherit the rights of the profile.
        path.chmod(_FOLDER_MODE)
        for folder in missing:
            _sync_folder(folder.parent)


def open_exclusive(path: Path) -> BinaryIO:
    """Create *path* (0600) and open it for writing and reading.

    Raises AlreadyExists when anything bears the name, also a link that leads nowhere: nothing is followed.
    """
    with disk_errors(path):
        return _create(path)


def _create(path: Path) -> BinaryIO:
    descriptor = os.open(path, _CREATE, _FILE_MODE)
    return io.BufferedRandom(SteadyFile(descriptor, "w+b"))


def open_regular(path: Path) -> io.FileIO:
    """Open the file *path* for reading, unbuffered; links are followed.

    A pipe or a device may have no end, and may never answer. Raises NotAFile, and as `disk_errors` says.
    """
    with disk_errors(path):
        descriptor = os.open(path, _READ)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise NotAFile(path=str(path))
        return io.FileIO(descriptor, "rb")


def write_atomically(path: Path, data: bytes) -> None:
    """Put *data* under *path* so that a crash leaves the old content or the new, never a part.

    When it returns, file and name have reached the disk. When it raises, the old content is still there.
    """
    with replacement(path, data) as put:
        put()


@contextlib.contextmanager
def replacement(path: Path, data: bytes) -> Iterator[Callable[[], None]]:
    """Bring *data* to the disk beside *path*, and hand out what puts it in its place, which needs no more room.

    Without that call nothing of it is left, and *path* is as it was.
    """
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(8)}.unfinished")

    def put() -> None:
        with disk_errors(path):
            unfinished.replace(path)
            _sync_folder(path.parent)

    try:
        with disk_errors(path), _create(unfinished) as file:
            file.write(data)
            _sync(file)
        yield put
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink()


def overwrite(path: Path, filler: bytes) -> bool:
    """Put *filler*, over and over, where the content of *path* lies, and bring it to the disk; False: there is no file.

    Neither a link nor anything that is no regular file is touched. What a disk moved elsewhere meanwhile (an SSD, a
    file system that copies on writing, a snapshot) is not reached.
    """
    with disk_errors(path):
        if not os.path.lexists(path) or not stat.S_ISREG(path.lstat().st_mode):
            return False
        path.chmod(_FILE_MODE)
        descriptor = os.open(path, _OVERWRITE)
        with io.FileIO(descriptor, "r+b") as file:
            size = max(os.fstat(descriptor).st_size, _BLOCK)
            # One call: a process is killed before it or after it.
            file.write((filler * (size // len(filler) + 1))[:size])
            os.fsync(descriptor)
    return True


def unfinished_files(folder: Path) -> tuple[Path, ...]:
    """Return what `write_atomically` left in *folder* when the power went."""
    with disk_errors(folder):
        return tuple(path for path in folder.iterdir() if _UNFINISHED.fullmatch(path.name))


def remove_unfinished(folder: Path) -> int:
    """Remove what `write_atomically` left in *folder* when the power went; return how many files that were."""
    left = unfinished_files(folder)
    with disk_errors(folder):
        for path in left:
            path.unlink()
    return len(left)


def sync_file(file: BinaryIO, *, path: Path) -> None:
    """Bring everything written to *file* to the disk; *path* is named if that fails."""
    with disk_errors(path):
        _sync(file)


def sync_folder(path: Path) -> None:
    """Bring a folder's names to the disk: without it a new file may be gone after a power cut."""
    with disk_errors(path):
        _sync_folder(path)


def _sync(file: BinaryIO) -> None:
    file.flush()
    if sys.platform == "darwin":  # pragma: no cover - macOS only
        # There fsync leaves the data in the drive's own cache; network disks and some sticks can do no more.
        with _where_offered():
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    os.fsync(file.fileno())


@contextlib.contextmanager
def _where_offered() -> Iterator[None]:
    """Let an operation fail that the file system does not have: there is nothing better to do there."""
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_SUCH_OPERATION:
            raise


def _sync_folder(path: Path) -> None:
    # Folders cannot be opened on Windows, and names are written at once there.
    if sys.platform != "win32":  # pragma: no branch
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            # 9p and several FUSE file systems do not.
            with _where_offered():
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


def rename_durably(source: Path, target: Path, *, replace: bool = False) -> None:
    """Give the synced file *source* the name *target*; when it returns, the name has reached the disk.

    Raises AlreadyExists when *target* exists, unless *replace*. A program that takes the name in the same instant
    would be overwritten: no system offers better on every kind of stick (FAT has no hard links).
    """
    with disk_errors(target):
        if not replace and os.path.lexists(target):
            raise AlreadyExists(path=str(target))
        source.replace(target)
        _sync_folder(target.parent)
        if source.parent != target.parent:
            _sync_folder(source.parent)


def drop_from_page_cache(file: BinaryIO, *, path: Path) -> None:
    """Sync *file* and make the system forget its pages, so that the next read asks the disk itself.

    On Windows and macOS it only syncs, and a read-back proves less.
    """
    with disk_errors(path):
        _sync(file)
        if sys.platform == "linux":  # pragma: no branch - the others have no such call
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def plain_name(name: str) -> str:
    """Return a name from a file system as Unicode: bytes that are none arrive as lone surrogates."""
    return re.sub("[\ud800-\udfff]", "\ufffd", name)


def free_space(path: Path) -> int:
    """Return how many bytes this user can still write to the disk that holds the folder *path*."""
    with disk_errors(path):
        return shutil.disk_usage(path).free


def remove_tree(path: Path) -> None:
    """Remove a folder of ours with all that is in it; one that is gone already is no error. Links are not followed."""
    if not os.path.lexists(path):
        return
    with disk_errors(path):
        shutil.rmtree(path)
        _sync_folder(path.parent)
