"""Sheets of paper on the screen, one below the other, as they will come out of the printer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldreport.ui.look.look import Look
from fieldreport.ui.printing.pages import Pages

_PAPER = QColor("#ffffff")
_GAP = 14
_LONG_SIDE = 297 / 210
_LEAST_WIDTH = 420
_MOST_WIDTH = 1100


class Sheet(QWidget):
    """One sheet, as large as it is told. Paper is white in every theme."""

    def __init__(self, *, pages: Pages, number: int, look: Look) -> None:
        super().__init__()
        self._pages = pages
        self._number = number
        self._look = look
        self.setAccessibleName(self.tr("Page {page} of {pages}").format(page=number + 1, pages=pages.count))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), _PAPER)
        scale = self.width() / (self._pages.paper.width() + 2 * self._pages.margin)
        painter.save()
        painter.scale(scale, scale)
        painter.translate(self._pages.margin, self._pages.margin)
        self._pages.paint(painter, self._number)
        painter.restore()
        painter.setPen(self._look.color("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class Sheets(QScrollArea):
    """All sheets of a document."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheets: list[Sheet] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: else a sheet that just fits without it would not fit with it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Pages"))
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_pages(self, pages: Pages) -> None:
        """Show these in the place of what was shown."""
        self._sheets = [Sheet(pages=pages, number=number, look=self._look) for number in range(pages.count)]
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        for sheet in self._sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._fit()
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(_LEAST_WIDTH // 2, min(_MOST_WIDTH, self.viewport().width() - 2 * _GAP))
        for sheet in self._sheets:
            sheet.setFixedSize(width, round(width * _LONG_SIDE))
