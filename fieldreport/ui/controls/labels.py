"""Words that are read: titles, headings, explanations."""

import enum
import math
import re

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QStyle, QWidget

from fieldreport.ui.controls.wrapped_text import Selection, WrappedText, unwrapped, wrapped

_COMFORTABLE = 42
"""Widths of "m" that a line gets when there is room: more is hard to follow."""
_NARROWEST = 6
_CUTS = 4
_MNEMONIC = re.compile(r"\s*\(&[^&\s]\)|&(.?)")
"""In a word, or behind it in brackets, as where letters are not Latin."""


class Level(enum.StrEnum):
    """Rank of a heading."""

    TITLE = "title"
    """Of a page; one each."""
    HEADING = "heading"
    """Of a card or group."""


class WrapLabel(QLabel):
    """Plain text that wraps; never read as markup, whoever wrote it.

    Lines are cut by our own rules, which keep Burmese syllables whole and cut a word only when it is wider than the
    label. A *selectable* one can be marked with the mouse and copied.
    """

    def __init__(self, text: str = "", *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uncut: WrappedText | None = None
        self._cuts: dict[int, WrappedText] = {}
        self._heights: dict[int, int] = {}
        self._selectable = selectable
        self._marked: Selection | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setText(text)

    @property
    def marked_text(self) -> str:
        """What is marked to be copied."""
        return "" if self._marked is None else self._shown()[self._marked.first : self._marked.last]

    def setText(self, text: str) -> None:
        self._marked = None
        self._forget_lines()
        super().setText(text)

    def setBuddy(self, buddy: QWidget) -> None:
        # Only then is the mark of a mnemonic not shown.
        self._forget_lines()
        super().setBuddy(buddy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._forget_lines()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        lines = self._wrapped(self.fontMetrics().horizontalAdvance("m") * _COMFORTABLE)
        return QSize(math.ceil(lines.width) + 1, math.ceil(lines.height))

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance("m") * _NARROWEST
        return QSize(min(self.sizeHint().width(), least), self.fontMetrics().lineSpacing() if self.text() else 0)

    def heightForWidth(self, width: int) -> int:
        # A page asks thousands of times for each time that it is laid out.
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = math.ceil(self._wrapped(width).height)
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self._wrapped(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.paint(painter, self._space(lines), self._alignment(), self._marked, self.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._selectable and event.button() is Qt.MouseButton.LeftButton:
            place = self._place(event.position())
            self._mark(Selection(place, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._marked is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._mark(Selection(self._marked.anchor, self._place(event.position())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._selectable and event.matches(QKeySequence.StandardKey.SelectAll):
            self._mark(Selection(0, len(self._shown())))
        elif self._selectable and event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._selectable:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        """Copy what is marked; if nothing is, everything."""
        QGuiApplication.clipboard().setText(self.marked_text or self._shown())

    def _mark(self, selection: Selection) -> None:
        self._marked = selection
        self.update()

    def _place(self, point: QPointF) -> int:
        lines = self._wrapped(self.width())
        return lines.place_at(point, self._space(lines), self._alignment())

    def _space(self, lines: WrappedText) -> QRectF:
        space = QRectF(self.rect())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            space.setTop(max((space.height() - lines.height) / 2, 0))
        return space

    def _alignment(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), self.alignment())

    def _shown(self) -> str:
        return self.text() if self.buddy() is None else plain(self.text())

    def _wrapped(self, width: int) -> WrappedText:
        """Cut the text into lines. The last few answers are kept: Qt asks for the same widths again and again."""
        if self._uncut is None:
            self._uncut = unwrapped(self._shown(), self.font())
        if width >= self._uncut.width:
            return self._uncut
        if width not in self._cuts:
            if len(self._cuts) == _CUTS:
                self._cuts.pop(next(iter(self._cuts)))
            self._cuts[width] = wrapped(self._shown(), self.font(), width)
        return self._cuts[width]

    def _forget_lines(self) -> None:
        self._uncut = None
        self._cuts.clear()
        self._heights.clear()


class Heading(WrapLabel):
    """The title of a page or the heading of a group."""

    def __init__(self, text: str = "", level: Level = Level.HEADING, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("kind", level.value)

    def set_level(self, level: Level) -> None:
        """Give it another rank: a title in a low window has smaller letters."""
        if self.property("kind") != level.value:
            self.setProperty("kind", level.value)
            self.style().unpolish(self)
            self.style().polish(self)


class DimLabel(WrapLabel):
    """Words of second rank."""

    def __init__(self, text: str = "", *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, selectable=selectable, parent=parent)
        self.setProperty("kind", "dim")


def literal(text: str) -> str:
    """Return words from a form or a person for a label or button that would take ``&`` as the mark of a mnemonic."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Return the words of a label or button without the mark of its mnemonic."""
    return _MNEMONIC.sub(r"\1", text)
