"""Locks when nobody is there: after a while without keys or mouse, and when the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TICK = 5_000
"""Milliseconds between two looks at the clocks."""

_SLEPT = 60.0
"""Seconds between two looks that only a computer that slept, or was stopped, can explain."""

_PRESENCE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class AutoLock(QObject):
    """An application-wide event filter and one timer. It asks; whoever listens to `due` locks."""

    due = Signal(str)
    """Carries why: ``idle`` or ``slept``."""

    def __init__(
        self,
        *,
        minutes: int,
        wall_clock: Callable[[], float] = time.time,
        steady_clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60.0
        self._wall_clock = wall_clock
        self._steady_clock = steady_clock
        self._last_sign = steady_clock()
        self._last_wall = wall_clock()
        self._last_steady = self._last_sign
        self._holds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)

    def start(self, application: QObject) -> None:
        """Watch what reaches *application*."""
        application.installEventFilter(self)
        self.presence()
        self._last_wall, self._last_steady = self._wall_clock(), self._steady_clock()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer: there is nothing to lock."""
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a sign of presence."""
        self._seconds = minutes * 60.0

    def presence(self) -> None:
        """Take note that somebody is there."""
        self._last_sign = self._steady_clock()

    def hold(self) -> None:
        """Do not lock for idleness while something long runs that a person waits for; `release` ends it."""
        self._holds += 1

    def release(self) -> None:
        """End one `hold`; idleness counts from now."""
        self._holds -= 1
        self.presence()

    def look(self) -> None:
        """Compare the clocks. A steady clock may stop while the computer sleeps; the wall clock goes on."""
        wall, steady = self._wall_clock(), self._steady_clock()
        slept = max(wall - self._last_wall, steady - self._last_steady) > _SLEPT
        self._last_wall, self._last_steady = wall, steady
        if slept:
            self.due.emit("slept")
        elif not self._holds and steady - self._last_sign >= self._seconds:
            self.due.emit("idle")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESENCE:
            self.presence()
        return False
