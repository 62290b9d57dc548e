"""The page of the map: the list follows the map and the map the list; filters, layers, pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.map.map_page import MapPage
from fieldreport.ui.map.picture import map_picture
from fieldreport.ui.map.picture_dialog import PictureDialog
from fieldreport.ui.map.place_picker import PlacePicker
from fieldreport.ui.map.region import Region
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.journeys.sample_report import ANSWERS, seal_sample

Ask = Callable[[VaultThread, Callable[[Session], Any]], Any]
TYPE = "/incident/incident_type"
NAME = "/place[k00000000000000b1]/place_name"


@pytest.fixture
def page(documenter_vault: VaultThread, region: Region, look: Look, ask: Ask, qtbot: QtBot) -> MapPage:
    """Three reports: two in Bokpyin, one nobody knows where."""

    def work(session: Session) -> None:
        seal_sample(session)
        seal_sample(session, {**ANSWERS, "/incident/title": "Arrest", "/incident/when": "2024-01-02"})
        seal_sample(session, {**ANSWERS, NAME: "A village nobody knows"})

    ask(documenter_vault, work)
    made = MapPage(vault=documenter_vault, look=look, region=region)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.list.rows) == 3, timeout=LONGEST)
    return made


def test_reports_are_on_the_map_and_those_without_a_place_beside_it(page: MapPage) -> None:
    assert [row.place for row in page.list.rows] == [
        "Bokpyin",
        "Bokpyin",
        "Not on the map: A village nobody knows",
    ]
    (marker,) = page.frame.view.scene.markers(page.frame.view.camera)
    assert marker.cluster.count == 2


def test_what_is_chosen_on_the_map_is_chosen_in_the_list(page: MapPage) -> None:
    (marker,) = page.frame.view.scene.markers(page.frame.view.camera)
    QTest.mouseClick(page.frame.view, Qt.MouseButton.LeftButton, pos=marker.at.toPoint())
    assert [index.row() for index in page.list.selectionModel().selectedRows()] == [0, 1]


def test_what_is_chosen_in_the_list_is_chosen_and_brought_into_sight_on_the_map(page: MapPage) -> None:
    page.frame.view.show_place(26, 97, 9)
    page.list.selectRow(1)
    assert page.frame.view.scene.selected == {1}
    assert page.frame.view.sees_selected()
    page.list.selectRow(2)
    assert page.frame.view.scene.selected == frozenset()


def test_a_report_is_opened_from_either(page: MapPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_report) as told:
        page.list.opened.emit(page.list.rows[1].id)
    assert told.args == [page.list.rows[1].id]


def test_words_and_years_filter_both(page: MapPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "arrest")
    qtbot.waitUntil(lambda: len(page.list.rows) == 1, timeout=LONGEST)
    assert len(page.frame.view.scene.points) == 1
    page.search.clear()
    page.year.setCurrentIndex(page.year.findData(2024))
    qtbot.waitUntil(lambda: [row.title for row in page.list.rows] == ["Arrest"], timeout=LONGEST)


def test_the_kinds_that_reports_say_filter_both(page: MapPage, qtbot: QtBot, ask: Ask) -> None:
    ask(page._vault, lambda session: seal_sample(session, {**ANSWERS, TYPE: "killing", "/incident/title": "Killing"}))
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: page.kind.findData("killing") > 0, timeout=LONGEST)
    assert page.kind.itemText(page.kind.findData("killing")).lower().startswith("killing")
    page.kind.setCurrentIndex(page.kind.findData("killing"))
    qtbot.waitUntil(lambda: [row.title for row in page.list.rows] == ["Killing"], timeout=LONGEST)
    page.refresh()
    page._read_kinds()
    qtbot.waitUntil(lambda: page.kind.currentData() == "killing", timeout=LONGEST)
    page.kind.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(page.list.rows) == 4, timeout=LONGEST)


def test_in_a_small_window_with_large_words_no_button_is_cut(page: MapPage, look: Look) -> None:
    look.set_text_size(200)
    page.resize(900, 560)
    QApplication.processEvents()
    assert page.width() == 900
    assert elided_buttons(page) == []
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            corner = button.mapTo(page, button.rect().bottomRight())
            assert page.rect().contains(corner), button.accessibleName() or button.text()


def test_a_layer_is_kept_and_shown_and_can_be_removed(page: MapPage, ask: Ask, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "villages.geojson"
    file.write_bytes(b'{"type": "Point", "coordinates": [96, 20]}')
    page.add_layer(file)
    qtbot.waitUntil(lambda: [layer.name for layer in page.frame.view.scene.layers] == ["villages"], timeout=LONGEST)
    assert ask(page._vault, lambda session: session.map_layers.names()) == ("villages",)
    page._fill_layer_menu()
    page._layer_menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: not page.frame.view.scene.layers, timeout=LONGEST)
    assert ask(page._vault, lambda session: session.map_layers.names()) == ()


def test_what_is_no_layer_and_no_tiles_is_said(page: MapPage, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"nothing")
    page.add_layer(file)
    qtbot.waitUntil(page._banner.isVisible, timeout=LONGEST)
    assert "map layer" in page._banner.text
    page.open_tiles(file)
    qtbot.waitUntil(lambda: "map tiles" in page._banner.text, timeout=LONGEST)


def test_a_picture_is_written_with_rounded_places_and_the_custody_log_knows(
    page: MapPage, ask: Ask, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "map.png"
    page.write_picture(map_picture(page.frame.view.scene, page.frame.view.camera, degrees=0.1), target, 0.1)
    qtbot.waitUntil(target.exists, timeout=LONGEST)
    assert target.read_bytes().startswith(b"\x89PNG")
    entries = ask(page._vault, lambda session: session.custody.of(VAULT_CHAIN))
    assert (entries[-1].event, entries[-1].detail) == ("map saved unencrypted", {"rounded": "0.1"})


def test_the_picture_dialog_proposes_rounded_places(look: Look, qtbot: QtBot) -> None:
    dialog = PictureDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert unnamed_focusable(dialog) == []
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog._choose()
    assert told.args == [0.1]
    other = PictureDialog()
    qtbot.addWidget(other)
    other.findChildren(QRadioButton)[0].click()
    with qtbot.waitSignal(other.chosen) as told:
        other._choose()
    assert told.args == [0.0]


def test_a_picked_place_is_as_exact_as_its_circle(region: Region, look: Look, qtbot: QtBot) -> None:
    picker = PlacePicker(region=region, look=look)
    qtbot.addWidget(picker)
    picker.show()
    assert not picker.take.isEnabled()
    picker.frame.view.picked.emit(16.805312, 96.156123)
    for metres, expected in ((0, (16.80531, 96.15612)), (2_000, (16.805, 96.156)), (25_000, (16.81, 96.16))):
        picker.radius.setCurrentIndex(picker.radius.findData(metres))
        assert picker.position == expected
    with qtbot.waitSignal(picker.picked) as told:
        picker.take.click()
    assert told.args == [16.81, 96.16, 25_000.0]


@pytest.mark.parametrize("size", [100, 200])
def test_the_page_passes_what_every_screen_must(page: MapPage, look: Look, size: int) -> None:
    look.set_text_size(size)
    page.resize(1366, 700)
    assert unnamed_focusable(page) == []
    assert elided_buttons(page) == []
    assert tab_order_breaks(page) == []
