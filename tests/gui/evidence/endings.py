"""Recordings begun and ended over and over, in a program of its own: one that hangs cannot say so itself.

It prints how many it ended and how many threads it has more than before, and ends with 0.
"""

import faulthandler
import io
import os
import secrets
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fieldreport.domain.media_kind import Family, media_kind
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from fieldreport.ui.evidence.media_extra import media_page
from fieldreport.ui.evidence.player_view import PlayerView
from fieldreport.ui.look.look import Look

WAYS = ("stop", "next", "destroy", "lock", "seek", "broken")
"""How it ends: told to stop; the next one is opened; its page goes with it; its file is shut from another thread, as
locking may; after a jump; while it is damaged."""
_PATIENCE = 30.0
"""Seconds after which one that does not come to its end hangs."""
_LONGEST_PLAY = 60
"""Milliseconds until it is ended, at most: while it loads, at its first picture, in the middle."""


class _Recording(io.BytesIO):
    """A file whose reading takes Python for a while, as decrypting does."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.size = len(content)

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override] # what the device asks of it
        sum(range(2000))
        return super().readinto(buffer)


class Endings:
    """Begins a recording, ends it a moment later in the way asked for, and begins the next."""

    def __init__(self, *, content: bytes, way: str, seconds: float, look: Look) -> None:
        self._content = content
        self._way = way
        self._look = look
        self._window = QWidget()
        self._end = time.monotonic() + seconds
        self._page: PlayerView | None = None
        self.count = 0

    def begin(self) -> None:
        """Begin one, or leave if it is time."""
        if time.monotonic() > self._end:
            self._page = None
            self._window.deleteLater()
            # Later than the last of them can go: what is still there then stays for ever.
            QTimer.singleShot(2000, QApplication.quit)
            return
        faulthandler.dump_traceback_later(_PATIENCE, exit=True)
        page = self._page
        if page is None:
            made = media_page(Family.VIDEO, look=self._look)
            assert isinstance(made, PlayerView)
            page = self._page = made
            page.setParent(self._window)
        content = bytearray(self._content)
        if self._way == "broken":
            place = secrets.randbelow(len(content) - 64)
            content[place : place + 64] = secrets.token_bytes(64)
        page.open(EvidenceDevice(_Recording(bytes(content))), media_kind(self._content[:4096]))
        assert page.engine is not None
        page.engine.play()
        if self._way == "seek":
            page.seek(secrets.randbelow(1500) / 1000)
        QTimer.singleShot(secrets.randbelow(_LONGEST_PLAY), self._finish)

    def _finish(self) -> None:
        self.count += 1
        page = self._page
        assert page is not None
        match self._way:
            case "destroy":
                page.deleteLater()
                self._page = None
            case "lock":
                assert page.engine is not None
                lock = threading.Thread(target=page.engine.device.shut)
                lock.start()
                page.stop()
                lock.join()
            case "next":
                pass
            case _:
                page.stop()
        QTimer.singleShot(0, self.begin)


def _threads() -> int:
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else threading.active_count()


def main(name: str, way: str, seconds: str) -> None:
    """Play the file *name* for so many seconds, ended in that way."""
    application = QApplication([])
    look = Look(application=application)
    before = _threads()
    endings = Endings(content=Path(name).read_bytes(), way=way, seconds=float(seconds), look=look)
    QTimer.singleShot(0, endings.begin)
    application.exec()
    print(endings.count, _threads() - before, flush=True)
    # As the program itself ends: nothing is taken apart.
    os._exit(0)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(*sys.argv[1:])
