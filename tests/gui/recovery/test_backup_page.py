"""Backups in generations at the window: made, tried, damaged, out of reach."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.backup_line import BackupLine
from fieldreport.ui.recovery.backup_page import BackupPage
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE
from tests.gui.recovery.conftest import Ask, damage_evidence
from tests.journeys.vault_kit import seal


@pytest.fixture
def page(
    look: Look, documenter_vault: VaultThread, app: Application, reports: list[SubjectId], qtbot: QtBot
) -> BackupPage:
    page = BackupPage(look=look, vault=documenter_vault, core=app)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitUntil(lambda: bool(page.standing), timeout=LONGEST)
    return page


def make(page: BackupPage, place: Path, rows: int, qtbot: QtBot) -> None:
    page.make(place)
    qtbot.waitUntil(lambda: page._running is None and len(page.rows) == rows, timeout=LONGEST)


def test_the_first_backup_asks_where_and_the_next_goes_there_with_one_click(
    page: BackupPage, drive: Path, qtbot: QtBot
) -> None:
    assert "no backup yet" in page.standing
    assert page.make_button.text() == "&Choose where, and back up…"
    make(page, drive, 1, qtbot)
    assert "restored for a trial, and is whole" in page.message
    assert "1 file copied" in page.message
    qtbot.waitUntil(lambda: page.rows[0].chip.text == "Restores whole", timeout=LONGEST)
    assert page.standing.startswith("Last backup:")
    assert page.make_button.text() == "&Back up now"
    page.make_button.click()
    qtbot.waitUntil(lambda: page._running is None and len(page.rows) == 2, timeout=LONGEST)
    assert sorted(path.name[-4:] for path in drive.iterdir()) == ["0001", "0002"]
    for check in (unnamed_focusable, tab_order_breaks, elided_buttons):
        assert check(page) == []


def test_a_backup_that_is_chosen_itself_gets_the_next_one_beside_it(
    page: BackupPage, drive: Path, qtbot: QtBot
) -> None:
    make(page, drive, 1, qtbot)
    (first,) = drive.iterdir()
    make(page, first, 2, qtbot)
    assert len(list(drive.iterdir())) == 2


def test_what_is_damaged_is_named_and_what_was_carried_away_is_out_of_reach(
    page: BackupPage, drive: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    make(page, drive, 1, qtbot)
    (backup,) = drive.iterdir()
    damage_evidence(backup)
    page.try_restoring(backup)
    qtbot.waitUntil(lambda: "does not restore whole" in page.message, timeout=LONGEST)
    qtbot.waitUntil(lambda: page.rows[0].chip.text == "Damaged", timeout=LONGEST)
    assert any("/photo" in text for text in _texts(page))
    shutil.move(backup, tmp_path / "elsewhere")
    page.refresh()
    qtbot.waitUntil(lambda: page.rows[0].chip.text == "Out of reach", timeout=LONGEST)
    assert page.rows[0].try_button.isHidden()


def test_a_backup_can_be_cancelled_and_is_then_no_backup(page: BackupPage, drive: Path, qtbot: QtBot) -> None:
    page.make(drive)
    page.cancel()
    qtbot.waitUntil(lambda: "Cancelled" in page.message, timeout=LONGEST)
    assert page.rows == []
    assert not [
        path for path in drive.iterdir() if path.name.startswith("fieldreport-") and (path / "vault.json").exists()
    ]


def test_after_an_exchange_one_line_says_whether_a_backup_is_due(
    page: BackupPage, documenter_vault: VaultThread, look: Look, drive: Path, ask: Ask, qtbot: QtBot
) -> None:
    line = BackupLine(look=look, vault=documenter_vault)
    qtbot.addWidget(line)
    line.show()
    qtbot.waitUntil(lambda: "no backup yet" in line.text, timeout=LONGEST)
    make(page, drive, 1, qtbot)
    line.hide()
    line.show()
    qtbot.waitUntil(lambda: line.text.startswith("Last backup:"), timeout=LONGEST)
    ask(documenter_vault, lambda session: seal(session, {"/title": "later"}))
    line.hide()
    line.show()
    qtbot.waitUntil(lambda: line.text.startswith("A backup is due"), timeout=LONGEST)
    with qtbot.waitSignal(line.backup_wanted):
        line.button.click()


def _texts(page: BackupPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]
