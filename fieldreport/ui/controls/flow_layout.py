"""A layout that goes on in the next line when the line is full, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP = 8
_NO_BOUND = 1 << 20


class FlowLayout(QLayout):
    """Lays its items out in reading direction, each as large as it wants to be, in the middle of its line.

    A widget's own layout is walked through safely; nested in another layout it loses its items then (PySide 6.11
    takes what `itemAt` hands out for the outer layout's own).

    With *from_end* the lines stand at their ends, as the buttons of a dialog do.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = _GAP, from_end: bool = False) -> None:
        super().__init__(parent)
        self._from_end = from_end
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
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

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

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
