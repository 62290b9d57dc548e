"""A picture to be looked at: as large as fits or enlarged, turned, and with boxes drawn over what nobody may see."""

import enum
import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fieldreport.ui.evidence.pictures import Decoded
from fieldreport.ui.look.look import Look

_STEP = 1.25
_LARGEST = 16.0
_SCROLL = 60
_NOTCH = 120
"""Of a wheel, as Qt counts."""
_SMALLEST_BOX = 4
_NEW_BOX = 0.2
"""Of the picture, when a box is added by key."""
_BOX_STEP = 0.01


class _Box(enum.Enum):
    MOVED = enum.auto()
    RESIZED = enum.auto()


class PictureView(QAbstractScrollArea):
    """Wheel and arrow keys move, Ctrl and wheel, + and - enlarge, 0 fits. Turning changes the view, not the file.

    While boxes are drawn, the mouse draws them; by keyboard Insert adds one, the arrows move it, with Shift they
    resize it, Delete removes it.
    """

    boxes_changed = Signal()
    turn_page = Signal(int)
    """Left or right was pressed where there is nothing to move: -1 or 1."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: Decoded | None = None
        self._scale = 1.0
        self._fits = True
        self._turned = 0
        self._boxes: list[QRect] = []
        self._draws = False
        self._drag: tuple[QPointF, QPointF] | None = None
        self._grabbed = QPointF()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture"))
        look.changed.connect(self.viewport().update)

    def show_picture(self, picture: Decoded | None) -> None:
        """Show a picture, as large as fits; None drops what was there."""
        self._picture = picture
        self._fits, self._turned = True, 0
        self._boxes.clear()
        self._drag = None
        self._fit()

    @property
    def boxes(self) -> tuple[QRect, ...]:
        """The boxes, in pixels of the picture in memory."""
        return tuple(self._boxes)

    @property
    def scale(self) -> float:
        """Pixels of the window for one of the picture."""
        return self._scale

    def set_drawing(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Begin or end drawing boxes; ending drops them."""
        self._draws = wanted
        if not wanted and self._boxes:
            self._boxes.clear()
            self.boxes_changed.emit()
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if wanted else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def undo_box(self) -> None:
        """Take the latest box away."""
        if self._boxes:
            self._boxes.pop()
            self._boxes_changed()

    def fit(self) -> None:
        """Show the whole picture, never larger than it is."""
        self._fits = True
        self._fit()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Enlarge, keeping in place what lies under *around*, a point of the view; without it, the middle."""
        if self._picture is None:
            return
        place = QRectF(self.viewport().rect()).center() if around is None else around
        before = self._to_picture(place)
        self._fits = False
        smallest = min(self._fitting_scale(), 1.0)
        self._scale = min(max(self._scale * factor, smallest), _LARGEST)
        self._set_bars()
        moved = self._from_picture(before) - place
        self._scroll(round(moved.x()), round(moved.y()))

    def turn(self, quarters: int) -> None:
        """Turn the view clockwise by so many quarters."""
        self._turned = (self._turned + quarters) % 4
        if self._fits:
            self._fit()
        else:
            self._set_bars()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._fit()
        else:
            self._set_bars()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("side"))
        if self._picture is None:
            return
        ratio = self.devicePixelRatioF()
        level = self._level(self._scale * ratio)
        shrunk = level.width() / self._picture.image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale * ratio < 2)  # noqa: PLR2004
        transform = self._transform()
        visible = transform.inverted()[0].mapRect(QRectF(event.rect())).intersected(self._bounds())
        painter.setTransform(transform)
        source = QRectF(visible.topLeft() * shrunk, QSizeF(visible.width() * shrunk, visible.height() * shrunk))
        painter.drawImage(visible, level, source)
        for box in self._boxes:
            painter.fillRect(box, Qt.GlobalColor.black)
        painter.resetTransform()
        self._paint_marks(painter, transform)
        painter.end()

    def _paint_marks(self, painter: QPainter, transform: QTransform) -> None:
        painter.setPen(QPen(self._look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._draws and self._boxes:
            painter.drawRect(transform.mapRect(QRectF(self._boxes[-1])))
        if self._drag is not None:
            painter.drawRect(QRectF(*self._drag).normalized())
        if self.hasFocus():
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP**notches, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._picture is not None:
            self._drag = (event.position(), event.position()) if self._draws else None
            self._grabbed = event.position()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._drag is not None:
            self._drag = (self._drag[0], event.position())
            self.viewport().update()
        elif not self._draws:
            moved = self._grabbed - event.position()
            self._grabbed = event.position()
            self._scroll(round(moved.x()), round(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        corners = (self._to_picture(point) for point in self._drag)
        self._drag = None
        self._add_box(QRectF(*corners).normalized())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._draws:
            return
        if self._fits:
            self.zoom(max(1.0, 2 * self._scale) / self._scale, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(*steps[key], how=event.modifiers())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif key is Qt.Key.Key_0:
            self.fit()
        elif self._draws and key is Qt.Key.Key_Insert:
            self._add_box_in_middle()
        elif self._draws and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.undo_box()
        else:
            super().keyPressEvent(event)

    def _step(self, right: int, down: int, *, how: Qt.KeyboardModifier) -> None:
        if self._draws and self._boxes:
            is_resizing = bool(how & Qt.KeyboardModifier.ShiftModifier)
            self._change_box(right, down, _Box.RESIZED if is_resizing else _Box.MOVED)
        elif right and not self.horizontalScrollBar().maximum():
            self.turn_page.emit(right)
        else:
            self._scroll(right * _SCROLL, down * _SCROLL)

    def _add_box_in_middle(self) -> None:
        if self._picture is not None:
            visible = self._transform().inverted()[0].mapRect(QRectF(self.viewport().rect()))
            shown = visible.intersected(self._bounds())
            box = QRectF(QPointF(), QSizeF(shown.width() * _NEW_BOX, shown.height() * _NEW_BOX))
            box.moveCenter(shown.center())
            self._add_box(box)

    def _change_box(self, right: int, down: int, how: _Box) -> None:
        # Directions are those of the view, whichever way it is turned.
        step = QTransform().rotate(-90 * self._turned).map(QPointF(right, down))
        size = self._bounds().size() * _BOX_STEP
        dx, dy = round(step.x() * max(size.width(), 1)), round(step.y() * max(size.height(), 1))
        box = self._boxes[-1]
        changed = box.translated(dx, dy) if how is _Box.MOVED else box.adjusted(0, 0, dx, dy)
        changed = changed.intersected(self._bounds().toRect())
        if min(changed.width(), changed.height()) >= _SMALLEST_BOX:
            self._boxes[-1] = changed
            self._boxes_changed()

    def _add_box(self, box: QRectF) -> None:
        # Outwards: a pixel that is half covered is covered.
        found = box.toAlignedRect().intersected(self._bounds().toRect())
        if min(found.width(), found.height()) >= _SMALLEST_BOX:
            self._boxes.append(found)
            self._boxes_changed()
        else:
            self.viewport().update()

    def _boxes_changed(self) -> None:
        self.viewport().update()
        self.boxes_changed.emit()

    def _bounds(self) -> QRectF:
        return QRectF() if self._picture is None else QRectF(self._picture.image.rect())

    def _level(self, scale: float) -> QImage:
        assert self._picture is not None, "called while there is one"
        wanted = self._picture.image.width() * scale
        return next(
            (level for level in reversed(self._picture.levels) if level.width() >= wanted), self._picture.levels[0]
        )

    def _transform(self) -> QTransform:
        """Return what leads from the picture to the view."""
        bounds = self._bounds()
        turned = QTransform().rotate(90 * self._turned)
        shown = turned.mapRect(bounds)
        size = QSizeF(shown.width() * self._scale, shown.height() * self._scale)
        view = QSizeF(self.viewport().size())
        left = (
            (view.width() - size.width()) / 2 if size.width() <= view.width() else -self.horizontalScrollBar().value()
        )
        top = (
            (view.height() - size.height()) / 2 if size.height() <= view.height() else -self.verticalScrollBar().value()
        )
        return (
            turned
            * QTransform.fromTranslate(-shown.left(), -shown.top())
            * QTransform.fromScale(self._scale, self._scale)
            * QTransform.fromTranslate(left, top)
        )

    def _to_picture(self, point: QPointF) -> QPointF:
        return self._transform().inverted()[0].map(point)

    def _from_picture(self, point: QPointF) -> QPointF:
        return self._transform().map(point)

    def _fitting_scale(self) -> float:
        bounds = QTransform().rotate(90 * self._turned).mapRect(self._bounds())
        if bounds.isEmpty():
            return 1.0
        view = self.viewport().size()
        return max(min(view.width() / bounds.width(), view.height() / bounds.height(), 1.0), 0.01)

    def _fit(self) -> None:
        self._scale = self._fitting_scale()
        self._set_bars()

    def _set_bars(self) -> None:
        bounds = QTransform().rotate(90 * self._turned).mapRect(self._bounds())
        view = self.viewport().size()
        width = 0 if self._fits else math.ceil(bounds.width() * self._scale) - view.width()
        height = 0 if self._fits else math.ceil(bounds.height() * self._scale) - view.height()
        for bar, rest, page in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(rest, 0))
            bar.setPageStep(page)
            bar.setSingleStep(_SCROLL)
        self.viewport().update()

    def _scroll(self, right: int, down: int) -> None:
        for bar, step in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)
        self.viewport().update()
