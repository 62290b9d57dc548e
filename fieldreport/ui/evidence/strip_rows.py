"""The rows of a list of files: what each shows, and how it is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldreport.services.evidence import EvidenceItem
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.kind_words import icon_of_type, kind_icon, kind_words
from fieldreport.ui.evidence.thumbnails import Thumbnail, Thumbnails
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text

_Index = QModelIndex | QPersistentModelIndex

ITEM_ROLE = Qt.ItemDataRole.UserRole
_LINES = 3.2
"""Height of a row in lines of text: Burmese needs more above and below than Latin."""
_MARGIN = 8
_ICON = 0.55
_RADIUS = 6


class StripRows(QAbstractListModel):
    """The files of one draft or report."""

    def __init__(self, *, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._items: tuple[EvidenceItem, ...] = ()
        thumbnails.ready.connect(self._repaint)

    @property
    def items(self) -> tuple[EvidenceItem, ...]:
        """What is listed."""
        return self._items

    def show_items(self, items: Sequence[EvidenceItem]) -> None:
        """List others."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def thumbnail(self, item: EvidenceItem) -> Thumbnail | None:
        """Return the small picture, if it is there by now."""
        return self._thumbnails.get(item)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_name(item.shown_name)
            case Qt.ItemDataRole.ToolTipRole:
                return None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown_name(item.shown_name)}, {self.second_line(item)}"
            case _:
                return item if role == ITEM_ROLE else None

    def second_line(self, item: EvidenceItem) -> str:
        """Say what it is and how large, and what is wrong."""
        if not item.is_here:
            return self.tr("not here: it has not arrived yet")
        found = self._thumbnails.get(item)
        words = [] if found is None else [kind_words(found.kind)]
        words.append(size_text(item.size))
        if item.needs_asking:
            words.append(self.tr("from somebody unverified"))
        return " · ".join(words)

    def icon_name(self, item: EvidenceItem) -> str:
        """Return what stands for it where there is no small picture."""
        if not item.is_here:
            return "offline"
        found = self._thumbnails.get(item)
        return icon_of_type(item.media_type) if found is None else kind_icon(found.kind)

    def _repaint(self, sha256: bytes) -> None:
        for row, item in enumerate(self._items):
            if item.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))


class StripDelegate(QStyledItemDelegate):
    """Paints a small picture, the name, and a second line."""

    def __init__(self, *, look: Look, rows: StripRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows

    def row_height(self, font: QFont) -> int:
        """Return the height of a row in pixels."""
        return round(QFontMetrics(font).lineSpacing() * _LINES)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._look.em(12), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM_ROLE)
        area, state = option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._look.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._look.color("hover"))
        inner = area.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        side = inner.height()
        place = QRect(inner.left(), inner.top(), side, side)
        words = inner.adjusted(side + _MARGIN, 0, 0, 0)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(inner.right())
            words = inner.adjusted(0, 0, -side - _MARGIN, 0)
        self._paint_picture(painter, item, place)
        self._paint_words(painter, item, words, option.font)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.color("accent"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_picture(self, painter: QPainter, item: EvidenceItem, place: QRect) -> None:
        found = self._rows.thumbnail(item)
        if found is None or found.image is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("side"))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
            cut = round(place.width() * (1 - _ICON) / 2)
            token = "text" if item.is_here else "warn"
            self._look.icon(self._rows.icon_name(item), token).paint(painter, place.adjusted(cut, cut, -cut, -cut))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = found.image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(place.topLeft(), size)
        target.moveCenter(place.center())
        painter.drawImage(target, found.image)

    def _paint_words(self, painter: QPainter, item: EvidenceItem, area: QRect, font: QFont) -> None:
        metrics = QFontMetrics(font)
        half = area.height() // 2
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        lines = (
            (shown_name(item.shown_name), "text", area.adjusted(0, 0, 0, -half)),
            (self._rows.second_line(item), "dim" if item.is_here else "warn", area.adjusted(0, half, 0, 0)),
        )
        for words, token, line in lines:
            painter.setPen(self._look.color(token))
            # The middle goes: the ending says what kind of file it is called.
            painter.drawText(line, align, metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, line.width()))
