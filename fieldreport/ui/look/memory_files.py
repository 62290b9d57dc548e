"""Files for Qt that exist in memory only: a style sheet takes its pictures by name, and nothing goes to the disk.

The format is that of Qt's resource compiler, version 1: a tree of nodes, their names, their content; numbers are
big-endian.
"""

import struct
import weakref
from collections.abc import Mapping

from PySide6.QtCore import qRegisterResourceData, qUnregisterResourceData

_VERSION = 1
_IS_FOLDER = 2
_ANY_COUNTRY, _ANY_LANGUAGE = 0, 1


class MemoryFiles:
    """Files that Qt finds as ``:/<folder>/<name>`` as long as this object lives."""

    def __init__(self, folder: str, files: Mapping[str, bytes]) -> None:
        self.folder = f":/{folder}"
        data = _pack(folder, files)
        qRegisterResourceData(_VERSION, *data)
        # Qt keeps addresses into these bytes: they live until it has forgotten them.
        weakref.finalize(self, qUnregisterResourceData, _VERSION, *data)


def _pack(folder: str, files: Mapping[str, bytes]) -> tuple[bytes, bytes, bytes]:
    names, content = bytearray(), bytearray()

    def name_of(text: str) -> int:
        place = len(names)
        names.extend(struct.pack(">HI", len(text), _hash(text)) + text.encode("utf-16-be"))
        return place

    tree = [
        struct.pack(">IHII", 0, _IS_FOLDER, 1, 1),
        struct.pack(">IHII", name_of(folder), _IS_FOLDER, len(files), 2),
    ]
    # Qt looks for a name by its hash, in halves.
    for name in sorted(files, key=_hash):
        place = len(content)
        content.extend(struct.pack(">I", len(files[name])) + files[name])
        tree.append(struct.pack(">IHHHI", name_of(name), 0, _ANY_COUNTRY, _ANY_LANGUAGE, place))
    return b"".join(tree), bytes(names), bytes(content)


def _hash(text: str) -> int:
    """Return the hash of a name by which Qt sorts: PJW of its UTF-16 units."""
    value = 0
    for unit in text:
        value = ((value << 4) + ord(unit)) & 0xFFFFFFFF
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
