"""What was sent, confirmed, cleared and lost between a documenter and an office."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.exchange.import_assistant import ImportAssistant
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, export, seal, send, take_in
from tests.unit.services.test_receipts import back_up, send_receipt

T = TypeVar("T")
Ask = Callable[[VaultThread, Callable[[Session], T]], T]
OpenVault = Callable[[str], VaultThread]


SIZE = (1176, 740)
"""What a page has of the window for which it was designed."""


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    """Have the plurals of English, whatever a test before spoke."""
    languages.choose("en")


def wait_for(qtbot: QtBot, vault: VaultThread) -> None:
    """Wait until the vault's thread has nothing to do, and all of it was shown."""
    qtbot.waitUntil(lambda: not vault.is_busy, timeout=LONGEST)
    qtbot.wait(20)


@pytest.fixture
def sent(world: World) -> SubjectId:
    """A report that reached the office."""
    subject = seal(world[DOCUMENTER], {"/title": "School roof"}, {"/photo": b"p" * 5000})
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, subject)
    return subject


def confirm(world: World, *, twice: bool = True) -> None:
    """Have the office back up, if it is to hold everything twice, and the documenter take in its receipt."""
    if twice:
        back_up(world, OFFICE)
    take_in(world[DOCUMENTER], send_receipt(world))


def lose_one(world: World) -> Path:
    """Three bundles, of which the second never comes; returns its file."""
    documenter, office = world[DOCUMENTER], world[OFFICE]
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "first"}))
    lost = [seal(documenter, {"/title": title}) for title in ("lost", "lost too")]
    (exported,) = export(documenter, OFFICE, world.stick, *lost)
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "third"}))
    return exported.files[0]


def new_file(folder: Path, before: set[Path]) -> Path:
    (path,) = set(folder.iterdir()) - before
    return path


def import_in_window(vault: VaultThread, look: Look, qtbot: QtBot, *paths: Path) -> ImportAssistant:
    """Import bundles as a person does, and wait until it says what follows."""
    page = ImportAssistant(look=look, vault=vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    page.add(paths)
    qtbot.waitUntil(lambda: len(page.cards) == len(paths) and page.import_button.isEnabled(), timeout=LONGEST)
    with qtbot.waitSignal(page.after.shown, timeout=LONGEST):
        qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    return page
