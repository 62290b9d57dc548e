"""The map as a widget: moved and zoomed by mouse, wheel and keys; what is on it can be chosen."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fieldreport.ui.look.look import Look
from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.colors import map_colors
from fieldreport.ui.map.furniture import MapWords
from fieldreport.ui.map.layers import ShownLayer
from fieldreport.ui.map.markers import Marker
from fieldreport.ui.map.plain_tip import plain_tip
from fieldreport.ui.map.points import MapPoint, PointSet
from fieldreport.ui.map.projection import from_plane, to_plane
from fieldreport.ui.map.region import Region
from fieldreport.ui.map.scene import MapScene
from fieldreport.ui.map.tiles import TileSheet

_WHEEL_CLICK = 120
_ZOOM_STEP = 0.5
_KEY_STEP = 0.18
"""Of the smaller side, for an arrow key."""

_NEAREST_FIT = 11.0
_REACH = 5.0
_TITLES = 6
"""Titles in a tooltip."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(QWidget):
    """Shows points, layers and tiles above the outlines of the region."""

    chosen = Signal(list)
    """A person chose what stands at one marker, or nothing: carries the ids."""
    opened = Signal(object)
    """A person wants to see one of them: carries its id."""
    picked = Signal(float, float)
    """In picking mode, a person chose a place: latitude and longitude in degrees."""

    def __init__(self, *, region: Region, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._camera = Camera(0.77, 0.44, 5, 640, 480)
        self._has_fitted = False
        self._grabbed: QPointF | None = None
        self._has_moved = False
        self._is_picking = False
        self._scene = MapScene(
            region=region,
            colors=map_colors(look),
            font=self.font(),
            words=self._words(),
            text_scale=look.text_size / 100,
            burmese_first=QLocale().language() == QLocale.Language.Burmese,
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(self.tr("Arrow keys move the map, plus and minus zoom, 0 shows everything."))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        look.changed.connect(self._follow_look)

    @property
    def scene(self) -> MapScene:
        """What is on the map."""
        return self._scene

    @property
    def camera(self) -> Camera:
        """What part of the world is seen."""
        return self._camera

    def set_points(self, points: Sequence[MapPoint]) -> None:
        """Show these points instead of what was there; the view stays."""
        self.show_set(PointSet.of(points))

    def show_set(self, point_set: PointSet) -> None:
        """Do the same with points that are in the plane already."""
        self._scene.set_points(point_set)
        self.update()

    def select(self, ids: Iterable[Hashable]) -> None:
        """Show as chosen what has these ids; says nothing to anybody."""
        wanted = frozenset(ids)
        self._scene.selected = frozenset(
            number for number, point in enumerate(self._scene.points) if point.id in wanted
        )
        self.update()

    def set_layers(self, layers: Iterable[ShownLayer]) -> None:
        """Show these layers."""
        self._scene.layers = list(layers)
        self.update()

    def set_sheet(self, sheet: TileSheet | None) -> None:
        """Show tiles above the ground, or none."""
        self._scene.sheet = sheet
        if sheet is not None:
            sheet.arrived.connect(self.update)
        self.update()

    def set_legend(self, is_shown: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show or hide what the signs mean."""
        self._scene.has_legend = is_shown
        self.update()

    def set_picking(self, is_picking: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let a click choose a place instead of a marker."""
        self._is_picking = is_picking
        self.setCursor(Qt.CursorShape.CrossCursor if is_picking else Qt.CursorShape.OpenHandCursor)

    def zoom_in(self) -> None:
        """Come a step nearer."""
        self._zoom_by(_ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """Go a step away."""
        self._zoom_by(-_ZOOM_STEP, self._middle())

    def show_everything(self) -> None:
        """Show the whole country."""
        self._fit(self._scene.region.home)

    def show_points(self, ids: Iterable[Hashable] | None = None) -> None:
        """Show all points, or those with these ids; with none of them, the whole country."""
        wanted = None if ids is None else frozenset(ids)
        places = [
            to_plane(point.latitude, point.longitude)
            for point in self._scene.points
            if wanted is None or point.id in wanted
        ]
        if not places:
            self.show_everything()
            return
        across, down = [x for x, _ in places], [y for _, y in places]
        self._fit(QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down))))

    def show_bounds(self, bounds: QRectF) -> None:
        """Show a rectangle of the plane."""
        self._fit(bounds)

    def sees_selected(self) -> bool:
        """Tell whether anything that is chosen is in sight."""
        inside = QRectF(self.rect())
        return any(marker.is_selected and inside.contains(marker.at) for marker in self._scene.markers(self._camera))

    def show_place(self, latitude: float, longitude: float, zoom: float) -> None:
        """Bring a place into the middle."""
        x, y = to_plane(latitude, longitude)
        self._has_fitted = True
        self._look_at(Camera(x, y, zoom, self._camera.width, self._camera.height))

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._scene.paint(painter, self._camera)
        if self.hasFocus():
            painter.setPen(self._look.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in (0, 1):
                painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._camera = self._camera.resized(self.width(), self.height())
        if not self._has_fitted:
            self.show_everything()
            # Until a person moved it, it shows everything at each size.
            self._has_fitted = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / _WHEEL_CLICK
        self._zoom_by(turns * _ZOOM_STEP, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self._has_moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            self._point_at(event.position())
            return
        by = self._grabbed - event.position()
        if self._has_moved or by.manhattanLength() > _REACH:
            self._has_moved = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._grabbed = event.position()
            self._look_at(self._camera.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._grabbed is None:
            return
        self._grabbed = None
        if self._has_moved:
            self._point_at(event.position())
        elif self._is_picking:
            self._pick(event.position())
        else:
            self._choose(self.marker_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        marker = self.marker_at(event.position())
        if marker is None:
            self._zoom_by(2 * _ZOOM_STEP, event.position())
        elif len(marker.cluster.spots) > 1:
            self.show_points(self._ids(marker))
        elif marker.cluster.count == 1:
            self.opened.emit(self._ids(marker)[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = _KEY_STEP * min(self.width(), self.height())
        if key in _ARROWS:
            right, down = _ARROWS[Qt.Key(key)]
            self._look_at(self._camera.moved(right * step, down * step))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_out()
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Home}:
            self.show_everything()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take_middle()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and hasattr(event, "pos"):
            marker = self.marker_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos() if hasattr(event, "globalPos") else QPoint(), self._tip(marker), self)
            return True
        return super().event(event)

    def marker_at(self, place: QPointF) -> Marker | None:
        """Return the marker at this pixel of the widget, the smallest if there are several."""
        reached = [
            marker
            for marker in self._scene.markers(self._camera)
            if (marker.at - place).manhattanLength() <= 2 * (marker.radius + _REACH)
            and (marker.at.x() - place.x()) ** 2 + (marker.at.y() - place.y()) ** 2 <= (marker.radius + _REACH) ** 2
        ]
        return min(reached, key=lambda marker: marker.radius, default=None)

    def _take_middle(self) -> None:
        """Do what a click into the middle would."""
        if self._is_picking:
            self._pick(self._middle())
            return
        markers = self._scene.markers(self._camera)
        middle = self._middle()
        self._choose(min(markers, key=lambda one: (one.at - middle).manhattanLength(), default=None))

    def _choose(self, marker: Marker | None) -> None:
        self._scene.selected = frozenset(marker.cluster.members) if marker is not None else frozenset()
        self.update()
        self.chosen.emit(self._ids(marker) if marker is not None else [])

    def _pick(self, place: QPointF) -> None:
        position = self.position_at(place)
        self.picked.emit(*position)

    def position_at(self, place: QPointF) -> tuple[float, float]:
        """Return latitude and longitude of a pixel of the widget."""
        found = from_plane(*self._camera.to_plane(place.x(), place.y()))
        return found.latitude, found.longitude

    def _ids(self, marker: Marker) -> list[Hashable]:
        return [self._scene.points[number].id for number in marker.cluster.members]

    def _tip(self, marker: Marker | None) -> str:
        if marker is None:
            return ""
        titles = [self._scene.points[number].title for number in marker.cluster.members]
        shown = titles[:_TITLES]
        if len(titles) > _TITLES:
            shown.append(self.tr("and %n more", "", len(titles) - _TITLES))
        return plain_tip("\n".join(shown))

    def _point_at(self, place: QPointF) -> None:
        if self._is_picking:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            is_on = self.marker_at(place) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if is_on else Qt.CursorShape.OpenHandCursor)

    def _zoom_by(self, steps: float, place: QPointF) -> None:
        self._has_fitted = True
        self._look_at(self._camera.zoomed(self._camera.zoom + steps, place.x(), place.y()))

    def _fit(self, bounds: QRectF) -> None:
        self._has_fitted = True
        self._look_at(
            self._camera.fitted(bounds.left(), bounds.top(), bounds.right(), bounds.bottom(), most=_NEAREST_FIT)
        )

    def _look_at(self, camera: Camera) -> None:
        self._camera = camera
        self.update()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _follow_look(self) -> None:
        self._scene.colors = map_colors(self._look)
        self._scene.set_font(self.font(), self._look.text_size / 100)
        self.update()

    def _words(self) -> MapWords:
        return MapWords(
            kilometres=self.tr("{} km", "a length on the map"),
            metres=self.tr("{} m", "a length on the map"),
            one=self.tr("One report"),
            several=self.tr("Several, close together"),
            circle=self.tr("Somewhere in this circle"),
            note=self.tr("Outlines: Natural Earth. Frontiers are approximate and can be disputed."),
        )
