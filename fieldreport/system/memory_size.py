"""How much memory the computer has, so that a key may cost a fitting part of it."""

import ctypes
import os
import sys

CAUTIOUS_GUESS = 4 << 30
"""Bytes: taken where the system does not tell; small enough for an old laptop."""


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        ("total_physical", ctypes.c_ulonglong),
        ("rest", ctypes.c_ulonglong * 6),
    )


def total_memory() -> int:
    """Return the bytes of physical memory, or a cautious guess."""
    if sys.platform == "win32":  # pragma: no cover - Windows only
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return int(status.total_physical)
        return CAUTIOUS_GUESS
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return CAUTIOUS_GUESS
