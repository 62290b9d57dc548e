"""The small parts do what a person at the keyboard, the mouse or a screen reader expects of them."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip, FilterChip
from fieldreport.ui.controls.date_field import DateField
from fieldreport.ui.controls.dialog import Dialog, close_dialogs
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.search_field import SearchField
from fieldreport.ui.look.look import Look

LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 4
BURMESE = "နံနက် ၆ နာရီခန့်တွင် ကျေးရွာအတွင်းသို့ ဝင်ရောက်လာပြီး အိမ်များကို ရှာဖွေခဲ့သည်ဟု မျက်မြင်သက်သေက ပြောသည်။"


def spoken(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


@pytest.fixture
def owner(look: Look, qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


def test_a_button_is_pressed_by_space_and_by_enter(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(parent=owner, title="Seal?")
    pressed: list[str] = []
    button = dialog.add_button(Button("Other"), lambda: pressed.append("other"))
    dialog.add_button(Button("Seal", primary=True), lambda: pressed.append("seal"))
    dialog.open()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["other", "other"]


def test_enter_in_a_field_takes_the_primary_button(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(parent=owner, title="Seal?")
    field = QLineEdit()
    dialog.body.addWidget(field)
    pressed: list[str] = []
    dialog.add_button(Button("Other"), lambda: pressed.append("other"))
    dialog.add_button(Button("Seal", primary=True), lambda: pressed.append("seal"))
    dialog.open()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["seal"]


def test_an_icon_button_says_its_words(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look.icon("trash"), "Move to trash")
    qtbot.addWidget(button)
    assert spoken(button) == "Move to trash"
    assert button.toolTip() == "Move to trash"
    button.set_words("Restore")
    assert spoken(button) == "Restore"


def test_a_dialog_is_left_by_escape_and_gone(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(parent=owner, title="Seal?", words="Nothing can be changed.")
    dialog.add_button(Button("Cancel"))
    dialog.open()
    assert dialog.isModal()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_a_button_without_an_action_closes_the_dialog(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(parent=owner, title="Seal?")
    cancel = dialog.add_button(Button("Cancel"))
    dialog.open()
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_locking_closes_every_dialog(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(parent=owner, title="Seal?")
    dialog.open()
    above = Dialog(parent=dialog, title="Sure?")
    above.open()
    files = choose_folder(owner, title="Folder", chosen=print)
    close_dialogs()
    qtbot.waitUntil(lambda: not any(shiboken6.isValid(one) for one in (dialog, above, files)))
    assert owner.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_a_dialog_is_as_high_as_its_words(size: int, look: Look, owner: QWidget, qtbot: QtBot) -> None:
    look.set_text_size(size)
    dialog = Dialog(parent=owner, title="Seal?", words=BURMESE * 3)
    field = QLineEdit()
    dialog.body.addWidget(labelled("Reason", field))
    dialog.add_button(Button("Cancel"))
    dialog.open()
    qtbot.waitUntil(lambda: field.height() >= field.sizeHint().height())
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    dialog.say(BURMESE * 9)
    qtbot.waitUntil(lambda: field.height() >= field.sizeHint().height())
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_words_are_never_read_as_markup(look: Look, qtbot: QtBot) -> None:
    words = "<h1>Large</h1> &amp; <a href='x'>link</a>"
    for widget in (WrapLabel(words), labelled(words, QLineEdit()).label):
        qtbot.addWidget(widget)
        assert widget.textFormat() is Qt.TextFormat.PlainText
    banner = Banner(look=look, kind="bad", text=words)
    qtbot.addWidget(banner)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in banner.findChildren(QLabel))


def test_a_label_belongs_to_its_field(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    row = labelled("Food & water", field, hint="What there was.")
    qtbot.addWidget(row)
    assert row.label.buddy() is field
    assert spoken(field) == "Food & water"


def test_a_problem_is_shown_said_and_taken_back(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    row = labelled("Date", field)
    qtbot.addWidget(row)
    row.show()
    row.show_problem("")
    plain = field.grab().toImage()
    row.show_problem("The date lies in the future.")
    assert spoken(field, QAccessible.Text.Description) == "The date lies in the future."
    assert field.grab().toImage() != plain
    assert any(label.isVisible() and label.text().startswith("The date") for label in row.findChildren(QLabel))
    row.show_problem("")
    assert field.grab().toImage() == plain
    assert spoken(field, QAccessible.Text.Description) == ""


def test_a_tall_field_takes_the_room(look: Look, owner: QWidget) -> None:
    text = QPlainTextEdit()
    row = labelled("Account", text)
    row.setParent(owner)
    row.resize(400, 500)
    row.show()
    assert text.height() > 400


def test_long_words_make_no_page_wider(look: Look, qtbot: QtBot) -> None:
    page = PageFrame(title=LONG_WORD, words=LONG_WORD)
    page.body.addWidget(WrapLabel(LONG_WORD))
    page.body.addWidget(EmptyState(look.icon("inbox"), LONG_WORD, LONG_WORD))
    card = Card(LONG_WORD)
    card.body.addWidget(labelled(LONG_WORD, QLineEdit(), hint=LONG_WORD))
    page.body.addWidget(card)
    page.body.addWidget(Banner(look=look, kind="warn", text=LONG_WORD, buttons=[Button("Do it")]))
    qtbot.addWidget(page)
    page.resize(500, 800)
    page.show()
    assert page.width() == 500
    assert page.scroll_area is not None
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_an_empty_list_says_what_to_do(look: Look, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button = Button("New report", look.icon("plus", "on_accent"), primary=True)
    button.clicked.connect(pressed.append)
    empty = EmptyState(look.icon("inbox", "dim"), "No reports yet", "Write the first one.", button)
    qtbot.addWidget(empty)
    empty.resize(800, 400)
    empty.show()
    centre = empty.rect().center().x()
    assert abs(button.mapTo(empty, button.rect().center()).x() - centre) <= 2
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [False]
    empty.say("Nothing found")
    assert [label.text() for label in empty.findChildren(QLabel) if label.isVisible()] == ["Nothing found"]


def test_a_message_says_its_kind_without_colour(look: Look, qtbot: QtBot) -> None:
    pictures = []
    for kind in ("info", "warn", "bad", "ok"):
        banner = Banner(look=look, kind=kind, text="Words")
        qtbot.addWidget(banner)
        banner.resize(400, 50)
        banner.show()
        assert spoken(banner) == "Words"
        pictures.append(
            banner.grab(QRect(0, 0, 40, 50))
            .toImage()
            .convertToFormat(pictures[0].format() if pictures else banner.grab().toImage().Format.Format_Mono)
        )
    assert len({picture.constBits().tobytes() for picture in pictures}) == 4


def test_a_message_can_become_another(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look=look, kind="info", text="Importing")
    qtbot.addWidget(banner)
    banner.show()
    before = banner.grab().toImage()
    banner.say("ok", "Imported")
    assert banner.text == "Imported"
    assert banner.grab().toImage() != before


def test_progress_is_shown_and_can_be_stopped_once(look: Look, qtbot: QtBot) -> None:
    panel = ProgressPanel("Exporting")
    qtbot.addWidget(panel)
    panel.show()
    bar = panel.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 0
    panel.show_progress(1 << 40, 1 << 41, "1 of 2 TiB")
    assert bar.value() / bar.maximum() == 0.5
    panel.show_progress(5, None)
    assert bar.maximum() == 0
    heard: list[None] = []
    panel.cancelled.connect(lambda: heard.append(None))
    qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert len(heard) == 1
    panel.begin("Again")
    assert panel.cancel.isEnabled()
    assert spoken(bar) == "Again"


def test_a_chip_is_named_and_as_wide_as_its_word(look: Look, qtbot: QtBot) -> None:
    chip = Chip("Sealed", "ok", "shield", look=look)
    qtbot.addWidget(chip)
    assert spoken(chip) == "Sealed"
    narrow = chip.sizeHint().width()
    chip.show_state("Sealed, not exported", "ok", "shield")
    assert chip.sizeHint().width() > narrow
    assert spoken(chip) == "Sealed, not exported"


def test_a_filter_is_switched_by_the_keyboard(look: Look, qtbot: QtBot) -> None:
    chip = FilterChip("Has files", look.icon("paperclip"))
    qtbot.addWidget(chip)
    chip.show()
    off = chip.grab().toImage()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert chip.grab().toImage() != off


def test_flow_goes_on_in_the_next_line(look: Look, owner: QWidget) -> None:
    flow = FlowLayout(owner)
    boxes = [QCheckBox(f"Choice {number}") for number in range(6)]
    for box in boxes:
        flow.addWidget(box)
    width = boxes[0].sizeHint().width()
    height = flow.heightForWidth(width * 3 + 16)
    assert height == flow.heightForWidth(width * 3 + 16)
    flow.setGeometry(QRect(0, 0, width * 3 + 16, height))
    assert [box.y() == 0 for box in boxes] == [True] * 3 + [False] * 3
    assert boxes[3].pos() == QPoint(0, boxes[0].height() + 8)
    owner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, width * 3 + 16, height))
    assert boxes[0].geometry().right() == width * 3 + 15


def test_flow_leaves_no_room_for_what_is_hidden(look: Look, owner: QWidget) -> None:
    flow = FlowLayout(owner)
    boxes = [QCheckBox("Choice") for _ in range(2)]
    for box in boxes:
        flow.addWidget(box)
    boxes[0].hide()
    flow.setGeometry(QRect(0, 0, 500, 50))
    assert boxes[1].x() == 0
    assert flow.count() == 2
    assert flow.takeAt(5) is None
    assert flow.itemAt(-1) is None


def test_flow_gives_one_thing_that_is_too_wide_the_whole_line(look: Look, owner: QWidget) -> None:
    flow = FlowLayout(owner)
    label = WrapLabel("word " * 200)
    flow.addWidget(label)
    flow.setGeometry(QRect(0, 0, 200, 500))
    assert label.width() <= max(200, label.minimumSizeHint().width())


def test_escape_clears_a_search_and_then_does_what_it_does_elsewhere(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(parent=owner, title="Find")
    field = SearchField("Search reports", look=look)
    dialog.body.addWidget(field)
    dialog.open()
    qtbot.keyClicks(field, "arrest")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert dialog.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_the_cross_clears_a_search(look: Look, qtbot: QtBot) -> None:
    field = SearchField("Search reports", look=look)
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    field.show()
    cross = field.findChild(IconButton)
    assert isinstance(cross, IconButton)
    assert not cross.isVisible()
    field.setText("arrest")
    assert cross.isVisible()
    assert field.rect().contains(cross.geometry())
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert spoken(field) == "Search reports"


def test_a_page_keeps_its_buttons_in_sight(look: Look, qtbot: QtBot) -> None:
    page = PageFrame(title="Export")
    for number in range(60):
        page.body.addWidget(QLineEdit(str(number)))
    seal = Button("Export", primary=True)
    page.add_button(Button("Back"))
    page.add_button(seal)
    page.say_at_foot("3 reports")
    qtbot.addWidget(page)
    page.resize(900, 560)
    page.show()
    assert page.rect().contains(QRect(seal.mapTo(page, QPoint()), seal.size()))
    others = [button for button in page.findChildren(QPushButton) if button is not seal]
    assert all(seal.x() > button.x() for button in others)


def test_a_day_is_written_as_records_write_it(look: Look, qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.setDate(field.date().fromString("2026-11-25", "yyyy-MM-dd"))
    assert field.text() == "2026-11-25"
    saturday = field.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Saturday)
    assert not saturday.foreground().color().isValid() or saturday.foreground().style() is Qt.BrushStyle.NoBrush
