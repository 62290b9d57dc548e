"""Vaults with reports in them, and a pane that shows them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.listing import ListFilter
from fieldreport.domain.trust import Role
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.reports_pane import ReportsPane
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, seal, send

T = TypeVar("T")
Ask = Callable[[VaultThread, Callable[[Session], T]], T]

TITLES = ("Shelling of a school", "ဖမ်းဆီးခြင်း", "Burnt houses")


def wait_for_work(qtbot: QtBot, vault: VaultThread) -> None:
    """Wait until the vault's thread has nothing left to do and all of it was shown."""
    qtbot.waitUntil(lambda: not vault._under_way, timeout=LONGEST)
    # What is put into a layout that is on screen shows a turn later.
    QApplication.processEvents()


def sealed(session: Session) -> list[SubjectId]:
    return [seal(session, {"/title": title, "/text": f"About {title}"}) for title in TITLES]


@pytest.fixture
def filled_documenter(documenter_vault: VaultThread, ask: Ask[list[SubjectId]]) -> VaultThread:
    """A documenter's vault with three sealed reports."""
    ask(documenter_vault, sealed)
    return documenter_vault


@pytest.fixture
def filled_office(world: World, open_vault: Callable[[str], VaultThread], tmp_path: Path) -> VaultThread:
    """An office's vault that received three reports of a documenter."""
    subjects = sealed(world[DOCUMENTER])
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, *subjects)
    world.close_all()
    return open_vault(OFFICE)


@pytest.fixture
def show_pane(qtbot: QtBot, look: Look) -> Callable[[VaultThread, Role], ReportsPane]:
    """Make a pane, show everything in it, and wait until it is there."""

    def show(vault: VaultThread, role: Role) -> ReportsPane:
        pane = ReportsPane(vault=vault, look=look, role=role)
        qtbot.addWidget(pane)
        pane.resize(420, 600)
        pane.show()
        with qtbot.waitSignal(pane.listed, timeout=LONGEST):
            pane.show_place(ListFilter())
        wait_for_work(qtbot, vault)
        return pane

    return show
