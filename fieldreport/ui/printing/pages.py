"""A page of HTML as sheets of paper: laid out for a printer, with a header and a footer on each sheet."""

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from fieldreport.ui.printing.burmese_lines import set_burmese_lines
from fieldreport.ui.printing.sheet_cuts import SheetPart, cut, text_bands

RESOLUTION = 300
_MARGIN = 16.0
"""Millimetres at each side."""

_MILLIMETRES_OF_INCH = 25.4
_POINTS_OF_INCH = 72
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


def prepare(device: QPagedPaintDevice) -> None:
    """Set paper and margins as these pages want them: A4."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )


def pages_of(html: str, *, words: EdgeWords, families: tuple[str, ...]) -> Generator[None, None, "Pages"]:
    """Lay pages out, in steps of a few hundredths of a second."""
    pages = Pages(html, words=words, families=families)
    yield
    yield from pages.settle()
    return pages


class _Text(QTextDocument):
    """Reads nothing from anywhere, whatever a text names: for nothing at all, Qt would look for a file of that name."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(0)
        return nothing


class Pages:
    """Laid out once, at `RESOLUTION`; painted as often as wanted, on paper or smaller on a screen.

    A long text takes longer to lay out than a window may wait: `pages_of` does it in steps.
    """

    def __init__(self, html: str, *, words: EdgeWords, families: tuple[str, ...]) -> None:
        self._words = words
        # Only measured by. The document keeps a pointer to it, and it one to its buffer.
        self._nowhere = QBuffer()
        self._device = QPdfWriter(self._nowhere)
        self._device.setResolution(RESOLUTION)
        prepare(self._device)
        device = self._device
        self._font = QFont()
        self._font.setFamilies(list(families))
        self._font.setPointSizeF(_BODY_POINTS)
        self._edge_font = QFont(self._font)
        # In pixels of these pages: points would be those of whatever is painted on.
        self._edge_font.setPixelSize(round(_EDGE_POINTS / _POINTS_OF_INCH * RESOLUTION))
        self._edge_metrics = QFontMetricsF(self._edge_font)
        self.paper = QSizeF(device.width(), device.height())
        """Inside the margins, in pixels of that resolution."""
        self.margin = _MARGIN / _MILLIMETRES_OF_INCH * RESOLUTION
        self._edge = self._edge_metrics.height() * _EDGE
        self._body = QRectF(0, self._edge, self.paper.width(), self.paper.height() - 2 * self._edge)
        self.document = _Text()
        self.document.setDefaultFont(self._font)
        self.document.setDocumentMargin(0)
        self.document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
        self.document.setUseDesignMetrics(True)
        self.document.documentLayout().setPaintDevice(device)
        self.document.setHtml(html)
        self.document.setTextWidth(self._body.width())

        self.parts: list[SheetPart] = []
        """What is on each sheet; empty before `settle`."""

    def settle(self) -> Generator[None, None, None]:
        """Set the Burmese lines right and cut the text into sheets; in steps."""
        if (yield from set_burmese_lines(self.document, self._device)):
            yield
            # Of a change in a table Qt moves only the table, and what follows loses its place.
            self.document.markContentsDirty(0, self.document.characterCount())
            yield
        bands = yield from text_bands(self.document)
        self.parts = cut(bands, height=self._body.height())

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return len(self.parts)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint sheet *number*, counted from 0, its upper left corner inside the margins at the painter's origin."""
        part = self.parts[number]
        painter.save()
        painter.translate(self._body.left(), self._body.top() - part.top)
        seen = QRectF(0, part.top, self._body.width(), part.bottom - part.top)
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
