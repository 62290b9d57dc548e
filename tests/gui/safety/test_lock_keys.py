"""One key locks from everywhere: from dialogs, choosers of files, menus, and windows of their own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.shell.window import Window
from fieldreport.ui.shell.workspace import Workspace
from tests.gui.conftest import LONGEST
from tests.gui.shell.test_window import window, workspace  # noqa: F401 - fixtures

Opens = Callable[[Window], QWidget]


def a_dialog(window: Window) -> QWidget:  # noqa: F811
    dialog = Dialog(parent=window, title="A question")
    edit = QLineEdit()
    dialog.body.addWidget(edit)
    dialog.open()
    edit.setFocus()
    return edit


def a_chooser_of_files(window: Window) -> QWidget:  # noqa: F811
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog.findChildren(QLineEdit)[0]


def a_menu(window: Window) -> QWidget:  # noqa: F811
    menu = QMenu(window)
    menu.addAction("Something")
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def a_window_of_its_own(window: Window) -> QWidget:  # noqa: F811
    other = QWidget(window, Qt.WindowType.Window)
    edit = QLineEdit()
    QVBoxLayout(other).addWidget(edit)
    other.show()
    other.activateWindow()
    edit.setFocus()
    return edit


@pytest.mark.parametrize("opens", [a_dialog, a_chooser_of_files, a_menu, a_window_of_its_own])
@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_L])
def test_a_key_locks_whatever_is_in_front(
    window: Window,  # noqa: F811
    workspace: Workspace,  # noqa: F811
    qtbot: QtBot,
    opens: Opens,
    key: Qt.Key,
) -> None:
    qtbot.waitUntil(window.isActiveWindow, timeout=LONGEST)
    front = opens(window)
    held = Qt.KeyboardModifier.ControlModifier if key is Qt.Key.Key_L else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(front, key, held)
    qtbot.waitUntil(lambda: window.vault is None, timeout=LONGEST)
    qtbot.waitUntil(
        lambda: [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window], timeout=LONGEST
    )


def test_other_keys_stay_with_what_is_in_front(window: Window, workspace: Workspace, qtbot: QtBot) -> None:  # noqa: F811
    edit = a_dialog(window)
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "l9")
    assert edit.text() == "l9"
    assert window.vault is not None
