"""The small parts do what a person at the keyboard, the mouse or a screen reader expects of them."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)
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
from fieldreport.ui.controls.labels import WrapLabel, literal, plain
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.search_field import SearchField
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import cut_labels, elided_buttons

LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 4
BURMESE = "နံနက် ၆ နာရီခန့်တွင် ကျေးရွာအတွင်းသို့ ဝင်ရောက်လာပြီး အိမ်များကို ရှာဖွေခဲ့သည်ဟု မျက်မြင်သက်သေက ပြောသည်။"


def spoken(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def send_drag(widget: QWidget, to: QPoint) -> None:
    """Move the mouse with its left button held down."""
    held = Qt.MouseButton.LeftButton
    place = to.toPointF()
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, widget.mapToGlobal(place), held, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


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
    cancel = dialog.add_button(Button("Cancel"))
    dialog.open()

    def is_whole() -> bool:
        labels = dialog.findChildren(QLabel)
        words = all(label.height() >= label.heightForWidth(label.width()) for label in labels)
        return words and field.height() >= field.sizeHint().height()

    qtbot.waitUntil(is_whole)
    dialog.say(BURMESE * 5)
    qtbot.waitUntil(is_whole)
    inside = QRect(cancel.mapTo(dialog, QPoint()), cancel.size())
    assert dialog.rect().contains(inside)


def test_a_dialog_with_very_much_to_say_keeps_its_buttons_on_the_screen(
    look: Look, owner: QWidget, qtbot: QtBot
) -> None:
    look.set_text_size(200)
    dialog = Dialog(parent=owner, title="Seal?", words=BURMESE * 40)
    dialog.add_button(Button("Cancel"))
    dialog.open()
    qtbot.waitUntil(lambda: dialog.height() > 300)
    QApplication.processEvents()
    assert dialog.height() <= dialog.screen().availableSize().height()


def test_words_are_never_read_as_markup(look: Look, qtbot: QtBot) -> None:
    words = "<h1>Large</h1> &amp; <a href='x'>link</a>"
    label = WrapLabel(words)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    banner = Banner(look=look, kind="bad", text=words)
    qtbot.addWidget(banner)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in banner.findChildren(QLabel))


def test_a_label_belongs_to_its_field(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    row = labelled("&" + literal("Food & water"), field, hint="What there was.")
    qtbot.addWidget(row)
    assert row.label.buddy() is field
    assert spoken(field) == "Food & water"
    assert plain("&Save") == "Save"


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
    button.clicked.connect(lambda: pressed.append(True))
    empty = EmptyState(look.icon("inbox", "dim"), "No reports yet", "Write the first one.", button)
    qtbot.addWidget(empty)
    empty.resize(800, 400)
    empty.show()
    centre = empty.rect().center().x()
    assert abs(button.mapTo(empty, button.rect().center()).x() - centre) <= 2
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
    empty.say("Nothing found")
    assert [label.text() for label in empty.findChildren(QLabel) if label.isVisible()] == ["Nothing found"]


def test_a_message_says_its_kind_without_colour(look: Look, qtbot: QtBot) -> None:
    pictures: list[bytes] = []
    for kind in ("info", "warn", "bad", "ok"):
        banner = Banner(look=look, kind=kind, text="Words")
        qtbot.addWidget(banner)
        banner.resize(400, 50)
        banner.show()
        assert spoken(banner) == "Words"
        shown = banner.grab(QRect(0, 0, 40, 50)).toImage().convertToFormat(QImage.Format.Format_Mono)
        pictures.append(bytes(shown.constBits()))
    assert len(set(pictures)) == 4


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
        box.show()
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
    boxes[1].show()
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
    label.show()
    flow.setGeometry(QRect(0, 0, 200, 500))
    assert label.width() == 200


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
    QApplication.processEvents()
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


def test_a_label_takes_the_lines_that_it_needs(look: Look, owner: QWidget) -> None:
    label = WrapLabel(BURMESE, parent=owner)
    one = label.heightForWidth(2000)
    assert label.heightForWidth(200) >= 3 * one
    assert label.sizeHint().height() <= 2 * one


def test_marked_words_can_be_copied(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    label = WrapLabel("One two\nthree 𐀀 four", selectable=True, parent=owner)
    label.resize(300, label.heightForWidth(300))
    label.show()
    line = label.fontMetrics().lineSpacing()
    before = label.grab().toImage()
    qtbot.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(0, 3))
    send_drag(label, QPoint(label.fontMetrics().horizontalAdvance("three 𐀀 f"), line + 5))
    assert label.marked_text == "One two\nthree 𐀀 f"
    assert label.grab().toImage() != before
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "One two\nthree 𐀀 f"
    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert label.marked_text == "One two\nthree 𐀀 four"
    label.setText("Other")
    label.grab()
    assert label.marked_text == ""


def test_words_that_are_not_to_be_marked_are_not(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    label = WrapLabel("One two", parent=owner)
    label.show()
    qtbot.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(0, 3))
    send_drag(label, QPoint(40, 3))
    assert label.marked_text == ""
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("language", ["Add from a card file…", "ကတ်ဖိုင်တစ်ခုမှ ထည့်ရန်…"])
def test_buttons_at_the_foot_keep_their_words_in_a_narrow_window(language: str, look: Look, qtbot: QtBot) -> None:
    look.set_text_size(200)
    page = PageFrame(title="Contacts")
    page.say_at_foot("You can also drop a card on this page.")
    for _ in range(3):
        page.add_button(Button(language, look.icon("plus")))
    qtbot.addWidget(page)
    page.resize(760, 560)
    page.show()
    QApplication.processEvents()
    assert elided_buttons(page) == []
    assert cut_labels(page) == []
    page.resize(3000, 560)
    QApplication.processEvents()
    buttons = [button for button in page.findChildren(Button) if button.isVisible()]
    assert len(buttons) == 3
    assert len({button.y() for button in buttons}) == 1
    last = max(button.mapTo(page, button.rect().topRight()).x() for button in buttons)
    assert page.width() - last < 40


def test_buttons_of_a_dialog_keep_their_words(look: Look, owner: QWidget, qtbot: QtBot) -> None:
    look.set_text_size(200)
    dialog = Dialog(parent=owner, title="Seal?", words="Nothing can be changed.")
    for _ in range(5):
        dialog.add_button(Button("Add from a card file…"))
    dialog.open()
    qtbot.waitUntil(lambda: elided_buttons(dialog) == [] and cut_labels(dialog) == [])
