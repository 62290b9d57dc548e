"""What a person chooses about languages and looks is seen at once, and remembered in the vault."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.domain.appearance import Theme
from fieldreport.services.window_settings import WindowSettings
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.entry.door import Door
from fieldreport.ui.look.look import Look
from fieldreport.ui.safety.auto_lock import AutoLock
from fieldreport.ui.safety.clipboard_guard import ClipboardGuard
from fieldreport.ui.settings.appearance_part import AppearancePart
from fieldreport.ui.settings.choices import Choices
from fieldreport.ui.words.languages import Languages
from tests.journeys.vault_kit import DOCUMENTER

Ask = Callable[[VaultThread, Callable[[Any], Any]], Any]


@pytest.fixture
def choices(documenter_vault: VaultThread, look: Look, languages: Languages, qtbot: QtBot) -> Choices:
    languages.choose("en")
    return Choices(
        look=look,
        languages=languages,
        auto_lock=AutoLock(minutes=60),
        clipboard=ClipboardGuard(clipboard=QApplication.clipboard(), seconds=60),
        vault=documenter_vault,
        settings=WindowSettings(),
    )


@pytest.fixture
def part(choices: Choices, look: Look, qtbot: QtBot) -> AppearancePart:
    part = AppearancePart(look=look, choices=choices)
    qtbot.addWidget(part)
    with qtbot.waitExposed(part):
        part.show()
    return part


def named(part: AppearancePart, name: str) -> QComboBox:
    return next(one for one in part.findChildren(QComboBox) if one.accessibleName() == name)


def pick(choice: QComboBox, words: str) -> None:
    """Choose by the keyboard."""
    choice.setFocus()
    while choice.currentText() != words:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down if before < choice.findText(words) else Qt.Key.Key_Up)
        assert choice.currentIndex() != before, words


def remembered(ask: Ask, vault: VaultThread) -> WindowSettings:
    return ask(vault, lambda session: session.window_memory.read())  # type: ignore[no-any-return]


def test_the_languages_of_questions_are_chosen_by_name_and_remembered_by_code(
    part: AppearancePart, documenter_vault: VaultThread, ask: Ask
) -> None:
    burmese = next(name for tag, name in part._choices.languages.offered() if tag == "my")
    assert named(part, "First language").currentText() == "As the window"
    assert named(part, "Second language").currentText() == "None"
    pick(named(part, "Second language"), burmese)
    pick(named(part, "First language"), "English")
    settings = remembered(ask, documenter_vault)
    assert (settings.form_language, settings.second_form_language) == ("en", "my")
    pick(named(part, "Second language"), "None")
    assert remembered(ask, documenter_vault).second_form_language == ""


def test_a_language_that_only_a_form_has_stays_chosen(part: AppearancePart, choices: Choices) -> None:
    choices.change(replace(choices.settings, second_form_language="kac"))
    assert named(part, "Second language").currentText() == "kac"


def test_colours_and_size_change_at_once_and_stand_where_the_locked_window_finds_them(
    part: AppearancePart, look: Look, app: Application, documenter_vault: VaultThread, ask: Ask, tmp_path: Path
) -> None:
    part._themes[Theme.DARK].click()
    pick(named(part, "Size of the text"), "125 %")
    assert (look.theme, look.text_size) == (Theme.DARK, 125)
    # Asked last: what was begun before is done by then.
    remembered(ask, documenter_vault)
    assert Door(application=app, path=tmp_path / DOCUMENTER).appearance() == ("en", 125, Theme.DARK)
