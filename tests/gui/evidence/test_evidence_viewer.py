"""The viewer: what is shown, what is asked, what is forgotten, and that nothing of it reaches the disk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.identifiers import VAULT_CHAIN, SubjectId
from fieldreport.services.evidence import EvidenceItem, OfReport, TimeNote
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.evidence.evidence_viewer import EvidenceViewer
from fieldreport.ui.evidence.evidence_window import EvidenceWindow
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.evidence.picture_view import PictureView
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.evidence.clips import clip, needs_ffmpeg, pdf, picture
from tests.gui.evidence.conftest import Ask, Attach
from tests.journeys.vault_kit import MALLORY, OFFICE, World, send
from tests.journeys.vault_kit import attach as attach_file
from tests.unit.services.photos import exif_segment, with_exif

_ZAWGYI = "ျမန္မာႏိုင္ငံ ျမန္မာႏိုင္ငံ ေက်းရြာအတြင္းသို႔ ဝင္ေရာက္လာျပီး အိမ္မ်ားကို ရွာေဖြခဲ့သည္"


def _show(viewer: EvidenceViewer, qtbot: QtBot, items: tuple[EvidenceItem, ...], row: int = 0) -> None:
    viewer.show_files(items, row)
    qtbot.waitUntil(lambda: viewer._looked is not None, timeout=LONGEST)
    # What is put into a layout that is on screen shows a turn later.
    QApplication.processEvents()


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _button(widget: QWidget, words: str) -> QPushButton:
    (found,) = (one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible())
    return found


def _dialog(words: str) -> Dialog:
    (found,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, Dialog) and one.isVisible() and one.windowTitle() == words
    )
    return found


def _pixel(widget: QWidget, place: QPoint) -> tuple[int, int, int]:
    color = widget.grab().toImage().pixelColor(place)
    return color.red(), color.green(), color.blue()


def test_a_picture_is_shown_with_its_facts(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    items = attach({"IMG_1.jpg": with_exif(picture(form=b"jpeg"), exif_segment())})
    _show(viewer, qtbot, items)
    view = viewer.stage.picture.view
    middle = view.viewport().rect().center()
    red, green, blue = _pixel(view.viewport(), middle - QPoint(50, 50))
    assert red > 240
    assert max(green, blue) < 20
    said = _words(viewer.facts)
    for words in ("Picture (JPG)", "2026-11-23 09:30 +06:30", "19.74750, 96.11500", "ACME Pocket 3"):
        assert words in said
    assert items[0].sha256.hex() in said.replace(" ", "").replace("\n", "")


def test_use_as_date_and_place_are_offered_on_a_click_alone(
    viewer: EvidenceViewer, attach: Attach, qtbot: QtBot
) -> None:
    items = attach({"IMG_1.jpg": with_exif(picture(form=b"jpeg"), exif_segment())})
    found: list[object] = []
    viewer.date_wanted.connect(lambda *values: found.append(values))
    viewer.place_wanted.connect(lambda *values: found.append(values))
    _show(viewer, qtbot, items)
    assert found == []
    qtbot.mouseClick(_button(viewer.facts, "Use as date"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_button(viewer.facts, "Use as place"), Qt.MouseButton.LeftButton)
    assert found == [(items[0].path, "2026-11-23"), (items[0].path, 19.7475, 96.115)]


def test_arrow_keys_go_to_the_next_file_and_space_closes(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    items = attach({"a.png": picture(), "b.txt": b"words", "c.bin": bytes(9)})
    _show(viewer, qtbot, items)
    qtbot.keyClick(viewer.stage.picture.view, Qt.Key.Key_Right)
    assert viewer.item == items[1]
    qtbot.waitUntil(lambda: viewer._looked is not None, timeout=LONGEST)
    assert viewer.stage.text.text.toPlainText() == "words"
    qtbot.keyClick(viewer, Qt.Key.Key_PageDown)
    qtbot.keyClick(viewer, Qt.Key.Key_PageDown)
    assert viewer.item == items[2]
    qtbot.waitUntil(lambda: viewer._looked is not None, timeout=LONGEST)
    assert "not opened here" in _words(viewer.stage)
    with qtbot.waitSignal(viewer.closed, timeout=LONGEST):
        qtbot.keyClick(viewer, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("a.tiff", b"II*\0" + bytes(50)),
        ("a.docx", b"PK\3\4" + bytes(26) + b"word/document.xml"),
        ("a.jpg", b"MZ" + bytes(50)),
    ],
)
def test_dangerous_kinds_are_told_of_and_never_decoded(
    viewer: EvidenceViewer, attach: Attach, qtbot: QtBot, name: str, content: bytes
) -> None:
    _show(viewer, qtbot, attach({name: content}))
    assert viewer.stage.currentWidget() is not viewer.stage.picture
    if name == "a.jpg":
        assert "never started here" in _words(viewer.stage)
        assert "something else" in _words(viewer.facts)


def test_a_damaged_picture_is_told_of(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    _show(viewer, qtbot, attach({"a.png": picture()[:60] + bytes(20)}))
    assert "damaged" in _words(viewer.stage)


def test_old_burmese_is_offered_in_unicode(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    _show(viewer, qtbot, attach({"a.txt": _ZAWGYI.encode()}))
    text = viewer.stage.text
    assert text.text.toPlainText() == _ZAWGYI
    qtbot.mouseClick(_button(text, "Show it in Unicode"), Qt.MouseButton.LeftButton)
    assert text.text.toPlainText() != _ZAWGYI
    qtbot.mouseClick(_button(text, "Show it as it is"), Qt.MouseButton.LeftButton)
    assert text.text.toPlainText() == _ZAWGYI


def test_a_long_text_is_cut_and_says_so(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    _show(viewer, qtbot, attach({"a.txt": "က".encode() * 500_000}))
    assert len(viewer.stage.text.text.toPlainText()) == (1 << 20) // 3
    assert "first part" in _words(viewer.stage)


def test_locking_forgets_pixels_text_facts_and_files_at_once(
    viewer: EvidenceViewer, documenter_vault: VaultThread, attach: Attach, qtbot: QtBot
) -> None:
    items = attach({"a.png": picture(), "secret-name.txt": b"words"})
    _show(viewer, qtbot, items)
    documenter_vault.lock()
    assert viewer.item is None
    assert viewer.stage.picture.view._picture is None
    assert viewer.stage.picture._picture is None
    assert _words(viewer).strip() == ""


class TestPictureView:
    """Zoom, turn, scroll."""

    @pytest.fixture
    def view(self, viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> PictureView:
        _show(viewer, qtbot, attach({"a.png": picture(2000, 1000)}))
        return viewer.stage.picture.view

    def test_it_fits_at_first_and_keys_enlarge_it(self, view: PictureView, qtbot: QtBot) -> None:
        fitting = view.viewport().width() / 2000
        assert view.scale == pytest.approx(fitting, rel=0.01)
        qtbot.keyClick(view, Qt.Key.Key_Plus)
        assert view.scale == pytest.approx(fitting * 1.25, rel=0.01)
        assert view.horizontalScrollBar().maximum() > 0
        qtbot.keyClick(view, Qt.Key.Key_0)
        assert view.scale == pytest.approx(fitting, rel=0.01)

    def test_arrows_move_what_is_enlarged_and_turn_pages_otherwise(self, view: PictureView, qtbot: QtBot) -> None:
        for _ in range(8):
            qtbot.keyClick(view, Qt.Key.Key_Plus)
        place = view.horizontalScrollBar().value()
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert view.horizontalScrollBar().value() > place
        qtbot.keyClick(view, Qt.Key.Key_0)
        with qtbot.waitSignal(view.turn_page, timeout=LONGEST):
            qtbot.keyClick(view, Qt.Key.Key_Right)

    def test_what_lies_under_the_pointer_stays_there(self, view: PictureView) -> None:
        view.zoom(4.0)
        place = view._from_picture(view._to_picture(view.viewport().rect().center().toPointF()))
        before = view._to_picture(place)
        view.zoom(1.5, place)
        after = view._to_picture(place)
        assert (after - before).manhattanLength() < 3

    def test_turning_brings_the_lower_left_to_the_upper_left(self, view: PictureView) -> None:
        view.turn(1)
        corner = view._from_picture(view._bounds().bottomLeft())
        color = view.viewport().grab().toImage().pixelColor(corner.toPoint() + QPoint(5, 5))
        assert color.blue() > 240
        assert color.red() < 20
        view.turn(-1)
        assert view._turned == 0

    def test_boxes_follow_the_mouse_whatever_way_it_is_turned(self, view: PictureView, qtbot: QtBot) -> None:
        view.set_drawing(True)
        view.turn(1)
        start, end = (view._from_picture(point).toPoint() for point in (QPointF(200, 300), QPointF(600, 500)))
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view.viewport(), end)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
        (box,) = view.boxes
        for found, wanted in zip((box.x(), box.y(), box.width(), box.height()), (200, 300, 400, 200), strict=True):
            assert abs(found - wanted) <= 6

    def test_boxes_are_made_by_keyboard_too(self, view: PictureView, qtbot: QtBot) -> None:
        view.set_drawing(True)
        qtbot.keyClick(view, Qt.Key.Key_Insert)
        (box,) = view.boxes
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert view.boxes[0].left() > box.left()
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert view.boxes[0].height() > box.height()
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert view.boxes == ()


def _draw_one_box(viewer: EvidenceViewer, qtbot: QtBot) -> None:
    page = viewer.stage.picture
    qtbot.mouseClick(_button(page, "Blacken parts"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.view, Qt.Key.Key_Insert)
    qtbot.mouseClick(_button(page, "Keep a copy with these boxes"), Qt.MouseButton.LeftButton)


def test_a_blackened_copy_of_a_drafts_picture_becomes_evidence_beside_the_original(
    viewer: EvidenceViewer,
    intake: FileIntake,
    attach: Attach,
    draft: str,
    documenter_vault: VaultThread,
    ask: Ask[tuple[tuple[EvidenceItem, bytes], ...]],
    qtbot: QtBot,
) -> None:
    original = with_exif(picture(form=b"jpeg"), exif_segment(camera=("canary", "canary")))
    _show(viewer, qtbot, attach({"IMG_1.jpg": original}))
    with qtbot.waitSignal(intake.finished, timeout=LONGEST):
        _draw_one_box(viewer, qtbot)

    def contents(session: Session) -> tuple[tuple[EvidenceItem, bytes], ...]:
        found = []
        for item in session.evidence.of_draft(draft):
            with session.evidence.open(item) as reader:
                found.append((item, reader.read()))
        return tuple(found)

    stored = {item.name: content for item, content in ask(documenter_vault, contents)}
    assert stored["IMG_1.jpg"] == original
    copy = stored["IMG_1 (blackened).jpg"]
    assert b"canary" not in copy
    assert QImage.fromData(copy).pixelColor(200, 150).value() < 24
    assert viewer.stage.picture.view.boxes == ()


def test_where_no_copy_can_be_kept_none_is_offered(
    documenter_vault: VaultThread, look: Look, app: Application, attach: Attach, qtbot: QtBot
) -> None:
    viewer = EvidenceViewer(vault=documenter_vault, look=look, zawgyi=app.zawgyi)
    qtbot.addWidget(viewer)
    viewer.show()
    _show(viewer, qtbot, attach({"a.png": picture()}))
    assert not viewer.stage.picture._black.isVisible()


def test_of_a_sealed_report_such_a_copy_leaves_the_vault_only_after_a_warning(
    viewer: EvidenceViewer,
    sealed: Attach,
    documenter_vault: VaultThread,
    ask: Ask[list[str]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    items = sealed({"IMG_1.png": picture()})
    _show(viewer, qtbot, items)
    _draw_one_box(viewer, qtbot)
    target = _choose_where(qtbot, tmp_path / "stick", "copy.png")
    qtbot.waitUntil(target.exists, timeout=LONGEST)
    assert QImage(str(target)).pixelColor(200, 150).value() < 24
    subject = _subject(items[0])
    events = ask(documenter_vault, lambda session: [entry.event for entry in session.custody.of(subject)])
    assert events[-1] == "evidence saved unencrypted"


@pytest.mark.parametrize("is_sealed", [False, True])
def test_a_copy_of_the_file_itself_is_byte_for_byte_and_logged(
    viewer: EvidenceViewer,
    attach: Attach,
    sealed: Attach,
    documenter_vault: VaultThread,
    ask: Ask[list[str]],
    qtbot: QtBot,
    tmp_path: Path,
    is_sealed: bool,
) -> None:
    files = {"a.bin": bytes(range(256)) * 500}
    _show(viewer, qtbot, (sealed if is_sealed else attach)(files))
    qtbot.mouseClick(viewer._save, Qt.MouseButton.LeftButton)
    target = _choose_where(qtbot, tmp_path / "stick", "a.bin")
    qtbot.waitUntil(target.exists, timeout=LONGEST)
    assert target.read_bytes() == files["a.bin"]
    qtbot.waitUntil(lambda: not _visible_dialogs(), timeout=LONGEST)
    chain = _subject(viewer.item) if is_sealed else VAULT_CHAIN
    events = ask(documenter_vault, lambda session: [entry.event for entry in session.custody.of(chain)])
    assert events[-1] == "evidence saved unencrypted"


def _visible_dialogs() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]


def _choose_where(qtbot: QtBot, folder: Path, name: str) -> Path:
    folder.mkdir()
    dialog = _dialog("Save a copy outside the vault?")
    assert "not encrypted" in _words(dialog)
    qtbot.mouseClick(_button(dialog, "Choose where…"), Qt.MouseButton.LeftButton)
    (chooser,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
    chooser.setDirectory(str(folder))
    chooser.findChildren(QLineEdit)[0].setText(name)
    chooser.accept()
    return folder / name


def _subject(item: EvidenceItem | None) -> SubjectId:
    assert item is not None
    assert isinstance(item.holder, OfReport)
    return item.holder.subject


def test_a_strangers_file_is_opened_only_when_somebody_says_so(
    look: Look,
    app: Application,
    qtbot: QtBot,
    open_vault: Callable[[str], VaultThread],
    world: World,
    ask: Callable[[VaultThread, Callable[[Session], object]], object],
) -> None:
    mallory, office = world[MALLORY], world[OFFICE]
    draft = mallory.drafts.new()
    attach_file(mallory, draft, "/photo", picture(form=b"jpeg"))
    subject = mallory.sealing.seal_draft(draft).subject
    send(mallory, office, "office", world.stick, subject)
    office.contacts.revoke(office.contacts.find("mallory"))
    world.close(OFFICE)
    vault = open_vault(OFFICE)
    items = ask(vault, lambda session: session.evidence.of_report(subject))
    assert isinstance(items, tuple)
    assert items[0].needs_asking
    viewer = EvidenceViewer(vault=vault, look=look, zawgyi=app.zawgyi)
    qtbot.addWidget(viewer)
    viewer.resize(1000, 650)
    viewer.show()
    _show(viewer, qtbot, items)
    assert "whose words nobody has compared" in _words(viewer.stage)
    assert viewer.stage.picture.view._picture is None
    qtbot.mouseClick(_button(viewer.stage, "Open it all the same"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: viewer.stage.picture.view._picture is not None, timeout=LONGEST)


def test_pages_of_a_pdf_are_pictures(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    pytest.importorskip("PySide6.QtPdf", reason="the media extra is not installed")
    from fieldreport.ui.evidence.pdf_view import PdfView  # noqa: PLC0415

    _show(viewer, qtbot, attach({"a.pdf": pdf(), "b.pdf": b"%PDF-1.4 broken"}))
    pages = viewer.stage.currentWidget()
    assert isinstance(pages, PdfView)
    qtbot.waitUntil(lambda: pages.picture._picture is not None, timeout=LONGEST)
    assert pages.picture._picture is not None
    assert max(pages.picture._picture.full_size.toTuple()) == 2000
    assert pages.picture._picture.image.pixelColor(500, 500).red() > 240
    qtbot.keyClick(pages.picture, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pages.picture._picture.image.pixelColor(500, 500).green() > 120, timeout=LONGEST)  # type: ignore[union-attr]
    device = pages._device
    viewer.step(1)
    assert device is not None
    assert device._is_shut
    qtbot.waitUntil(lambda: "damaged" in _words(viewer.stage), timeout=LONGEST)


@needs_ffmpeg
@pytest.mark.qt_log_ignore("No RHI backend|PulseAudio|pipewire|No audio device", extend=True)
class TestPlayer:
    """Sound and video, real clips."""

    @pytest.fixture(autouse=True)
    def _extra(self) -> None:
        pytest.importorskip("PySide6.QtMultimedia", reason="the media extra is not installed")

    @pytest.mark.parametrize("ending", ["mp4", "webm"])
    def test_a_video_plays_seeks_and_stops_at_locking(
        self,
        viewer: EvidenceViewer,
        attach: Attach,
        documenter_vault: VaultThread,
        qtbot: QtBot,
        tmp_path: Path,
        ending: str,
    ) -> None:
        from fieldreport.ui.evidence.player_view import PlayerView  # noqa: PLC0415

        content = clip(tmp_path / f"film.{ending}").read_bytes()
        _show(viewer, qtbot, attach({f"film.{ending}": content}))
        player = viewer.stage.currentWidget()
        assert isinstance(player, PlayerView)
        qtbot.waitUntil(lambda: player.canvas.has_picture, timeout=LONGEST)
        qtbot.waitUntil(lambda: player.duration > 1.5, timeout=LONGEST)
        colors = {player.canvas.grab().toImage().pixelColor(x, 200).rgb() for x in range(100, 700, 40)}
        assert len(colors) > 3
        player.seek(1.2)
        qtbot.waitUntil(lambda: player.position >= 1.1, timeout=LONGEST)
        qtbot.mouseClick(player.play, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: player.play.accessibleName() == "Pause", timeout=LONGEST)
        assert player.engine is not None
        device = player.engine.device
        documenter_vault.lock()
        assert device._is_shut
        assert not player.canvas.has_picture
        assert viewer.stage.currentWidget() is not player

    def test_whenever_it_is_stopped_it_stops(
        self, viewer: EvidenceViewer, attach: Attach, qtbot: QtBot, tmp_path: Path
    ) -> None:
        from fieldreport.ui.evidence.player_view import PlayerView  # noqa: PLC0415

        items = attach({"film.mp4": clip(tmp_path / "film.mp4", seconds=20).read_bytes()})
        for wait in range(0, 60, 3):
            _show(viewer, qtbot, items)
            player = viewer.stage.currentWidget()
            assert isinstance(player, PlayerView)
            assert player.engine is not None
            player.engine.play()
            qtbot.wait(wait)
            viewer.drop()
            assert player.engine is None

    @pytest.mark.parametrize("ending", ["mp3", "m4a"])
    def test_sound_plays(
        self, viewer: EvidenceViewer, attach: Attach, qtbot: QtBot, tmp_path: Path, ending: str
    ) -> None:
        from fieldreport.ui.evidence.player_view import PlayerView  # noqa: PLC0415

        _show(viewer, qtbot, attach({f"voice.{ending}": clip(tmp_path / f"voice.{ending}").read_bytes()}))
        player = viewer.stage.currentWidget()
        assert isinstance(player, PlayerView)
        qtbot.waitUntil(lambda: player.duration > 1.5, timeout=LONGEST)
        assert not player.canvas.isVisible()

    def test_what_cannot_be_played_says_so(self, viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
        _show(viewer, qtbot, attach({"film.mp4": b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + bytes(500)}))
        qtbot.waitUntil(lambda: "cannot be played" in _words(viewer.stage), timeout=LONGEST)

    def test_a_note_stands_at_its_moment_and_is_a_signed_record(
        self,
        viewer: EvidenceViewer,
        sealed: Attach,
        documenter_vault: VaultThread,
        ask: Ask[tuple[TimeNote, ...]],
        qtbot: QtBot,
        tmp_path: Path,
    ) -> None:
        from fieldreport.ui.evidence.player_view import PlayerView  # noqa: PLC0415

        items = sealed({"film.mp4": clip(tmp_path / "film.mp4").read_bytes()})
        _show(viewer, qtbot, items)
        player = viewer.stage.currentWidget()
        assert isinstance(player, PlayerView)
        qtbot.waitUntil(lambda: player.duration > 1.5, timeout=LONGEST)
        player.seek(1.2)
        qtbot.waitUntil(lambda: player.position >= 1.1, timeout=LONGEST)
        qtbot.keyClicks(player.notes._words, "A badge is seen")
        qtbot.keyClick(player.notes._words, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: player.notes._list.count() == 1, timeout=LONGEST)
        (note,) = ask(documenter_vault, lambda session: session.evidence.notes(items[0]))
        assert note.text == "A badge is seen"
        assert note.at == pytest.approx(1.2, abs=0.15)
        player.seek(0)
        qtbot.waitUntil(lambda: player.position < 0.5, timeout=LONGEST)
        player.notes._list.itemClicked.emit(player.notes._list.item(0))
        qtbot.waitUntil(lambda: player.position >= 1.0, timeout=LONGEST)


def test_no_control_is_without_a_name(viewer: EvidenceViewer, attach: Attach, qtbot: QtBot) -> None:
    _show(viewer, qtbot, attach({"a.png": picture()}))
    assert unnamed_focusable(viewer) == []


def test_looking_at_files_writes_nothing_to_the_disk(
    viewer: EvidenceViewer, attach: Attach, qtbot: QtBot, tmp_path: Path
) -> None:
    items = attach({"a.png": picture(), "b.txt": b"canary words", "c.pdf": pdf()})
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    for row in range(len(items)):
        _show(viewer, qtbot, items, row)
        viewer.grab()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_window_of_its_own_closes_by_space_and_by_locking(
    documenter_vault: VaultThread, look: Look, app: Application, attach: Attach, qtbot: QtBot
) -> None:
    viewer = EvidenceViewer(vault=documenter_vault, look=look, zawgyi=app.zawgyi)
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 600)
    window = EvidenceWindow(viewer, vault=documenter_vault, over=over)
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    items = attach({"a.png": picture()})
    window.show_files(items, 0)
    qtbot.waitUntil(lambda: viewer._looked is not None, timeout=LONGEST)
    assert "a.png" not in window.windowTitle()
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert not window.isVisible()
    assert viewer.item is None
    window.show_files(items, 0)
    documenter_vault.lock()
    assert not window.isVisible()
