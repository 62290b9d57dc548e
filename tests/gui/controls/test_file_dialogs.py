"""Choosing files leaves nothing behind, and shows names as they are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.file_dialogs import choose_file, choose_files, choose_folder, save_as
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look

CHOOSES = """
import sys
from pathlib import Path
import shiboken6
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from fieldreport.domain.appearance import Theme
from fieldreport.ui.look.look import Look
from fieldreport.ui.controls.file_dialogs import choose_file, choose_files, choose_folder, save_as
application = QApplication(sys.argv)
look = Look(application=application)
owner = QWidget()
chosen = []
for ask in (
    lambda: choose_file(owner, title="One", chosen=chosen.append),
    lambda: choose_files(owner, title="Some", chosen=chosen.extend),
    lambda: save_as(owner, title="Save", chosen=chosen.append, name="new.age"),
    lambda: choose_folder(owner, title="Folder", chosen=chosen.append),
):
    dialog = ask()
    application.processEvents()
    if dialog.windowTitle() in {"One", "Some"}:
        dialog.findChild(QLineEdit).setText("witness.jpg")
    dialog.accept()
    shiboken6.delete(dialog)
application.processEvents()
print(*(path.name for path in chosen))
"""


@pytest.fixture
def owner(look: Look, qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def type_and_accept(dialog: QFileDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(name)
    dialog.accept()


@pytest.mark.slow
def test_nothing_is_written_to_the_home_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "witness.jpg").write_bytes(b"picture")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(
        [sys.executable, "-B", "-c", CHOOSES], env=environment, cwd=home, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["witness.jpg", "witness.jpg", "new.age", "home"]
    assert sorted(path.name for path in home.rglob("*")) == ["witness.jpg"]


def test_a_file_is_chosen(owner: QWidget, tmp_path: Path) -> None:
    (tmp_path / "a.age").write_bytes(b"")
    chosen: list[Path] = []
    dialog = choose_file(owner, title="Bundle", chosen=chosen.append, kinds=["Bundles (*.age)"])
    dialog.setDirectory(str(tmp_path))
    type_and_accept(dialog, "a.age")
    assert chosen == [tmp_path / "a.age"]


def test_several_files_are_chosen(owner: QWidget, tmp_path: Path) -> None:
    for name in ("a.age", "b.age"):
        (tmp_path / name).write_bytes(b"")
    chosen: list[Path] = []
    dialog = choose_files(owner, title="Bundles", chosen=chosen.extend)
    dialog.setDirectory(str(tmp_path))
    type_and_accept(dialog, '"a.age" "b.age"')
    assert chosen == [tmp_path / "a.age", tmp_path / "b.age"]


def test_a_folder_is_chosen(owner: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = choose_folder(owner, title="Folder", chosen=chosen.append)
    dialog.setDirectory(str(tmp_path))
    type_and_accept(dialog, str(tmp_path))
    assert chosen == [tmp_path]


def test_a_name_is_proposed_for_a_new_file(owner: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = save_as(owner, title="Save", chosen=chosen.append, name="bundle.age", folder=tmp_path)
    dialog.accept()
    assert chosen == [tmp_path / "bundle.age"]
    assert not (tmp_path / "bundle.age").exists()


def test_who_chooses_nothing_is_not_heard(owner: QWidget, qtbot: QtBot) -> None:
    chosen: list[Path] = []
    dialog = choose_file(owner, title="Bundle", chosen=chosen.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert chosen == []


def test_the_dialog_shows_names_as_they_may_be_shown(owner: QWidget) -> None:
    dialog = choose_file(owner, title="Bundle", chosen=print)
    view = dialog.findChild(QListView, "listView")
    assert isinstance(view, QListView)
    delegate = view.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    assert delegate.displayText("photo\u202egpj.exe", dialog.locale()) == "photo\ufffdgpj.exe"
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("photo.jpg", "photo.jpg"),
        ("ဓာတ်ပုံ ၁.jpg", "ဓာတ်ပုံ ၁.jpg"),
        ("photo\u202egpj.exe", "photo\ufffdgpj.exe"),
        ("two\nlines\u2028three", "two\ufffdlines\ufffdthree"),
        ("joined\u200dletters", "joined\u200dletters"),
        ("<b>bold</b>", "<b>bold</b>"),
    ],
)
def test_a_name_shows_what_it_is(name: str, shown: str) -> None:
    assert shown_name(name) == shown
