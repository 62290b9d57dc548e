"""Files that are dropped anywhere on the editor become evidence; none of them becomes words of the report."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.look.look import Look
from fieldreport.ui.shell.editor_files import EditorFiles
from tests.gui.conftest import LONGEST
from tests.gui.editor.kit import Ask, Editing
from tests.journeys.pictures import write_photo

_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_ANY = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_1.jpg"
    write_photo(path, seed=1)
    return path


def _drop(on: QWidget, *files: Path) -> QDropEvent:
    """Drag files onto a widget and let them go there; Qt offers them to it first, then to what it lies on."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QApplication.sendEvent(on, QDragEnterEvent(QPoint(3, 3), _ANY, data, _LEFT, _NO_KEY))
    drop = QDropEvent(QPointF(3, 3), _ANY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(on, drop)
    return drop


def test_files_dropped_on_the_page_go_where_chosen_ones_go(editing: Editing, photo: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jpg"
    write_photo(other, seed=2)
    drop = _drop(editing.page, photo, other)
    assert drop.dropAction() is Qt.DropAction.CopyAction
    editing.qtbot.waitUntil(lambda: len(editing.questionnaire.answers.attachments()) == 2)
    assert sorted(editing.questionnaire.answers.attachments().values()) == ["IMG_1.jpg", "other.jpg"]
    assert photo.exists()


def test_no_field_takes_a_file_for_words(edit: Callable[..., Editing], photo: Path) -> None:
    editing = edit()
    taking = 0
    for state in editing.writing.section_list.states:
        editing.writing.show_page(state.number)
        editing.section.finish()
        # What was put into the page is shown when the loop comes to it.
        QApplication.processEvents()
        for widget in editing.page.findChildren(QWidget):
            if widget.acceptDrops() and widget.isVisibleTo(editing.page):
                before = len(editing.files.requests)
                _drop(widget, photo)
                assert len(editing.files.requests) == before + 1, f"{widget} on {state.name}"
                taking += 1
    assert taking > 10
    editing.page.flush()
    assert not any("IMG_1" in value for value in editing.stored().answers.values())


def test_words_are_still_dropped_into_fields(editing: Editing) -> None:
    data = QMimeData()
    data.setText("words")
    page_enter = QDragEnterEvent(QPoint(3, 3), _ANY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(editing.page, page_enter)
    assert not page_enter.isAccepted()
    assert editing.files.requests == []
    field = next(widget for widget in editing.page.findChildren(QWidget) if widget.acceptDrops())
    field_enter = QDragEnterEvent(QPoint(3, 3), _ANY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(field, field_enter)
    assert field_enter.isAccepted()


def test_the_intake_of_the_window_takes_what_was_dropped(
    documenter_vault: VaultThread, look: Look, app: Application, ask: Ask[str], photo: Path, qtbot: QtBot
) -> None:
    page = EditorPage(
        vault=documenter_vault,
        look=look,
        clock=app.clock,
        zawgyi=app.zawgyi,
        files=EditorFiles(vault=documenter_vault, look=look, zawgyi=app.zawgyi),
        draft=ask(documenter_vault, lambda session: session.answering.begin("incident")),
        choices=WritingChoices(),
    )
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.opened, timeout=LONGEST):
        page.show()
    assert page.questionnaire is not None
    answers = page.questionnaire.answers
    _drop(page, photo)
    (dialog,) = page.findChildren(Dialog)
    assert dialog.windowTitle() == "Adding files"
    qtbot.waitUntil(lambda: list(answers.attachments().values()) == ["IMG_1.jpg"], timeout=LONGEST)
    dialog.accept()
