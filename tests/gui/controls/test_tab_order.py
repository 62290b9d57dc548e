"""Tab follows what was put into a page later, and goes through nothing that it should not touch."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import tab_order_breaks


def test_what_was_made_last_and_stands_first_is_reached_first(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row, area = QVBoxLayout(page), QHBoxLayout(), QScrollArea()
    last, inner = QLineEdit(), QPushButton("inner")
    area.setWidget(inner)
    column.addLayout(row)
    column.addWidget(area)
    column.addWidget(last)
    row.addWidget(QPushButton("first"))
    page.show()
    assert tab_order_breaks(page)
    order_tabs(page)
    assert tab_order_breaks(page) == []


def test_a_page_with_buttons_at_its_foot_lives_on_after_it(look: Look, qtbot: QtBot) -> None:
    page = PageFrame(title="title")
    qtbot.addWidget(page)
    page.add_button(Button("Cancel"))
    page.add_button(Button("Next", primary=True))
    page.body.addWidget(QLineEdit())
    page.show()
    for width in (800, 200, 800):
        order_tabs(page)
        page.resize(width, 300)
        QApplication.processEvents()
    assert tab_order_breaks(page) == []
