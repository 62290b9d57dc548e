"""Clearing: offered where a receipt allows it, decided twice, told honestly."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.listing import ListFilter
from fieldreport.domain.report import ReportState
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.dialog import close_dialogs
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.clear_dialog import ClearDialog
from fieldreport.ui.reports.bulk_actions import BulkActions
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import button
from tests.gui.receipts.conftest import Ask, OpenVault, confirm, wait_for
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, seal
from tests.unit.services.test_receipts import back_up


def open_dialog(vault: VaultThread, look: Look, qtbot: QtBot, *subjects: SubjectId) -> ClearDialog:
    page = BulkActions(vault=vault, look=look, is_office=False)
    qtbot.addWidget(page)
    dialog = ClearDialog(vault=vault, look=look, subjects=subjects, parent=page)
    dialog.open()
    wait_for(qtbot, vault)
    return dialog


def entry(vault: VaultThread, look: Look, qtbot: QtBot, key: int) -> QAction:
    page = BulkActions(vault=vault, look=look, is_office=False)
    qtbot.addWidget(page)
    page.follow([key], [])
    menu = QMenu(page)
    page.fill(menu)
    wait_for(qtbot, vault)
    (found,) = [action for action in menu.actions() if "lear" in action.text() or not action.isVisible()]
    return found


def only_key(vault: VaultThread, ask: Ask[int]) -> int:
    return ask(vault, lambda session: max(session.report_list.find(ListFilter()).keys))


@pytest.mark.parametrize(
    ("confirmed", "words"),
    [
        (None, "Cannot be cleared from here: no office confirms that it holds all of it"),
        (False, "Cannot be cleared from here: the office does not say that it has a second copy"),
        (True, "Clear from this computer…"),
    ],
)
def test_the_menu_says_whether_a_report_may_go_or_why_not(
    look: Look,
    world: World,
    sent: SubjectId,
    open_vault: OpenVault,
    ask: Ask[int],
    qtbot: QtBot,
    *,
    confirmed: bool | None,
    words: str,
) -> None:
    if confirmed is not None:
        confirm(world, twice=confirmed)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    action = entry(vault, look, qtbot, only_key(vault, ask))
    assert (action.text(), action.isEnabled()) == (words, confirmed is True)


def test_what_others_wrote_has_no_such_entry(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[int], qtbot: QtBot
) -> None:
    world.close(OFFICE)
    vault = open_vault(OFFICE)
    assert not entry(vault, look, qtbot, only_key(vault, ask)).isVisible()


def test_it_says_what_goes_and_stays_and_destroys_only_after_the_second_act(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[ReportState], qtbot: QtBot
) -> None:
    near, far = back_up(world, DOCUMENTER), world.folder / "far away"
    world.app.backups.make(world[DOCUMENTER].unlocked, far, reporter=ProgressReporter())
    unsent = seal(world[DOCUMENTER], {"/title": "Not sent"})
    confirm(world)
    world.close(DOCUMENTER)
    far.rename(world.folder / "carried off")
    vault = open_vault(DOCUMENTER)
    dialog = open_dialog(vault, look, qtbot, sent, unsent)
    assert dialog.heading.text() == "Clear 1 report from this computer?"
    for words in (
        "office signed that it holds this, exactly as here, twice.",
        "School roof",
        "So is 1 file, with the key that opens it.",
        "the receipt",
        str(near),
        "1 backup not in reach",
        "far away",
        "Not sent: no office confirms that it holds all of it",
    ):
        assert words in dialog.words
    assert not dialog.clear_button.isEnabled()
    dialog.clear()
    wait_for(qtbot, vault)
    assert state(vault, ask, sent) is ReportState.RECEIVED, "nothing goes before the tick"
    assert unnamed_focusable(dialog) == []
    assert tab_order_breaks(dialog) == []
    assert elided_buttons(dialog) == []
    dialog.sure.setChecked(True)
    with qtbot.waitSignal(dialog.cleared, timeout=LONGEST):
        qtbot.mouseClick(dialog.clear_button, Qt.MouseButton.LeftButton)
    wait_for(qtbot, vault)
    assert state(vault, ask, sent) is ReportState.CLEARED
    assert "1 report cleared from this computer. 1 file was destroyed with its key." in dialog.words
    assert "1 backup was brought up to date" in dialog.words
    assert "1 backup still holds it" in dialog.words
    assert "School roof" not in dialog.words
    button(dialog, "It was destroyed").click()
    qtbot.waitUntil(lambda: "still holds" not in dialog.words, timeout=LONGEST)
    assert ask(vault, lambda session: session.clearing.backups_left()) == ()  # type: ignore[comparison-overlap, arg-type, return-value]
    dialog.reject()


def test_a_dialog_that_is_left_destroys_nothing(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[ReportState], qtbot: QtBot
) -> None:
    confirm(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    dialog = open_dialog(vault, look, qtbot, sent)
    dialog.sure.setChecked(True)
    dialog.reject()
    wait_for(qtbot, vault)
    assert state(vault, ask, sent) is ReportState.RECEIVED


def test_what_is_cancelled_in_time_destroys_nothing_and_says_so(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[ReportState], qtbot: QtBot
) -> None:
    confirm(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    dialog = open_dialog(vault, look, qtbot, sent)
    dialog.sure.setChecked(True)
    may_go_on = threading.Event()
    vault.run(vault, Operation(work=lambda _, __: may_go_on.wait(), done=lambda _: None))
    dialog.clear()
    dialog.reject()
    assert dialog.isVisible(), "it stays until it can say what became of it"
    may_go_on.set()
    qtbot.waitUntil(lambda: "Cancelled: nothing was cleared." in dialog.words, timeout=LONGEST)
    assert state(vault, ask, sent) is ReportState.RECEIVED
    dialog.reject()


def test_locking_closes_the_dialog_and_destroys_nothing_that_was_not_decided(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[ReportState], qtbot: QtBot
) -> None:
    confirm(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    dialog = open_dialog(vault, look, qtbot, sent)
    dialog.sure.setChecked(True)
    vault.lock()
    dialog.clear()
    close_dialogs()
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()
    assert vault.wait(LONGEST / 1000)
    assert state(open_vault(DOCUMENTER), ask, sent) is ReportState.RECEIVED


def test_what_may_not_go_any_more_is_refused_with_its_reason(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[ReportState], qtbot: QtBot
) -> None:
    confirm(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    dialog = open_dialog(vault, look, qtbot, sent)
    ask(vault, lambda session: session.sealing.begin_revision(sent))  # type: ignore[arg-type, return-value]
    dialog.sure.setChecked(True)
    dialog.clear()
    wait_for(qtbot, vault)
    assert state(vault, ask, sent) is ReportState.RECEIVED
    assert "cleared from this computer." not in dialog.words
    assert dialog.words
    dialog.reject()


def test_the_bar_of_many_offers_it_where_one_of_them_may_go(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[list[int]], qtbot: QtBot
) -> None:
    seal(world[DOCUMENTER], {"/title": "Not sent"})
    seal(world[DOCUMENTER], {"/title": "Not sent either"})
    confirm(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    keys = ask(vault, lambda session: list(session.report_list.find(ListFilter()).keys))
    page = BulkActions(vault=vault, look=look, is_office=False)
    qtbot.addWidget(page)
    page.follow(keys, [])
    wait_for(qtbot, vault)
    clear = button(page, "Clear from here")
    assert clear.isEnabled()
    page.follow(sorted(keys)[1:], [])
    wait_for(qtbot, vault)
    assert not clear.isEnabled()
    assert "no office confirms" in clear.accessibleDescription()


def state(vault: VaultThread, ask: Ask[ReportState], subject: SubjectId) -> ReportState:
    return ask(vault, lambda session: session.reports.show(subject).row.state)
