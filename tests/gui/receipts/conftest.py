"""What was sent, confirmed, cleared and lost between a documenter and an office."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.words.languages import Languages
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, export, seal, send, take_in
from tests.unit.services.test_receipts import back_up, send_receipt

T = TypeVar("T")
Ask = Callable[[VaultThread, Callable[[Session], T]], T]
OpenVault = Callable[[str], VaultThread]


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
