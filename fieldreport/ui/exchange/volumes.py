"""The drives that a bundle can be written to: what is plugged in, how much room there is, what its format allows."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from fieldreport.services.outgoing import Due
from fieldreport.ui.controls.file_dialogs import drives

FAT_LARGEST = 2**32 - 1
"""Bytes of the largest file on FAT32 (Microsoft, FAT specification 1.03: the size is a field of 32 bits)."""

_FAT = ("vfat", "msdos", "fat32", "fat")
_SPARE = 64 << 20
"""What a bundle may take beyond what it carries: its list, and rounding up."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A place to write to. *free* and *total* are bytes."""

    root: Path
    name: str
    free: int
    total: int
    format: str
    is_read_only: bool = False

    @property
    def is_fat(self) -> bool:
        """Whether it holds no file of 4 GiB or more."""
        return self.format.lower() in _FAT

    def has_room_for(self, due: Due) -> bool:
        """Tell whether it all fits."""
        return self.free > due.size

    def part_size_for(self, due: Due) -> int | None:
        """Return the size of the parts into which a bundle must be cut to fit this format; None: in one piece."""
        return FAT_LARGEST if self.is_fat and due.largest > FAT_LARGEST - _SPARE else None


def volume_of(folder: Path) -> Volume:
    """Look at the drive that *folder* lies on."""
    storage = QStorageInfo(str(folder))
    root = Path(storage.rootPath() or str(folder))
    return Volume(
        root=root,
        name=storage.name() or root.name or str(root),
        free=max(storage.bytesAvailable(), 0),
        total=max(storage.bytesTotal(), 0),
        format=bytes(storage.fileSystemType().data()).decode("ascii", "replace"),
        is_read_only=storage.isReadOnly(),
    )


def plugged_in() -> list[Volume]:
    """Look at everything that is plugged in, in order of its name."""
    return sorted(map(volume_of, drives()), key=lambda volume: (volume.name.casefold(), str(volume.root)))
