"""One line of text, and many, whose undo is that of the whole report."""

from PySide6.QtCore import QEvent, QMimeData, QSize
from PySide6.QtGui import QDragEnterEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDO)


class LineEdit(QLineEdit):
    """One line; undo and redo go to the page, and what an input method composes is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preedit = ""

    def show_text(self, text: str) -> None:
        """Show *text* without moving the cursor further than needed."""
        if self.text() != text:
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files go to the page: as text they would leave their path in the report.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class ShortEdit(LineEdit):
    """A line as wide as so many digits, whatever the size of the text."""

    def __init__(self, *, digits: int) -> None:
        super().__init__()
        self._digits = digits
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0") * (self._digits + 2) + 12, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


class TextEdit(QTextEdit):
    """Many lines of plain text; as tall as what is in it, within bounds. Tab leaves it."""

    def __init__(self, *, lines: int, most_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preedit = ""
        self._lines = lines
        self._most_lines = most_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        # The history is the report's.
        self.setUndoRedoEnabled(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show *text* without moving the cursor further than needed."""
        if self.toPlainText() != text:
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # Files go to the page, or nowhere: as text they would leave their path in the report.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing() * 1.35
        height = min(max(self.document().size().height(), line * self._lines), line * self._most_lines)
        frame = self.contentsMargins().top() + self.contentsMargins().bottom() + 2 * self.frameWidth()
        self.setFixedHeight(int(height) + frame + 4)
