"""What was copied in the window is marked, taken back in time, and never taken from others."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldreport.ui.safety.clipboard_guard import ClipboardGuard


@pytest.fixture
def clipboard(qtbot: QtBot) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


def _copy(qtbot: QtBot, text: str) -> None:
    field = QLineEdit(text)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()


def test_what_is_copied_is_marked_as_secret(clipboard: QClipboard, qtbot: QtBot) -> None:
    guard = ClipboardGuard(clipboard=clipboard, seconds=30)
    _copy(qtbot, "name of a witness")
    data = clipboard.mimeData()
    assert data.text() == "name of a witness"
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    guard.clear()


def test_it_is_taken_back_after_the_seconds(clipboard: QClipboard, qtbot: QtBot) -> None:
    guard = ClipboardGuard(clipboard=clipboard, seconds=30)
    guard.set_seconds(0)
    _copy(qtbot, "name of a witness")
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=5000)


def test_what_another_program_put_there_since_stays(clipboard: QClipboard, qtbot: QtBot) -> None:
    guard = ClipboardGuard(clipboard=clipboard, seconds=30)
    _copy(qtbot, "name of a witness")
    guard._is_marking = True
    other = QMimeData()
    other.setText("of another program")
    clipboard.setMimeData(other)
    guard._is_marking = False
    guard.clear()
    assert clipboard.text() == "of another program"


def test_two_guards_agree_about_one_text(clipboard: QClipboard, qtbot: QtBot) -> None:
    guards = [ClipboardGuard(clipboard=clipboard, seconds=30) for _ in range(2)]
    changes: list[QClipboard.Mode] = []
    clipboard.changed.connect(changes.append)
    _copy(qtbot, "name of a witness")
    clipboard.changed.disconnect(changes.append)
    assert 1 <= len(changes) <= 3, "each change was marked once"
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    guards[1].clear()
    assert clipboard.text() == "", "either of them takes it back"
    guards[0].clear()


def test_the_guard_keeps_no_text(clipboard: QClipboard, qtbot: QtBot) -> None:
    guard = ClipboardGuard(clipboard=clipboard, seconds=30)
    _copy(qtbot, "name of a witness")
    assert b"witness" not in b"".join(guard._ours.values())
    guard.clear()
    assert clipboard.text() == ""
