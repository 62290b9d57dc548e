"""Real vaults for windows: made once, copied for each test, opened in a thread of their own."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.appearance import Theme
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, Prepared, application, open_with_key

T = TypeVar("T")
LONGEST = 30_000
"""Milliseconds; far above what anything here takes."""


@pytest.fixture(scope="session")
def one_look(qapp: QApplication) -> Look:
    return Look(application=qapp, theme=Theme.LIGHT)


@pytest.fixture
def look(one_look: Look) -> Look:
    """The look of the program: light, 100 %."""
    one_look.set_theme(Theme.LIGHT)
    one_look.set_high_contrast(False)
    one_look.set_text_size(100)
    return one_look


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    """A language that a test chooses is in force for it alone."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The languages of the program; what a test chooses ends with it."""
    languages = Languages(application=qapp)
    yield languages
    languages.leave()


@pytest.fixture(scope="session")
def app() -> Application:
    return application()


@pytest.fixture
def open_vault(
    app: Application, templates: Mapping[str, Prepared], tmp_path: Path, qtbot: QtBot
) -> Iterator[Callable[[str], VaultThread]]:
    """Open a copy of somebody's vault; it is locked when the test ends."""
    threads: list[VaultThread] = []

    def open_(name: str) -> VaultThread:
        path = tmp_path / name
        if not path.exists():
            shutil.copytree(templates[name].path, path)
        thread = VaultThread(open_session=lambda: open_with_key(app, path, templates[name].key))
        threads.append(thread)
        with qtbot.waitSignal(thread.opened, timeout=LONGEST):
            thread.open()
        return thread

    yield open_
    for thread in threads:
        thread.lock()
        assert thread.wait(LONGEST / 1000)


@pytest.fixture
def documenter_vault(open_vault: Callable[[str], VaultThread]) -> VaultThread:
    """A documenter's vault, who verified the office."""
    return open_vault(DOCUMENTER)


@pytest.fixture
def office_vault(open_vault: Callable[[str], VaultThread]) -> VaultThread:
    """An office's vault, which verified the documenter."""
    return open_vault(OFFICE)


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[[VaultThread, Callable[[Session], T]], T]:
    """Do something in the vault's thread and wait for what comes of it."""

    def ask_(vault: VaultThread, work: Callable[[Session], T]) -> T:
        results: list[T] = []
        refusals: list[Exception] = []
        progress: list[Progress] = []

        def in_vault(session: Session, _: Reporter) -> T:
            return work(session)

        vault.run(
            vault,
            Operation(work=in_vault, done=results.append, failed=refusals.append, progress=progress.append),
        )
        qtbot.waitUntil(lambda: bool(results or refusals), timeout=LONGEST)
        if refusals:
            raise refusals[0]
        return results[0]

    return ask_
