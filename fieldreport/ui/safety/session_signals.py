"""Hears from a Linux desktop that it is about to sleep or that its screen was locked (D-Bus, nothing is sent)."""

from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.xfce.ScreenSaver",
    "org.mate.ScreenSaver",
)


class SessionSignals(QObject):
    """Where there is no such bus nothing is heard; the clocks of `AutoLock` still notice that the computer slept."""

    due = Signal(str)
    """Carries why: ``sleep`` or ``screen``."""

    def listen(self) -> int:
        """Subscribe to every signal that the desktops are known to send; returns how many could be."""
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        heard = 0
        if system.isConnected():
            login = "org.freedesktop.login1"
            heard += system.connect(
                login, "/org/freedesktop/login1", f"{login}.Manager", "PrepareForSleep", self, _slot("on_sleep(bool)")
            )
            heard += system.connect(login, "", f"{login}.Session", "Lock", self, _slot("on_lock()"))
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                heard += session.connect("", "", name, "ActiveChanged", self, _slot("on_screen(bool)"))
        return heard

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:  # noqa: FBT001 - the signal's own argument
        """Lock before the computer sleeps, not when it wakes."""
        if begins:
            self.due.emit("sleep")

    @Slot()
    def on_lock(self) -> None:
        """Lock with the session."""
        self.due.emit("screen")

    @Slot(bool)
    def on_screen(self, active: bool) -> None:  # noqa: FBT001 - the signal's own argument
        """Lock with the screen."""
        if active:
            self.due.emit("screen")


def _slot(signature: str) -> bytes:
    # The 1 in front is how Qt tells slots (1) from signals (2) by name. PySide says bytes, and refuses them.
    return cast("bytes", f"1{signature}")
