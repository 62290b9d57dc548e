"""What lies under a path that somebody dropped or chose, before it is taken in: a file, a folder, a link, nothing."""

import enum
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldreport.domain.media_kind import Family, media_kind
from fieldreport.errors import FieldReportError
from fieldreport.system.private_files import disk_errors, open_regular
from fieldreport.system.progress import Reporter

MOST_FILES = 2000
"""Of a folder: more are not offered at once."""
_DEEPEST = 8
_SHORTCUT_SIZE = 20
_STEP = 100


class PathKind(enum.StrEnum):
    """What can lie there."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    """Leads to somewhere else: on a stick from others perhaps to a file that nobody means to hand over."""
    SHORTCUT = "shortcut"
    """A file of Windows that only names another."""
    SPECIAL = "special"
    """A pipe, a device."""
    HIDDEN = "hidden"
    """What systems leave behind in folders."""
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FoundPath:
    """What lies under a path. *size* in bytes, 0 unless it is a file."""

    path: Path
    kind: PathKind
    size: int = 0


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """The files in a folder and the folders in it, by path, and what is not offered."""

    folder: Path
    files: tuple[FoundPath, ...]
    left_out: tuple[FoundPath, ...]
    is_cut: bool
    """There is more than `MOST_FILES`, or it lies very deep."""

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def look_at(path: Path) -> FoundPath:
    """Tell what lies under *path*; links are not followed."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return FoundPath(path, PathKind.MISSING)
    except OSError:
        return FoundPath(path, PathKind.UNREADABLE)
    kind = _kind_of(found)
    return _look_into(path, found.st_size) if kind is PathKind.FILE else FoundPath(path, kind)


def _kind_of(found: os.stat_result) -> PathKind:
    # A junction is what Windows calls a folder that is another folder.
    is_junction = getattr(found, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
    if stat.S_ISLNK(found.st_mode) or is_junction:
        return PathKind.LINK
    if stat.S_ISDIR(found.st_mode):
        return PathKind.FOLDER
    return PathKind.FILE if stat.S_ISREG(found.st_mode) else PathKind.SPECIAL


def _look_into(path: Path, size: int) -> FoundPath:
    try:
        with open_regular(path) as file, disk_errors(path):
            head = file.read(_SHORTCUT_SIZE)
    except FieldReportError:
        return FoundPath(path, PathKind.UNREADABLE)
    if media_kind(head).family is Family.SHORTCUT:
        return FoundPath(path, PathKind.SHORTCUT)
    return FoundPath(path, PathKind.FILE, size)


def files_in(folder: Path, *, reporter: Reporter) -> FolderFiles:
    """List what can be taken in of a folder; reports the number of paths seen."""
    files: list[FoundPath] = []
    left_out: list[FoundPath] = []
    is_cut = False
    for seen, (path, depth) in enumerate(_walk(folder, 0)):
        if seen % _STEP == 0:
            reporter.report(seen)
        if len(files) >= MOST_FILES or len(left_out) >= MOST_FILES or depth > _DEEPEST:
            is_cut = True
            break
        found = FoundPath(path, PathKind.HIDDEN) if path.name.startswith(".") else look_at(path)
        if found.kind is PathKind.FILE:
            files.append(found)
        elif found.kind is not PathKind.FOLDER:
            left_out.append(found)
    return FolderFiles(folder=folder, files=tuple(files), left_out=tuple(left_out), is_cut=is_cut)


def _walk(folder: Path, depth: int) -> Iterator[tuple[Path, int]]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return
    for path in paths:
        yield path, depth
        if depth <= _DEEPEST and not path.name.startswith(".") and look_at(path).kind is PathKind.FOLDER:
            yield from _walk(path, depth + 1)
