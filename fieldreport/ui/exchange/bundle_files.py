"""Which of the files that somebody dropped or chose may be bundles: by name only, nothing is opened."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from fieldreport.system.private_files import disk_errors

_BUNDLE = re.compile(r".+\.age(\.001)?")
_LATER_PART = re.compile(r"(.+)\.(?!001)[0-9]{3}")
_MOST = 500
"""Files of one folder; a stick that has more is read again after these."""


def bundle_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files to be read: those that were named, and of a folder what is called like a bundle.

    Of a file that was cut into parts only the first is returned; it leads to the others. Raises FileMissing, ReadOnly.
    """
    found: dict[Path, None] = {}
    for path in paths:
        with disk_errors(path):
            files = sorted(_in_folder(path)) if path.is_dir() else [path]
        for file in files:
            found.setdefault(_first_part(file))
    return list(found)[:_MOST]


def _in_folder(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if _BUNDLE.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


def _first_part(file: Path) -> Path:
    later = _LATER_PART.fullmatch(file.name)
    if later is None:
        return file
    first = file.with_name(f"{later[1]}.001")
    return first if first.exists() else file
