"""Standard streams that are closed, that nobody reads any more, or that cannot take what is written."""

import contextlib
import os
import sys
from pathlib import Path
from typing import TextIO

from fieldreport.system.private_files import disk_errors

_STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))
"""In the order of their descriptors."""


def open_closed_streams() -> None:
    """Put the null device in the place of each standard stream that the caller closed.

    Otherwise the next file that is opened, perhaps one of the vault, becomes standard output or standard error, and a
    library writes its complaints into it.
    """
    for descriptor, (name, mode) in enumerate(_STREAMS):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest free descriptor is given, which is this one: those below are open.
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            setattr(sys, name, open(descriptor, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - for good


def write_text(stream: TextIO, text: str) -> None:
    """Write *text* at once.

    When the reader has gone, as of a pipe to ``head``, the rest is written to nobody, and the work goes on. What
    standard error does not take is lost: there is no place left to say it.

    Raises:
        DiskFull: The output leads to a file, and the disk is full.
        FileUnreadable: It does not take the text for another reason.
    """
    try:
        with disk_errors(Path("standard output")), contextlib.suppress(BrokenPipeError):
            stream.write(text)
            stream.flush()
            return
    except Exception:  # raised again below: only a standard error that is gone has nobody left to tell
        _silence(stream)
        if stream is not sys.stderr:
            raise
    else:
        _silence(stream)


def _silence(stream: TextIO) -> None:
    # What is still in the buffer would be written, and fail, once more at the end of the program.
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
    os.close(null)
