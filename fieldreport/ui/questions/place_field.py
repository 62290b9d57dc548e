"""A place: its name as people say it, and which place of the gazetteer is meant."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldreport.domain.place_reference import NOT_KNOWN, PlaceReference
from fieldreport.forms.view import View
from fieldreport.services.places import FoundPlace
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.field import Field, Wish, part
from fieldreport.ui.questions.line_edit import LineEdit
from fieldreport.ui.questions.place_search import PlaceSearch, within
from fieldreport.ui.questions.typing import Typing

_PAUSE = 120
"""Milliseconds until a search begins."""
_SHORTEST = 2
_MOST = 8
_ROW = 1.9
_FOUND = Qt.ItemDataRole.UserRole


class PlaceField(Field):
    """What was typed stays the name; choosing a place below adds its code."""

    def __init__(self, *, look: Look, places: PlaceSearch) -> None:
        super().__init__()
        self._places = places
        self._reference = PlaceReference("")
        self._value = ""
        self._typing = Typing(self)
        self._typing.paused.connect(self._say)
        self._edit = LineEdit(self)
        self._edit.setPlaceholderText(self.tr("Name of the place, in any spelling"))
        self._edit.addAction(look.icon("map-pin", "dim"), LineEdit.ActionPosition.LeadingPosition)
        self._edit.textEdited.connect(self._edited)
        self._edit.returnPressed.connect(self._enter)
        self._typing.watch(self._edit)
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(_PAUSE)
        self._search.timeout.connect(self._find)
        self._found = _FoundList(self._edit)
        self._found.chosen.connect(self._choose)
        self._map = IconButton(look.icon("map"), self.tr("Show on the map"))
        part(self._map, self.tr("show on the map"))
        self._map.clicked.connect(lambda: self.wished.emit(Wish.SHOW_ON_MAP))
        self._unknown = QCheckBox(self.tr("Asked, not known"))
        part(self._unknown, self.tr("asked, not known"))
        self._unknown.clicked.connect(self._say_unknown)
        self._meant = DimLabel()
        self._forget = Button(self.tr("Not this place"), flat=True)
        part(self._forget, self.tr("not this place"))
        self._forget.clicked.connect(self._forget_code)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._edit, 1)
        row.addWidget(self._map)
        row.addWidget(self._unknown)
        below = QHBoxLayout()
        below.addWidget(self._meant, 1)
        below.addWidget(self._forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addLayout(below)
        self.setFocusProxy(self._edit)
        self._explain("")

    def show_view(self, view: View) -> None:
        self._edit.setReadOnly(view.is_readonly)
        self._unknown.setEnabled(not view.is_readonly)
        self._forget.setEnabled(not view.is_readonly)
        if self._typing.is_pending or view.value == self._value:
            return
        self._value = view.value
        self._reference = PlaceReference.read(view.value) if view.value else PlaceReference("")
        self._unknown.setChecked(view.value == NOT_KNOWN)
        self._edit.show_text(self._reference.name)
        self._explain("")
        if self._reference.code:
            self._places.find(self._reference.code, self._tell_meant, owner=self)

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edit

    def inputs(self) -> tuple[QWidget, ...]:
        return self._edit, self._map, self._unknown, self._forget

    def hideEvent(self, event: object) -> None:
        self._found.hide()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _edited(self) -> None:
        # Another name is another place, until it is chosen again.
        self._reference = PlaceReference(self._edit.text().strip())
        self._unknown.setChecked(False)
        self._explain("")
        self._typing.typed()
        self._search.start()

    def _find(self) -> None:
        text = self._edit.text().strip()
        if len(text) < _SHORTEST or not self._edit.hasFocus():
            self._found.hide()
            return
        self._places.find(text, self._offer, owner=self)

    def _offer(self, found: Sequence[FoundPlace]) -> None:
        if self._edit.hasFocus() and self._edit.text().strip() and not self._reference.code:
            self._found.offer(found[:_MOST])

    def _enter(self) -> None:
        if self._found.isVisible():
            self._found.take()
        else:
            self.enter()

    def _choose(self, found: FoundPlace) -> None:
        self._search.stop()
        self._reference = PlaceReference(found.match.name, str(found.place.code))
        self._edit.show_text(self._reference.name)
        self._edit.setCursorPosition(len(self._reference.name))
        self._unknown.setChecked(False)
        self._explain(within(found))
        self._typing.forget()
        self._say()

    def _forget_code(self) -> None:
        self._reference = PlaceReference(self._reference.name)
        self._explain("")
        self._typing.forget()
        self._say()

    def _say_unknown(self, checked: bool) -> None:  # noqa: FBT001 - what Qt's signal carries
        self._search.stop()
        self._typing.forget()
        self._reference = PlaceReference("")
        self._edit.show_text("")
        self._explain("")
        self._value = NOT_KNOWN if checked else ""
        self.answered.emit(self._value)

    def _say(self) -> None:
        # A preedit that was given up has changed the text without a key.
        name = self._edit.text().strip()
        if name != self._reference.name:
            self._reference = PlaceReference(name)
        self._value = str(self._reference) if name else ""
        self.answered.emit(self._value)

    def _tell_meant(self, found: Sequence[FoundPlace]) -> None:
        for one in found:
            if one.place.code == self._reference.code:
                self._explain(within(one))
                return

    def _explain(self, place: str) -> None:
        code = self._reference.code
        self._meant.setText(" · ".join(text for text in (place, code) if text))
        self._meant.setVisible(bool(code))
        self._forget.setVisible(bool(code))
        self._map.setVisible(bool(code))


class _FoundList(QFrame):
    """What was found, below the line, which keeps the focus."""

    chosen = Signal(object)
    """Carries the FoundPlace."""

    def __init__(self, edit: LineEdit) -> None:
        super().__init__(edit, Qt.WindowType.ToolTip)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._edit = edit
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Places found"))
        self._list.itemClicked.connect(self._emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        edit.installEventFilter(self)

    def offer(self, found: Sequence[FoundPlace]) -> None:
        """Show what was found; nothing hides the list."""
        self._list.clear()
        for one in found:
            around = within(one)
            item = QListWidgetItem(f"{one.match.name}   ·   {around}" if around else one.match.name)
            item.setData(_FOUND, one)
            self._list.addItem(item)
        if not found:
            self.hide()
            return
        height = int(self._edit.fontMetrics().lineSpacing() * _ROW)
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, height))
        self._list.setFixedHeight(height * self._list.count() + 4)
        self.setFixedWidth(self._edit.width())
        self.adjustSize()
        self.move(self._edit.mapToGlobal(QPoint(0, self._edit.height())))
        self.show()
        self.raise_()

    def take(self) -> None:
        """Choose the marked place; where none is marked, none."""
        item = self._list.currentItem()
        self.hide()
        if item is not None:
            self._emit(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not self.isVisible() or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _emit(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(_FOUND))
