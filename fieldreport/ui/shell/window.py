"""The window: locked, it shows how to come in; open, the workspace; and it locks whatever is going on."""

import base64
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.commands.menu import Commands
from fieldreport.ui.controls.dialog import close_dialogs
from fieldreport.ui.look.look import Look
from fieldreport.ui.safety.auto_lock import AutoLock
from fieldreport.ui.safety.clipboard_guard import ClipboardGuard
from fieldreport.ui.safety.lock_keys import LockKeys
from fieldreport.ui.shell.workspace import Workspace

SMALLEST = (900, 560)
DESIGNED = (1366, 740)
_TEXT_STEP = 10
_PATIENCE = 20.0
"""Seconds that the end of the program waits for the vault to close; it is crash safe, so nothing depends on it."""


@runtime_checkable
class Entry(Protocol):
    """The page of a locked vault."""

    def focus(self) -> None:
        """Put the cursor where a person begins."""

    def tell_failure(self, failure: object) -> None:
        """Say what went wrong after the vault was locked; carries the FieldReportError."""


class Window(QMainWindow):
    """One top-level window. It knows the vault's thread, and nothing of what is in the vault."""

    locking = Signal()
    """The vault is still open, but in a moment it will not be."""
    vault_locked = Signal(str)
    """The workspace is gone and the entry is shown; carries why: an empty text when a person asked."""

    def __init__(
        self,
        *,
        look: Look,
        auto_lock: AutoLock,
        clipboard: ClipboardGuard,
        make_entry: Callable[["Window", str], QWidget],
        make_workspace: Callable[["Window", VaultThread], Workspace],
    ) -> None:
        super().__init__()
        self._look = look
        self._auto_lock = auto_lock
        self._clipboard = clipboard
        self._make_entry = make_entry
        self._make_workspace = make_workspace
        self._vault: VaultThread | None = None
        self._workspace: Workspace | None = None
        self._closing: list[VaultThread] = []
        self.setWindowTitle("FieldReport")
        self.setMinimumSize(*SMALLEST)
        self.resize(*DESIGNED)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.commands = Commands(look=look, parent=self)
        self.commands.fill(self.menuBar())
        self._lock_keys = LockKeys(actions=self._vital_actions, parent=self)
        auto_lock.due.connect(self._lock_because)
        self.show_entry()

    @property
    def workspace(self) -> Workspace | None:
        """What is shown of the open vault; None while it is locked."""
        return self._workspace

    @property
    def vault(self) -> VaultThread | None:
        """The open vault's thread; None while it is locked."""
        return self._vault

    def enter(self, vault: VaultThread) -> None:
        """Show an open vault; its thread belongs to the window from now on."""
        self._vault = vault
        self._workspace = self._make_workspace(self, vault)
        self._replace(self._workspace)
        vault.failed.connect(self._workspace.messages.tell_failure)
        self._workspace.shown.connect(self.commands.refresh)
        self.commands.set_own(self._open_abilities())
        self.commands.follow(self._workspace.abilities)
        application = QApplication.instance() or self
        self._auto_lock.start(application)
        application.installEventFilter(self._lock_keys)

    def lock(self, why: str = "") -> None:
        """Take everything away at once; what was typed is stored before the vault's thread closes the vault."""
        vault, workspace = self._vault, self._workspace
        if vault is None or workspace is None:
            return
        self._auto_lock.stop()
        (QApplication.instance() or self).removeEventFilter(self._lock_keys)
        self.locking.emit()
        workspace.leave()
        vault.lock()
        self._vault = self._workspace = None
        self._closing.append(vault)
        vault.failed.connect(self.tell_failure)
        vault.locked.connect(self._forget_closed)
        self._close_everything_else()
        self._clipboard.clear()
        self.show_entry(why)
        self.vault_locked.emit(why)

    def show_entry(self, why: str = "") -> None:
        """Show the page of the vault in front of the door; *why* says why it was locked."""
        entry = self._make_entry(self, why)
        self.commands.set_own(self._locked_abilities())
        self.commands.follow(dict)
        self._replace(entry)
        if isinstance(entry, Entry):
            entry.focus()

    def bring_to_front(self) -> None:
        """Show the window, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_text(self) -> str:
        """Spell where the window stands and how large it is."""
        return base64.b64encode(self.saveGeometry().data()).decode("ascii")

    def restore_geometry(self, text: str) -> None:
        """Go back to where it stood, if that screen is still there."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "replace")))
            if not any(
                screen.availableGeometry().intersects(self.frameGeometry()) for screen in QGuiApplication.screens()
            ):
                self.move(QPoint(0, 0))

    def wait_until_locked(self, seconds: float = _PATIENCE) -> bool:
        """Wait for vaults that are being closed; at the end of the program. Returns whether all are."""
        return all(vault.wait(seconds) for vault in tuple(self._closing))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.lock()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.commands.translate()

    def _open_abilities(self) -> dict[CommandId, Callable[[], object]]:
        workspace = self._workspace
        assert workspace is not None, "called when there is one"
        return {
            **self._locked_abilities(),
            CommandId.LOCK: self.lock,
            CommandId.LOCK_AND_MINIMISE: self._lock_and_minimise,
            CommandId.NEXT_PANE: lambda: workspace.focus_pane(1),
            CommandId.PREVIOUS_PANE: lambda: workspace.focus_pane(-1),
            **workspace.own_abilities,
        }

    def _locked_abilities(self) -> dict[CommandId, Callable[[], object]]:
        return {
            CommandId.LARGER_TEXT: lambda: self._look.set_text_size(self._look.text_size + _TEXT_STEP),
            CommandId.SMALLER_TEXT: lambda: self._look.set_text_size(self._look.text_size - _TEXT_STEP),
            CommandId.NORMAL_TEXT: lambda: self._look.set_text_size(100),
            CommandId.FULL_SCREEN: self._toggle_full_screen,
            CommandId.QUIT: self.close,
            CommandId.QUICK_EXIT: self._exit_at_once,
        }

    def _vital_actions(self) -> list[QAction]:
        names = (CommandId.LOCK, CommandId.LOCK_AND_MINIMISE, CommandId.QUICK_EXIT)
        return [self.commands.actions[name] for name in names]

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _forget_closed(self) -> None:
        # A function that names the vault would be held by its own signal, and with it the vault, for ever.
        self._closing = [vault for vault in self._closing if vault is not self.sender()]

    def _lock_because(self, why: str) -> None:
        self.lock(why)

    def _lock_and_minimise(self) -> None:
        self.lock()
        self.showMinimized()

    def _exit_at_once(self) -> None:
        self.hide()
        self.close()
        QApplication.quit()

    def _replace(self, page: QWidget) -> None:
        former = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if former is not None:
            self._stack.removeWidget(former)
            # Now, not when the event loop comes round: what it showed must not be there for one more frame.
            former.hide()
            former.deleteLater()

    def _close_everything_else(self) -> None:
        close_dialogs()
        for widget in QApplication.topLevelWidgets():
            # Menus, and viewers in windows of their own.
            if widget is not self and widget.isVisible():
                widget.close()

    def tell_failure(self, failure: object) -> None:
        """Say on the page of a locked window what went wrong."""
        entry: object = self._stack.currentWidget()
        if isinstance(entry, Entry):
            entry.tell_failure(failure)
