"""A question for a file: its name and size once it is attached, and buttons to attach, open and remove it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fieldreport.forms.view import View
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.field import Field, Wish, part
from fieldreport.ui.words.measures import size_text

FileSize = Callable[[str], int | None]
"""The size in bytes of the file that is attached at a place, as far as it is known."""

_ICONS = {"image/*": "image", "audio/*": "microphone", "video/*": "film"}


class FileField(Field):
    """The answer is the file's name; the file itself lies in the vault."""

    def __init__(self, *, view: View, look: Look, size_of: FileSize) -> None:
        super().__init__()
        self._size_of = size_of
        self._ref = view.ref
        kind = view.attributes.get("mediatype", "")
        self._attach = Button(self.tr("Attach a file"), look.icon("paperclip"))
        self._open = Button(self.tr("Open"))
        self._remove = Button(self.tr("Remove"), flat=True)
        part(self._open, self.tr("open"))
        part(self._remove, self.tr("remove"))
        self._attach.clicked.connect(lambda: self.wished.emit(Wish.ATTACH))
        self._open.clicked.connect(lambda: self.wished.emit(Wish.OPEN_FILE))
        self._remove.clicked.connect(lambda: self.wished.emit(Wish.REMOVE_FILE))
        self._picture = Picture(look.icon(_ICONS.get(kind, "file"), "dim"))
        self._name = WrapLabel()
        self._size = QLabel()
        self._size.setProperty("kind", "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._name, 1)
        row.addWidget(self._size)
        row.addWidget(self._open)
        row.addWidget(self._remove)
        row.addWidget(self._attach)
        self._stretch = row
        row.addStretch(0)
        self.setFocusProxy(self._attach)

    def show_view(self, view: View) -> None:
        has_file = bool(view.value)
        size = self._size_of(view.ref) if has_file else None
        self._name.setText(view.value)
        self._size.setText("" if size is None else size_text(size))
        for widget in (self._picture, self._name, self._size, self._open, self._remove):
            widget.setVisible(has_file)
        self._attach.setVisible(not has_file)
        self._stretch.setStretch(self._stretch.count() - 1, 0 if has_file else 1)
        self._attach.setEnabled(not view.is_readonly)
        self._remove.setEnabled(not view.is_readonly)

    def target(self) -> QWidget:
        return self._open if not self._open.isHidden() else self._attach

    def inputs(self) -> tuple[QWidget, ...]:
        return self._attach, self._open, self._remove
