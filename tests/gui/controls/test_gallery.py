"""All controls pass the checks of screens, in every theme, at every size, in both scripts."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.domain.appearance import Theme
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import clipped_burmese, cut_labels, elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.controls.gallery import WORDS, gallery


@pytest.mark.slow
@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("language", WORDS)
def test_every_control_passes(language: str, size: int, look: Look, qtbot: QtBot) -> None:
    look.set_text_size(size)
    page = gallery(look, language)
    qtbot.addWidget(page)
    page.resize(1366, 3000)
    page.show()
    page.grab()
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []
    assert elided_buttons(page) == []
    assert cut_labels(page) == []
    assert clipped_burmese(page) == []


def test_a_page_follows_theme_and_size_while_it_is_shown(look: Look, qtbot: QtBot) -> None:
    page = gallery(look)
    qtbot.addWidget(page)
    page.resize(1366, 3000)
    page.show()
    light = page.grab().toImage()
    look.set_theme(Theme.DARK)
    dark = page.grab().toImage()
    assert dark.pixelColor(2, 2).name() == look.tokens.panel
    assert light.pixelColor(2, 2) != dark.pixelColor(2, 2)
    look.set_text_size(200)
    QApplication.processEvents()
    assert elided_buttons(page) == []
    assert cut_labels(page) == []
