"""The quarantine: what waits, why, and how it is let in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldreport.errors import UnknownSigner
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.quarantine_page import QuarantinePage
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.reports.conftest import Ask, wait_for_work
from tests.journeys.vault_kit import OFFICE, STRANGER, World, export, seal


@pytest.fixture
def stranger_card(world: World) -> bytes:
    """A bundle of somebody unknown waits in the office's vault; their card."""
    office, stranger = world[OFFICE], world[STRANGER]
    (exported,) = export(stranger, OFFICE, world.stick, seal(stranger, {"/title": "x"}))
    with pytest.raises(UnknownSigner):
        office.importing.import_file(exported.files[0], reporter=ProgressReporter())
    card = stranger.contacts.own_card_file()
    world.close_all()
    return card


def shown(qtbot: QtBot, vault: VaultThread, look: Look) -> QuarantinePage:
    page = QuarantinePage(vault=vault, look=look)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    wait_for_work(qtbot, vault)
    return page


def button(page: QuarantinePage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())


def test_an_empty_quarantine_says_what_would_be_there(office_vault: VaultThread, look: Look, qtbot: QtBot) -> None:
    page = shown(qtbot, office_vault, look)
    assert page.findChildren(EmptyState)


def test_a_bundle_waits_for_its_senders_words_and_is_then_let_in(
    stranger_card: bytes, open_vault: Callable[[str], VaultThread], look: Look, qtbot: QtBot, ask: Ask[object]
) -> None:
    vault = open_vault(OFFICE)
    page = shown(qtbot, vault, look)
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []
    assert elided_buttons(page) == []
    with qtbot.waitSignal(page.open_contacts, timeout=LONGEST):
        qtbot.mouseClick(button(page, "Contacts"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)
    wait_for_work(qtbot, vault)
    assert any("not verified" in banner.text for banner in page.findChildren(Banner))
    ask(vault, lambda session: session.contacts.verify(session.contacts.add(stranger_card)))
    page.refresh()
    wait_for_work(qtbot, vault)
    with qtbot.waitSignal(page.changed, timeout=LONGEST):
        qtbot.mouseClick(button(page, "Open it now"), Qt.MouseButton.LeftButton)
    wait_for_work(qtbot, vault)
    assert page.findChildren(EmptyState)
    assert not any("wait unopened" in label.text() for label in page.findChildren(QLabel) if label.isVisible())
