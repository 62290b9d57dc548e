"""The foot of a page keeps its buttons in one line, whole; what has no room is one step away."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.foot import Foot
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks

WIDE, NARROW = 2000, 340


@pytest.fixture
def foot(look: Look, qtbot: QtBot) -> Iterator[Foot]:
    lead = DimLabel()
    lead.hide()
    page = QWidget()
    qtbot.addWidget(page)
    foot = Foot(lead)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(foot)
    yield foot  # noqa: PT022 - a function that returns would let go of the page


def show(foot: Foot, width: int) -> None:
    page = foot.window()
    page.resize(width, 100)
    page.show()
    QApplication.processEvents()


def filled(foot: Foot, *words: str) -> list[Button]:
    buttons = [Button(word) for word in words]
    for button in buttons:
        foot.add_button(button)
    return buttons


def opened(menu: QMenu | None) -> list[str]:
    assert menu is not None
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def shown(foot: Foot) -> list[Button]:
    return sorted((one for one in foot.findChildren(Button) if one.isVisible()), key=QWidget.x)


def test_where_there_is_room_nothing_is_folded(foot: Foot) -> None:
    buttons = filled(foot, "Print", "New version", "Export")
    show(foot, WIDE)
    assert shown(foot) == buttons


def test_the_first_buttons_wait_in_a_menu_and_the_last_stays(foot: Foot) -> None:
    buttons = filled(foot, "Print the whole report", "Begin a new version", "Export the report")
    show(foot, NARROW)
    assert foot.folded == (buttons[0], buttons[1])
    more, last = shown(foot)
    assert last is buttons[2]
    assert opened(more.menu()) == ["Print the whole report", "Begin a new version"]
    assert elided_buttons(foot) == []
    assert tab_order_breaks(foot) == []


def test_what_is_folded_is_done_from_the_menu_and_only_if_it_can_be(foot: Foot, qtbot: QtBot) -> None:
    first, second, _ = filled(foot, "Print the whole report", "Begin a new version", "Export the report")
    second.setEnabled(False)
    show(foot, NARROW)
    menu = shown(foot)[0].menu()
    assert isinstance(menu, QMenu)
    opened(menu)
    assert [action.isEnabled() for action in menu.actions()] == [True, False]
    with qtbot.waitSignal(first.clicked):
        menu.actions()[0].trigger()


def test_a_menu_that_is_there_takes_them_behind_its_own(foot: Foot) -> None:
    keeper = Button("More")
    menu = QMenu(keeper)

    def fill() -> None:
        menu.clear()
        menu.addAction("Retract")

    menu.aboutToShow.connect(fill)
    keeper.setMenu(menu)
    foot.add_button(keeper)
    filled(foot, "Print the whole report", "Export the report")
    show(foot, NARROW)
    for _ in range(2):
        assert opened(menu) == ["Retract", "Print the whole report"]
    assert shown(foot)[0] is keeper


def test_a_button_that_its_owner_hides_is_in_no_menu(foot: Foot) -> None:
    hidden, *_ = filled(foot, "Withdraw", "Print the whole report", "Begin a new version", "Export the report")
    hidden.hide()
    show(foot, NARROW)
    assert "Withdraw" not in opened(shown(foot)[0].menu())


def test_they_come_back_in_their_order(foot: Foot, qtbot: QtBot) -> None:
    buttons = filled(foot, "Print the whole report", "Begin a new version", "Export the report")
    show(foot, NARROW)
    show(foot, WIDE)
    qtbot.waitUntil(lambda: shown(foot) == buttons)
    assert foot.folded == ()


def test_words_that_come_later_are_counted(foot: Foot, qtbot: QtBot) -> None:
    first, last = filled(foot, "Back to the beginning", "Next")
    show(foot, NARROW)
    assert shown(foot) == [first, last]
    last.setText("Export all that is ready")
    qtbot.waitUntil(lambda: foot.folded == (first,))
