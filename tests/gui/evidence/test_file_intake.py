"""Files on their way in: chosen, dropped, pasted; what is said of each; what stops them."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.services.evidence import EvidenceItem
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.file_drops import FileDrops
from fieldreport.ui.evidence import incoming
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.evidence.folder_question import FolderQuestion
from fieldreport.ui.evidence.incoming import TakenIn
from fieldreport.ui.look.look import Look
from tests.gui.conftest import LONGEST
from tests.gui.evidence.clips import picture
from tests.gui.evidence.conftest import Ask
from tests.unit.services.photos import exif_segment, with_exif

Items = tuple[EvidenceItem, ...]


@pytest.fixture
def taken(intake: FileIntake) -> list[TakenIn]:
    found: list[TakenIn] = []
    intake.attached.connect(found.append)
    return found


def _take(intake: FileIntake, qtbot: QtBot, *paths: Path, place: str | None = None) -> None:
    with qtbot.waitSignal(intake.finished, timeout=LONGEST):
        intake.take_paths(paths, place=place)


def _write(folder: Path, name: str, content: bytes) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def _button(widget: QWidget, words: str) -> QPushButton:
    (found,) = (button for button in widget.findChildren(QPushButton) if button.text() == words)
    return found


def test_several_files_come_in_one_after_the_other_and_each_is_told_of(
    intake: FileIntake, taken: list[TakenIn], qtbot: QtBot, camera: Path
) -> None:
    paths = [_write(camera, f"{number}.txt", f"text {number}".encode()) for number in range(5)]
    _take(intake, qtbot, *paths)
    assert [one.item.name for one in taken] == [path.name for path in paths]
    assert all(path.exists() for path in paths)
    assert len(intake.results.words) == 5
    assert taken[0].item.sha256.hex()[:12] in intake.results.words[0]
    assert not intake.is_busy


def test_what_a_photo_says_is_shown_and_waits_for_a_click(
    intake: FileIntake,
    taken: list[TakenIn],
    draft: str,
    documenter_vault: VaultThread,
    ask: Ask[dict[str, str]],
    qtbot: QtBot,
    camera: Path,
) -> None:
    dates: list[tuple[str, str]] = []
    places: list[tuple[str, float, float]] = []
    intake.date_wanted.connect(lambda path, day: dates.append((path, day)))
    intake.place_wanted.connect(lambda *place: places.append(place))
    _take(intake, qtbot, _write(camera, "IMG.jpg", with_exif(picture(form=b"jpeg"), exif_segment())))
    assert "2026-11-23 09:30 +06:30" in intake.results.words[0]
    assert "19.74750, 96.11500" in intake.results.words[0]
    assert ask(documenter_vault, lambda session: dict(session.drafts.find(draft).answers)) == {}
    assert (dates, places) == ([], [])
    qtbot.mouseClick(_button(intake, "Use as date"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_button(intake, "Use as place"), Qt.MouseButton.LeftButton)
    path = taken[0].item.path
    assert dates == [(path, "2026-11-23")]
    assert places == [(path, 19.7475, 96.115)]


def test_the_same_content_is_noticed_and_can_be_removed_again(
    intake: FileIntake,
    taken: list[TakenIn],
    draft: str,
    documenter_vault: VaultThread,
    ask: Ask[Items],
    qtbot: QtBot,
    camera: Path,
) -> None:
    _take(intake, qtbot, _write(camera, "a.txt", b"one content"), _write(camera, "b.txt", b"one content"))
    assert [item.name for item in taken[1].same_as] == ["a.txt"]
    assert "a.txt" in intake.results.words[1]
    with qtbot.waitSignal(intake.removed, timeout=LONGEST):
        qtbot.mouseClick(_button(intake, "Remove this one"), Qt.MouseButton.LeftButton)
    items = ask(documenter_vault, lambda session: session.evidence.of_draft(draft))
    assert [item.name for item in items] == ["a.txt"]


def test_links_pipes_and_what_is_gone_are_explained_and_the_rest_comes_in(
    intake: FileIntake, taken: list[TakenIn], qtbot: QtBot, camera: Path
) -> None:
    secret = _write(camera, "secret.txt", b"not meant to be handed over")
    (camera / "photo.jpg").symlink_to(secret)
    os.mkfifo(camera / "pipe")
    good = _write(camera, "good.txt", b"good")
    _take(intake, qtbot, camera / "photo.jpg", camera / "pipe", camera / "gone", good)
    assert [one.item.name for one in taken] == ["good.txt"]
    link, pipe, gone, _ = intake.results.words
    assert "link" in link
    assert "not a file" in pipe
    assert "not there any more" in gone


def test_a_file_that_no_bundle_can_carry_is_refused_in_words(
    intake: FileIntake, taken: list[TakenIn], qtbot: QtBot, camera: Path
) -> None:
    given_up: list[str] = []
    intake.given_up.connect(given_up.append)
    with (camera / "huge.mp4").open("wb") as file:
        file.truncate(1 << 33)
    _take(intake, qtbot, camera / "huge.mp4")
    assert taken == []
    assert len(given_up) == 1
    assert "larger than a bundle can carry (8.6 GB)" in intake.results.words[0]


def test_a_name_that_lies_a_program_and_an_empty_file_are_told(intake: FileIntake, qtbot: QtBot, camera: Path) -> None:
    _take(intake, qtbot, _write(camera, "scan.jpg", b"MZ\x90\0" + bytes(50)), _write(camera, "e.txt", b""))
    program, empty = intake.results.words
    assert "name says something else" in program
    assert "is a program" in program
    assert "empty" in empty


def test_a_folder_is_listed_and_only_what_stays_marked_comes_in(
    intake: FileIntake, taken: list[TakenIn], qtbot: QtBot, camera: Path
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        _write(camera, name, name.encode())
    _take(intake, qtbot, camera)
    assert taken == []
    (question,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, FolderQuestion) and one.isVisible())
    question._list.item(1).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(intake.finished, timeout=LONGEST):
        qtbot.mouseClick(question.add, Qt.MouseButton.LeftButton)
    assert [one.item.name for one in taken] == ["a.txt", "c.txt"]


def test_a_question_for_one_file_takes_no_folder_and_not_two_files(
    intake: FileIntake, taken: list[TakenIn], qtbot: QtBot, camera: Path
) -> None:
    a, b = _write(camera, "a.txt", b"a"), _write(camera, "b.txt", b"b")
    _take(intake, qtbot, camera, place="/photo")
    intake.take_paths([a, b], place="/photo")
    assert taken == []
    assert "one file" in intake.results.words[1]
    _take(intake, qtbot, a, place="/photo")
    assert [one.item.path for one in taken] == ["/photo"]
    _take(intake, qtbot, b, place="/photo")
    assert len(taken) == 1


def test_a_pasted_picture_goes_from_memory_into_the_vault(
    intake: FileIntake,
    taken: list[TakenIn],
    draft: str,
    documenter_vault: VaultThread,
    ask: Ask[bytes],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    image = QImage.fromData(picture(300, 200, texts={"Software": "canary"}))
    QGuiApplication.clipboard().setImage(image)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    with qtbot.waitSignal(intake.finished, timeout=LONGEST):
        assert intake.paste()
    (one,) = taken
    assert (one.item.media_type, one.facts.kind.format) == ("image/png", "png")

    def content(session: Session) -> bytes:
        with session.evidence.open(one.item) as reader:
            return reader.read()

    stored = ask(documenter_vault, content)
    assert QImage.fromData(stored).size() == image.size()
    assert b"canary" not in stored
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert [path.parent.name for path in new] == ["evidence"]


def test_pasting_nothing_says_so(intake: FileIntake, taken: list[TakenIn]) -> None:
    QGuiApplication.clipboard().setText("words")
    assert not intake.paste()
    assert "no file and no picture" in intake.results.words[0]


def test_dropped_files_are_copied_and_what_is_no_file_is_left_to_others(
    intake: FileIntake, taken: list[TakenIn], look: Look, qtbot: QtBot, camera: Path
) -> None:
    target = QWidget()
    qtbot.addWidget(target)
    FileDrops(widget=target, can_take=intake.can_take, dropped=intake.take_data)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_write(camera, "a.txt", b"a"))), QUrl("https://example.org/b.jpg")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    only_moving = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, buttons, keys)
    QApplication.sendEvent(target, only_moving)
    assert not intake.is_busy
    enter = QDragEnterEvent(QPoint(5, 5), both, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    assert target.property("dropping") is True
    drop = QDropEvent(QPointF(5, 5), both, data, buttons, keys)
    with qtbot.waitSignal(intake.finished, timeout=LONGEST):
        QApplication.sendEvent(target, drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction
    assert target.property("dropping") is False
    assert [one.item.name for one in taken] == ["a.txt"]
    words = QMimeData()
    words.setText("words")
    other = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, words, buttons, keys)
    QApplication.sendEvent(target, other)
    assert len(taken) == 1


def test_cancelling_stops_the_file_that_comes_in_and_drops_those_that_wait(
    intake: FileIntake, taken: list[TakenIn], qtbot: QtBot, camera: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in = incoming.take_in

    def stopping(session: Session, one: incoming.Incoming, *, draft: str, place: str, reporter: Reporter) -> TakenIn:
        # As if the person pressed the button while the first block was read.
        intake._running.reporter.cancel()  # type: ignore[union-attr]
        return take_in(session, one, draft=draft, place=place, reporter=reporter)

    monkeypatch.setattr("fieldreport.ui.evidence.file_intake.take_in", stopping)
    first, second = _write(camera, "a.bin", bytes(3 << 20)), _write(camera, "b.bin", b"b")
    with qtbot.waitSignal(intake.finished, timeout=LONGEST):
        intake.take_paths([first])
    assert taken == []
    assert "Stopped" in intake.results.words[0]
    monkeypatch.undo()
    intake.take_paths([first, second])
    intake.cancel()
    qtbot.waitUntil(lambda: not intake.is_busy, timeout=LONGEST)
    assert taken == []


def test_locking_drops_what_waits(
    intake: FileIntake, taken: list[TakenIn], documenter_vault: VaultThread, qtbot: QtBot, camera: Path
) -> None:
    intake.take_paths([_write(camera, f"{number}.txt", b"%d" % number) for number in range(20)])
    with qtbot.waitSignal(documenter_vault.locked, timeout=LONGEST):
        documenter_vault.lock()
    assert not intake._queue
    assert len(taken) < 20


def test_nothing_blocks_the_window_while_a_large_file_comes_in(
    intake: FileIntake, qtbot: QtBot, camera: Path, documenter_vault: VaultThread
) -> None:
    seen: list[str] = []
    intake._panel.show_progress = lambda done, total, words="": seen.append(words)  # type: ignore[method-assign]
    _take(intake, qtbot, _write(camera, "film.mp4", bytes(32 << 20)))
    assert "of 33.6 MB" in seen[-1]
