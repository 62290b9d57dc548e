"""The sections at the left edge: how far each has come, and where something does not do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldreport.ui.look.look import Look

_ROW = 2.1
_WIDTH_EM = 17
_COUNT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SectionState:
    """One line of the list."""

    number: int
    """The page's place among all pages, also those that do not count now."""
    name: str
    questions: int
    answered: int
    findings: int

    @property
    def icon(self) -> tuple[str, str]:
        """Name and colour of the mark in front of it; the words say the same."""
        if self.findings:
            return "alert-circle", "bad"
        if self.questions and self.answered == self.questions:
            return "circle-check", "ok"
        return ("pencil", "dim") if self.answered else ("circle", "dim")


class SectionList(QListWidget):
    """Pages that count; Enter, a click or the arrow keys go there."""

    chosen = Signal(int)
    """Carries the page's place among all pages."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._states: tuple[SectionState, ...] = ()
        self.setObjectName("sections")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Sections"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_Lines(self))
        self.currentRowChanged.connect(self._tell)
        look.changed.connect(self._write)

    @property
    def states(self) -> tuple[SectionState, ...]:
        """What stands in it."""
        return self._states

    def show_states(self, states: Sequence[SectionState], current: int) -> None:
        """Show how things stand, without going anywhere."""
        self._states = tuple(states)
        self.blockSignals(True)
        while self.count() > len(states):
            self.takeItem(self.count() - 1)
        while self.count() < len(states):
            self.addItem(QListWidgetItem())
        self._write()
        for row, state in enumerate(self._states):
            if state.number == current:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def words_of(self, state: SectionState) -> str:
        """Say a line in words: for screen readers, and as a tooltip."""
        words = self.tr("{name}: {answered} of {questions} answered").format(
            name=state.name, answered=state.answered, questions=state.questions
        )
        return words if not state.findings else f"{words}, {self.tr('%n to look at', '', state.findings)}"

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(_WIDTH_EM), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(_WIDTH_EM * 0.7), 0)

    def _write(self) -> None:
        self.setIconSize(self._look.icon_size(0.9))
        height = int(self.fontMetrics().lineSpacing() * _ROW)
        for row, state in enumerate(self._states):
            item = self.item(row)
            item.setText(state.name)
            item.setIcon(self._look.icon(*state.icon))
            item.setData(_COUNT, f"{state.answered}/{state.questions}" if state.questions else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.words_of(state))
            item.setToolTip(self.words_of(state))
            item.setSizeHint(QSize(0, height))
        self.updateGeometry()

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._states):
            self.chosen.emit(self._states[row].number)


class _Lines(QStyledItemDelegate):
    """Writes how much is answered at the end of the line."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        metrics = option.fontMetrics
        taken = option.decorationSize.width() + metrics.horizontalAdvance("mm") + self._room(index)
        room = max(option.rect.width() - taken, 0)
        option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if count:
            painter.save()
            painter.setPen(option.palette.placeholderText().color())
            is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            align = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
            edge = option.fontMetrics.horizontalAdvance("m")
            painter.drawText(option.rect.adjusted(edge, 0, -edge, 0), align | Qt.AlignmentFlag.AlignVCenter, count)
            painter.restore()

    def _room(self, index: QModelIndex | QPersistentModelIndex) -> int:
        view = self.parent()
        assert isinstance(view, SectionList), "it is made by one"
        count = index.data(_COUNT)
        return view.fontMetrics().horizontalAdvance(f"{count}mm") if count else 0
