"""A layout that goes on in the next line when the line is full, as words do."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

_GAP = 8
_NO_BOUND = 1 << 19


class FlowLayout(QBoxLayout):
    """Lays its items out in reading direction, each as large as it wants to be, in the middle of its line.

    With *from_end* the lines stand at their ends, as the buttons of a dialog do.

    Its items stay Qt's, and none is kept here from one moment to the next: an item that Qt frees leaves its Python
    object behind, with the layout that it was asked of for a parent. The next item at the same address gets that
    object, and loses it when the former layout goes.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = _GAP, from_end: bool = False) -> None:
        # No parent passed on: PySide takes none for this argument that is None.
        super().__init__(QBoxLayout.Direction.LeftToRight)
        if parent is not None:
            parent.setLayout(self)
        self._from_end = from_end
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def maximumSize(self) -> QSize:
        return QSize(_NO_BOUND, _NO_BOUND)

    def setGeometry(self, rect: QRect) -> None:
        # That of the box would lay the items out its own way; the layout of all layouts only notes the place.
        QLayout.setGeometry(self, rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> Iterator[QLayoutItem]:
        for index in range(self.count()):
            item = self.itemAt(index)
            if item is not None and not item.isEmpty():
                yield item

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out, lines one below the other; return the height that they take."""
        space = rect.marginsRemoved(self.contentsMargins())
        y = space.y()
        for line in self._lines(space.width()):
            height = max(hint.height() for _, hint in line)
            if move:
                self._place_line(line, QRect(space.x(), y, space.width(), height))
            y += height + self._gap
        return max(y - self._gap, space.y()) - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in self._shown():
            hint = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), _NO_BOUND))
            if item.hasHeightForWidth():
                hint.setHeight(max(hint.height(), item.heightForWidth(hint.width())))
            if not lines or hint.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, hint))
            room -= hint.width() + self._gap
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], space: QRect) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = space.x()
        if self._from_end:
            x += max(space.width() - sum(hint.width() + self._gap for _, hint in line) + self._gap, 0)
        for item, hint in line:
            left = space.left() + space.right() + 1 - x - hint.width() if is_mirrored else x
            item.setGeometry(QRect(QPoint(left, space.y() + (space.height() - hint.height()) // 2), hint))
            x += hint.width() + self._gap
