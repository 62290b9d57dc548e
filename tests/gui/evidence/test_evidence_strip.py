"""The list of files: names, kinds, small pictures, keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.evidence.evidence_strip import EvidenceStrip
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.look.look import Look
from tests.gui.conftest import LONGEST
from tests.gui.evidence.clips import picture
from tests.gui.evidence.conftest import Attach

FILES = {"a.jpg": picture(form=b"jpeg"), "b.txt": b"words", "c.jpg": b"MZ" + bytes(80)}


@pytest.fixture
def strip(
    documenter_vault: VaultThread, look: Look, intake: FileIntake, draft: str, attach: Attach, qtbot: QtBot
) -> EvidenceStrip:
    attach(FILES)
    widget = EvidenceStrip(vault=documenter_vault, look=look, intake=intake)
    qtbot.addWidget(widget)
    QAbstractItemModelTester(widget.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, widget)
    widget.resize(500, 600)
    widget.show()
    with qtbot.waitSignal(widget.changed, timeout=LONGEST):
        widget.show_draft(draft)
    return widget


def _dialog() -> Dialog:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible())
    return found


def _spoken(strip: EvidenceStrip, row: int) -> str:
    model = strip.view.model()
    return str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))


def test_each_file_is_shown_by_name_kind_and_size(strip: EvidenceStrip, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Program" in _spoken(strip, 2), timeout=LONGEST)
    qtbot.waitUntil(lambda: "Picture (JPG)" in _spoken(strip, 0), timeout=LONGEST)
    assert _spoken(strip, 1).startswith("b.txt, Text")
    assert "5 bytes" in _spoken(strip, 1)
    strip.grab()


def test_pictures_get_a_small_picture_in_memory_and_locking_forgets_it(
    strip: EvidenceStrip, documenter_vault: VaultThread, qtbot: QtBot
) -> None:
    rows = strip._rows
    strip.grab()
    qtbot.waitUntil(lambda: getattr(rows.thumbnail(strip.items[0]), "image", None) is not None, timeout=LONGEST)
    found = rows.thumbnail(strip.items[0])
    assert found is not None
    assert found.image is not None
    assert max(found.image.width(), found.image.height()) == 112
    documenter_vault.lock()
    assert strip.items == ()
    assert not rows._thumbnails._kept


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_look_at_the_file_in_focus(strip: EvidenceStrip, qtbot: QtBot, key: Qt.Key) -> None:
    wanted: list[tuple[object, int]] = []
    strip.open_requested.connect(lambda items, row: wanted.append((items, row)))
    strip.view.setFocus()
    qtbot.keyClick(strip.view, Qt.Key.Key_Down)
    qtbot.keyClick(strip.view, key)
    assert wanted == [(strip.items, 1)]


def test_removing_asks_first(strip: EvidenceStrip, qtbot: QtBot) -> None:
    qtbot.keyClick(strip.view, Qt.Key.Key_Delete)
    keep, remove = _dialog().findChildren(QPushButton)
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert len(strip.items) == 3
    qtbot.waitUntil(lambda: not any(isinstance(one, Dialog) for one in QApplication.topLevelWidgets()))
    qtbot.keyClick(strip.view, Qt.Key.Key_Delete)
    _, remove = _dialog().findChildren(QPushButton)
    with qtbot.waitSignal(strip.changed, timeout=LONGEST):
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert [item.name for item in strip.items] == ["b.txt", "c.jpg"]


def test_what_is_added_appears(strip: EvidenceStrip, intake: FileIntake, qtbot: QtBot, camera: Path) -> None:
    (camera / "new.txt").write_bytes(b"new")
    intake.take_paths([camera / "new.txt"])
    qtbot.waitUntil(lambda: len(strip.items) == 4, timeout=LONGEST)


def test_a_strip_that_only_shows_offers_nothing_else(
    documenter_vault: VaultThread, look: Look, sealed: Attach, qtbot: QtBot
) -> None:
    items = sealed(FILES)
    widget = EvidenceStrip(vault=documenter_vault, look=look)
    qtbot.addWidget(widget)
    widget.show()
    with qtbot.waitSignal(widget.changed, timeout=LONGEST):
        widget.show_report(items[0].holder.subject)  # type: ignore[union-attr]
    visible = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    assert visible == ["Look at file"]
    qtbot.keyClick(widget.view, Qt.Key.Key_Delete)
    assert not any(isinstance(one, Dialog) and one.isVisible() for one in QApplication.topLevelWidgets())
