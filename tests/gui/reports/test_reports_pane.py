"""The list in the window: what it shows, finds, keeps chosen, and what is done with one line or many."""

from array import array
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.appearance import Theme
from fieldreport.domain.listing import ListFilter, ListOrder, Scope
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Role
from fieldreport.services.report_list import key_of_draft
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.chosen_line import Chosen
from fieldreport.ui.reports.reports_model import CARD_ROLE, PAGE, ReportsModel
from fieldreport.ui.reports.reports_pane import ReportsPane
from tests.gui.acceptance import (
    clipped_burmese,
    elided_buttons,
    tab_order_breaks,
    unnamed_focusable,
)
from tests.gui.conftest import LONGEST
from tests.gui.reports.conftest import TITLES, Ask, wait_for_work
from tests.journeys.vault_kit import seal

Show = Callable[[VaultThread, Role], ReportsPane]


def titles(pane: ReportsPane) -> list[str]:
    return [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())]


def refreshed(qtbot: QtBot, pane: ReportsPane, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(pane.listed, timeout=LONGEST):
        act()
    wait_for_work(qtbot, pane._vault)


def dialog_of(pane: ReportsPane) -> QDialog:
    return next(dialog for dialog in pane.findChildren(QDialog) if dialog.isVisible())


def press(dialog: QDialog, text: str, qtbot: QtBot) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def button_of_empty(pane: ReportsPane) -> QPushButton:
    empty = pane.findChild(EmptyState)
    assert empty is not None
    return empty.findChildren(Button)[0]


def test_reports_are_there_at_once_the_newest_first(filled_documenter: VaultThread, show_pane: Show) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    assert titles(pane) == list(reversed(TITLES))
    assert pane.model.index(0, 0).data(CARD_ROLE).state is ReportState.SEALED


def test_a_list_without_reports_says_what_to_do_next(
    documenter_vault: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(documenter_vault, Role.PERSON)
    button = button_of_empty(pane)
    with qtbot.waitSignal(pane.new_report, timeout=LONGEST):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_typing_finds_as_people_type_and_clearing_brings_everything_back(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    refreshed(qtbot, pane, lambda: qtbot.keyClicks(pane.search, "school"))
    assert titles(pane) == ["Shelling of a school"]
    card = pane.model.card(0)
    assert card is not None
    assert card.excerpt is not None
    refreshed(qtbot, pane, lambda: qtbot.keyClicks(pane.search, "zzz"))
    assert titles(pane) == []
    button = button_of_empty(pane)
    refreshed(qtbot, pane, lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton))
    assert len(titles(pane)) == 3
    refreshed(qtbot, pane, lambda: pane.search.setText("ဖမ်း"))
    assert titles(pane) == ["ဖမ်းဆီးခြင်း"]
    refreshed(qtbot, pane, lambda: qtbot.keyClick(pane.search, Qt.Key.Key_Escape))
    assert len(titles(pane)) == 3


def test_what_is_chosen_stays_chosen_when_the_list_changes(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot, ask: Ask[Any]
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    with qtbot.waitSignal(pane.chosen, timeout=LONGEST) as told:
        pane.table.go_to(2)
    chosen = told.args[0]
    assert isinstance(chosen, Chosen)
    assert chosen.draft is None
    assert chosen.subject is not None
    subject = chosen.subject
    heard: list[object] = []
    pane.chosen.connect(heard.append)
    ask(filled_documenter, lambda session: session.statements.note(subject, "Grew, so it comes first now."))
    refreshed(qtbot, pane, pane.refresh)
    assert titles(pane)[0] == TITLES[0]
    assert pane.table.chosen_rows() == [0]
    refreshed(qtbot, pane, lambda: pane.search.setText("houses"))
    assert pane.table.chosen_rows() == []
    refreshed(qtbot, pane, pane.search.clear)
    assert pane.table.chosen_rows() == [0]
    assert heard == [], "whoever shows the report hears nothing of all this"


def test_keys_go_through_the_list_and_open_a_draft(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot, ask: Ask[Any]
) -> None:
    draft = ask(filled_documenter, lambda session: session.drafts.new(answers={"/title": "Being written"}))
    pane = show_pane(filled_documenter, Role.PERSON)
    pane.table.setFocus()
    able = pane.abilities()
    able[CommandId.NEXT_REPORT]()
    assert pane.table.chosen_rows() == [0]
    with qtbot.waitSignal(pane.open_draft, timeout=LONGEST) as told:
        qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert told.args == [draft]
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pane.table.chosen_rows() == [1, 2]
    able[CommandId.PREVIOUS_REPORT]()
    assert pane.table.chosen_rows() == [1]
    able[CommandId.FIND]()
    assert pane.search.hasFocus()
    qtbot.keyClicks(pane.table, "b")
    assert pane.table.chosen_rows() == [1], "a letter does not walk through 100,000 lines"


def test_at_another_place_the_same_line_can_be_chosen_anew(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    pane.table.go_to(0)
    heard: list[object] = []
    pane.chosen.connect(heard.append)
    refreshed(qtbot, pane, lambda: pane.show_place(ListFilter(states=frozenset({ReportState.SEALED}))))
    assert pane.table.chosen_rows() == []
    pane.table.go_to(0)
    assert len(heard) == 1


def test_a_draft_goes_into_the_trash_and_comes_back(
    documenter_vault: VaultThread, show_pane: Show, qtbot: QtBot, ask: Ask[Any]
) -> None:
    ask(documenter_vault, lambda session: session.drafts.new(answers={"/title": "Being written"}))
    pane = show_pane(documenter_vault, Role.PERSON)
    pane.table.go_to(0)
    heard: list[object] = []
    pane.chosen.connect(heard.append)
    refreshed(qtbot, pane, pane.abilities()[CommandId.TRASH])
    assert titles(pane) == []
    assert heard == [None], "who shows the draft hears that it is gone"
    refreshed(qtbot, pane, lambda: pane.show_place(ListFilter(scope=Scope.TRASH)))
    assert titles(pane) == ["Being written"]
    assert CommandId.TRASH not in pane.abilities()
    heard.clear()
    pane.table.go_to(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert heard == [], "what is in the trash is restored before it is looked at"
    restore = next(one for one in pane.findChildren(Button) if one.text() == "Restore")
    refreshed(qtbot, pane, lambda: qtbot.mouseClick(restore, Qt.MouseButton.LeftButton))
    assert titles(pane) == []
    refreshed(qtbot, pane, lambda: pane.show_place(ListFilter(states=frozenset({ReportState.DRAFT}))))
    assert titles(pane) == ["Being written"]


@pytest.mark.parametrize("word", ["Delete for good…", "Empty trash…"])
def test_nothing_is_destroyed_before_a_person_said_so_twice(
    documenter_vault: VaultThread, show_pane: Show, qtbot: QtBot, ask: Ask[Any], word: str
) -> None:
    def throw_away(session: Session) -> None:
        session.drafts.move_to_trash(session.drafts.new(answers={"/title": "Gone"}))

    ask(documenter_vault, throw_away)
    pane = show_pane(documenter_vault, Role.PERSON)
    refreshed(qtbot, pane, lambda: pane.show_place(ListFilter(scope=Scope.TRASH)))
    pane.table.go_to(0)
    button = next(one for one in pane.findChildren(Button) if one.text() == word and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    press(dialog_of(pane), "Keep", qtbot)
    assert ask(documenter_vault, lambda session: len(session.drafts.all(trashed=True))) == 1
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(pane)
    refreshed(qtbot, pane, lambda: press(dialog, word.removesuffix("…"), qtbot))
    assert ask(documenter_vault, lambda session: len(session.drafts.all(trashed=True))) == 0
    assert not any(one.isVisible() for one in pane.findChildren(Button) if one.text() == "Empty trash…")


def test_an_office_tags_assigns_and_reviews_what_is_chosen(
    filled_office: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_office, Role.OFFICE)
    pane.table.selectAll()
    bar = {one.text(): one for one in pane.findChildren(Button) if one.isVisible()}
    qtbot.mouseClick(bar["Tags…"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(pane)
    dialog.findChildren(QLineEdit)[0].setText("urgent၊ Chin State, ")
    refreshed(qtbot, pane, lambda: press(dialog, "Save tags", qtbot))
    assert {pane.model.card(row).tags for row in range(3)} == {("Chin State", "urgent")}  # type: ignore[union-attr]
    assert pane.table.chosen_rows() == [0, 1, 2], "the lines stay chosen"
    qtbot.mouseClick(bar["Assign…"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(pane)
    dialog.findChildren(QLineEdit)[0].setText("Ko Ko")
    refreshed(qtbot, pane, lambda: press(dialog, "Assign", qtbot))
    assert {pane.model.card(row).assignees for row in range(3)} == {("Ko Ko",)}  # type: ignore[union-attr]
    pane.table.selectAll()
    refreshed(qtbot, pane, bar["Review"].menu().actions()[1].trigger)
    assert {pane.model.card(row).state for row in range(3)} == {ReportState.REVIEWED}  # type: ignore[union-attr]


def test_what_is_read_is_unread_no_more_and_can_be_again(
    filled_office: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_office, Role.OFFICE)
    refreshed(qtbot, pane, lambda: pane.show_place(ListFilter(is_unread=True)))
    assert len(titles(pane)) == 3
    pane.table.selectAll()
    read = next(one for one in pane.findChildren(Button) if one.text() == "Mark as read")
    refreshed(qtbot, pane, lambda: qtbot.mouseClick(read, Qt.MouseButton.LeftButton))
    assert titles(pane) == []
    refreshed(qtbot, pane, lambda: pane.show_place(ListFilter()))
    pane.table.go_to(0)
    menu = QMenu(pane)
    pane.bulk.fill(menu)
    unread = next(action for action in menu.actions() if action.text() == "Mark as unread")
    with qtbot.waitSignal(pane.counted, timeout=LONGEST) as told:
        unread.trigger()
    assert told.args[0].unread == 1


def test_filters_narrow_the_list_and_say_what_they_do(
    filled_office: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_office, Role.OFFICE)
    chip = next(one for one in pane.filters.findChildren(QToolButton) if one.text() == "State")
    menu = chip.menu()
    menu.aboutToShow.emit()
    wait_for_work(qtbot, filled_office)
    received = next(one for one in menu.actions() if one.text() == "Received")
    refreshed(qtbot, pane, received.toggle)
    assert len(titles(pane)) == 3
    assert chip.text() == "Received"
    draft = next(one for one in menu.actions() if one.text() == "Draft")
    received.toggle()
    refreshed(qtbot, pane, draft.toggle)
    assert titles(pane) == []
    clear = next(one for one in pane.filters.findChildren(Button) if one.text() == "Clear")
    refreshed(qtbot, pane, lambda: qtbot.mouseClick(clear, Qt.MouseButton.LeftButton))
    assert len(titles(pane)) == 3
    assert not pane.filters.is_narrowed


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_filter_menu_stays_open_while_marks_are_set(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    chip = next(one for one in pane.filters.findChildren(QToolButton) if one.text() == "State")
    menu = chip.menu()
    menu.popup(QPoint(0, 0))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert menu.isVisible()
    assert menu.chosen == {"draft"}  # type: ignore[attr-defined]
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert menu.chosen == frozenset()  # type: ignore[attr-defined]
    menu.close()
    wait_for_work(qtbot, filled_documenter)


def test_days_are_chosen_in_any_order(filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    pane.filters._ask_days()
    dialog = next(one for one in pane.filters.findChildren(QDialog) if one.isVisible())
    refreshed(qtbot, pane, lambda: press(dialog, "Show these", qtbot))
    assert pane.filters.filter.first_day < pane.filters.filter.last_day
    assert titles(pane) == []


def test_another_order_is_kept_while_the_list_is_searched(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    by_title = pane.filters.sort_button.menu().actions()[2]
    refreshed(qtbot, pane, by_title.trigger)
    assert titles(pane) == ["Burnt houses", "Shelling of a school", "ဖမ်းဆီးခြင်း"]
    refreshed(qtbot, pane, lambda: pane.search.setText("about"))
    assert titles(pane) == ["Burnt houses", "Shelling of a school", "ဖမ်းဆီးခြင်း"]


def test_export_names_the_reports_that_are_chosen(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    pane.table.selectAll()
    with qtbot.waitSignal(pane.export, timeout=LONGEST) as told:
        pane.abilities()[CommandId.EXPORT]()
    assert len(told.args[0]) == 3


def test_a_line_that_is_not_here_yet_waits_for_nobody_and_fills_by_itself(
    documenter_vault: VaultThread, qtbot: QtBot, ask: Ask[Any], qtmodeltester: ModelTester
) -> None:
    def many(session: Session) -> "array[int]":
        reports = [{"/title": f"Number {number}"} for number in range(PAGE + 50)]
        session.sealing.seal_answers(reports, reporter=ProgressReporter())
        return session.report_list.find(ListFilter(), ListOrder.NEWEST).keys

    keys = ask(documenter_vault, many)
    first = ask(documenter_vault, lambda session: session.report_list.cards(keys[:PAGE]))
    model = ReportsModel(vault=documenter_vault, language="en")
    model.show(keys, text="", first=first)
    assert model.index(0, 0).data() == f"Number {PAGE + 49}"
    last = model.index(PAGE + 49, 0)
    assert last.data() == ""
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "Being read…"
    with qtbot.waitSignal(model.dataChanged, timeout=LONGEST):
        pass
    assert last.data() == "Number 0"
    qtmodeltester.check(model)
    wait_for_work(qtbot, documenter_vault)
    model.deleteLater()


def test_a_line_that_is_gone_makes_the_list_ask_again(
    filled_documenter: VaultThread, show_pane: Show, qtbot: QtBot
) -> None:
    pane = show_pane(filled_documenter, Role.PERSON)
    with qtbot.waitSignal(pane.model.outdated, timeout=LONGEST):
        pane.model.show(array("q", [999_999]), text="", first={})
        pane.model.card(0)
    qtbot.waitUntil(lambda: len(titles(pane)) == 3, timeout=LONGEST)


def test_a_line_is_read_out_whole(filled_office: VaultThread, show_pane: Show) -> None:
    pane = show_pane(filled_office, Role.OFFICE)
    spoken = pane.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Unread, Shelling of a school, documenter, Received"
    interface = QAccessible.queryAccessibleInterface(pane.table)
    assert interface.text(QAccessible.Text.Name) == "Reports"


def test_letters_that_turn_the_line_are_shown_as_what_they_are(
    documenter_vault: VaultThread, show_pane: Show, ask: Ask[Any]
) -> None:
    ask(documenter_vault, lambda session: seal(session, {"/title": "photo\u202egpj.exe"}))
    pane = show_pane(documenter_vault, Role.PERSON)
    assert titles(pane) == ["photo\ufffdgpj.exe"]


def test_a_draft_has_one_number_for_life() -> None:
    assert key_of_draft("00000000") == -1
    assert key_of_draft("ffffffff") == -(2**32)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("role", list(Role))
def test_the_pane_has_names_an_order_and_room_for_its_words(
    filled_office: VaultThread, show_pane: Show, look: Look, role: Role, theme: Theme, size: int
) -> None:
    look.set_theme(theme)
    look.set_text_size(size)
    pane = show_pane(filled_office, role)
    pane.resize(420 * size // 100, 700)
    pane.table.selectAll()
    pane.table.setFocus()
    QApplication.processEvents()
    assert unnamed_focusable(pane) == []
    assert tab_order_breaks(pane) == []
    assert elided_buttons(pane) == []
    assert clipped_burmese(pane) == []
    assert not pane.grab().isNull()
