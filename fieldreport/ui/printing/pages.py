"""A page of HTML as sheets of paper: laid out for a printer, with a header and a footer on each sheet."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from fieldreport.ui.printing.burmese_lines import set_burmese_lines

RESOLUTION = 300
_MARGIN = 16.0
"""Millimetres at each side."""

_BODY_POINTS = 10.0
_EDGE_POINTS = 8.0
_EDGE = 2.6
"""Height of header and footer, in lines of theirs."""

_INK = QColor("#1b1f24")
_DIM = QColor("#56606b")
_RULE = QColor("#d9dde3")


@dataclass(frozen=True, slots=True)
class EdgeWords:
    """What stands on each sheet. *page* has ``{page}`` and ``{pages}`` in it."""

    header: str
    footer: str
    page: str


def prepare(device: QPagedPaintDevice, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> None:
    """Set paper and margins as these pages want them."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )


class _Text(QTextDocument):
    """Reads nothing from anywhere, whatever a text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


class Pages:
    """Laid out once for a device; painted as often as wanted, also smaller on a screen."""

    def __init__(self, html: str, *, words: EdgeWords, device: QPagedPaintDevice, families: tuple[str, ...]) -> None:
        self._words = words
        self._font = QFont()
        self._font.setFamilies(list(families))
        self._font.setPointSizeF(_BODY_POINTS)
        self._edge_font = QFont(self._font)
        self._edge_font.setPointSizeF(_EDGE_POINTS)
        self._edge_metrics = QFontMetricsF(self._edge_font, device)
        self.paper = QSizeF(device.width(), device.height())
        """Pixels of the device inside its margins."""
        self._edge = self._edge_metrics.height() * _EDGE
        self._body = QRectF(0, self._edge, self.paper.width(), self.paper.height() - 2 * self._edge)
        self.document = _Text()
        self.document.setDefaultFont(self._font)
        self.document.setDocumentMargin(0)
        self.document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
        self.document.setUseDesignMetrics(True)
        self.document.documentLayout().setPaintDevice(device)
        self.document.setHtml(html)
        self.document.setPageSize(self._body.size())
        self.corrected_lines = set_burmese_lines(self.document, device)
        self._keep_headings()

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return self.document.pageCount()

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint sheet *number*, counted from 0, its upper left corner inside the margins at the painter's origin."""
        height = self._body.height()
        painter.save()
        painter.translate(self._body.left(), self._body.top() - number * height)
        seen = QRectF(0, number * height, self._body.width(), height)
        painter.setClipRect(seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, _INK)
        context.palette = palette
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_edges(painter, number)

    def _paint_edges(self, painter: QPainter, number: int) -> None:
        painter.save()
        painter.setFont(self._edge_font)
        line = self._edge_metrics.height()
        width, bottom = self.paper.width(), self.paper.height()
        painter.setPen(_RULE)
        for y in (line * 1.6, bottom - line * 1.6):
            painter.drawLine(0, round(y), round(width), round(y))
        painter.setPen(_DIM)
        page = self._words.page.format(page=number + 1, pages=self.count)
        room = width - self._edge_metrics.horizontalAdvance(page) - line
        middle = Qt.AlignmentFlag.AlignVCenter
        foot = QRectF(0, bottom - line * 1.5, width, line * 1.5)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            QRectF(0, 0, width, line * 1.5),
            middle | Qt.AlignmentFlag.AlignLeft,
            self._edge_metrics.elidedText(self._words.header, elide, width),
        )
        painter.drawText(
            foot, middle | Qt.AlignmentFlag.AlignLeft, self._edge_metrics.elidedText(self._words.footer, elide, room)
        )
        painter.drawText(foot, middle | Qt.AlignmentFlag.AlignRight, page)
        painter.restore()

    def _keep_headings(self) -> None:
        """Let no heading stand alone at the foot of a sheet."""
        block = self.document.begin()
        while block.isValid():
            following = block.next()
            if self._is_heading(block) and following.isValid() and self._page(block) != self._page(following):
                # Of headings that follow each other the first one takes the others along.
                while self._is_heading(block.previous()) and self._page(block.previous()) == self._page(block):
                    block = block.previous()
                before = QTextBlockFormat()
                before.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(before)
            block = following

    def _page(self, block: QTextBlock) -> int:
        """Return the sheet on which a block begins."""
        top = self.document.documentLayout().blockBoundingRect(block).top()
        return int(top // self._body.height())

    @staticmethod
    def _is_heading(block: QTextBlock) -> bool:
        return block.isValid() and block.blockFormat().headingLevel() > 0
