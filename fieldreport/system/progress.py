"""What a long operation is handed: it reports here, and here it is told to stop."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class Cancelled(Exception):
    """The person asked to stop; the operation undid what it had begun."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an operation has come; *total* is None while unknown. The unit is the operation's own."""

    done: int
    total: int | None


class Reporter(Protocol):
    """The narrow door through which an operation speaks and listens."""

    def report(self, done: int, total: int | None = None) -> None:
        """Tell how far we are. Raises Cancelled if somebody asked to stop."""


class ProgressReporter:
    """Passes progress on at most every 0.1 s and turns a request to stop into an exception at the next report."""

    def __init__(
        self,
        on_progress: Callable[[Progress], None] = lambda _: None,
        *,
        clock: Callable[[], float] = time.monotonic,
        interval: float = 0.1,
    ) -> None:
        self._on_progress = on_progress
        self._clock = clock
        self._interval = interval
        self._last_shown = float("-inf")
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the operation to stop at its next report. Safe from any thread."""
        self._stop.set()

    def report(self, done: int, total: int | None = None) -> None:
        """Tell how far we are. Raises Cancelled if somebody asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = self._clock()
        # The last step is always shown: a bar that stops at 97 % looks like a failure.
        if now - self._last_shown >= self._interval or done == total:
            self._last_shown = now
            self._on_progress(Progress(done, total))
