"""A locked vault opens, refuses, and tells a wrong passphrase from a damaged vault."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.passphrase_field import PassphraseField
from fieldreport.ui.entry.unlock_page import UnlockPage
from fieldreport.ui.look.look import Look
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE, Prepared


@pytest.fixture
def door(app: Application, templates: Mapping[str, Prepared], tmp_path: Path) -> Door:
    shutil.copytree(templates[DOCUMENTER].path, tmp_path / "vault")
    return Door(application=app, path=tmp_path / "vault")


@pytest.fixture
def page(look: Look, door: Door, qtbot: QtBot) -> UnlockPage:
    page = UnlockPage(look=look, door=door)
    qtbot.addWidget(page)
    page.resize(1366, 740)
    page.show()
    return page


def _try(page: UnlockPage, passphrase: str, qtbot: QtBot) -> None:
    page._passphrase.clear()
    qtbot.keyClicks(page._passphrase.edit, passphrase)
    qtbot.keyClick(page._passphrase.edit, Qt.Key.Key_Return)


def _wait_for_tries(page: UnlockPage, number: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._wrong_tries == number, timeout=LONGEST)


def test_the_passphrase_opens(page: UnlockPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.opened, timeout=LONGEST) as opened:
        _try(page, PASSPHRASE, qtbot)
    assert page._passphrase.text == ""
    opened.args[0].lock()
    assert opened.args[0].wait(10)


def test_a_wrong_one_is_told_and_after_the_third_one_waits(page: UnlockPage, qtbot: QtBot) -> None:
    for number in range(1, 4):
        _try(page, "not the passphrase", qtbot)
        _wait_for_tries(page, number, qtbot)
        assert "does not open" in page.message
        assert page._waiting == (0 if number < 3 else 2)
    assert "Wait" in page._open.text()
    assert not page._open.isEnabled()
    page._count_down()
    page._count_down()
    assert page._open.isEnabled()


def test_a_damaged_vault_is_told_apart_from_a_wrong_passphrase(page: UnlockPage, door: Door, qtbot: QtBot) -> None:
    database = door.path / "vault.db"
    database.write_bytes(b"\x07" * database.stat().st_size)
    _try(page, PASSPHRASE, qtbot)
    qtbot.waitUntil(lambda: bool(page.message), timeout=LONGEST)
    assert "damaged" in page.message
    assert page._wrong_tries == 0


def test_why_it_was_locked_is_said(look: Look, door: Door, qtbot: QtBot) -> None:
    page = UnlockPage(look=look, door=door, why="idle")
    qtbot.addWidget(page)
    assert "nobody was here" in page.message


@pytest.mark.parametrize(
    ("key", "modifier", "note"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, "Caps Lock is on."),
        ("a", Qt.KeyboardModifier.ShiftModifier, "Caps Lock is on."),
        ("a", Qt.KeyboardModifier.NoModifier, ""),
        ("A", Qt.KeyboardModifier.ShiftModifier, ""),
        ("1", Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_caps_lock_is_noticed_by_what_it_types(
    look: Look, qtbot: QtBot, key: str, modifier: Qt.KeyboardModifier, note: str
) -> None:
    field = PassphraseField(look=look, name="Passphrase")
    qtbot.addWidget(field)
    field.show()
    QApplication.sendEvent(field.edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, key))
    assert field.note == note


def test_recovery_words_open_too(page: UnlockPage, door: Door, app: Application, qtbot: QtBot) -> None:
    unlocked = app.vaults.open(door.path, PASSPHRASE)
    unlocked, words = app.vaults.set_recovery_code(unlocked)
    unlocked.close()
    page._way.click()
    qtbot.keyClicks(page._words, words.upper())
    with qtbot.waitSignal(page.opened, timeout=LONGEST) as opened:
        page._open.click()
    opened.args[0].lock()
    assert opened.args[0].wait(10)
