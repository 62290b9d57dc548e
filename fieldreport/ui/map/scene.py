"""Everything that is on the map at one moment, and how it is painted: on the screen or into a picture."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QPainter

from fieldreport.ui.map.camera import Camera
from fieldreport.ui.map.clusters import Cluster, clustered
from fieldreport.ui.map.colors import MapColors
from fieldreport.ui.map.furniture import Furniture, MapWords
from fieldreport.ui.map.ground import paint_ground
from fieldreport.ui.map.layers import ShownLayer, paint_layer
from fieldreport.ui.map.markers import Marker, paint_circles, paint_markers, seen_markers
from fieldreport.ui.map.names import Names
from fieldreport.ui.map.points import NO_POINTS, MapPoint, PointSet
from fieldreport.ui.map.region import Region
from fieldreport.ui.map.tiles import TileSheet

_AROUND = 0.6
"""Of the larger side: so much around what is seen is put together at once."""


@dataclass(frozen=True, slots=True, eq=False)
class _Clusters:
    """What stands together at one zoom, in one part of the plane."""

    scale: float
    around: tuple[float, float, float, float]
    clusters: tuple[Cluster, ...]

    def holds(self, camera: Camera) -> bool:
        left, top, right, bottom = camera.seen()
        return self.around[0] <= left and self.around[1] <= top and self.around[2] >= right and self.around[3] >= bottom


@dataclass(slots=True, eq=False)
class MapScene:
    """What is on the map. Clusters are made anew only for another zoom, names measured only for another font."""

    region: Region
    colors: MapColors
    font: QFont
    words: MapWords
    text_scale: float = 1.0
    burmese_first: bool = False
    layers: list[ShownLayer] = field(default_factory=list)
    sheet: TileSheet | None = None
    has_legend: bool = True
    point_set: PointSet = NO_POINTS
    selected: frozenset[int] = frozenset()
    """Numbers of the points that are chosen."""
    _clusters: "_Clusters | None" = None
    _names: Names = field(init=False)
    _furniture: Furniture = field(init=False)

    def __post_init__(self) -> None:
        """Measure with the font that was given."""
        self.set_font(self.font, self.text_scale)

    def set_font(self, font: QFont, text_scale: float) -> None:
        """Write everything in this font from now on."""
        self.font, self.text_scale = font, text_scale
        self._names = Names(font=font, burmese_first=self.burmese_first)
        self._furniture = Furniture(font=font, words=self.words, scale=text_scale)
        self._clusters = None

    @property
    def points(self) -> Sequence[MapPoint]:
        """What is on the map."""
        return self.point_set.points

    def set_points(self, point_set: PointSet) -> None:
        """Put these on the map instead of what was there."""
        self.point_set = point_set
        self._clusters = None
        self.selected = frozenset()

    def copy(self, points: PointSet) -> "MapScene":
        """Return the same with other points, and nothing chosen."""
        made = MapScene(
            region=self.region,
            colors=self.colors,
            font=self.font,
            words=self.words,
            text_scale=self.text_scale,
            burmese_first=self.burmese_first,
            layers=list(self.layers),
            sheet=self.sheet,
            has_legend=self.has_legend,
        )
        made.set_points(points)
        return made

    def clusters(self, camera: Camera) -> tuple[Cluster, ...]:
        """Return what stands together at this zoom."""
        scale = camera.scale / self.text_scale
        made = self._clusters
        if made is None or made.scale != scale or not made.holds(camera):
            # Further than what is seen, so that moving the map a little changes nothing.
            around = camera.seen(margin=_AROUND * max(camera.width, camera.height))
            left, top, right, bottom = around
            near = [spot for spot in self.point_set.spots if left <= spot.x <= right and top <= spot.y <= bottom]
            made = self._clusters = _Clusters(scale, around, clustered(near, scale))
        return made.clusters

    def markers(self, camera: Camera) -> list[Marker]:
        """Return the markers that are seen."""
        return seen_markers(self.clusters(camera), camera, scale=self.text_scale, selected=self.selected)

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint all of it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, camera, self.region, self.colors)
        if self.sheet is not None:
            self.sheet.paint(painter, camera)
        for layer in self.layers:
            paint_layer(painter, camera, layer, self.colors)
        markers = self.markers(camera)
        paint_circles(painter, markers, self.points, camera, self.colors)
        # A picture of tiles has names of its own.
        named = () if self.sheet is not None else self.region.labels
        labels = (*named, *(label for layer in self.layers for label in layer.labels))
        cards = self._furniture.cards(camera, has_legend=self.has_legend)
        taken = [*cards.covered, *(marker.rect for marker in markers)]
        self._names.paint(painter, camera, labels, self.colors, taken)
        paint_markers(painter, markers, self.colors, self.font)
        self._furniture.paint(painter, cards, self.colors)
