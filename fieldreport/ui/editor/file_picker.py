"""Who takes files into the vault for the editor."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that lies in the vault now, as the answer at *ref*."""

    ref: str
    name: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRequest:
    """One wish for files."""

    draft: str
    next_place: Callable[[], str]
    """Returns where the next file goes; empty when there is no place for another one. Ask once for each file."""
    attached: Callable[[AttachedFile], None]
    """Called for each file that is in the vault, in the window's thread."""
    given_up: Callable[[str], None]
    """Called for each place from `next_place` whose file did not come: a person stopped, or it was refused."""
    media_type: str
    """What the form asks for, such as ``image/*``; empty for anything."""
    takes_many: bool


class FilePicker(Protocol):
    """Chooses files with a person, takes them in, and shows them again."""

    def attach(self, request: FileRequest, *, around: QWidget) -> None:
        """Let a person choose, and take in what was chosen, as `Answering.attach` does."""
        ...

    @staticmethod
    def can_take(data: QMimeData) -> bool:
        """Tell whether something that is dragged holds files."""
        ...

    def take_dropped(self, request: FileRequest, data: QMimeData, *, around: QWidget) -> None:
        """Take in what was dropped, in the same way."""
        ...

    def show_file(self, draft: str, ref: str, *, around: QWidget) -> None:
        """Show the file that is attached at *ref*."""
        ...
