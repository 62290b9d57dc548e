"""The field to search with: a glass before the words, and a cross that clears them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look

_GAP = 8


class SearchField(QLineEdit):
    """Esc clears it; icons grow with the text, which those of Qt's own actions do not."""

    def __init__(self, prompt: str, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self._glass = Picture(look.icon("search", "dim"), parent=self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cross = IconButton(look.icon("x", "dim"), self.tr("Clear the search"), parent=self)
        # Esc does the same; another stop for Tab would only be in the way.
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.clicked.connect(self.clear)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        glass, cross = self._glass.sizeHint(), self._cross.sizeHint()
        before, behind = glass.width() + _GAP // 2, cross.width() - _GAP // 2
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(behind if is_mirrored else before, 0, before if is_mirrored else behind, 0)
        left, right = (self._cross, self._glass) if is_mirrored else (self._glass, self._cross)
        for part, hint in ((self._glass, glass), (self._cross, cross)):
            part.resize(hint)
        left.move(_GAP if left is self._glass else 2, (self.height() - left.height()) // 2)
        gap = _GAP if right is self._glass else 2
        right.move(self.width() - right.width() - gap, (self.height() - right.height()) // 2)
