"""A place chosen on the map: a click gives its position, and a circle shows how exactly it is meant."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.map.map_frame import MapFrame
from fieldreport.ui.map.points import MapPoint
from fieldreport.ui.map.region import Region

_SIZE = (760, 640)
_NEAR = 9.0
_RADII = (0, 500, 2_000, 8_000, 25_000)
"""Metres."""

_DIGITS = ((500, 4), (2_000, 3), (25_000, 2))
"""From so many metres on, so many decimals of a degree: more would state what nobody knows."""

_THIRD = 1000


class PlacePicker(Dialog):
    """Begins at a position if one is known. The position is rounded to what its circle allows."""

    picked = Signal(float, float, float)
    """Latitude and longitude in degrees, and the radius in metres."""

    def __init__(
        self,
        *,
        region: Region,
        look: Look,
        position: tuple[float, float] | None = None,
        radius: float = 2_000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent=parent,
            title=QCoreApplication.translate("PlacePicker", "Choose a place on the map"),
            words=QCoreApplication.translate(
                "PlacePicker", "Click where it was. With the keyboard: move the map with the arrow keys, then Enter."
            ),
        )
        self._position = position
        self.frame = MapFrame(region=region, look=look)
        self.frame.view.set_picking(True)
        self.frame.view.set_legend(False)
        self.frame.view.picked.connect(self._pick)
        self.radius = QComboBox()
        for metres in _RADII:
            self.radius.addItem(self._radius_words(metres), metres)
        self.radius.setCurrentIndex(min(range(len(_RADII)), key=lambda number: abs(_RADII[number] - radius)))
        self.radius.currentIndexChanged.connect(self._show)
        self._words_below = DimLabel(self.tr("No place chosen yet."))
        self.body.addWidget(self.frame, 1)
        self.body.addWidget(labelled(self.tr("&How exactly is it known?"), self.radius))
        self.body.addWidget(self._words_below)
        self.add_button(Button(self.tr("Cancel")))
        self.take = self.add_button(Button(self.tr("Take this place"), primary=True), self._take)
        self.resize(*_SIZE)
        self._show()
        if position is not None:
            self.frame.view.show_place(*position, _NEAR)

    @property
    def position(self) -> tuple[float, float] | None:
        """What is chosen, rounded as the circle allows."""
        if self._position is None:
            return None
        metres = float(self.radius.currentData())
        digits = next((digits for most, digits in reversed(_DIGITS) if metres >= most), 5)
        latitude, longitude = self._position
        return round(latitude, digits), round(longitude, digits)

    def _pick(self, latitude: float, longitude: float) -> None:
        self._position = latitude, longitude
        self._show()

    def _show(self) -> None:
        position = self.position
        self.take.setEnabled(position is not None)
        if position is None:
            return
        latitude, longitude = position
        words = f"{latitude}, {longitude}"
        self._words_below.setText(self.tr("Chosen: {position}").format(position=words))
        self.frame.view.set_points([MapPoint(0, latitude, longitude, words, float(self.radius.currentData()))])
        self.frame.view.select([0])

    def _take(self) -> None:
        position = self.position
        if position is not None:
            self.accept()
            self.picked.emit(*position, float(self.radius.currentData()))

    def _radius_words(self, metres: int) -> str:
        if not metres:
            return self.tr("Exactly there")
        if metres < _THIRD:
            return self.tr("Within about %n metre(s)", "", metres)
        return self.tr("Within about %n kilometre(s)", "", metres // _THIRD)
