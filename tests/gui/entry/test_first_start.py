"""From an empty folder to an open vault, by keyboard and mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.trust import Role
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.first_start import FirstStart, practice_path
from fieldreport.ui.entry.recovery_step import RecoveryStep
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import OFFICE, World

PASSPHRASE = "lively otter rain bottle"


@pytest.fixture
def door(app: Application, tmp_path: Path) -> Door:
    return Door(application=app, path=tmp_path / "vault")


@pytest.fixture
def start(look: Look, door: Door, qtbot: QtBot) -> FirstStart:
    application = QApplication.instance()
    assert application is not None
    page = FirstStart(look=look, door=door, languages=Languages(application=application))
    qtbot.addWidget(page)
    page.resize(1366, 740)
    page.show()
    return page


def _press(page: FirstStart, words: str, qtbot: QtBot) -> None:
    (button,) = [
        one for one in page.findChildren(Button) if one.text().replace("&", "") == words and one.isVisibleTo(page)
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _type(page: FirstStart, name: str, text: str, qtbot: QtBot) -> None:
    (field,) = [one for one in page.findChildren(QLineEdit) if one.accessibleName() == name]
    field.setFocus()
    qtbot.keyClicks(field, text)


def _make(page: FirstStart, qtbot: QtBot, *, choice: str = "Writing reports, and taking them to an office") -> None:
    _press(page, "Next", qtbot)
    (button,) = [one for one in page.findChildren(QRadioButton) if one.text().replace("&", "") == choice]
    button.click()
    _type(page, "What others will call you", "Documenter 7", qtbot)
    _press(page, "Next", qtbot)
    _type(page, "Passphrase", PASSPHRASE, qtbot)
    _type(page, "The same passphrase again", PASSPHRASE, qtbot)
    _press(page, "Make the vault", qtbot)
    qtbot.waitUntil(lambda: page.step_number == 3, timeout=LONGEST)


def _confirm_words(page: FirstStart, qtbot: QtBot) -> list[str]:
    (step,) = page.findChildren(RecoveryStep)
    words = list(step._words)
    for number, edit in zip(step.asked, step._edits, strict=True):
        qtbot.keyClicks(edit, words[number - 1])
    _press(page, "Next", qtbot)
    assert page.step_number == 4
    return words


def test_a_documenter_makes_a_vault_that_passphrase_and_sheet_open(
    start: FirstStart, door: Door, app: Application, qtbot: QtBot
) -> None:
    _make(start, qtbot)
    words = _confirm_words(start, qtbot)
    with qtbot.waitSignal(start.opened, timeout=LONGEST) as opened:
        _press(start, "Later", qtbot)
    vault: VaultThread = opened.args[0]
    vault.lock()
    assert vault.wait(10)
    app.vaults.open(door.path, PASSPHRASE).close()
    unlocked = app.vaults.open_with_recovery_code(door.path, " ".join(words))
    assert (unlocked.own.name, unlocked.own.role) == ("Documenter 7", Role.PERSON)
    unlocked.close()
    assert app.vaults.inspect(door.path).settings.language == "en"


def test_the_practice_vault_lies_beside_and_holds_invented_reports(
    start: FirstStart, door: Door, qtbot: QtBot, ask: Callable[[VaultThread, Callable[[Session], int]], int]
) -> None:
    _make(start, qtbot, choice="Trying it out, with invented reports")
    _confirm_words(start, qtbot)
    with qtbot.waitSignal(start.opened, timeout=LONGEST) as opened:
        _press(start, "Later", qtbot)
    vault: VaultThread = opened.args[0]
    assert ask(vault, lambda session: session.reports.count()) == 3
    vault.lock()
    assert vault.wait(10)
    assert practice_path(door.path).is_dir()
    assert not door.path.exists()


def test_the_office_is_added_and_its_words_compared(start: FirstStart, world: World, qtbot: QtBot) -> None:
    card = world.stick / "office.card"
    card.write_bytes(world[OFFICE].contacts.own_card_file())
    words = world[OFFICE].contacts.own_fingerprint().words
    _make(start, qtbot)
    _confirm_words(start, qtbot)
    office = start._office
    office.add_card(card)
    qtbot.waitUntil(lambda: office.has_card, timeout=LONGEST)
    assert office._eight.text().split() == list(words)
    assert not office.is_complete
    office._compared.click()
    with qtbot.waitSignal(start.opened, timeout=LONGEST) as opened:
        _press(start, "Done", qtbot)
    opened.args[0].lock()
    assert opened.args[0].wait(10)


def test_nothing_is_written_before_the_passphrase_is_confirmed(start: FirstStart, door: Door, qtbot: QtBot) -> None:
    _press(start, "Next", qtbot)
    _type(start, "What others will call you", "Documenter 7", qtbot)
    _press(start, "Next", qtbot)
    _type(start, "Passphrase", PASSPHRASE, qtbot)
    _type(start, "The same passphrase again", "lively otter rain bottles", qtbot)
    start.go_on()
    assert start.step_number == 2
    assert not door.path.exists()
    _press(start, "Back", qtbot)
    assert start.step_number == 1


def test_a_drawn_passphrase_is_shown_and_must_be_typed_again(start: FirstStart, qtbot: QtBot) -> None:
    _press(start, "Next", qtbot)
    _type(start, "What others will call you", "Documenter 7", qtbot)
    _press(start, "Next", qtbot)
    _press(start, "Draw six words for me", qtbot)
    step = start._passphrase
    assert len(step.passphrase.split()) == 6
    assert step._first.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert "Strong" in step.verdict
    assert not step.is_complete
    qtbot.keyClicks(step._second.edit, step.passphrase)
    assert step.is_complete


def test_a_full_folder_is_no_place_for_a_vault(start: FirstStart, door: Door, qtbot: QtBot) -> None:
    door.path.mkdir()
    (door.path / "thesis.odt").write_bytes(b"")
    _press(start, "Next", qtbot)
    _type(start, "What others will call you", "Documenter 7", qtbot)
    _press(start, "Next", qtbot)
    _type(start, "Passphrase", PASSPHRASE, qtbot)
    _type(start, "The same passphrase again", PASSPHRASE, qtbot)
    _press(start, "Make the vault", qtbot)
    qtbot.waitUntil(lambda: start._banner.isVisibleTo(start), timeout=LONGEST)
    assert "exists already" in start._banner.text
