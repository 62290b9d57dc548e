"""Keeping this process's memory out of core dumps and other programs, and its files from other users."""

import contextlib
import ctypes
import os
import sys

if sys.platform != "win32":  # pragma: no branch - the module exists on every other system
    import resource

_PR_SET_DUMPABLE = 4
"""From linux/prctl.h. With 0 there is no core dump, and no process of the same user may attach or read our memory."""

_PRIVATE = 0o077


def harden_process() -> None:
    """Refuse core dumps, other programs' looks into our memory (Linux), and access of others to new files.

    What the system does not offer is left out silently: without it the program is no less correct. It does not protect
    from an administrator, from hibernation, or from the swap file.
    """
    os.umask(_PRIVATE)
    if sys.platform != "win32":  # pragma: no branch - as above
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # pragma: no branch - prctl is Linux's own
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
