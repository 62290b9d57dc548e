"""What is typed into a field and not confirmed is there again after a lock."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.kept_words import KeptWords
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER

Ask = Callable[[VaultThread, Callable[[Session], object]], object]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_lock_in_the_middle_of_a_word_loses_nothing(
    kind: type[QLineEdit] | type[QPlainTextEdit], open_vault: Callable[[str], VaultThread], qtbot: QtBot
) -> None:
    vault = open_vault(DOCUMENTER)
    field = kind()
    qtbot.addWidget(field)
    KeptWords(field=field, vault=vault, place="note 1")
    QTest.keyClicks(field, "They came at si")
    with qtbot.waitSignal(vault.locked, timeout=LONGEST):
        vault.lock()
    again = kind()
    qtbot.addWidget(again)
    KeptWords(field=again, vault=open_vault(DOCUMENTER), place="note 1")
    text = again.text if isinstance(again, QLineEdit) else again.toPlainText
    qtbot.waitUntil(lambda: text() == "They came at si", timeout=LONGEST)


def test_what_was_confirmed_does_not_come_again(documenter_vault: VaultThread, qtbot: QtBot, ask: Ask) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    kept = KeptWords(field=field, vault=documenter_vault, place="note 1")
    QTest.keyClicks(field, "Said")
    ask(documenter_vault, kept.forget)
    assert ask(documenter_vault, lambda session: session.unfinished_words.read("note 1")) == ""


def test_who_types_at_once_is_not_interrupted_by_what_was_begun(
    documenter_vault: VaultThread, qtbot: QtBot, ask: Ask
) -> None:
    ask(documenter_vault, lambda session: session.unfinished_words.keep("note 1", "Begun before"))
    field = QLineEdit()
    qtbot.addWidget(field)
    KeptWords(field=field, vault=documenter_vault, place="note 1")
    QTest.keyClicks(field, "New")
    ask(documenter_vault, lambda _: None)
    assert field.text() == "New"
