"""The view of the list: rows of one height, chosen one or many at once, by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.card_delegate import CardDelegate
from fieldreport.ui.reports.reports_model import ReportsModel


class ReportTable(QTableView):
    """One column of cards. Not a QListView, whose layout would ask for each of 100,000 lines when it is shown."""

    opened = Signal(int)
    """The line on which somebody pressed Enter or clicked twice."""
    wants_menu = Signal(object)
    """The global place of a context menu."""

    def __init__(self, *, look: Look, model: ReportsModel, language: str, marks_unread: bool) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Reports"))
        self.setModel(model)
        self._delegate = CardDelegate(look=look, language=language, marks_unread=marks_unread, parent=self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        look.changed.connect(self._fit)
        self._fit()

    def show_excerpts(self, shown: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Give each line room for an excerpt, or take it back."""
        if shown != self._delegate.has_excerpts:
            self._delegate.has_excerpts = shown
            self._fit()

    def chosen_rows(self) -> list[int]:
        """Return the lines that are chosen, from top to bottom; of a whole list as quickly as of one line."""
        rows: list[int] = []
        selection = self.selectionModel().selection()
        for part in (selection.at(number) for number in range(selection.count())):
            rows.extend(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def go_to(self, row: int) -> None:
        """Choose one line and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def choose(self, rows: Sequence[int]) -> None:
        """Choose exactly these lines, without moving."""
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model().index(row, 0), self.model().index(row, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would walk through every line, and read all of them, to find one that begins so."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index: QModelIndex = self.indexAt(event.pos())
        if index.isValid() and index.row() not in self.chosen_rows():
            self.setCurrentIndex(index)
        self.wants_menu.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        height = self._delegate.row_height(self.font())
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(height // 3, 1))
        self.viewport().update()
