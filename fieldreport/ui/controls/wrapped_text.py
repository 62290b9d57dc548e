"""Text cut into lines that fit a width: words stay whole where they can, Burmese syllables always."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption

from fieldreport.text.line_breaks import bad_breaks, good_break

_THINNEST = 0.5
"""Of the width of a usual letter; marks have none, but what carries them has."""
_AT_LEAST = 16


@dataclass(frozen=True, slots=True)
class Selection:
    """Letters of a text that are marked, from where the mark began to where it is now."""

    anchor: int
    position: int

    @property
    def first(self) -> int:
        """The first letter that is marked."""
        return min(self.anchor, self.position)

    @property
    def last(self) -> int:
        """The letter behind the last one."""
        return max(self.anchor, self.position)


@dataclass(frozen=True, slots=True)
class _Line:
    layout: QTextLayout
    text: str
    start: int
    """Its first letter's place in the whole text."""
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class WrappedText:
    """Lines, each laid out by itself; sizes in pixels."""

    lines: tuple[_Line, ...]
    width: float
    """Of the widest line."""
    height: float
    """Of all lines."""

    def paint(
        self,
        painter: QPainter,
        space: QRectF,
        alignment: Qt.AlignmentFlag,
        selection: Selection | None = None,
        palette: QPalette | None = None,
    ) -> None:
        """Draw the lines from the top of *space* in the colour of the painter's pen."""
        for line, corner in self._placed(space, alignment):
            ranges = [] if selection is None or palette is None else _ranges(line, selection, palette)
            line.layout.draw(painter, corner, ranges)

    def place_at(self, point: QPointF, space: QRectF, alignment: Qt.AlignmentFlag) -> int:
        """Return the letter of the text before which the cursor stands when somebody points there."""
        found = 0
        for line, corner in self._placed(space, alignment):
            if point.y() >= corner.y() or line.start == 0:
                units = line.layout.lineAt(0).xToCursor(point.x() - corner.x())
                found = line.start + _letters(line.text, units)
        return found

    def _placed(self, space: QRectF, alignment: Qt.AlignmentFlag) -> Iterator[tuple[_Line, QPointF]]:
        top = space.top()
        for line in self.lines:
            free = space.width() - line.width
            left = free if alignment & Qt.AlignmentFlag.AlignRight else 0.0
            if alignment & Qt.AlignmentFlag.AlignHCenter:
                left = free / 2
            yield line, QPointF(space.left() + left, top)
            top += line.height


def unwrapped(text: str, font: QFont) -> WrappedText:
    """Lay *text* out without a bound: its lines end where it says so."""
    lines: list[_Line] = []
    begin = 0
    for paragraph in text.split("\n"):
        lines.append(_line(paragraph, begin, font))
        begin += len(paragraph) + 1
    return _together(lines)


def wrapped(text: str, font: QFont, width: float) -> WrappedText:
    """Cut *text* into lines of at most *width* pixels; a word that is wider than the line is cut."""
    lines: list[_Line] = []
    begin = 0
    for paragraph in text.split("\n"):
        start = 0
        bad = bad_breaks(paragraph)
        while True:
            end = good_break(bad, start, _end_of_line(paragraph, start, font, width))
            lines.append(_line(paragraph[start:end].rstrip(" "), begin + start, font))
            start = end
            if start >= len(paragraph):
                break
        begin += len(paragraph) + 1
    return _together(lines)


def _together(lines: list[_Line]) -> WrappedText:
    return WrappedText(tuple(lines), max(line.width for line in lines), sum(line.height for line in lines))


def _end_of_line(text: str, start: int, font: QFont, width: float) -> int:
    # Of a long text only a piece is laid out for each line: more than fits, rarely less.
    piece = int(width / max(QFontMetricsF(font).averageCharWidth() * _THINNEST, 1.0)) + _AT_LEAST
    while True:
        rest = text[start : start + piece]
        end = start + _letters_in_width(rest, font, width)
        if end < start + len(rest) or start + piece >= len(text):
            return end
        piece *= 2


def _letters_in_width(text: str, font: QFont, width: float) -> int:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    letters = len(text)
    if line.isValid():
        line.setLineWidth(max(width, 1.0))
        letters = max(_letters(text, line.textLength()), 1)
    layout.endLayout()
    return letters


def _line(text: str, start: int, font: QFont) -> _Line:
    # An empty line is as high as any other.
    layout = QTextLayout(text or " ", font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(_units(text) + 1)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return _Line(layout, text, start, line.naturalTextWidth(), line.height())


def _ranges(line: _Line, selection: Selection, palette: QPalette) -> list[QTextLayout.FormatRange]:
    first, last = (min(max(place - line.start, 0), len(line.text)) for place in (selection.first, selection.last))
    if first == last:
        return []
    marked = QTextLayout.FormatRange()
    marked.start = _units(line.text[:first])
    marked.length = _units(line.text[first:last])
    look = QTextCharFormat()
    look.setBackground(palette.highlight())
    look.setForeground(palette.highlightedText())
    marked.format = look
    return [marked]


def _units(text: str) -> int:
    """Count as Qt does: in units of UTF-16."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _letters(text: str, units: int) -> int:
    """Return how many letters of *text* so many units are."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return min(units, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
