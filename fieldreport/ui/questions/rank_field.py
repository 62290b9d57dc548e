"""Choices put in an order, by dragging or by keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldreport.forms.choices import Choice
from fieldreport.forms.view import View
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_words import words_of
from fieldreport.ui.questions.field import Field, part

_VALUE = Qt.ItemDataRole.UserRole
_ROW = 2.0


class RankField(Field):
    """Until somebody puts them in order, the order says nothing; and it can be taken away again."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._value = ""
        self._list = QListWidget()
        self._list.setProperty("kind", "card")
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._list.model().rowsMoved.connect(self._say)
        self._up = IconButton(look.icon("arrow-up"), self.tr("Move up"))
        self._down = IconButton(look.icon("arrow-down"), self.tr("Move down"))
        part(self._up, self.tr("move up"))
        part(self._down, self.tr("move down"))
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._words = DimLabel()
        self._use = Button(self.tr("Use this order"))
        self._use.clicked.connect(self._say)
        self._clear = Button(self.tr("Take the order away"), flat=True)
        self._clear.clicked.connect(lambda: self._answer(""))
        buttons = QVBoxLayout()
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._list, 1)
        row.addLayout(buttons)
        below = QHBoxLayout()
        below.addWidget(self._words, 1)
        below.addWidget(self._use)
        below.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addLayout(below)
        self.setFocusProxy(self._list)

    def show_view(self, view: View) -> None:
        self.setEnabled(not view.is_readonly)
        self._choices = view.choices
        if view.value != self._value or self._list.count() != len(view.choices) or self._words_differ():
            self._value = view.value
            self._fill()
        self._explain()

    def target(self) -> QWidget:
        return self._list

    def inputs(self) -> tuple[QWidget, ...]:
        return self._list, self._up, self._down

    def _words_differ(self) -> bool:
        shown = {self._list.item(row).data(_VALUE): self._list.item(row).text() for row in range(self._list.count())}
        return shown != {choice.value: words_of(choice) for choice in self._choices}

    def _fill(self) -> None:
        ranked = self._value.split()
        order = sorted(self._choices, key=lambda one: ranked.index(one.value) if one.value in ranked else len(ranked))
        self._list.clear()
        for choice in order:
            item = QListWidgetItem(words_of(choice))
            item.setData(_VALUE, choice.value)
            self._list.addItem(item)
        height = int(self.fontMetrics().lineSpacing() * _ROW)
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, height))
        self._list.setFixedHeight(height * min(max(self._list.count(), 1), 10) + 8)

    def _move(self, by: int) -> None:
        row = max(self._list.currentRow(), 0)
        if 0 <= row + by < self._list.count():
            self._list.insertItem(row + by, self._list.takeItem(row))
            self._list.setCurrentRow(row + by)
            self._say()

    def _say(self) -> None:
        self._answer(" ".join(str(self._list.item(row).data(_VALUE)) for row in range(self._list.count())))

    def _answer(self, value: str) -> None:
        self._value = value
        self._explain()
        self.answered.emit(value)

    def _explain(self) -> None:
        self._words.setText("" if self._value else self.tr("Not in order yet: move them, the first on top."))
        self._use.setVisible(not self._value)
        self._clear.setVisible(bool(self._value))
