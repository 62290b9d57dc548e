"""The program with a window: Qt is set up, one window is shown, and at the end the vault is closed."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldreport.bootstrap import Application
from fieldreport.errors import FieldReportError
from fieldreport.services.erasing import Erased
from fieldreport.ui.background.collector import Collector
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.entry_page import EntryPage
from fieldreport.ui.entry.erased_page import ErasedPage
from fieldreport.ui.look.look import Look
from fieldreport.ui.safety.auto_lock import AutoLock
from fieldreport.ui.safety.clipboard_guard import ClipboardGuard
from fieldreport.ui.safety.session_signals import SessionSignals
from fieldreport.ui.settings.choices import Choices
from fieldreport.ui.shell.composition import OpenVault
from fieldreport.ui.shell.owner import Owner, read_owner
from fieldreport.ui.shell.single_instance import SingleInstance
from fieldreport.ui.shell.window import Window
from fieldreport.ui.shell.workspace import Workspace
from fieldreport.ui.words.languages import Languages

_LOCK_AFTER_MINUTES = 5
_CLEAR_AFTER_SECONDS = 30
"""Until the vault says what its owner chose."""

_ERASE_PATIENCE = 3.0
"""Seconds that erasing waits for an open vault to close."""

_SWITCH_SECONDS = 0.001
"""How long the vault's thread may keep Python to itself while a key waits to be painted."""


def prepare_qt(arguments: Sequence[str]) -> QApplication:
    """Make the one QApplication, so that it leaves nothing behind: no shader cache, no settings, no history."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableShaderDiskCache)
    # Mesa keeps a cache of its own in the home folder.
    os.environ.setdefault("MESA_SHADER_CACHE_DISABLE", "true")
    # Where sessions keep their bus, or there is none: libdbus would start one and note it in the home folder.
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '/run')}/bus")
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("FieldReport")
    application.setQuitOnLastWindowClosed(True)
    sys.setswitchinterval(_SWITCH_SECONDS)
    return application


class Program:
    """One window in front of one door; another vault means another door."""

    def __init__(self, *, core: Application, qt: QApplication, path: Path) -> None:
        self._core = core
        self._door = Door(application=core, path=path)
        language, size, theme = self._door.appearance()
        self.languages = Languages(application=qt)
        self.languages.choose(language)
        self.look = Look(application=qt, theme=theme, text_size=size)
        self.auto_lock = AutoLock(minutes=_LOCK_AFTER_MINUTES)
        self.clipboard = ClipboardGuard(clipboard=qt.clipboard(), seconds=_CLEAR_AFTER_SECONDS)
        self._erased: Erased | None = None
        self._open: OpenVault | None = None
        self._owner: Owner | None = None
        self.window = Window(
            look=self.look,
            auto_lock=self.auto_lock,
            clipboard=self.clipboard,
            make_entry=self._make_entry,
            make_workspace=self._make_workspace,
        )
        self.window.locking.connect(self._remember)
        self._signals = SessionSignals()
        self._signals.due.connect(self.window.lock)
        self._signals.listen()

    def close(self) -> None:
        """Lock, and wait until the vault is closed."""
        self.window.lock()
        self.window.wait_until_locked()

    def erase(self) -> None:
        """Destroy the keys of the vault in front, and show what is left to say; the program can only be ended then.

        A vault that is open is closed first. When it does not close in time, its keys go all the same.
        """
        self.window.lock()
        self.window.wait_until_locked(_ERASE_PATIENCE)
        try:
            self._erased = self._core.erasing.erase(self._door.path)
        except FieldReportError as failure:
            self.window.show_entry()
            self.window.tell_failure(failure)
            return
        self.window.show_entry()

    def _make_entry(self, window: Window, why: str) -> QWidget:
        if self._erased is not None:
            return self._make_erased(self._erased, window)
        page = EntryPage(look=self.look, languages=self.languages, door=self._door, why=why)
        page.opened.connect(self.enter)
        page.erase_wanted.connect(self.erase)
        page.door_changed.connect(lambda path: self._stand_before(path, window))
        return page

    def _make_erased(self, erased: Erased, window: Window) -> QWidget:
        page = ErasedPage(look=self.look, erased=erased)
        page.end_wanted.connect(window.close)
        return page

    @property
    def open_vault(self) -> OpenVault | None:
        """The pages of the open vault; None while it is locked."""
        return self._open

    def enter(self, vault: VaultThread) -> None:
        """Show a vault that was just opened, when it has said whose it is."""

        def show(owner: Owner) -> None:
            self._owner = owner
            self.window.enter(vault)

        vault.run(self.window, Operation(work=read_owner, done=show))

    def _make_workspace(self, window: Window, vault: VaultThread) -> Workspace:
        owner = self._owner
        assert owner is not None, "it was read when the vault was opened"
        choices = Choices(
            look=self.look,
            languages=self.languages,
            auto_lock=self.auto_lock,
            clipboard=self.clipboard,
            vault=vault,
            settings=owner.settings,
        )
        self._open = OpenVault(
            core=self._core,
            look=self.look,
            languages=self.languages,
            commands=window.commands,
            vault=vault,
            choices=choices,
            role=owner.role,
        )
        self._open.erase_wanted.connect(self.erase)
        window.restore_geometry(owner.settings.geometry)
        self._open.begin()
        return self._open.workspace

    def _remember(self) -> None:
        if self._open is not None:
            self._open.remember(self.window.geometry_text())
            self._open = None

    def _stand_before(self, path: Path, window: Window) -> None:
        self._door = Door(application=self._core, path=path)
        language, size, theme = self._door.appearance()
        self.languages.choose(language)
        self.look.set_theme(theme)
        self.look.set_text_size(size)
        window.show_entry()


def run_window(core: Application, *, path: Path, arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed; ends the process, or returns 0 if another window was brought to the front."""
    qt = prepare_qt(arguments)
    instance = SingleInstance(vault=path)
    if instance.hand_over():
        return 0
    program = Program(core=core, qt=qt, path=path)
    instance.listen(program.window.bring_to_front)
    collector = Collector()
    collector.start()
    program.window.show()
    code = qt.exec()
    program.close()
    # The vault is closed and nothing is left to write. Python would take widgets and application down in any order, and
    # crash on the way: to end here is the one end that is always the same.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
