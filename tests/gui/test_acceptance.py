"""The checks of screens find what they are for: each is shown a screen that is wrong."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import (
    DEEP_BURMESE,
    clipped_burmese,
    cut_labels,
    elided_buttons,
    tab_order_breaks,
    tab_order_equals_visual_order,
    unnamed_focusable,
)

Show = Callable[..., QWidget]


@pytest.fixture
def show(look: Look, qtbot: QtBot) -> Show:
    def show_(*parts: QWidget, across: bool = False) -> QWidget:
        page = QWidget()
        qtbot.addWidget(page)
        layout = QHBoxLayout(page) if across else QVBoxLayout(page)
        for part in parts:
            layout.addWidget(part)
        page.show()
        return page

    return show_


def named(widget: QWidget, name: str) -> QWidget:
    widget.setAccessibleName(name)
    return widget


def test_a_field_without_a_name_is_found(show: Show) -> None:
    found = unnamed_focusable(show(QLineEdit(), QPushButton("Seal")))
    assert len(found) == 1
    assert found[0].startswith("QLineEdit")


def test_a_choice_is_not_named_by_its_value(show: Show) -> None:
    box = QComboBox()
    box.addItem("Arrest")
    page = show(box)
    assert len(unnamed_focusable(page)) == 1
    label = QLabel("Type of event", page)
    label.setBuddy(box)
    assert unnamed_focusable(page) == []


def test_names_are_accepted(show: Show) -> None:
    label, field = QLabel("Place"), QLineEdit()
    label.setBuddy(field)
    box, icon = QComboBox(), QToolButton()
    icon.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page = show(label, field, named(box, "Type"), QCheckBox("Known"), named(icon, "Trash"), named(QSpinBox(), "Count"))
    assert unnamed_focusable(page) == []


def test_what_cannot_be_reached_needs_no_name(show: Show) -> None:
    hidden, disabled = QLineEdit(), QLineEdit()
    disabled.setEnabled(False)
    page = show(hidden, disabled)
    hidden.hide()
    assert unnamed_focusable(page) == []


def test_tab_order_against_the_eye_is_found(show: Show) -> None:
    first, second = QPushButton("First"), QPushButton("Second")
    page = show(first, second)
    assert tab_order_equals_visual_order(page)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, second)
    layout.activate()
    page.grab()
    assert not tab_order_equals_visual_order(page)
    assert "'Second'" in tab_order_breaks(page)[0]


def test_the_eye_reads_lines_of_a_grid(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid = QGridLayout(page)
    for row in range(2):
        for column in range(2):
            grid.addWidget(QPushButton(f"{row}{column}"), row, column)
    page.show()
    assert tab_order_breaks(page) == []


def test_the_eye_reads_from_the_right_where_the_script_does(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    first, second = QPushButton("First"), QPushButton("Second")
    row.addWidget(first)
    row.addWidget(second)
    page.show()
    assert first.x() > second.x()
    assert tab_order_breaks(page) == []


def test_the_eye_reads_panes_one_after_the_other(look: Look, qtbot: QtBot) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    for pane in range(2):
        part = QWidget()
        column = QVBoxLayout(part)
        for number in range(3):
            column.addWidget(QPushButton(f"{pane}{number}"))
        splitter.addWidget(part)
    splitter.show()
    assert tab_order_breaks(splitter) == []


def test_a_button_without_room_is_found(show: Show) -> None:
    narrow, wide = QPushButton("Export the chosen reports"), QPushButton("Seal")
    narrow.setFixedWidth(60)
    found = elided_buttons(show(narrow, wide))
    assert len(found) == 1
    assert "'Export the chosen reports'" in found[0]


def test_a_low_button_is_found(show: Show) -> None:
    low = QPushButton("Seal")
    page = show(low)
    low.setFixedHeight(12)
    page.grab()
    assert len(elided_buttons(page)) == 1


def test_a_tab_without_room_is_found(show: Show) -> None:
    tabs = QTabBar()
    for name in ("Report", "Review", "Files and evidence", "Custody and signatures"):
        tabs.addTab(name)
    page = show(tabs)
    assert elided_buttons(page) == []
    tabs.setFixedWidth(150)
    assert elided_buttons(page)


def test_an_icon_alone_is_never_too_narrow(show: Show) -> None:
    button = QToolButton()
    button.setText("Trash")
    button.setFixedWidth(8)
    assert elided_buttons(show(button)) == []


def test_words_without_room_are_found(show: Show) -> None:
    wrapped = WrapLabel("The witness said that soldiers entered the village. " * 5)
    single = QLabel("Saved, encrypted on this computer")
    page = show(wrapped, single)
    assert cut_labels(page) == []
    wrapped.setFixedHeight(20)
    single.setFixedWidth(40)
    page.grab()
    assert len(cut_labels(page)) == 2


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox, QPushButton, QCheckBox, QLabel])
def test_cut_burmese_is_found(kind: type[QWidget], show: Show) -> None:
    widget = kind()
    if isinstance(widget, QComboBox):
        widget.addItem("Seal")
    if isinstance(widget, (QPushButton, QCheckBox, QLabel)):
        widget.setText(DEEP_BURMESE)
    widget.setMinimumWidth(400)
    page = show(widget)
    assert clipped_burmese(page) == []
    widget.setStyleSheet("min-height: 0; max-height: 14px; padding: 0")
    widget.setFixedHeight(16)
    page.grab()
    assert len(clipped_burmese(page)) == 1


def test_the_check_leaves_everything_as_it_was(show: Show) -> None:
    line, box, spin, button = QLineEdit("Place"), QComboBox(), QSpinBox(), QPushButton("Seal")
    box.addItems(["Arrest", "Other"])
    spin.setValue(7)
    heard: list[object] = []
    line.textChanged.connect(heard.append)
    box.currentTextChanged.connect(heard.append)
    spin.valueChanged.connect(heard.append)
    page = show(line, box, spin, button, QPlainTextEdit())
    sizes = [part.size() for part in (line, box, spin, button)]
    assert clipped_burmese(page) == []
    assert (line.text(), box.currentText(), spin.value(), button.text()) == ("Place", "Arrest", 7, "Seal")
    assert [part.size() for part in (line, box, spin, button)] == sizes
    assert heard == []
