"""Where a long text is cut into sheets: between lines, below no heading.

Qt can break pages by itself. It leaves headings alone at the foot of a sheet, and each correction lays out everything
that follows again. So a text is laid out in one piece, and cut here.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

_LINES_A_STEP = 400
_LEAD = 24.0
"""Pixels above the first line of a sheet, for signs that reach above their line."""

_ROUNDING = 0.5
"""Lines that lie on one another by less only touch."""

_SHARE = 0.75
"""Of the room between two lines, what stays on the upper sheet: the line below a row of a table is in it."""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """What of the text is on one sheet, from top to bottom in pixels."""

    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Band:
    """A line, or lines beside each other, that cannot be cut. *stays* marks a heading: not without what follows."""

    top: float
    bottom: float
    stays: bool = False


def text_bands(document: QTextDocument) -> Generator[None, None, list[Band]]:
    """Find all lines of a text that is laid out, from above; in steps."""
    layout = document.documentLayout()
    # Asked for its size, Qt lays out what it had left for later.
    layout.documentSize()
    found: list[Band] = []
    block = document.begin()
    while block.isValid():
        lines = block.layout()
        offset = layout.blockBoundingRect(block).top() - lines.boundingRect().top()
        stays = block.blockFormat().headingLevel() > 0
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            found.append(Band(offset + line.y(), offset + line.y() + line.height(), stays))
            if len(found) % _LINES_A_STEP == 0:
                yield
        block = block.next()
    return merged(found)


def merged(bands: Sequence[Band]) -> list[Band]:
    """Join what lies beside each other, as cells of one row."""
    joined: list[Band] = []
    for band in sorted(bands, key=lambda one: one.top):
        if joined and band.top < joined[-1].bottom - _ROUNDING:
            last = joined[-1]
            joined[-1] = Band(last.top, max(last.bottom, band.bottom), last.stays or band.stays)
        else:
            joined.append(band)
    return joined


def cut(bands: Sequence[Band], *, height: float) -> list[SheetPart]:
    """Cut into sheets of that height at most; only what is higher than a whole sheet is cut through."""
    parts: list[SheetPart] = []
    start, first = max(0.0, bands[0].top - _LEAD) if bands else 0.0, 0
    while first < len(bands):
        limit = start + height
        after = first
        while after < len(bands) and bands[after].bottom <= limit:
            after += 1
        if after == len(bands):
            parts.append(SheetPart(start, limit))
            break
        kept = after
        while kept > first and bands[kept - 1].stays:
            kept -= 1
        # Nothing but headings, or nothing at all: then it is cut where the sheet ends.
        kept = kept if kept > first else after
        if kept == first:
            parts.append(SheetPart(start, limit))
            start = limit
            continue
        above, below = bands[kept - 1], bands[kept]
        end = min(limit, above.bottom + _SHARE * (below.top - above.bottom))
        parts.append(SheetPart(start, end))
        start, first = max(end, below.top - _LEAD), kept
    return parts or [SheetPart(0.0, height)]
