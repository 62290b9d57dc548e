"""Paints the lines of the list: two lines a card, and a third one where a search found something."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldreport.domain.date_words import say_date
from fieldreport.services.report_list import Card
from fieldreport.text.snippets import Excerpt
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.card_words import card_mark, card_title, problem_words, second_line
from fieldreport.ui.reports.reports_model import CARD_ROLE

_TWO_LINES = 3.2
_THREE_LINES = 4.6
"""Heights in line spacings: Burmese reaches above and below its line."""
_PADDING = 12
_SIDES = 14
_DOT = 0.55
_ICON = 1.15
_GAP = 0.45
_MOST_OF_DATE = 0.55
"""Of the width: a date in Burmese words is long."""
_EDGE = 3

_Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Title and date above; place, author and tags below, with files, problems and the state at the right."""

    def __init__(self, *, look: Look, language: str, marks_unread: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._marks_unread = marks_unread
        self.has_excerpts = False

    def row_height(self, font: QFont) -> int:
        """Return how high every line is, in pixels."""
        lines = _THREE_LINES if self.has_excerpts else _TWO_LINES
        return round(QFontMetrics(font).lineSpacing() * lines) + _PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(CARD_ROLE)
        rect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, self._look.color("selected" if is_selected else "hover" if is_hovered else "bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._look.color("line"))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if is_selected:
            edge = QRect(rect.right() - _EDGE + 1 if is_mirrored else rect.left(), rect.top(), _EDGE, rect.height())
            painter.fillRect(edge, self._look.color("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        inner = rect.adjusted(_SIDES, _PADDING // 2, -_SIDES, -_PADDING // 2)
        if card is None:
            self._paint_placeholder(painter, inner, option)
        else:
            _Line(painter, inner, option, self._look, is_mirrored=is_mirrored).paint(
                card, self._language, marks_unread=self._marks_unread, has_excerpts=self.has_excerpts
            )
        painter.restore()

    def _paint_placeholder(self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem) -> None:
        """Paint two quiet bars where the words will stand."""
        height = option.fontMetrics.ascent()
        spacing = option.fontMetrics.lineSpacing()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, share in ((0, 0.55), (1, 0.35)):
            top = inner.top() + round(spacing * (0.3 + 1.6 * row))
            painter.drawRoundedRect(inner.left(), top, round(inner.width() * share), height // 2, 3, 3)


class _Line:
    """One card while it is painted."""

    def __init__(
        self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, look: Look, *, is_mirrored: bool
    ) -> None:
        self._painter = painter
        self._inner = inner
        self._font = QFont(option.font)
        self._bold = QFont(option.font)
        self._bold.setBold(True)
        self._metrics = QFontMetrics(self._font)
        self._gap = round(self._metrics.ascent() * _GAP)
        self._look = look
        self._is_mirrored = is_mirrored

    def paint(self, card: Card, language: str, *, marks_unread: bool, has_excerpts: bool) -> None:
        """Paint all lines."""
        lines = 3 if has_excerpts else 2
        height = self._inner.height() // lines
        rows = [
            QRect(self._inner.left(), self._inner.top() + number * height, self._inner.width(), height)
            for number in range(lines)
        ]
        self._first(rows[0], card, language, is_bold=not marks_unread or card.is_unread)
        self._second(rows[1], card, with_author=marks_unread)
        if has_excerpts and card.excerpt is not None:
            self._excerpt(rows[2], card.excerpt)

    def _first(self, row: QRect, card: Card, language: str, *, is_bold: bool) -> None:
        when = self._metrics.elidedText(
            say_date(card.when.in_days if card.when else None, language),
            Qt.TextElideMode.ElideRight,
            round(row.width() * _MOST_OF_DATE),
        )
        left = QRect(row)
        if card.is_unread:
            left = self._take_dot(left)
        if when:
            left = self._at_end(left, when, "dim")
        self._text(left, card_title(card), "text", self._bold if is_bold else self._font)

    def _second(self, row: QRect, card: Card, *, with_author: bool) -> None:
        mark = card_mark(card)
        left = self._at_end(row, mark.text, mark.token)
        left = self._icon_at_end(left, mark.icon, mark.token)
        if card.files:
            left = self._at_end(left, str(card.files), "dim")
            left = self._icon_at_end(left, "paperclip", "dim")
        if problem_words(card):
            left = self._icon_at_end(left, "alert-triangle", "warn")
        self._text(left, second_line(card, with_author=with_author), "dim", self._font)

    def _excerpt(self, row: QRect, excerpt: Excerpt) -> None:
        """Show the part of the excerpt in which the first hit stands, with every hit in it marked."""
        words = shown_name(excerpt.text)
        layout = QTextLayout(words, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        marks = []
        for start, end in excerpt.highlights:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = _units(words, start), _units(words[start:end], end - start)
            mark.format = QTextCharFormat()
            mark.format.setFontWeight(QFont.Weight.Bold)
            mark.format.setForeground(self._look.color("accent"))
            marks.append(mark)
        layout.setFormats(marks)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1_000_000)
        layout.endLayout()
        shift = 0.0
        if excerpt.highlights:
            start, end = excerpt.highlights[0]
            first, last = (line.cursorToX(_units(words, place))[0] for place in (start, end))  # type: ignore[index]
            if max(first, last) > row.width():
                shift = min(first, last) - row.width() * 0.25
        self._painter.setPen(self._look.color("dim"))
        self._painter.save()
        self._painter.setClipRect(row, Qt.ClipOperation.IntersectClip)
        top = row.top() + (row.height() - line.height()) / 2
        layout.draw(self._painter, QPointF(row.left() - shift, top))
        self._painter.restore()

    def _text(self, row: QRect, text: str, token: str, font: QFont) -> None:
        self._painter.setFont(font)
        self._painter.setPen(self._look.color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, row.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(row, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _at_end(self, row: QRect, text: str, token: str) -> QRect:
        """Write at the far end and return what is left of the row."""
        width = self._metrics.horizontalAdvance(text) + 2
        place, left = self._cut(row, width)
        self._text(place, text, token, self._font)
        return left

    def _icon_at_end(self, row: QRect, name: str, token: str) -> QRect:
        side = round(self._metrics.ascent() * _ICON)
        place, left = self._cut(row, side)
        self._look.icon(name, token).paint(
            self._painter, QRect(place.left(), row.top() + (row.height() - side) // 2, side, side)
        )
        return left

    def _cut(self, row: QRect, width: int) -> tuple[QRect, QRect]:
        place, left = QRect(row), QRect(row)
        if self._is_mirrored:
            place.setRight(row.left() + width - 1)
            left.setLeft(place.right() + 1 + self._gap)
        else:
            place.setLeft(row.right() - width + 1)
            left.setRight(place.left() - 1 - self._gap)
        return place, left

    def _take_dot(self, row: QRect) -> QRect:
        """Paint the mark of what is unread before the title."""
        side = round(self._metrics.ascent() * _DOT)
        dot = QRect(row.left(), row.top() + (row.height() - side) // 2, side, side)
        left = QRect(row)
        if self._is_mirrored:
            dot.moveRight(row.right())
            left.setRight(dot.left() - self._gap)
        else:
            left.setLeft(dot.right() + self._gap)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.color("accent"))
        self._painter.drawEllipse(dot)
        self._painter.restore()
        return left


def _units(text: str, length: int) -> int:
    """Count the first *length* characters as Qt does, in units of UTF-16."""
    return len(text[:length].encode("utf-16-le", "surrogatepass")) // 2
