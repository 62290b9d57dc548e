"""Making the parts of a page in small steps: the first at once, the others between two keystrokes."""

from collections import deque
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_AT_ONCE = 0.020
"""Seconds in which the part of a page that is seen first is made."""
_SLICE = 0.008
"""Seconds of a later step: less than a frame, so that typing is never held up."""


class Building(QObject):
    """Runs what yields after each small part."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Iterator[None]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._work(_SLICE))

    @property
    def is_done(self) -> bool:
        """Whether everything is made."""
        return not self._waiting

    def begin(self, steps: Iterator[None]) -> None:
        """Make the first parts now, the others soon."""
        self._waiting.append(steps)
        self._work(_AT_ONCE)

    def finish(self) -> None:
        """Make everything now: somebody wants to go there."""
        self._work(None)

    def _work(self, seconds: float | None) -> None:
        until = None if seconds is None else perf_counter() + seconds
        while self._waiting:
            try:
                next(self._waiting[0])
            except StopIteration:
                self._waiting.popleft()
            if until is not None and perf_counter() >= until:
                break
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()
