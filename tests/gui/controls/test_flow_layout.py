"""A flow keeps all that was put into it, whatever becomes of other layouts, and goes on in the next line."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.flow_layout import FlowLayout

_MANY = 40


def _vanish(widget: QWidget) -> None:
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def test_items_outlive_a_layout_whose_items_had_their_addresses(qtbot: QtBot) -> None:
    former = QWidget()
    row = QHBoxLayout(former)
    for _ in range(_MANY):
        row.addWidget(QPushButton())
    for index in range(_MANY):
        assert row.itemAt(index) is not None
    for button in former.findChildren(QPushButton):
        _vanish(button)
    page = QWidget()
    qtbot.addWidget(page)
    column, flow = QVBoxLayout(page), FlowLayout()
    column.addLayout(flow)
    buttons = [QPushButton(str(number)) for number in range(_MANY)]
    for button in buttons:
        flow.addWidget(button)
    del row
    _vanish(former)
    page.resize(300, 300)
    page.show()
    QApplication.processEvents()
    places = {button.geometry().topLeft().toTuple() for button in buttons}
    assert len(places) == _MANY


def test_what_is_gone_leaves_no_gap(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    buttons = [QPushButton("m" * 10) for _ in range(3)]
    for button in buttons:
        flow.addWidget(button)
    page.resize(1000, 100)
    page.show()
    second = buttons[1].geometry().topLeft()
    _vanish(buttons[1])
    QApplication.processEvents()
    assert flow.count() == 2
    assert buttons[2].geometry().topLeft() == second


def test_a_full_line_goes_on_below_and_is_as_high_as_it_says(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, gap=5)
    buttons = [QPushButton("m" * 10) for _ in range(4)]
    for button in buttons:
        flow.addWidget(button)
    width, height = buttons[0].sizeHint().toTuple()
    two = 2 * width + 5
    page.resize(two, 500)
    page.show()
    assert flow.heightForWidth(two) == 2 * height + 5
    assert [button.geometry() for button in buttons] == [
        QRect(x, y, width, height) for y in (0, height + 5) for x in (0, width + 5)
    ]
    assert flow.sizeHint().width() == 4 * width + 15
    assert flow.minimumSize().width() <= width
