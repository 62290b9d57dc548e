"""The list beside the map: what is on it, and what has no place."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
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
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None


class ReportList(QTableView):
    """One line a report; what is chosen here is chosen on the map, and the other way round."""

    chosen = Signal(list)
    """A person chose lines: carries their ids."""
    opened = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._is_told = False
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Reports on the map"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].id))
        self.fit_rows()

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

    def fit_rows(self) -> None:
        """Make rows as high as two lines of text in both scripts."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * _ROW + _ROOM))

    def _tell(self) -> None:
        if not self._is_told:
            indexes = self.selectionModel().selectedRows()
            self.chosen.emit([self._model.rows[index.row()].id for index in indexes])
