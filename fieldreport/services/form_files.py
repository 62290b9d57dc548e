"""A form and what lies beside it, read from a person's disk and checked."""

from collections.abc import Sequence
from pathlib import Path

from fieldreport.errors import FileTooLarge, FormRefused
from fieldreport.forms.checks.meaning import KnownMeanings
from fieldreport.forms.intake import TakenIn, kind_of, take_in
from fieldreport.forms.package import FORMAT_LIMITS
from fieldreport.system.private_files import disk_errors


class FormFiles:
    """Takes in forms from files; needs no vault."""

    def __init__(self, *, meanings: KnownMeanings) -> None:
        self._meanings = meanings

    def take_in(self, file: Path, attachments: Sequence[Path]) -> TakenIn:
        """Convert, read and check the form in *file*; what is wrong with it is in the result.

        Raises:
            FormRefused: The file's name has no ending that a form can have, or two attachments have one name.
            FileMissing: and other disk errors.
            FileTooLarge: It is larger than a form may be.
        """
        kind = kind_of(file.name)
        if not kind:
            raise FormRefused(reason=f"not a file that ends in {_endings()}")
        names = [path.name for path in attachments]
        if len(set(names)) < len(names):
            raise FormRefused(reason="two attachments have the same name")
        limit = FORMAT_LIMITS.xform if kind == "xml" else FORMAT_LIMITS.source
        content = _read(file, limit)
        room = FORMAT_LIMITS.total - len(content)
        beside: dict[str, bytes] = {}
        for path in attachments:
            beside[path.name] = _read(path, room)
            room -= len(beside[path.name])
        return take_in(content, kind, name=file.stem, attachments=beside, meanings=self._meanings)


def _endings() -> str:
    return ".xlsx, .xls, .xlsm, .csv, .md or .xml"


def _read(path: Path, limit: int) -> bytes:
    with disk_errors(path), path.open("rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise FileTooLarge(path=str(path), size=path.stat().st_size, maximum=limit)
    return content
