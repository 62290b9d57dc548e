"""Sets lines of Burmese right in a text document that is laid out: none ends inside a syllable any more.

Qt offers no way to forbid a break. So each paragraph is measured here line by line as Qt does it, and where a line
would end at a bad place, a line separator (U+2028) is put at the last good one. Nothing else of the text changes.
"""

from collections.abc import Generator, Iterator

from PySide6.QtGui import QPagedPaintDevice, QTextBlock, QTextCursor, QTextDocument, QTextLayout

from fieldreport.text.line_breaks import bad_breaks, good_break

LINE_SEPARATOR = "\u2028"
_FIRST_BURMESE, _LAST_BURMESE = "\u1000", "\u109f"
_BLOCKS_A_STEP = 50
_MOST_IN_LINE = 400
"""Characters that are measured for one line; no page is so wide."""


def set_burmese_lines(document: QTextDocument, device: QPagedPaintDevice) -> Generator[None, None, int]:
    """Correct all paragraphs of *document*, laid out for *device*, in steps; returns how many lines end earlier now."""
    places: list[int] = []
    # Asked for its size, Qt lays out what it had left for later: it has no lines before.
    document.documentLayout().documentSize()
    block = document.begin()
    while block.isValid():
        places += (block.position() + place for place in _places(block, document, device))
        if block.blockNumber() % _BLOCKS_A_STEP == 0:
            yield
        block = block.next()
    # All at once, for each change lays out all that follows; from behind, so that the places before stay.
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place in reversed(places):
        cursor.setPosition(place)
        cursor.insertText(LINE_SEPARATOR)
    cursor.endEditBlock()
    return len(places)


def _places(block: QTextBlock, document: QTextDocument, device: QPagedPaintDevice) -> Iterator[int]:
    text = block.text()
    if not any(_FIRST_BURMESE <= char <= _LAST_BURMESE for char in text) or not block.layout().lineCount():
        return
    width = block.layout().lineAt(0).width()
    bad = bad_breaks(text)
    start = 0
    while start < len(text):
        end = start + _fitting(block, document, device, start, width)
        if end < len(text) and text[end - 1] != LINE_SEPARATOR and end in bad:
            better = good_break(bad, start, end)
            if better != end:
                yield better
                end = better
        start = end


def _fitting(block: QTextBlock, document: QTextDocument, device: QPagedPaintDevice, start: int, width: float) -> int:
    """Return how many characters from *start* on Qt puts into one line."""
    text = block.text()[start : start + _MOST_IN_LINE]
    layout = QTextLayout(text, document.defaultFont(), device)
    layout.setTextOption(document.defaultTextOption())
    layout.setFormats(list(_formats(block, start, len(text))))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    return max(1, length)


def _formats(block: QTextBlock, start: int, length: int) -> Iterator[QTextLayout.FormatRange]:
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        pieces += 1
        begin = piece.position() - block.position() - start
        first, last = max(0, begin), min(length, begin + piece.length())
        if first < last:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = first, last - first, piece.charFormat()
            yield made
