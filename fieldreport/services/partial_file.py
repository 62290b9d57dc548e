"""A file on somebody's stick that does not exist for anybody until it is whole and was read back."""

import base64
import contextlib
import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from fieldreport.bundles.read_back import verify_written
from fieldreport.bundles.split_file import JoinedReader, SplitWriter, part_name
from fieldreport.bundles.writer import WrittenBundle
from fieldreport.crypto.age_stream import Target
from fieldreport.crypto.derived_keys import random_id
from fieldreport.errors import ReadBackFailed
from fieldreport.system.private_files import disk_errors, drop_from_page_cache, open_exclusive, rename_durably
from fieldreport.system.progress import Reporter

PARTIAL = ".partial"
"""Ends the name of a file that is not finished; nobody imports such a file."""

_NAME_BYTES = 8
_READ_BUFFER = 1 << 20


class PartialFile:
    """A file, or its parts, under unfinished names. `finish` gives them their own; `remove` takes all of them away."""

    def __init__(self, *, folder: Path, name: str) -> None:
        self.folder = folder
        self.name = name
        self._parts: list[Path] = []
        self._is_split = False

    @contextlib.contextmanager
    def writing(self, part_size: int | None) -> Iterator[Target]:
        """Write the file, in parts of *part_size* bytes if that is given."""
        self._is_split = part_size is not None
        with disk_errors(self.folder):
            if part_size is None:
                with self._open_part(1) as file:
                    yield file
            else:
                splitter = SplitWriter(self._open_part, part_size)
                try:
                    yield splitter
                finally:
                    splitter.close()
            for path in self._parts:
                with path.open("r+b") as file:
                    drop_from_page_cache(file, path=path)

    def read_back(self, written: WrittenBundle, reporter: Reporter) -> None:
        """Read the file again, from the medium and not from memory, and check it. Raises ReadBackFailed."""
        try:
            with disk_errors(self.folder), contextlib.ExitStack() as open_files:
                parts = [open_files.enter_context(path.open("rb", buffering=0)) for path in self._parts]
                source = io.BufferedReader(JoinedReader(parts), _READ_BUFFER)
                verify_written(source, written=written, reporter=reporter)
        except ReadBackFailed:
            raise ReadBackFailed(path=str(self.folder / self.name)) from None

    def sha256(self) -> bytes:
        """Read the file again and hash it, with all its parts."""
        with disk_errors(self.folder), contextlib.ExitStack() as open_files:
            parts = [open_files.enter_context(path.open("rb", buffering=0)) for path in self._parts]
            return hashlib.file_digest(io.BufferedReader(JoinedReader(parts), _READ_BUFFER), "sha256").digest()

    def read_back_copy(self, sha256: bytes) -> None:
        """Read the file again, from the medium, and check that it is the copied one. Raises ReadBackFailed."""
        if self.sha256() != sha256:
            raise ReadBackFailed(path=str(self.folder / self.name))

    def finish(self) -> tuple[Path, ...]:
        """Give the file its name. The last part comes first: who sees part 1 sees a whole file."""
        names = [path.with_name(path.name.removesuffix(PARTIAL)) for path in self._parts]
        if len(names) == 1:
            names = [self.folder / self.name]
        for path, name in reversed(list(zip(self._parts, names, strict=True))):
            rename_durably(path, name)
        self._parts.clear()
        return tuple(names)

    def remove(self) -> None:
        """Take away whatever is unfinished under this name, also what another process left when it was killed."""
        for path in (*self._parts, *self._left_behind(), *self._parts_without_the_first()):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        self._parts.clear()

    def _left_behind(self) -> list[Path]:
        try:
            return [
                path
                for path in self.folder.iterdir()
                if path.name.startswith(self.name) and path.name.endswith(PARTIAL)
            ]
        except OSError:
            # The stick is not plugged in.
            return []

    def _parts_without_the_first(self) -> list[Path]:
        # Named from the last to the first: without the first, whoever named them was killed half way.
        if (self.folder / part_name(self.name, 1)).exists():
            return []
        try:
            return [
                path for path in self.folder.iterdir() if re.fullmatch(re.escape(self.name) + r"\.\d{3}", path.name)
            ]
        except OSError:
            return []

    def _open_part(self, index: int) -> BinaryIO:
        name = part_name(self.name, index) if self._is_split else self.name
        path = self.folder / f"{name}{PARTIAL}"
        # Noted before it exists: what is half made must be removed too.
        self._parts.append(path)
        return open_exclusive(path)


@contextlib.contextmanager
def unfinished_file(folder: Path, name: str) -> Iterator[PartialFile]:
    """Hand out an unfinished file and remove whatever of it is not finished at the end, whatever happened."""
    file = PartialFile(folder=folder, name=name)
    try:
        yield file
    finally:
        file.remove()


def random_file_name() -> str:
    """Make a file name that tells nothing: no date, no sender, no case."""
    return base64.b32encode(random_id(_NAME_BYTES)).decode("ascii").rstrip("=").lower()[:12] + ".age"


def is_random_file_name(name: str) -> bool:
    """Tell whether *name* is one that `random_file_name` makes."""
    return re.fullmatch(r"[a-z2-7]{12}\.age", name) is not None
