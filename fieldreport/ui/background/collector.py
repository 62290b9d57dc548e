"""Python's collector of cycles, kept to the window's thread: elsewhere it would take down widgets under Qt's feet."""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1_000
"""Milliseconds between two looks."""


class Collector(QObject):
    """Looks from time to time, in the window's thread.

    Python collects in whichever thread happens to allocate, also in the vault's. Widgets live in the window's, and
    one that is destroyed by another thread crashes the program, rarely, and never where the cause is.
    """

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Collect here from now on, and nowhere else."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
