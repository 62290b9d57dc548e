"""All controls on one page, in both scripts, for the eye and for the checks of screens."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip, FilterChip
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.search_field import SearchField
from fieldreport.ui.look.look import Look

WORDS = {
    "en": (
        "Arbitrary arrest of four people",
        "The witness said that soldiers entered the village at about six in the morning and searched houses.",
        "Add files",
        "Seal",
    ),
    "my": (
        "မတရားဖမ်းဆီးခြင်း - လူ ၄ ဦး",
        "နံနက် ၆ နာရီခန့်တွင် ကျေးရွာအတွင်းသို့ ဝင်ရောက်လာပြီး အိမ်များကို ရှာဖွေခဲ့သည်ဟု မျက်မြင်သက်သေက ပြောသည်။",
        "ဖိုင်များ ထည့်ရန်",
        "တံဆိပ်ခတ်ရန်",
    ),
}


def gallery(look: Look, language: str = "en") -> QWidget:
    """Return a page with everything."""
    title, words, add, seal = WORDS[language]
    page = PageFrame(title=title, words=words)
    page.corner.addWidget(Chip(seal, "ok", "shield", look=look))
    for kind in ("info", "warn", "bad", "ok"):
        page.body.addWidget(Banner(look=look, kind=kind, text=words, buttons=[Button(add)] if kind != "ok" else []))
    page.body.addWidget(_fields(look, title, words))
    page.body.addWidget(_choices(look, title, add))
    page.body.addWidget(_lists(look, title, words))
    panel = ProgressPanel(title)
    panel.show_progress(30, 100, words)
    page.body.addWidget(panel)
    card = Card()
    button = Button(add, look.icon("plus", "on_accent"), primary=True)
    card.body.addWidget(EmptyState(look.icon("inbox", "dim"), title, words, button))
    page.body.addWidget(card)
    page.say_at_foot(words)
    page.add_button(Button(add, look.icon("paperclip")))
    page.add_button(Button(add, danger=True))
    page.add_button(Button(seal, primary=True))
    return page


def _fields(look: Look, title: str, words: str) -> Card:
    card = Card(title)
    card.corner.addWidget(IconButton(look.icon("more"), title))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    card.body.addLayout(grid)
    combo = QComboBox()
    combo.addItems([title, words])
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    date = QDateEdit()
    date.setCalendarPopup(True)
    line = QLineEdit(title)
    search = SearchField(title, look=look)
    search.setText(title)
    editable = QComboBox()
    editable.setEditable(True)
    disabled = QLineEdit(title)
    disabled.setEnabled(False)
    fields: list[QWidget] = [combo, QSpinBox(), date, line, QDoubleSpinBox(), search, editable, disabled]
    for place, field in enumerate(fields):
        grid.addWidget(labelled(type(field).__name__, field, hint=words if place == 1 else ""), place // 2, place % 2)
    wrong = labelled(title, QLineEdit(title))
    wrong.show_problem(words)
    grid.addWidget(wrong, 4, 0)
    text = QPlainTextEdit(words)
    text.setMinimumHeight(90)
    grid.addWidget(labelled("Text", text), 5, 0, 1, 2)
    for column in range(2):
        grid.setColumnStretch(column, 1)
    return card


def _choices(look: Look, title: str, add: str) -> Card:
    card = Card(title, sensitive=True)
    row = FlowLayout()
    for index, box in enumerate((QCheckBox(title), QCheckBox(title), QRadioButton(title), QRadioButton(title))):
        box.setChecked(bool(index % 2))
        row.addWidget(box)
    card.body.addLayout(row)
    half = QCheckBox(title)
    half.setTristate(True)
    half.setCheckState(half.checkState().PartiallyChecked)
    off = QRadioButton(title)
    off.setEnabled(False)
    row.addWidget(half)
    row.addWidget(off)
    flow = FlowLayout()
    for index, icon in enumerate(("calendar", "map-pin", "paperclip", "alert-triangle", "tag")):
        chip = FilterChip(add, look.icon(icon))
        chip.setChecked(index == 1)
        flow.addWidget(chip)
    for icon in ("trash", "undo", "redo", "zoom-in", "zoom-out", "rotate-right", "redact"):
        flow.addWidget(IconButton(look.icon(icon), icon))
    card.body.addLayout(flow)
    states = FlowLayout()
    for token, icon in (
        ("warn", "pencil"),
        ("accent", "eye"),
        ("ok", "check"),
        ("bad", "alert-circle"),
        ("sensitive", "lock"),
        ("dim", "clock"),
    ):
        states.addWidget(Chip(add, token, icon, look=look))
    card.body.addLayout(states)
    buttons = FlowLayout()
    off_button = Button(add)
    off_button.setEnabled(False)
    off_primary = Button(add, primary=True)
    off_primary.setEnabled(False)
    for button in (Button(add), Button(add, look.icon("refresh")), off_button, off_primary, Button(add, flat=True)):
        buttons.addWidget(button)
    card.body.addLayout(buttons)
    return card


def _lists(look: Look, title: str, words: str) -> QTabWidget:
    tabs = QTabWidget()
    table = QTableWidget(3, 3)
    table.setAccessibleName(title)
    table.setHorizontalHeaderLabels([title, "Place", "Date"])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for row in range(3):
        for column, text in enumerate((title, words, "2026-11-28")):
            table.setItem(row, column, QTableWidgetItem(text))
        table.setRowHeight(row, look.em(2.6))
    table.selectRow(1)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setMinimumHeight(look.em(12))
    listed = QListWidget()
    listed.setAccessibleName(title)
    listed.addItems([title, words])
    page = QWidget()
    tabs.addTab(table, title)
    tabs.addTab(listed, "List")
    tabs.addTab(page, "Empty")
    page_row = QHBoxLayout(page)
    page_row.addWidget(WrapLabel(words))
    page_row.addWidget(DimLabel(words))
    return tabs
