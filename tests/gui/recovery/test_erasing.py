"""Erasing from the open and from the locked window: only after the words, the keys first, and then a first day."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.entry.entry_page import EntryPage
from fieldreport.ui.entry.erased_page import ErasedPage
from fieldreport.ui.entry.first_start import FirstStart
from fieldreport.ui.entry.unlock_page import UnlockPage
from fieldreport.ui.recovery.erase_dialog import EraseDialog
from fieldreport.ui.shell.application import Program
from fieldreport.ui.shell.destination import Destination
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER, Prepared, open_with_key


@pytest.fixture
def vault(templates: Mapping[str, Prepared], tmp_path: Path) -> Path:
    shutil.copytree(templates[DOCUMENTER].path, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def start(app: Application, qapp: QApplication, vault: Path, qtbot: QtBot) -> Iterator[Callable[[], Program]]:
    programs: list[Program] = []

    def start_() -> Program:
        program = Program(core=app, qt=qapp, path=vault)
        programs.append(program)
        program.languages.choose("en")
        program.window.show()
        return program

    yield start_
    for program in programs:
        program.close()
        program.window.close()
        program.languages.leave()
        program.window.deleteLater()


def dialog() -> EraseDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, EraseDialog) and one.isVisible())


def erase_with_words(qtbot: QtBot) -> None:
    asked = dialog()
    assert not asked.erase_button.isEnabled()
    qtbot.keyClicks(asked.typed, "erase")
    assert not asked.erase_button.isEnabled()
    qtbot.keyClicks(asked.typed, " Everything ")
    asked.erase_button.click()


def press(owner: object, words: str) -> None:
    (button,) = [
        one
        for one in owner.findChildren(QPushButton)  # type: ignore[attr-defined]
        if one.text().replace("&", "") == words and one.isVisible()
    ]
    button.click()


def test_the_locked_window_erases_after_the_words_and_then_begins_as_on_the_first_day(
    start: Callable[[], Program], vault: Path, qtbot: QtBot
) -> None:
    program = start()
    (page,) = program.window.findChildren(UnlockPage)
    press(page, "Erase keys now…")
    for check in (unnamed_focusable, tab_order_breaks, elided_buttons):
        assert check(dialog()) == []
    erase_with_words(qtbot)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ErasedPage)), timeout=LONGEST)
    assert not vault.exists()
    (end,) = program.window.findChildren(ErasedPage)
    assert not end.findChildren(UnlockPage)
    end.end_button.click()
    assert not program.window.isVisible()
    again = start()
    (entry,) = again.window.findChildren(EntryPage)
    assert isinstance(entry.page, FirstStart)


def test_an_open_vault_is_closed_first_and_nothing_that_opens_stays(
    start: Callable[[], Program], app: Application, vault: Path, templates: Mapping[str, Prepared], qtbot: QtBot
) -> None:
    program = start()
    thread = VaultThread(open_session=lambda: open_with_key(app, vault, templates[DOCUMENTER].key))
    thread.opened.connect(lambda: program.enter(thread))
    thread.open()
    qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=LONGEST)
    (vault / "my own notes.txt").write_text("not of this program", encoding="utf-8")
    assert program.open_vault is not None
    program.open_vault.workspace.go(Destination.SETTINGS)
    assert program.open_vault._settings is not None
    program.open_vault._settings.show_part(1)
    press(program.window, "Erase keys now…")
    erase_with_words(qtbot)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ErasedPage)), timeout=LONGEST)
    assert [path.name for path in vault.iterdir()] == ["my own notes.txt"], "it is named, and was not ours to remove"
    assert thread.is_closing
    assert program.window.vault is None


def test_a_vault_that_is_not_there_any_more_is_told(start: Callable[[], Program], vault: Path, qtbot: QtBot) -> None:
    program = start()
    shutil.rmtree(vault)
    program.erase()
    assert not program.window.findChildren(ErasedPage)
