"""A form that was added is in sight and can be chosen, whatever is wrong with it and however small the window is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.forms.forms_page import FormsPage
from fieldreport.ui.look.look import Look
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import application

_FORM = """
| settings |
| | form_title | form_id | version |
| | Village survey | village_survey | 1 |
| survey |
| | type | name | label |
| | text | heading | Heading of the village |
"""
_BANNER_AND_SIDEBAR = (160, 130)
"""What the window around the page takes."""


@pytest.fixture
def page(look: Look, office_vault: VaultThread, qtbot: QtBot) -> FormsPage:
    page = FormsPage(look=look, vault=office_vault, form_files=application().form_files)
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("window", [(1366, 768), (900, 560)])
def test_a_new_form_can_be_clicked_above_its_problems(
    page: FormsPage, look: Look, qtbot: QtBot, tmp_path: Path, window: tuple[int, int], text_size: int
) -> None:
    look.set_text_size(text_size)
    form, unused = tmp_path / "village.md", [tmp_path / f"list{number}.csv" for number in range(9)]
    for file in (form, *unused):
        file.write_text(_FORM if file is form else "name,label\na,A\n", encoding="utf-8")
    page.resize(window[0] - _BANNER_AND_SIDEBAR[0], window[1] - _BANNER_AND_SIDEBAR[1])
    page.show()
    page.add([form, *unused])
    qtbot.waitUntil(lambda: page.problems.isVisible() and page.table.rowCount() > 6, timeout=LONGEST)
    assert page.problems.rowCount() == len(unused)
    (line,) = page.table.findItems("Village survey", Qt.MatchFlag.MatchExactly)

    def place() -> QPoint:
        return page.table.viewport().mapTo(page, page.table.visualItemRect(line).center())

    def is_in_sight() -> bool:
        # Nothing lies over it, the foot of the page neither.
        return page.childAt(place()) is page.table.viewport()

    qtbot.waitUntil(is_in_sight, timeout=LONGEST)
    page.table.clearSelection()
    in_page = place()
    handle = page.windowHandle()
    assert handle is not None
    with qtbot.waitSignal(page.fill_in, timeout=LONGEST):
        QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, in_page)
    assert page.problems.viewport().height() > page.problems.rowHeight(0) // 2, "the first problem can be read"
