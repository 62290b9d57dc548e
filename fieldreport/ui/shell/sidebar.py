"""The sidebar: where a person can go, with how many things wait there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from fieldreport.ui.look.look import Look
from fieldreport.ui.shell.destination import Destination, SidebarEntry

_DESTINATION = Qt.ItemDataRole.UserRole
_TEXT = Qt.ItemDataRole.UserRole + 1
_GROUP = Qt.ItemDataRole.UserRole + 2
_ROW = 2.2
"""Height of a line in line spacings: Burmese needs more than its letters (its marks stand above and below)."""
_LOWEST_ROW = 1.6
"""The same in a low window, where icons move together before a scroll bar is needed."""
_GROUP_GAP = 0.7
_ICON = 1.25


class Sidebar(QListWidget):
    """The destinations in one column; narrow, it shows icons and says the words as tooltips."""

    chosen = Signal(object)
    """Carries the Destination, also when it is chosen again."""

    def __init__(self, *, look: Look, entries: Sequence[SidebarEntry]) -> None:
        super().__init__()
        self._look = look
        self._entries = tuple(entries)
        self._counts: Mapping[Destination, int] = {}
        self._is_narrow = False
        self.setObjectName("sidebar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Places"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lines(self))
        for entry in self._entries:
            item = QListWidgetItem()
            item.setData(_DESTINATION, entry.destination)
            item.setData(_GROUP, entry.begins_group)
            self.addItem(item)
        self._write()
        look.changed.connect(self._write)
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(self._tell)

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._is_narrow

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show icons alone, or icons with words."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._write()

    def set_counts(self, counts: Mapping[Destination, int]) -> None:
        """Write how many things wait at a destination; 0 is not written."""
        self._counts = dict(counts)
        self._write()

    def go(self, destination: Destination) -> None:
        """Choose a destination as if it was clicked."""
        for row, entry in enumerate(self._entries):
            if entry.destination == destination:
                if self.currentRow() == row:
                    self.chosen.emit(destination)
                else:
                    self.setCurrentRow(row)

    def mark(self, destination: Destination) -> None:
        """Show where we are, without going there."""
        self.blockSignals(True)
        for row, entry in enumerate(self._entries):
            if entry.destination == destination:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def go_to_number(self, number: int) -> None:
        """Go to the first, second, ... destination."""
        if 0 <= number < len(self._entries):
            self.go(self._entries[number].destination)

    def sizeHint(self) -> QSize:
        spacing = self._spacing
        if self._is_narrow:
            # The bar stands beside the icons, not on them.
            bar = self.verticalScrollBar().sizeHint().width() if self._needs_bar else 0
            return QSize(int(spacing * 3) + bar, super().sizeHint().height())
        widest = max(self.fontMetrics().horizontalAdvance(entry.text) for entry in self._entries)
        return QSize(widest + int(spacing * 5), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._write()

    @property
    def _spacing(self) -> int:
        return QFontMetrics(self.font()).lineSpacing()

    @property
    def _lines(self) -> float:
        """The height of all rows in lines, as high as they like to be."""
        return sum(_ROW + (_GROUP_GAP if entry.begins_group else 0.0) for entry in self._entries)

    @property
    def _squeeze(self) -> float:
        """How much lower than they like rows are, so that all are seen; 1 where there is room."""
        room = self.viewport().height() / (self._lines * self._spacing)
        return min(max(room, _LOWEST_ROW / _ROW), 1.0) if self._is_narrow else 1.0

    @property
    def _needs_bar(self) -> bool:
        return self._lines * self._squeeze * self._spacing > self.viewport().height() + 1

    def _write(self) -> None:
        squeeze, spacing = self._squeeze, self._spacing
        self.setIconSize(QSize(int(spacing * _ICON), int(spacing * _ICON)))
        for row, entry in enumerate(self._entries):
            item = self.item(row)
            count = self._counts.get(entry.destination, 0)
            words = f"{entry.text} ({count})" if count else entry.text
            item.setText("" if self._is_narrow else entry.text)
            item.setIcon(self._look.icon(entry.icon))
            item.setToolTip(words if self._is_narrow else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setData(_TEXT, str(count) if count else "")
            gap = _GROUP_GAP if entry.begins_group else 0.0
            item.setSizeHint(QSize(0, int(spacing * squeeze * (_ROW + gap))))
        self.updateGeometry()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_DESTINATION))


class _Lines(QStyledItemDelegate):
    """Leaves a gap above a group and writes the count at the right edge."""

    def __init__(self, sidebar: Sidebar) -> None:
        super().__init__(sidebar)

    def paint(self, painter: object, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.data(_GROUP):
            option.rect.setTop(option.rect.top() + int(option.fontMetrics.lineSpacing() * _GROUP_GAP))
        super().paint(painter, option, index)  # type: ignore[arg-type]
        count = index.data(_TEXT)
        if count and index.data(Qt.ItemDataRole.DisplayRole):
            space = option.rect.adjusted(0, 0, -option.fontMetrics.horizontalAdvance("m"), 0)
            painter.drawText(space, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)  # type: ignore[attr-defined]
