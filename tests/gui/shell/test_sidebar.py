"""The sidebar in a narrow and low window."""

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.domain.trust import Role
from fieldreport.ui.look.look import Look
from fieldreport.ui.shell.destination import sidebar_entries
from fieldreport.ui.shell.sidebar import Sidebar


@pytest.fixture
def sidebar(look: Look, qtbot: QtBot) -> Sidebar:
    shown = Sidebar(look=look, entries=sidebar_entries(Role.OFFICE))
    qtbot.addWidget(shown)
    shown.set_narrow(True)
    shown.show()
    return shown


def test_icons_move_together_before_one_is_out_of_sight(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.resize(sidebar.sizeHint().width(), 420)
    qtbot.waitUntil(lambda: not sidebar.verticalScrollBar().isVisible())
    last = sidebar.visualItemRect(sidebar.item(sidebar.count() - 1))
    assert last.bottom() <= sidebar.viewport().height()


def test_a_scroll_bar_stands_beside_the_icons(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.resize(sidebar.width(), 900)
    sidebar.resize(sidebar.sizeHint().width(), 900)
    qtbot.waitUntil(lambda: not sidebar.verticalScrollBar().isVisible())
    for_icons = sidebar.viewport().width()
    sidebar.resize(sidebar.width(), 200)
    sidebar.resize(sidebar.sizeHint().width(), 200)
    qtbot.waitUntil(sidebar.verticalScrollBar().isVisible)
    assert sidebar.viewport().width() >= for_icons
