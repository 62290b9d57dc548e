"""A screen in memory that belongs to one test: the program runs on it in a process of its own, with the keys of X."""

import contextlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from fieldreport.__main__ import VAULT_VARIABLE

LONGEST = 60.0
"""Seconds; far above what anything here takes on a busy computer."""
_SIZE = (1366, 768)


def why_no_screen(*commands: str) -> str:
    """Name the commands that are missing; empty if all are there."""
    missing = [name for name in ("Xvfb", *commands) if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)} (make packages)" if missing else ""


def wait_for(done: Callable[[], bool], what: str) -> None:
    """Wait until it is so. Raises AssertionError if it never is."""
    end = time.monotonic() + LONGEST
    while not done():
        assert time.monotonic() < end, f"Waited in vain for {what}"
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Screen:
    """What is shown, and the environment in which a program finds it."""

    framebuffer: Path
    environment: Mapping[str, str]

    def picture(self) -> QImage:
        """Return all that is on the screen; the file is a window dump of X11 (XWDFile.h), numbers big-endian."""
        dump = self.framebuffer.read_bytes()
        head = struct.unpack(">25I", dump[:100])
        size, width, height, bits, stride, colours = head[0], head[4], head[5], head[11], head[12], head[19]
        assert bits == 32, "as it was asked for"
        pixels = dump[size + 12 * colours :]
        return QImage(pixels, width, height, stride, QImage.Format.Format_RGB32).copy()

    def program(self, vault: Path) -> subprocess.Popen[bytes]:
        """Start the program in front of a vault, as somebody does from a menu."""
        return subprocess.Popen(
            [sys.executable, "-m", "fieldreport"], env={**self.environment, VAULT_VARIABLE: str(vault)}
        )

    def press(self, *arguments: str) -> str:
        """Let xdotool press keys or ask for windows; return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=dict(self.environment),
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
        return done.stdout.strip()


@contextlib.contextmanager
def screen_in_memory(home: Path) -> Iterator[Screen]:
    """Start Xvfb on a free number, without a network; everything of it is gone at the end."""
    # A socket's path has at most 107 bytes.
    with tempfile.TemporaryDirectory(prefix="run-", dir="/tmp") as runtime, contextlib.ExitStack() as at_end:
        read, write = os.pipe()
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-screen", "0", f"{_SIZE[0]}x{_SIZE[1]}x24"),
                *("-fbdir", runtime, "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        at_end.callback(server.wait)
        at_end.callback(server.terminate)
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb says which number it took"
        yield Screen(
            framebuffer=Path(runtime) / "Xvfb_screen0",
            environment={
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "HOME": str(home),
                "DISPLAY": f":{number}",
                "XDG_RUNTIME_DIR": runtime,
                "QT_QPA_PLATFORM": "xcb",
            },
        )
