"""One look for the whole program: theme, text size, fonts and style sheet."""

import gc

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldreport.domain.appearance import Theme
from fieldreport.system.resource_files import resource_bytes
from fieldreport.ui.look.fonts import FAMILIES
from fieldreport.ui.look.look import MAX_TEXT_SIZE, MIN_TEXT_SIZE, Look
from fieldreport.ui.look.memory_files import MemoryFiles
from fieldreport.ui.look.style_sheet import MARKS, style_sheet
from fieldreport.ui.look.tokens import ALL_TOKENS, DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT

VOID_CALLS = 20_000


def test_this_qt_survives_calls_that_return_nothing(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None with each: after about 5,200 the interpreter dies."""
    widget = QWidget()
    qtbot.addWidget(widget)
    for number in range(VOID_CALLS):
        widget.setEnabled(bool(number % 2))
    assert widget.isEnabled()


def test_the_theme_colours_everything(look: Look, qapp: QApplication) -> None:
    assert look.tokens is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.bg
    look.set_theme(Theme.DARK)
    assert look.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.bg
    assert DARK.input_line in qapp.styleSheet()
    assert look.color("bad").name() == DARK.bad


def test_high_contrast_has_colours_of_its_own(look: Look) -> None:
    look.set_high_contrast(True)
    assert look.tokens is HIGH_CONTRAST_LIGHT
    look.set_theme(Theme.DARK)
    assert look.tokens is HIGH_CONTRAST_DARK
    look.set_high_contrast(False)
    assert look.tokens is DARK


def test_a_system_that_has_no_opinion_is_light(look: Look) -> None:
    look.set_theme(Theme.SYSTEM)
    assert look.tokens is LIGHT


def test_a_change_is_told_once_and_no_change_is_not(look: Look, qtbot: QtBot) -> None:
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.tokens.name))
    look.set_theme(Theme.LIGHT)
    look.set_text_size(100)
    assert told == []
    look.set_theme(Theme.DARK)
    assert told == ["dark"]


def test_text_size_scales_everything(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    widgets = [QLineEdit(), QComboBox(), QSpinBox(), QPushButton("Seal")]
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.show()
    before = [widget.sizeHint().height() for widget in widgets]
    points, em, icon = qapp.font().pointSizeF(), look.em(), look.icon_size().width()
    look.set_text_size(200)
    assert qapp.font().pointSizeF() == 2 * points
    assert look.em() == pytest.approx(2 * em, abs=1)
    assert look.icon_size().width() == pytest.approx(2 * icon, abs=1)
    for widget, height in zip(widgets, before, strict=True):
        assert widget.sizeHint().height() == pytest.approx(2 * height, rel=0.08)


@pytest.mark.parametrize(("asked", "given"), [(10, MIN_TEXT_SIZE), (500, MAX_TEXT_SIZE), (150, 150)])
def test_text_size_has_bounds(asked: int, given: int, look: Look) -> None:
    look.set_text_size(asked)
    assert look.text_size == given


@pytest.mark.parametrize("size", [100, 125, 150, 200])
def test_fields_of_one_line_and_buttons_are_equally_high(size: int, look: Look, qtbot: QtBot) -> None:
    look.set_text_size(size)
    date = QDateEdit()
    date.setCalendarPopup(True)
    widgets = [QLineEdit(), QComboBox(), QSpinBox(), date, QTimeEdit(), QPushButton("Seal"), QPushButton("တံဆိပ်ခတ်ရန်")]
    heights = {}
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.show()
        widget.resize(widget.sizeHint())
        heights[type(widget).__name__] = widget.height()
    assert len(set(heights.values())) == 1, heights


def test_nothing_moves_when_the_focus_comes(look: Look, qtbot: QtBot) -> None:
    for widget in (QLineEdit("Seal"), QPushButton("Seal")):
        qtbot.addWidget(widget)
        widget.show()
        without = widget.sizeHint()
        with qtbot.waitActive(widget):
            widget.activateWindow()
            widget.setFocus()
        assert widget.hasFocus()
        assert widget.sizeHint() == without


def test_our_fonts_are_used_in_this_order(look: Look, qapp: QApplication) -> None:
    assert tuple(qapp.font().families()) == FAMILIES
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    for family in FAMILIES:
        assert {"Regular", "Bold"} <= set(QFontDatabase.styles(family))


def test_the_licence_travels_with_the_fonts() -> None:
    words = resource_bytes("fonts", "OFL.txt").decode()
    assert "SIL OPEN FONT LICENSE" in words
    assert "Version 1.1" in words
    assert "Copyright 2015 Google" in words


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=[tokens.name for tokens in ALL_TOKENS])
def test_the_style_sheet_is_complete(tokens: object, look: Look, qapp: QApplication) -> None:
    for one in ALL_TOKENS:
        sheet = style_sheet(one, font=qapp.font(), images=":/look")
        assert "${" not in sheet
        assert "None" not in sheet


def test_the_pictures_of_the_style_sheet_are_files_in_memory(look: Look) -> None:
    for theme in (Theme.LIGHT, Theme.DARK):
        look.set_theme(theme)
        for name, token in MARKS.items():
            file = QFile(f":/look-{look.tokens.name}/{name}.svg")
            assert file.open(QIODevice.OpenModeFlag.ReadOnly)
            assert look.tokens.color(token).encode() in bytes(file.readAll().data())


def test_memory_files_are_found_and_go_with_their_object(qapp: QApplication) -> None:
    content = {f"{number:x}-name.txt": f"content {number}".encode() for number in range(200)}
    files = MemoryFiles("some-folder", content)
    for name, data in content.items():
        file = QFile(f"{files.folder}/{name}")
        assert file.open(QIODevice.OpenModeFlag.ReadOnly)
        assert bytes(file.readAll().data()) == data
    assert not QFile(":/some-folder/other.txt").exists()
    del files
    gc.collect()
    assert not QFile(":/some-folder/1-name.txt").exists()


def test_what_cannot_be_used_looks_different_in_every_theme(look: Look, qtbot: QtBot) -> None:
    for widget in (QPushButton("Seal"), QLineEdit("Seal"), QCheckBox("Known")):
        qtbot.addWidget(widget)
        widget.show()
        for theme in (Theme.LIGHT, Theme.DARK):
            for strong in (False, True):
                look.set_theme(theme)
                look.set_high_contrast(strong)
                widget.setEnabled(True)
                usable = widget.grab().toImage()
                widget.setEnabled(False)
                assert different_pixels(usable, widget.grab().toImage()) > 40


def different_pixels(one: QImage, other: QImage) -> int:
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places)
