"""When the window locks by itself, and when it must not."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldreport.ui.safety.auto_lock import AutoLock
from fieldreport.ui.safety.session_signals import SessionSignals


@dataclass
class Clocks:
    wall: float = 1_000_000.0
    steady: float = 500.0

    def go(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.steady += 0 if asleep else seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def lock(clocks: Clocks, qtbot: QtBot) -> AutoLock:
    return AutoLock(minutes=5, wall_clock=lambda: clocks.wall, steady_clock=lambda: clocks.steady)


def _wait_quietly(lock: AutoLock, clocks: Clocks, seconds: int) -> list[str]:
    due: list[str] = []
    lock.due.connect(due.append)
    for _ in range(0, seconds, 5):
        clocks.go(5)
        lock.look()
    return due


def test_it_locks_after_the_minutes_that_were_set(lock: AutoLock, clocks: Clocks) -> None:
    assert _wait_quietly(lock, clocks, 295) == []
    clocks.go(5)
    lock.set_minutes(5)
    assert _wait_quietly(lock, clocks, 5) == ["idle"]


def test_typing_is_presence(lock: AutoLock, clocks: Clocks, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert application is not None
    lock.start(application)
    field = QLineEdit()
    qtbot.addWidget(field)
    _wait_quietly(lock, clocks, 290)
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert _wait_quietly(lock, clocks, 290) == []
    lock.stop()
    application.removeEventFilter(lock)


@pytest.mark.parametrize("asleep", [True, False], ids=["the steady clock stopped", "both clocks went on"])
def test_it_locks_when_the_computer_slept(lock: AutoLock, clocks: Clocks, *, asleep: bool) -> None:
    due: list[str] = []
    lock.due.connect(due.append)
    lock.look()
    clocks.go(120, asleep=asleep)
    lock.look()
    assert due == ["slept"]


def test_a_long_export_is_not_locked_away_for_idleness(lock: AutoLock, clocks: Clocks) -> None:
    lock.hold()
    assert _wait_quietly(lock, clocks, 600) == []
    lock.release()
    assert _wait_quietly(lock, clocks, 295) == []
    assert "idle" in _wait_quietly(lock, clocks, 10)


def test_the_desktops_signals_lock(qtbot: QtBot) -> None:
    signals = SessionSignals()
    due: list[str] = []
    signals.due.connect(due.append)
    signals.on_sleep(True)
    signals.on_sleep(False)
    signals.on_lock()
    signals.on_screen(True)
    signals.on_screen(False)
    assert due == ["sleep", "screen", "screen"]


def test_without_a_desktop_nothing_breaks(qtbot: QtBot) -> None:
    assert SessionSignals().listen() >= 0
