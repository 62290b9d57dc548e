"""Long work that must be done in the window's thread, a slice at a time, so that the window goes on answering.

Text that is laid out belongs to the thread that laid it out: Qt keeps fonts for each thread.
"""

from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")


class Slices(QObject, Generic[T]):
    """Runs a generator to its end, one step each time that the window has nothing else to do."""

    def __init__(self, steps: Generator[None, None, T], done: Callable[[T], None], *, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._done = done
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def stop(self) -> None:
        """Do no more of it; nobody hears of it."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self.deleteLater()
            self._done(end.value)


def at_once(steps: Generator[None, None, T]) -> T:
    """Do all of it now: where nobody waits at a window."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: T = end.value
            return made
