"""A file whose content is on its way to the disk while more of it is still being written."""

import contextlib
import io
import os
import sys

_STEP = 8 << 20
"""Bytes between two requests to the system: few calls, and a stick is never idle for long."""


class SteadyFile(io.FileIO):
    """A raw file for long writing in order.

    Linux keeps what is written in memory until there is very much of it. Then the sync at the end takes as long as all
    writing, and whoever watches the progress believes that the program hangs.
    """

    _unasked = 0

    def write(self, data: bytes | bytearray | memoryview, /) -> int:  # type: ignore[override] # typeshed: any buffer
        """Write as much of *data* as the system takes; return how many bytes that were."""
        count = super().write(data) or 0
        self._unasked += count
        if self._unasked >= _STEP:
            self._begin_write_back()
        return count

    def _begin_write_back(self) -> None:
        if sys.platform == "linux":  # pragma: no branch - the others begin early by themselves
            # What is dirty in this range is written in the background, and this does not wait for it.
            with contextlib.suppress(OSError):
                os.posix_fadvise(self.fileno(), self.tell() - self._unasked, self._unasked, os.POSIX_FADV_DONTNEED)
        self._unasked = 0
