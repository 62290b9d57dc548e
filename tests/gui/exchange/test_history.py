"""Looking back, and checking the log."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.exchange.exchange_page import ExchangePage
from fieldreport.ui.exchange.history_page import HistoryPage
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE, button
from tests.journeys.vault_kit import OFFICE, export


def text_at(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


@pytest.fixture
def exported(documenter_vault: VaultThread, reports: list[SubjectId], stick: Path, ask: object) -> str:
    """The name of a bundle for the office."""
    (bundle,) = ask(documenter_vault, lambda session: export(session, OFFICE, stick, *reports))  # type: ignore[operator]
    name: str = bundle.files[0].name
    return name


def test_history_tells_what_went_out_and_the_log_what_was_decided(
    look: Look, documenter_vault: VaultThread, exported: str, qtbot: QtBot
) -> None:
    page = HistoryPage(look=look, vault=documenter_vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitUntil(lambda: page.exchanges.rowCount() == 1, timeout=LONGEST)
    assert [text_at(page.exchanges, 0, column) for column in (1, 2, 3)] == ["Exported, read back", OFFICE, exported]
    said = {text_at(page.log, row, 1) for row in range(page.log.rowCount())}
    assert {"The vault was made", "office was verified: the words were compared"} <= said
    qtbot.keyClicks(page.filter, "office VERIFIED")
    assert page.exchanges.rowCount() == 0
    assert page.log.rowCount() == 2, "both offices"
    button(page, "Check the log").click()
    qtbot.waitUntil(lambda: "none altered" in page.message, timeout=LONGEST)
    assert unnamed_focusable(page) == []
    assert elided_buttons(page) == []


def test_exchange_offers_both_ways_and_tells_what_happened_last(
    look: Look, documenter_vault: VaultThread, exported: str, qtbot: QtBot
) -> None:
    page = ExchangePage(look=look, vault=documenter_vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitUntil(lambda: len(page._rows) == 1, timeout=LONGEST)
    assert not page.has_waiting
    for words, signal in (
        ("Export", page.export_wanted),
        ("Import", page.import_wanted),
        ("Make a", page.backup_wanted),
    ):
        with qtbot.waitSignal(signal):
            button(page, words).click()
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []
