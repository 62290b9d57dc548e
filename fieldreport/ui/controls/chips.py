"""Chips: a state in a word, and filters that are switched on and off."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from fieldreport.ui.controls.buttons import widen_icon
from fieldreport.ui.look.look import Look

_PADDING = 0.6
_HEIGHT = 1.5
_ICON = 1.1
_GAP = 0.35


class Chip(QWidget):
    """A word in a pill, in the colour of its meaning; the icon says the same without the colour."""

    def __init__(
        self,
        text: str,
        token: str = "text",  # noqa: S107 - the name of a colour
        icon: str = "",
        *,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text, self._token, self._icon = text, token, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_state(self, text: str, token: str = "text", icon: str = "") -> None:  # noqa: S107 - the name of a colour
        """Show another one."""
        self._text, self._token, self._icon = text, token, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The word."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        em = metrics.ascent()
        icon = (_ICON + _GAP) * em if self._icon else 0
        return QSize(
            round(metrics.horizontalAdvance(self._text) + icon + 2 * _PADDING * em) + 2,
            round(metrics.lineSpacing() * _HEIGHT),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        em = QFontMetrics(self.font()).ascent()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.color("line"))
        painter.setBrush(self._look.color("bg"))
        area = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        inner = self.rect().adjusted(round(_PADDING * em), 0, -round(_PADDING * em), 0)
        if self._icon:
            side = round(_ICON * em)
            place = inner.adjusted(0, 0, side - inner.width(), 0)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.moveRight(inner.right())
                inner.setRight(place.left() - round(_GAP * em))
            else:
                inner.setLeft(place.right() + round(_GAP * em))
            self._look.icon(self._icon, self._token).paint(painter, place)
        painter.setPen(self._look.color(self._token))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, self._text)
        painter.end()


class FilterChip(QToolButton):
    """A filter that is on or off; with a menu, one that opens a choice."""

    def __init__(self, text: str, icon: QIcon | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "chip")
        if icon is not None:
            self.setIcon(icon)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        widen_icon(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            widen_icon(self)
