"""The window: locked and open, what it takes away when it locks, menus, panes, keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.domain.trust import Role
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.commands.menu import shown_keys
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.look.look import Look
from fieldreport.ui.safety.auto_lock import AutoLock
from fieldreport.ui.safety.clipboard_guard import ClipboardGuard
from fieldreport.ui.shell.destination import Destination, sidebar_entries
from fieldreport.ui.shell.panes import Arrangement
from fieldreport.ui.shell.window import Window
from fieldreport.ui.shell.workspace import Workspace
from tests.gui.conftest import LONGEST


class _Entry(QWidget):
    def __init__(self, why: str) -> None:
        super().__init__()
        self.why = why
        self.told: list[object] = []

    def focus(self) -> None:
        pass

    def tell_failure(self, failure: object) -> None:
        self.told.append(failure)


class _Page(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.left = 0
        self.checked = 0

    def leave(self) -> None:
        self.left += 1

    def abilities(self) -> Abilities:
        return {CommandId.CHECK: self._check}

    def _check(self) -> None:
        self.checked += 1


def _workspace(look: Look, window: Window) -> Workspace:
    return Workspace(
        look=look,
        commands=window.commands,
        entries=sidebar_entries(Role.PERSON),
        reports=_Page(),
        nothing_chosen=QLabel(),
        pages=dict.fromkeys(Destination, QLabel),
    )


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> Window:
    window = Window(
        look=look,
        auto_lock=AutoLock(minutes=5),
        clipboard=ClipboardGuard(clipboard=QGuiApplication.clipboard(), seconds=30),
        make_entry=lambda _, why: _Entry(why),
        make_workspace=lambda window, _: _workspace(look, window),
    )
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def workspace(window: Window, documenter_vault: VaultThread) -> Workspace:
    window.enter(documenter_vault)
    assert window.workspace is not None
    return window.workspace


def test_locking_hands_over_what_was_typed_and_takes_everything_away(
    window: Window, workspace: Workspace, documenter_vault: VaultThread, qtbot: QtBot
) -> None:
    page = _Page()
    workspace.show_detail(page)
    dialog = Dialog(parent=window, title="A question")
    dialog.open()
    viewer = QMainWindow()
    viewer.show()
    gone: list[int] = []
    dialog.finished.connect(gone.append)
    with qtbot.waitSignal(documenter_vault.locked, timeout=LONGEST):
        window.lock("idle")
    assert page.left == 1
    assert gone == [QDialog.DialogCode.Rejected.value]
    assert not viewer.isVisible()
    assert (window.workspace, window.vault) == (None, None)
    (entry,) = window.findChildren(_Entry)
    assert entry.why == "idle"
    assert not window.commands.actions[CommandId.LOCK].isEnabled()


def test_closing_the_window_locks(window: Window, workspace: Workspace, documenter_vault: VaultThread) -> None:
    window.close()
    assert window.wait_until_locked()
    assert documenter_vault.is_closing


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, None])
def test_the_lock_keys_lock(window: Window, workspace: Workspace, qtbot: QtBot, key: Qt.Key | None) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    if key is None:
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        qtbot.keyClick(window, key)
    assert window.vault is None


def test_the_page_in_front_says_what_can_be_done(window: Window, workspace: Workspace) -> None:
    page = _Page()
    action = window.commands.actions[CommandId.CHECK]
    workspace.go(Destination.MAP)
    assert not action.isEnabled()
    workspace.show_detail(page)
    assert action.isEnabled()
    action.trigger()
    assert page.checked == 1


def test_a_page_is_left_before_another_takes_its_place(workspace: Workspace) -> None:
    first, second = _Page(), _Page()
    workspace.show_detail(first)
    workspace.show_detail(second)
    assert (first.left, second.left) == (1, 0)
    assert workspace.detail is second
    workspace.show_detail(None)
    assert second.left == 1
    assert workspace.detail is None


@pytest.mark.parametrize(
    ("width", "size", "arrangement", "narrow"),
    [
        (1366, 100, Arrangement.WIDE, False),
        (1000, 100, Arrangement.NARROW, True),
        (900, 100, Arrangement.NARROW, True),
        (1366, 150, Arrangement.NARROW, True),
        (1366, 200, Arrangement.SINGLE, True),
        (900, 200, Arrangement.SINGLE, True),
    ],
)
def test_panes_fit_the_window_and_the_size_of_the_text(
    look: Look,
    window: Window,
    workspace: Workspace,
    qtbot: QtBot,
    width: int,
    size: int,
    arrangement: Arrangement,
    *,
    narrow: bool,
) -> None:
    look.set_text_size(size)
    window.resize(width, 600)
    qtbot.waitUntil(lambda: workspace.panes.arrangement is arrangement, timeout=2000)
    assert workspace.sidebar.is_narrow is narrow


def test_where_only_one_pane_fits_the_detail_takes_the_lists_place(
    look: Look, window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    look.set_text_size(200)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: workspace.panes.arrangement is Arrangement.SINGLE, timeout=2000)
    page = _Page()
    workspace.show_detail(page)
    assert page.isVisible()
    assert not workspace._reports.isVisible()
    workspace.go(Destination.ALL)
    assert workspace._reports.isVisible()


def test_no_two_commands_share_a_key_and_the_vital_ones_have_a_function_key(window: Window) -> None:
    seen: dict[str, CommandId] = {}
    for command in window.commands.table:
        for key in filter(None, shown_keys(command).split(", ")):
            assert key not in seen, f"{key}: {command.id} and {seen[key]}"
            seen[key] = command.id
    by_function_key = {name for key, name in seen.items() if key.removeprefix("Shift+")[:1] == "F" and len(key) > 1}
    vital = {
        CommandId.NEW_REPORT,
        CommandId.OPEN,
        CommandId.FIND,
        CommandId.IMPORT,
        CommandId.NEXT_PANE,
        CommandId.CHECK,
        CommandId.SEAL,
        CommandId.LOCK,
        CommandId.QUICK_EXIT,
        CommandId.HELP,
    }
    assert vital <= by_function_key


def test_every_command_stands_in_a_menu(window: Window) -> None:
    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert set(window.commands.actions.values()) <= in_menus


def test_counts_stand_at_the_sidebar_and_are_spoken(workspace: Workspace) -> None:
    workspace.sidebar.set_counts({Destination.DRAFTS: 3, Destination.TRASH: 0})
    spoken = [
        workspace.sidebar.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(workspace.sidebar.count())
    ]
    assert "Drafts (3)" in spoken
    assert "Trash" in spoken


def test_a_failure_without_a_handler_is_told_in_words(
    workspace: Workspace, documenter_vault: VaultThread, qtbot: QtBot, ask: Callable[..., Any]
) -> None:
    documenter_vault.run(workspace, Operation(work=lambda session, _: session.drafts.find("ffff"), done=lambda _: None))
    qtbot.waitUntil(lambda: bool(workspace.messages.words), timeout=LONGEST)
    assert "ffff" in workspace.messages.words
    workspace.messages.clear()
    assert not workspace.messages.isVisible()


def test_the_place_of_the_window_is_remembered(window: Window) -> None:
    window.move(30, 40)
    text = window.geometry_text()
    window.move(0, 0)
    window.restore_geometry(text)
    # The screen in memory is narrower than the window: Qt puts it to the left.
    assert window.y() == 40
    window.restore_geometry("no geometry")
    assert window.y() == 40
