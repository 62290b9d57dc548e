"""Desks for journeys: the whole program offscreen, in a home of its own, whose traces are looked for at the end."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.ui.evidence.evidence_window import EvidenceWindow
from fieldreport.ui.shell.application import Program
from fieldreport.ui.shell.window import DESIGNED
from tests.journeys.test_no_plaintext import findings
from tests.journeys.vault_kit import PASSPHRASE, Prepared, application
from tests.journeys.windows.desk import LONGEST, Desk, texts

_SHORTEST_CANARY = 8
"""Letters; shorter texts lie in every file by chance."""


@dataclass
class Town:
    """All computers of a journey, and where they may write."""

    folder: Path
    qtbot: QtBot
    core: Application
    templates: Mapping[str, Prepared]
    desks: list[Desk] = field(default_factory=list)
    written_in_the_open: set[str] = field(default_factory=set)
    """Typed texts that are no secrets, as names on cards."""

    def sit_down(self, path: Path) -> Desk:
        """Start the program in front of the vault at *path*, or of the place where one is to be made."""
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        desk = Desk(qtbot=self.qtbot, program=Program(core=self.core, qt=qt, path=path))
        self.desks.append(desk)
        return desk

    def unlocked(self, name: str) -> Desk:
        """Sit down in front of a copy of somebody's vault, and open it with the passphrase."""
        path = self.folder / "vaults" / name
        if not path.exists():
            shutil.copytree(self.templates[name].path, path)
        desk = self.sit_down(path)
        unlock(desk)
        return desk

    @property
    def stick(self) -> Path:
        """What is carried from one desk to another."""
        return self.folder / "stick"

    @property
    def materials(self) -> Path:
        """Files that people bring along: photos, cards, forms. They were never secret to the disk."""
        return self.folder / "materials"

    def leave(self) -> None:
        """Close every window, and wait until every vault is closed."""
        for desk in self.desks:
            desk.program.window.close()
        for desk in self.desks:
            assert desk.program.window.wait_until_locked()
            self.qtbot.waitUntil(lambda: not desk.program.window._closing, timeout=LONGEST)  # noqa: B023 - waited for at once
            desk.program.languages.leave()
            desk.program.window.deleteLater()
        # Now: one that outlives its Python half hears of the next program's language, and has no menus to say it in.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def traces(self) -> list[str]:
        """Name what was written where nothing may be, and where something lies readable that somebody typed."""
        strays = [
            str(path.relative_to(self.folder))
            for place in ("home", "tmp")
            for path in (self.folder / place).rglob("*")
            if path.is_file()
        ]
        typed = {text for desk in self.desks for text in desk.typed} - self.written_in_the_open
        canaries = {text: text for text in typed if len(text) >= _SHORTEST_CANARY}
        places = [self.folder / name for name in ("home", "tmp", "runtime", "vaults", "stick")]
        return strays + findings(places, canaries)


def unlock(desk: Desk, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase into the locked window, and press Enter."""
    desk.write("Passphrase", passphrase)
    desk.key("Return")
    desk.sees("New report")
    # The window goes back to where it stood, and the screen in memory is a small one.
    desk.program.window.resize(*DESIGNED)


class Strays(QObject):
    """Notes every window that is none: a part of a page that was shown before it had its place."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched.windowType() == Qt.WindowType.Window
            and not isinstance(watched, (QMainWindow, EvidenceWindow))
        ):
            self.seen.append(f"{type(watched).__name__} {list(texts(watched))}")
        return False


@pytest.fixture
def town(
    tmp_path: Path, qtbot: QtBot, templates: Mapping[str, Prepared], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Town]:
    for name in ("home", "tmp", "runtime", "vaults", "stick", "materials"):
        (tmp_path / name).mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    for name in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    town = Town(folder=tmp_path, qtbot=qtbot, core=application(), templates=templates)
    qt, strays = QApplication.instance(), Strays()
    assert qt is not None
    qt.installEventFilter(strays)
    yield town
    town.leave()
    qt.removeEventFilter(strays)
    assert strays.seen == []
    assert town.traces() == []
