"""The list beside the map: what is on it, and what has no place."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from fieldreport.ui.look.look import Look
from fieldreport.ui.map.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_ROLE = Qt.ItemDataRole.UserRole
_ROW = 3.2
_ROOM = 12


@dataclass(frozen=True, slots=True)
class ListedReport:
    """A line of the list."""

    id: Hashable
    title: str
    place: str


class _Model(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[ListedReport] = ()

    def set_rows(self, rows: Sequence[ListedReport]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt says
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.title}\n{row.place}"
        if role == _ROW_ROLE:
            return row
        return plain_tip(row.title) if role == Qt.ItemDataRole.ToolTipRole else None


class _TwoLines(QStyledItemDelegate):
    """Paints the title, and below it the place in second rank; what is too long ends in dots."""

    def __init__(self, *, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ListedReport = index.data(_ROW_ROLE)
        state, area, metrics = _parts(option)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, self._look.color("selected" if is_chosen else "bg"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(_ROOM, 0, -_ROOM, 0)
        half = inner.height() // 2
        for text, token, shift in ((row.title, "text", 0), (row.place, "dim", half)):
            line = QRect(inner.left(), inner.top() + shift, inner.width(), half)
            painter.setPen(self._look.color(token))
            painter.drawText(
                line,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()),
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.color("accent"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()


def _parts(option: QStyleOptionViewItem) -> tuple[QStyle.StateFlag, QRect, QFontMetrics]:
    """Return what PySide's stubs do not know of an option."""
    given: Any = option
    return given.state, given.rect, given.fontMetrics


class ReportList(QTableView):
    """One line a report; what is chosen here is chosen on the map, and the other way round."""

    chosen = Signal(list)
    """A person chose lines: carries their ids."""
    opened = Signal(object)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setItemDelegate(_TwoLines(look=look, parent=self))
        self._is_told = False
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Reports on the map"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].id))
        self.fit_rows()
        look.changed.connect(self.fit_rows)

    @property
    def rows(self) -> Sequence[ListedReport]:
        """What is listed."""
        return self._model.rows

    def show_rows(self, rows: Sequence[ListedReport]) -> None:
        """List these."""
        self._is_told = True
        self._model.set_rows(rows)
        self._is_told = False

    def select_ids(self, ids: Iterable[Hashable]) -> None:
        """Choose these lines and bring the first into view; says nothing to anybody."""
        wanted = frozenset(ids)
        numbers = [number for number, row in enumerate(self._model.rows) if row.id in wanted]
        selection = QItemSelection()
        for number in numbers:
            index = self._model.index(number, 0)
            selection.select(index, index)
        self._is_told = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_told = False
        if numbers:
            self.scrollTo(self._model.index(numbers[0], 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit_rows()

    def fit_rows(self) -> None:
        """Make rows as high as two lines of text in both scripts."""
        self.ensurePolished()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * _ROW + _ROOM))

    def _tell(self) -> None:
        if not self._is_told:
            indexes = self.selectionModel().selectedRows()
            self.chosen.emit([self._model.rows[index.row()].id for index in indexes])
