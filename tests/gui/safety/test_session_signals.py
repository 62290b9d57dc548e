"""On a desktop's own bus, the program hears that the screen is locked and that the computer goes to sleep."""

import os
import shutil
import subprocess
import sys

import pytest

# In a process of its own: Qt connects to the buses once in a process, and the session's is another one here.
_LISTENS = """
import os
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from fieldreport.ui.safety.session_signals import SessionSignals

qt = QCoreApplication([])
signals, heard = SessionSignals(), []
print("subscribed", signals.listen())

def hear(why):
    heard.append(why)
    if len(heard) == len(SENT):
        qt.quit()

signals.due.connect(hear)
SENT = [
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
    ("/any", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
]
for path, interface, name, values in [("/any", "org.xfce.ScreenSaver", "ActiveChanged", [False]), *SENT]:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(values)
    assert QDBusConnection.sessionBus().send(message)
QTimer.singleShot(30_000, qt.quit)
qt.exec()
print("heard", *heard)
"""


def test_a_locked_screen_is_heard_on_the_sessions_bus() -> None:
    if shutil.which("dbus-run-session") is None:
        pytest.skip("the command dbus-run-session is not installed")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _LISTENS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["subscribed 6", "heard screen screen"]
